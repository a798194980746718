import { useArticleText } from '@/components/hooks/use-article-text';
import { useDecisions } from '@/components/hooks/use-decisions';
import { useFollowedTab } from '@/components/hooks/use-followed-tab';
import { usePageActions } from '@/components/hooks/use-page-actions';
import { useSite } from '@/components/hooks/use-site';
import { useTabState } from '@/components/hooks/use-tab-state';
import { ArticlePanel } from '@/components/panel/ArticlePanel';
import { NoArticlePanel } from '@/components/panel/NoArticlePanel';
import './panel.css';

/** What is known of the article in the active tab. */
export function PanelApp() {
  const tab = useFollowedTab();
  const state = useTabState(tab?.id);
  const actions = usePageActions(tab?.id);
  const decisions = useDecisions(tab?.id);
  const articleText = useArticleText(tab?.id);
  const site = useSite(tab?.url);
  // One frame of nothing is calmer than a frame of something else.
  if (tab === null || state === undefined) return null;
  if (state?.status === 'checked')
    return (
      <ArticlePanel
        key={`${tab.id}${state.url}`}
        report={state.report}
        actions={actions}
        decisions={decisions}
        articleText={articleText}
      />
    );
  return <NoArticlePanel state={state} site={site} actions={actions} />;
}
