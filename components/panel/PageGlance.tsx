import { openSidebar } from '@/components/hooks/own-pages';
import type { FollowedTab } from '@/components/hooks/use-followed-tab';
import type { PageActions } from '@/components/hooks/use-page-actions';
import type { SiteActions } from '@/components/hooks/use-site';
import { counted } from '@/components/ui/counted';
import { Toggle } from '@/components/ui/Toggle';
import { useWords } from '@/components/ui/words';
import { coverageOf } from '@/components/verdicts/coverage';
import type { Translator } from '@/utils/i18n/translate';
import type { TabState } from '@/utils/messaging/protocol';
import './PageGlance.css';

export interface PageGlanceProps {
  tab: FollowedTab;
  state: TabState | null;
  site: SiteActions;
  actions: Pick<PageActions, 'checkPage' | 'busy' | 'error'>;
}

/** The page in the active tab in one line, with what can be done about it and the switch of its site. */
export function PageGlance({ tab, state, site: { site, switchOn, grant }, actions }: PageGlanceProps) {
  const words = useWords();
  const { t } = words;
  const listed = site?.access === 'listed' || site?.access === 'granted';
  const off = site !== null && !site.on;
  const line = glanceOf(state, { off, closed: site?.access === 'closed' }, words);
  const mayCheck =
    !off && site?.access !== 'closed' && state?.status !== 'checked' && state?.status !== 'reading';
  return (
    <section class="dc-glance" data-status={state?.status ?? 'none'}>
      <div class="dc-glance-words">
        <p class={`dc-glance-line ${line.differs ? 'dc-glance-differs' : ''}`}>{line.text}</p>
        <p class="dc-glance-more">
          {line.more && <span>{line.more}</span>}
          {state?.status === 'checked' && (
            <button type="button" class="dc-link" onClick={() => void openSidebar(tab.id)}>
              {t('popup_open_panel')}
            </button>
          )}
          {mayCheck && !actions.busy && (
            <button type="button" class="dc-link" onClick={() => void actions.checkPage()}>
              {t(state?.status === 'off-topic' ? 'panel_check_anyway' : 'popup_check_page')}
            </button>
          )}
          {mayCheck && site?.access === 'unlisted' && (
            <button
              type="button"
              class="dc-link"
              onClick={async () => {
                if (await grant()) await actions.checkPage();
              }}
            >
              {t('panel_grant')}
            </button>
          )}
        </p>
        {actions.error && <p class="dc-glance-error">{t(actions.error)}</p>}
      </div>
      {listed && site && (
        <div class="dc-glance-site">
          <span class="dc-muted">{site.host}</span>
          <Toggle on={site.on} label={t('popup_site_switch', { host: site.host })} onSwitch={switchOn} />
        </div>
      )}
    </section>
  );
}

interface Glance {
  text: string;
  more: string;
  differs: boolean;
}

function glanceOf(
  state: TabState | null,
  { off, closed }: { off: boolean; closed: boolean },
  words: Translator,
): Glance {
  const { t } = words;
  const plain = (text: string, more = ''): Glance => ({ text: t(text), more, differs: false });
  if (off) return plain('popup_off');
  if (closed) return plain('panel_no_page');
  switch (state?.status) {
    case 'checked': {
      const { all, discrepancy } = coverageOf(state.report.claims);
      if (all === 0) return plain('panel_no_claims');
      return {
        text: discrepancy > 0 ? counted(words, 'popup_differ', discrepancy) : t('popup_none_differ'),
        more: counted(words, 'popup_claims', all),
        differs: discrepancy > 0,
      };
    }
    case 'off-topic':
      return plain('popup_off_topic');
    case 'reading':
      return plain('panel_reading');
    case 'failed':
      return plain('panel_failed', t(state.error));
    default:
      return plain('popup_no_article');
  }
}
