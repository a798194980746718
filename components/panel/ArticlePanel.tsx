import { useState } from 'preact/hooks';
import { ClaimFilters } from '@/components/claims/ClaimFilters';
import { ClaimList } from '@/components/claims/ClaimList';
import { nextClaim } from '@/components/claims/claim-order';
import { FindingList } from '@/components/claims/FindingList';
import type { DecisionActions } from '@/components/hooks/use-decisions';
import type { PageActions } from '@/components/hooks/use-page-actions';
import { EmptyState } from '@/components/ui/EmptyState';
import { Notice } from '@/components/ui/Notice';
import { useWords } from '@/components/ui/words';
import { coverageOf } from '@/components/verdicts/coverage';
import { VerdictBar } from '@/components/verdicts/VerdictBar';
import type { ArticleReport } from '@/utils/report/article-report';
import type { VerdictKind } from '@/utils/verdicts/types';
import { ArticleHeadline } from './ArticleHeadline';
import './ArticlePanel.css';
import { ChangesNotice } from './ChangesNotice';
import { DecisionList } from './DecisionList';
import { PanelFoot } from './PanelFoot';
import { useNextKey } from './use-next-key';

export interface ArticlePanelProps {
  report: ArticleReport;
  actions: Pick<PageActions, 'goToClaim' | 'error'>;
  decisions: DecisionActions;
  /** The article's text, for the positions in reports. */
  articleText(): Promise<string | null>;
}

/** A checked article: its head, the coverage, the claims worst first, and where it disagrees with itself. */
export function ArticlePanel({ report, actions, decisions, articleText }: ArticlePanelProps) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<VerdictKind | 'all'>('all');
  const [current, setCurrent] = useState<number | null>(null);
  const coverage = coverageOf(report.claims);
  // A verdict that no claim has any more, after an edit of the corpus, must not leave an empty list behind.
  const filter = chosen !== 'all' && coverage[chosen] === 0 ? 'all' : chosen;

  const go = (index: number) => {
    setCurrent(index);
    void actions.goToClaim(index);
  };
  const goNext = () => {
    const next = nextClaim(report.claims, current);
    if (next === null) return;
    setChosen('all');
    go(next);
  };

  useNextKey(goNext);

  return (
    <div class="dc-panel">
      <header class="dc-panel-head">
        <ArticleHeadline report={report} />
        {coverage.all > 0 && <VerdictBar coverage={coverage} />}
      </header>
      <main class="dc-panel-main">
        {report.changes && <ChangesNotice changes={report.changes} claims={report.claims} onGo={go} />}
        {report.claims.length > 0 ? (
          <>
            <ClaimFilters coverage={coverage} chosen={filter} onChoose={setChosen} />
            <ClaimList
              claims={report.claims}
              article={report.article}
              filter={filter}
              current={current}
              onGo={(index) => (index === current ? setCurrent(null) : go(index))}
              decisions={decisions}
            />
            <FindingList findings={report.findings} claims={report.claims} onGo={go} />
          </>
        ) : (
          <EmptyState title={t('panel_no_claims')} text={t('panel_no_claims_text')} />
        )}
        <DecisionList report={report} onGo={go} onWithdraw={(id) => void decisions.withdraw(id)} />
      </main>
      <PanelFoot report={report} articleText={articleText} onNext={coverage.all > 0 ? goNext : null}>
        {actions.error && <Notice tone="context" title={t(actions.error)} />}
        {decisions.error && <Notice tone="context" title={t(decisions.error)} />}
      </PanelFoot>
    </div>
  );
}
