import type { PageActions } from '@/components/hooks/use-page-actions';
import type { SiteActions } from '@/components/hooks/use-site';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Notice } from '@/components/ui/Notice';
import { useWords } from '@/components/ui/words';
import type { TabState } from '@/utils/messaging/protocol';
import { ArticleHeadline } from './ArticleHeadline';
import './ArticlePanel.css';
import { PanelFoot } from './PanelFoot';
import { Reading } from './Reading';

export interface NoArticlePanelProps {
  /** Anything but a checked article. */
  state: Exclude<TabState, { status: 'checked' }> | null;
  site: SiteActions;
  actions: Pick<PageActions, 'checkPage' | 'busy' | 'error'>;
}

/** Every state in which there is no checked article: why, and what to do next. */
export function NoArticlePanel({ state, site, actions }: NoArticlePanelProps) {
  const { t } = useWords();
  return (
    <div class="dc-panel">
      {state?.status === 'off-topic' && (
        <header class="dc-panel-head">
          <ArticleHeadline report={state.report} />
        </header>
      )}
      <main class="dc-panel-main" aria-busy={state?.status === 'reading'}>
        {state?.status === 'reading' || actions.busy ? (
          <Reading />
        ) : (
          <Why state={state} site={site} actions={actions} />
        )}
      </main>
      <PanelFoot report={null} onNext={null}>
        {actions.error && <Notice tone="context" title={t(actions.error)} />}
      </PanelFoot>
    </div>
  );
}

function Why({ state, site: { site, switchOn, grant }, actions }: NoArticlePanelProps) {
  const { t } = useWords();
  const check = (label: string) => (
    <Button look="main" onClick={() => void actions.checkPage()}>
      {t(label)}
    </Button>
  );
  if (state?.status === 'off-topic')
    return (
      <EmptyState title={t('panel_off_topic')} text={t('panel_off_topic_text')}>
        {check('panel_check_anyway')}
      </EmptyState>
    );
  if (state?.status === 'failed')
    return (
      <EmptyState level={1} title={t('panel_failed')} text={t(state.error)}>
        {check('panel_try_again')}
      </EmptyState>
    );
  if (site && !site.on)
    return (
      <EmptyState level={1} title={t('panel_site_off', { host: site.host })} text={t('panel_site_off_text')}>
        <Button look="main" onClick={() => switchOn(true)}>
          {t('panel_site_switch_on')}
        </Button>
      </EmptyState>
    );
  if (site?.access === 'closed')
    return <EmptyState level={1} title={t('panel_no_page')} text={t('panel_no_page_text')} />;
  if (site?.access === 'unlisted')
    return (
      <EmptyState level={1} title={t('panel_unlisted', { host: site.host })} text={t('panel_unlisted_text')}>
        {check('panel_check_once')}
        <Button
          onClick={async () => {
            if (await grant()) await actions.checkPage();
          }}
        >
          {t('panel_grant')}
        </Button>
      </EmptyState>
    );
  if (site?.access === 'untold')
    return (
      <EmptyState level={1} title={t('panel_not_allowed')} text={t('panel_not_allowed_text')}>
        {check('panel_check_once')}
      </EmptyState>
    );
  return (
    <EmptyState level={1} title={t('panel_no_article')} text={t('panel_no_article_text')}>
      {check('panel_check_page')}
    </EmptyState>
  );
}
