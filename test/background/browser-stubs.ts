import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What the background wrote on the toolbar button, by tab. */
export const badges = new Map<number, string>();
/** What was sent to the tabs. */
export const sent: { tabId: number; type: string; payload: unknown }[] = [];

/** How a tab answers; the default is a content script that does what it is told. */
export let answerOfTab: (tabId: number, type: string) => unknown;
export function tabsAnswer(answer: typeof answerOfTab): void {
  answerOfTab = answer;
}

/** Stands in for the parts of the browser that the fake one lacks. */
export function stubBrowser(): void {
  fakeBrowser.reset();
  badges.clear();
  sent.length = 0;
  tabsAnswer(() => ({ ok: true, value: null }));
  Object.defineProperty(browser.runtime, 'id', { value: 'our-id', configurable: true });
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('vi');
  const action = browser.action as unknown as Record<
    string,
    (details: { tabId: number; text: string }) => unknown
  >;
  action.setBadgeText = async ({ tabId, text }) => void badges.set(tabId, text);
  for (const name of ['setBadgeBackgroundColor', 'setBadgeTextColor', 'setTitle'])
    action[name] = async () => {};
  const tabs = browser.tabs as unknown as { sendMessage: unknown };
  tabs.sendMessage = async (tabId: number, message: { type: string; payload: unknown }) => {
    sent.push({ tabId, ...message });
    return answerOfTab(tabId, message.type);
  };
}
