import { browser } from 'wxt/browser';
import { translatorFor } from '@/utils/i18n/dictionaries';
import type { ArticleReport } from '@/utils/report/article-report';
import { shownKind } from '@/utils/verdicts/decisions/shown';
import { uiLanguage } from './ui-language';

/** The vermilion of "differs". */
const COLOUR = '#c2321d';

/** Shows the number of discrepancies of a tab's article on the toolbar button, and says it in its title. */
export async function showBadge(tabId: number, report: ArticleReport): Promise<void> {
  const differ = report.claims.filter((item) => shownKind(item) === 'discrepancy').length;
  const { t } = translatorFor(await uiLanguage());
  const title = t(differ === 0 ? 'badge_none' : 'badge_differ', { differ, claims: report.claims.length });
  await ignoringClosedTab(
    Promise.all([
      browser.action.setBadgeText({ tabId, text: differ === 0 ? '' : String(differ) }),
      browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      browser.action.setTitle({ tabId, title }),
    ]),
  );
}

/** Takes the number away. */
export async function clearBadge(tabId: number): Promise<void> {
  await ignoringClosedTab(
    Promise.all([
      browser.action.setBadgeText({ tabId, text: '' }),
      browser.action.setTitle({ tabId, title: '' }),
    ]),
  );
}

/** A tab may be closed while its article is judged; then there is no button to write on. */
async function ignoringClosedTab(work: Promise<unknown>): Promise<void> {
  await work.catch(() => undefined);
}
