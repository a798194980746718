import { browser } from 'wxt/browser';
import { sendToTab } from '@/utils/messaging/send';
import { contentScriptFiles } from './content-script';
import { noteNoArticle } from './reading';

/** How often a script that was just put into a page is asked, while it sets itself up. */
const TRIES = 20;
const PAUSE = 50;

/** The reader asked for a page that the browser keeps to itself (its own pages, its shop, another extension's). */
class PageNotAllowed extends Error {
  readonly messageKey = 'error_page_not_allowed';
}

/**
 * Has the page of a tab read and checked. Where no content script runs, since the site is not listed, it is put in for
 * this page alone: by the reader's grant for the site, or by `activeTab` after a click on our button, menu or shortcut.
 * Throws with `error_page_not_allowed` where the browser forbids it.
 */
export async function checkPage(tabId: number): Promise<{ started: boolean }> {
  let reply = await sendToTab(tabId, 'read-page', {});
  if (!reply.ok && reply.error === 'error_no_receiver') {
    await inject(tabId);
    for (let i = 0; i < TRIES && !reply.ok; i++) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      reply = await sendToTab(tabId, 'read-page', {});
    }
  }
  if (!reply.ok) throw Object.assign(new Error(reply.detail ?? reply.error), { messageKey: reply.error });
  if (!reply.value.started) await noteNoArticle(tabId, (await browser.tabs.get(tabId)).url ?? '');
  return reply.value;
}

async function inject(tabId: number): Promise<void> {
  const { js, css } = contentScriptFiles();
  const target = { tabId };
  try {
    if (css.length > 0) await browser.scripting.insertCSS({ target, files: css });
    await browser.scripting.executeScript({ target, files: js });
  } catch (cause) {
    throw new PageNotAllowed('the browser does not allow scripts in this page', { cause });
  }
}
