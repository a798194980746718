import { type Browser, browser } from 'wxt/browser';

/** A content script's page, as the browser vouches for it. */
export interface ContentSender {
  tabId: number;
  windowId: number;
  /** Address of the page when the message was sent. */
  url: string;
}

/** One of the extension's own pages; nothing more needs to be known of it. */
export interface PageSender {
  url: string;
}

/** The sender as a content script in a tab's top frame; null for anything else. */
export function asContentSender(sender: Browser.runtime.MessageSender): ContentSender | null {
  const { tab, url, frameId } = sender;
  if (sender.id !== browser.runtime.id || tab?.id === undefined || url === undefined) return null;
  if (frameId !== 0 || isOwnUrl(url)) return null;
  return { tabId: tab.id, windowId: tab.windowId, url };
}

/** The sender as a page of our own origin, in a tab or not; null for anything else, content scripts above all. */
export function asPageSender(sender: Browser.runtime.MessageSender): PageSender | null {
  const { url } = sender;
  if (sender.id !== browser.runtime.id || url === undefined || !isOwnUrl(url)) return null;
  // `origin` is not in every browser; where it is, it tells a sandboxed frame of ours from a real page.
  if (sender.origin !== undefined && !isOwnUrl(`${sender.origin}/`)) return null;
  return { url };
}

const isOwnUrl = (url: string): boolean => url.startsWith(browser.runtime.getURL('/'));
