import { useState } from 'preact/hooks';
import { causeOf, whenOf } from '@/components/corpus/history-words';
import { useChanges } from '@/components/hooks/use-changes';
import type { Corpus } from '@/components/hooks/use-corpus';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { useWords } from '@/components/ui/words';
import './HistoryPart.css';

const STEP = 100;

/** Every change of the corpus, newest first, each to be taken back as a whole. */
export function HistoryPart({ corpus }: { corpus: Pick<Corpus, 'revert'> }) {
  const words = useWords();
  const { t } = words;
  const [limit, setLimit] = useState(STEP);
  const changes = useChanges(limit);
  return (
    <main class="dc-work">
      <header class="dc-work-head">
        <h1>{t('options_part_history')}</h1>
      </header>
      <p class="dc-work-lead">{t('history_lead')}</p>
      {changes?.length === 0 && <EmptyState title={t('history_none')} />}
      <ol class="dc-changes">
        {changes?.map((change) => {
          const counts = (['added', 'changed', 'removed'] as const)
            .filter((kind) => change[kind] > 0)
            .map((kind) => t(`history_${kind}`, { n: change[kind] }));
          const taken = change.revertedBy !== undefined;
          return (
            <li key={change.id} class={taken ? 'dc-change-taken' : undefined}>
              <span class="dc-change-when">{whenOf(change.at, words)}</span>
              <span class="dc-change-what">
                <b>{causeOf(change, words)}</b>
                <span class="dc-muted"> {counts.join(', ')}</span>
              </span>
              {taken ? (
                <span class="dc-muted">{t('history_taken_back')}</span>
              ) : (
                <Button look="quiet" onClick={() => void corpus.revert(change.id)}>
                  {t('history_revert')}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      {changes?.length === limit && (
        <div>
          <Button onClick={() => setLimit(limit + STEP)}>{t('history_more')}</Button>
        </div>
      )}
    </main>
  );
}
