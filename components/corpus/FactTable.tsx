import { useEffect, useRef } from 'preact/hooks';
import { useVirtualRows } from '@/components/ui/use-virtual-rows';
import { useWords } from '@/components/ui/words';
import type { Fact } from '@/utils/corpus/fact';
import './FactTable.css';
import type { FactView, SortColumn } from './fact-list';
import { factValue } from './fact-value';

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

/** Row height in pixels, as in FactTable.css: two lines of a label. */
const ROW = 60;

const COLUMNS: readonly { key: string; sort: SortColumn | null }[] = [
  { key: 'subject', sort: 'subject' },
  { key: 'kind', sort: 'kind' },
  { key: 'value', sort: 'value' },
  { key: 'period', sort: 'period' },
  { key: 'sources', sort: null },
  { key: 'status', sort: null },
];

/** The facts as a table in which only the rows in sight are drawn. Arrow keys move, Enter opens, Space ticks. */
export function FactTable(props: FactTableProps) {
  const { facts, current, chosen, sort } = props;
  const { t } = useWords();
  const rows = useVirtualRows(facts.length, ROW);
  const at = facts.findIndex(({ id }) => id === current);
  const { reveal } = rows;
  const revealed = useRef<string | null>(null);
  useEffect(() => {
    if (at < 0 || current === revealed.current) return;
    revealed.current = current;
    reveal(at);
  }, [at, current, reveal]);

  const step = (by: number) => {
    const next = facts[Math.max(0, Math.min(facts.length - 1, at + by))];
    if (next) props.onOpen(next.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement) return;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };
    const by = steps[event.key];
    if (by !== undefined) step(by);
    else if (event.key === ' ' && current) props.onChoose(current, !chosen.has(current));
    else return;
    event.preventDefault();
  };
  const all = facts.length > 0 && facts.every(({ id }) => chosen.has(id));

  return (
    // biome-ignore lint/a11y/useSemanticElements: a table element cannot leave out the rows that are not in sight
    <div class="dc-table" role="grid" aria-rowcount={facts.length + 1} aria-label={t('fact_table')}>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div class="dc-tr dc-thead" role="row" tabIndex={-1}>
        <span class="dc-td" role="columnheader" tabIndex={-1}>
          <input
            type="checkbox"
            aria-label={t('fact_choose_all')}
            checked={all}
            onChange={(event) => props.onChooseAll(event.currentTarget.checked)}
          />
        </span>
        {COLUMNS.map(({ key, sort: column }) => (
          <span
            key={key}
            class={`dc-td dc-td-${key}`}
            role="columnheader"
            tabIndex={-1}
            aria-sort={
              column === null || sort?.column !== column
                ? undefined
                : sort.descending
                  ? 'descending'
                  : 'ascending'
            }
          >
            {column ? (
              <button type="button" onClick={() => props.onSort(column)}>
                {t(`fact_column_${key}`)}
                <span aria-hidden="true">
                  {sort?.column === column ? (sort.descending ? ' ↓' : ' ↑') : ''}
                </span>
              </button>
            ) : (
              t(`fact_column_${key}`)
            )}
          </span>
        ))}
      </div>
      <div class="dc-tbody" ref={rows.scroller} role="rowgroup" tabIndex={0} onKeyDown={onKeyDown}>
        <div style={{ height: facts.length * ROW, position: 'relative' }} role="presentation">
          {facts.slice(rows.from, rows.to).map((fact, index) => (
            <FactRowView
              key={fact.id}
              {...props}
              fact={fact}
              row={rows.from + index}
              open={fact.id === current}
              ticked={chosen.has(fact.id)}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

interface FactRowViewProps extends FactTableProps {
  fact: Fact;
  row: number;
  open: boolean;
  ticked: boolean;
}

function FactRowView({ fact, row, open, ticked, conflicting, onOpen, onChoose }: FactRowViewProps) {
  const words = useWords();
  const { t } = words;
  const label = words.value({ type: 'label', ...fact.subject });
  const status = statusOf(fact, conflicting);
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above
    // biome-ignore lint/a11y/useKeyWithClickEvents: the table moves by keys, the label is a button
    <div
      class={`dc-tr ${open ? 'dc-tr-open' : ''}`}
      role="row"
      tabIndex={-1}
      aria-rowindex={row + 2}
      aria-selected={open}
      style={{ top: row * ROW }}
      onClick={() => onOpen(fact.id)}
    >
      <span class="dc-td" role="gridcell" tabIndex={-1}>
        <input
          type="checkbox"
          aria-label={t('fact_choose', { label })}
          checked={ticked}
          onClick={(event) => event.stopPropagation()}
          onChange={(event) => onChoose(fact.id, event.currentTarget.checked)}
        />
      </span>
      <span class="dc-td dc-td-subject" role="gridcell" tabIndex={-1} title={label}>
        <span class="dc-two-lines">{label}</span>
      </span>
      <span class="dc-td dc-td-kind" role="gridcell" tabIndex={-1}>
        {t(`fact_kind_${fact.kind}`)}
      </span>
      <span class="dc-td dc-td-value" role="gridcell" tabIndex={-1}>
        <span class="dc-two-lines">{factValue(fact, words)}</span>
      </span>
      <span class="dc-td dc-td-period" role="gridcell" tabIndex={-1}>
        {fact.period ? words.value({ type: 'period', period: fact.period }) : ''}
      </span>
      <span class="dc-td dc-td-sources" role="gridcell" tabIndex={-1}>
        {fact.sources.length}
      </span>
      <span
        class={`dc-td dc-td-status dc-status-${status.tone}`}
        role="gridcell"
        tabIndex={-1}
        title={t(status.word)}
      >
        <span aria-hidden="true">{status.sign}</span>
        <span class={status.quiet ? 'dc-visually-hidden' : undefined}> {t(status.word)}</span>
      </span>
    </div>
  );
}

/** How a fact stands: in use, a target, disputed, or against another fact. */
export function statusOf(fact: Fact, conflicting: ReadonlySet<string>) {
  if (fact.status === 'disputed')
    return { sign: '⚑', word: 'fact_status_disputed', tone: 'context', quiet: false };
  if (conflicting.has(fact.id))
    return { sign: '≠', word: 'fact_status_conflict', tone: 'differs', quiet: false };
  if (fact.target) return { sign: '◎', word: 'fact_status_target', tone: 'muted', quiet: false };
  return { sign: '✓', word: 'fact_status_used', tone: 'agrees', quiet: true };
}
