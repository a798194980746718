import { useEffect, useRef } from 'preact/hooks';
import { useVirtualRows } from '@/components/ui/use-virtual-rows';
import { useWords } from '@/components/ui/words';
import type { Fact } from '@/utils/corpus/fact';
import { FactRowView } from './FactRowView';
import './FactTable.css';
import type { FactView, SortColumn } from './fact-list';

export interface FactTableProps {
  facts: readonly Fact[];
  /** The fact at hand. */
  current: string | null;
  /** Ids of the ticked facts. */
  chosen: ReadonlySet<string>;
  /** Ids of facts that disagree with another. */
  conflicting: ReadonlySet<string>;
  sort: FactView['sort'];
  onSort(column: SortColumn): void;
  onOpen(id: string): void;
  onChoose(id: string, chosen: boolean): void;
  onChooseAll(chosen: boolean): void;
}

/** Heights in pixels, as in FactTable.css: a row holds three lines of a label. */
const ROW = 68;
const HEAD = 44;

const COLUMNS: readonly { key: string; sort: SortColumn | null }[] = [
  { key: 'subject', sort: 'subject' },
  { key: 'kind', sort: 'kind' },
  { key: 'value', sort: 'value' },
  { key: 'period', sort: 'period' },
  { key: 'sources', sort: null },
  { key: 'status', sort: null },
];

/** The facts as a table in which only the rows in sight are drawn. Arrow keys move, Space ticks. */
export function FactTable(props: FactTableProps) {
  const { facts, current, chosen, conflicting, sort } = props;
  const { t } = useWords();
  const rows = useVirtualRows(facts.length, ROW, HEAD);
  const at = facts.findIndex(({ id }) => id === current);
  const { reveal } = rows;
  const revealed = useRef<string | null>(null);
  useEffect(() => {
    if (at < 0 || current === revealed.current) return;
    revealed.current = current;
    reveal(at);
  }, [at, current, reveal]);

  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };
    const by = steps[event.key];
    const next = by === undefined ? undefined : facts[Math.max(0, Math.min(facts.length - 1, at + by))];
    if (next) props.onOpen(next.id);
    else if (event.key === ' ' && current && !(event.target instanceof HTMLInputElement))
      props.onChoose(current, !chosen.has(current));
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what scrolls is moved by keys
    // biome-ignore lint/a11y/noNoninteractiveTabindex: as above
    <div class="dc-table-box" ref={rows.scroller} tabIndex={0} onKeyDown={onKeyDown}>
      <table class="dc-table" aria-rowcount={facts.length + 1} aria-label={t('fact_table')}>
        <thead>
          <tr>
            <th scope="col" class="dc-col-choose">
              <input
                type="checkbox"
                aria-label={t('fact_choose_all')}
                checked={facts.every(({ id }) => chosen.has(id))}
                onChange={(event) => props.onChooseAll(event.currentTarget.checked)}
              />
            </th>
            {COLUMNS.map(({ key, sort: column }) => (
              <th key={key} scope="col" class={`dc-col-${key}`} aria-sort={ariaSort(column, sort)}>
                {column ? (
                  <button type="button" onClick={() => props.onSort(column)}>
                    {t(`fact_column_${key}`)}
                    <span aria-hidden="true">{arrowOf(column, sort)}</span>
                  </button>
                ) : (
                  t(`fact_column_${key}`)
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer rows={rows.from} />
          {facts.slice(rows.from, rows.to).map((fact, index) => (
            <FactRowView
              key={fact.id}
              fact={fact}
              row={rows.from + index}
              open={fact.id === current}
              ticked={chosen.has(fact.id)}
              conflicting={conflicting}
              onOpen={props.onOpen}
              onChoose={props.onChoose}
            />
          ))}
          <Spacer rows={facts.length - rows.to} />
        </tbody>
      </table>
    </div>
  );
}

/** The room of the rows that are not drawn. */
function Spacer({ rows }: { rows: number }) {
  if (rows <= 0) return null;
  return (
    <tr class="dc-table-space">
      <td style={{ height: `${rows * ROW}px` }} />
    </tr>
  );
}

function ariaSort(column: SortColumn | null, sort: FactView['sort']): 'ascending' | 'descending' | undefined {
  if (column === null || sort?.column !== column) return undefined;
  return sort.descending ? 'descending' : 'ascending';
}

function arrowOf(column: SortColumn, sort: FactView['sort']): string {
  if (sort?.column !== column) return '';
  return sort.descending ? ' ↓' : ' ↑';
}
