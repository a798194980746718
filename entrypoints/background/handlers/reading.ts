import { browser } from 'wxt/browser';
import { errorKey } from '@/utils/messaging/receive';
import { sendToTab } from '@/utils/messaging/send';
import type { Article } from '@/utils/page/types';
import type { ArticleReport } from '@/utils/report/article-report';
import {
  getTabArticle,
  getTabState,
  removeTabState,
  setTabArticle,
  setTabState,
  tabsWithState,
} from '@/utils/storage/tab-state';
import { clearBadge, showBadge } from './badge';
import { decidedReportOn, recorded } from './decided-report';
import { tabTurns } from './tab-turns';

const turns = tabTurns();

/**
 * Checks the article of a tab, keeps what was found as the tab's state, and gives the report. Of several readings of
 * one tab only the newest is kept.
 */
export async function checkArticleOf(
  tabId: number,
  article: Article,
  forced: boolean,
): Promise<ArticleReport> {
  const isNewest = turns.begin(tabId);
  const { url } = article;
  await setTabState(tabId, { status: 'reading', url });
  try {
    const report = await decidedReportOn(article, forced);
    return isNewest() ? (await keep(tabId, article, forced, report, false)).report : report;
  } catch (error) {
    if (isNewest()) {
      await setTabState(tabId, { status: 'failed', url, error: errorKey(error) });
      await clearBadge(tabId);
    }
    throw error;
  }
}

async function keep(
  tabId: number,
  article: Article,
  forced: boolean,
  judged: ArticleReport,
  known: boolean,
): Promise<{ status: 'checked' | 'off-topic'; report: ArticleReport }> {
  const status = judged.topic.isIctPolicy || forced ? 'checked' : 'off-topic';
  const report = status === 'checked' && !(await isPrivate(tabId)) ? await recorded(judged, known) : judged;
  await Promise.all([
    setTabArticle(tabId, { article, forced }),
    setTabState(tabId, { status, url: article.url, report }),
    status === 'checked' ? showBadge(tabId, report) : clearBadge(tabId),
  ]);
  return { status, report };
}

/** What is read in a private window leaves no record. */
async function isPrivate(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.incognito ?? false;
}

/**
 * The page was left or the tab closed: nothing of it is kept. A tab still has its state while the same address loads
 * again, so that the side panel does not flicker.
 */
export async function forgetTab(tabId: number): Promise<void> {
  turns.end(tabId);
  await Promise.all([removeTabState(tabId), clearBadge(tabId)]);
}

/** The page of a tab was asked for and holds no article. */
export async function noteNoArticle(tabId: number, url: string): Promise<void> {
  turns.end(tabId);
  await setTabState(tabId, { status: 'no-article', url });
}

/**
 * Judges every open article again, from its text as it was sent, and has each page painted anew. Called when facts,
 * tolerances or the topic's vocabulary have changed.
 */
export async function judgeOpenArticlesAgain(): Promise<void> {
  for (const tabId of await tabsWithState()) {
    try {
      await judgeAgainIn(tabId);
    } catch (error) {
      // One tab that fails must not keep the others from the change.
      console.error(error);
    }
  }
}

async function judgeAgainIn(tabId: number): Promise<void> {
  const [state, kept] = await Promise.all([getTabState(tabId), getTabArticle(tabId)]);
  if (kept === null || (state?.status !== 'checked' && state?.status !== 'off-topic')) return;
  const isNewest = turns.begin(tabId);
  const judged = await decidedReportOn(kept.article, kept.forced);
  if (!isNewest()) return;
  const { status, report } = await keep(tabId, kept.article, kept.forced, judged, true);
  // A page off topic has nothing painted, unless the editor's own terms have just made it so.
  if (status === 'checked' || state.status === 'checked')
    await sendToTab(tabId, 'report-changed', { report });
}
