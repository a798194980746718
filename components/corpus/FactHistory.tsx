import { useWords } from '@/components/ui/words';
import type { DatedChange } from '@/utils/storage/history';
import { changedFields } from '@/utils/transfer/import-plan';
import './FactHistory.css';
import { factValue } from './fact-value';
import { causeOf, whenOf } from './history-words';

/** What happened to one fact, newest first: when, by which way, and what was changed. */
export function FactHistory({ changes }: { changes: readonly DatedChange[] | null }) {
  const words = useWords();
  if (changes === null) return <p class="dc-muted">{words.t('ui_loading')}</p>;
  return (
    <ol class="dc-history">
      {changes.map(({ set, before, after }) => {
        const fields =
          before && after ? changedFields(before.fact, after.fact).map(({ field }) => field) : [];
        const values = [before, after].map((stored) => (stored ? factValue(stored.fact, words) : ''));
        return (
          <li key={set.id}>
            <p>
              {whenOf(set.at, words)} · {causeOf(set, words)}
            </p>
            <p class="dc-muted">
              {before === null
                ? words.t('history_fact_added')
                : after === null
                  ? words.t('history_fact_removed')
                  : values[0] === values[1]
                    ? words.t('history_fact_fields', { fields: fields.join(', ') })
                    : `${values[0]} → ${values[1]}`}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
