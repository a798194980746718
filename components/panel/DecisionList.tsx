import { DecisionLine } from '@/components/claims/DecisionLine';
import { useWords } from '@/components/ui/words';
import type { ArticleReport } from '@/utils/report/article-report';
import './DecisionList.css';

export interface DecisionListProps {
  report: ArticleReport;
  /** Goes to the claim that a decision is about. */
  onGo(index: number): void;
  onWithdraw(id: number): void;
}

/** Everything that was decided about the article, what is ignored and what has lost its claim included. */
export function DecisionList({ report, onGo, onWithdraw }: DecisionListProps) {
  const { t } = useWords();
  const listed = report.claims.flatMap((item, index) =>
    (item.decisions ?? []).map((decision) => ({ decision, item, index })),
  );
  const unplaced = report.unplaced ?? [];
  const n = listed.length + unplaced.length;
  if (n === 0) return null;
  return (
    <section class="dc-decision-list" aria-label={t('decide_list', { n })}>
      <h2>{t('decide_list', { n })}</h2>
      <ul>
        {listed.map(({ decision, item, index }) => (
          <li key={`${decision.id} ${index}`}>
            <button type="button" class="dc-link dc-decision-quote" onClick={() => onGo(index)}>
              “{item.claim.quote.replace(/\s+/g, ' ')}”
            </button>
            <DecisionLine decision={decision} item={item} onWithdraw={onWithdraw} />
          </li>
        ))}
        {unplaced.map((decision) => (
          <li key={decision.id}>
            <span class="dc-decision-quote">“{decision.quote.replace(/\s+/g, ' ')}”</span>{' '}
            <span class="dc-muted">{t('decide_unplaced')}</span>
            <DecisionLine decision={decision} item={null} onWithdraw={onWithdraw} />
          </li>
        ))}
      </ul>
    </section>
  );
}
