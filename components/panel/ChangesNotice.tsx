import { useWords } from '@/components/ui/words';
import type { ArticleChanges } from '@/utils/report/article-record';
import type { CheckedClaim } from '@/utils/verdicts/types';
import './DecisionList.css';

export interface ChangesNoticeProps {
  changes: ArticleChanges;
  claims: readonly CheckedClaim[];
  onGo(index: number): void;
}

/** What is other than when the article was checked last: claims that are new or gone, verdicts that changed. */
export function ChangesNotice({ changes, claims, onGo }: ChangesNoticeProps) {
  const words = useWords();
  const { t } = words;
  const quote = (index: number) => (
    <button type="button" class="dc-link dc-decision-quote" onClick={() => onGo(index)}>
      “{claims[index]?.claim.quote.replace(/\s+/g, ' ')}”
    </button>
  );
  const why = [changes.textChanged && 'changes_text', changes.corpusChanged && 'changes_corpus'].filter(
    (key) => key !== false,
  );
  const since = words.value({ type: 'date', date: changes.since.slice(0, 10) });
  return (
    <section class="dc-changes-notice" aria-label={t('changes_title', { date: since })}>
      <h2>{t('changes_title', { date: since })}</h2>
      {why.length > 0 && <p class="dc-muted">{why.map((key) => t(key)).join(' ')}</p>}
      <ul>
        {changes.judged.map(({ index, before }) => {
          const now = claims[index]?.verdict.kind ?? before;
          return (
            <li key={`judged${index}`}>
              {quote(index)}{' '}
              {t('changes_judged', { before: t(`verdict_${before}`), now: t(`verdict_${now}`) })}
            </li>
          );
        })}
        {changes.added.map((index) => (
          <li key={`added${index}`}>
            {quote(index)} {t('changes_added')}
          </li>
        ))}
        {changes.gone.map((claim) => (
          <li key={`gone${claim.quote}`}>
            <span class="dc-decision-quote dc-changes-gone">“{claim.quote.replace(/\s+/g, ' ')}”</span>{' '}
            {t('changes_gone')}
          </li>
        ))}
      </ul>
    </section>
  );
}
