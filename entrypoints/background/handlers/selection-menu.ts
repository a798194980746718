import { type Browser, browser } from 'wxt/browser';
import { translatorFor } from '@/utils/i18n/dictionaries';
import { putPendingText } from '@/utils/storage/pending-text';
import { uiLanguage } from './ui-language';

const ITEMS = { check: 'menu_check_selection', add: 'menu_add_selection' } as const;
type Item = keyof typeof ITEMS;

const isItem = (id: unknown): id is Item => typeof id === 'string' && Object.hasOwn(ITEMS, id);

/** Puts our two lines into the menu of a selection, in the interface's language. The browser keeps them. */
export async function createSelectionMenu(): Promise<void> {
  const { t } = translatorFor(await uiLanguage());
  await browser.contextMenus.removeAll();
  for (const id of Object.keys(ITEMS).filter(isItem))
    browser.contextMenus.create({ id, title: t(ITEMS[id]), contexts: ['selection'] });
}

/**
 * Takes the selection where it belongs: to the popup's box, to be checked, or to the fact form of the options. Nothing
 * is awaited before the popup opens, since Firefox opens it only within the click.
 */
export async function onSelectionMenu(
  info: Browser.contextMenus.OnClickData,
  tab?: Browser.tabs.Tab,
): Promise<void> {
  const { menuItemId: intent, selectionText: text } = info;
  if (!isItem(intent) || !text) return;
  const put = putPendingText({ intent, text, url: info.pageUrl ?? '', title: tab?.title ?? '' });
  if (intent === 'check') await openPopup();
  await put;
  if (intent === 'add') await browser.runtime.openOptionsPage();
}

async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // Older browsers, or a window without a toolbar: the same page as a tab.
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  }
}
