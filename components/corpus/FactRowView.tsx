import { useWords } from '@/components/ui/words';
import type { Fact } from '@/utils/corpus/fact';
import type { FactTableProps } from './FactTable';
import { statusOf } from './fact-status';
import { factValue, shortPeriod } from './fact-value';

export interface FactRowViewProps extends Pick<FactTableProps, 'conflicting' | 'onOpen' | 'onChoose'> {
  fact: Fact;
  /** Its place in the list, from 0. */
  row: number;
  open: boolean;
  ticked: boolean;
}

/** One fact as a row; a click anywhere in it opens the fact. */
export function FactRowView({ fact, row, open, ticked, conflicting, onOpen, onChoose }: FactRowViewProps) {
  const words = useWords();
  const { t } = words;
  const label = words.value({ type: 'label', ...fact.subject });
  const status = statusOf(fact, conflicting);
  return (
    <tr
      class={open ? 'dc-row-open' : undefined}
      aria-rowindex={row + 2}
      aria-current={open || undefined}
      onClick={() => onOpen(fact.id)}
    >
      <td class="dc-col-choose">
        <input
          type="checkbox"
          aria-label={t('fact_choose', { label })}
          checked={ticked}
          onClick={(event) => event.stopPropagation()}
          onChange={(event) => onChoose(fact.id, event.currentTarget.checked)}
        />
      </td>
      <td title={label}>
        <button type="button" class="dc-row-name" tabIndex={-1}>
          {label}
        </button>
      </td>
      <td class="dc-col-kind">{t(`fact_kind_${fact.kind}`)}</td>
      <td class="dc-col-value">
        <span class="dc-clamped">{factValue(fact, words)}</span>
      </td>
      <td>{shortPeriod(fact.period, words)}</td>
      <td class="dc-col-sources">{fact.sources.length}</td>
      <td class={`dc-col-status dc-status-${status.tone}`} title={t(status.word)}>
        <span aria-hidden="true">{status.sign}</span>
        <span class={status.quiet ? 'dc-visually-hidden' : undefined}> {t(status.word)}</span>
      </td>
    </tr>
  );
}
