import { browser } from 'wxt/browser';

/** Firefox has a sidebar of its own kind, which the shared types don't know. */
interface FirefoxSidebar {
  open(): Promise<void>;
}

/**
 * Opens the side panel beside a tab. Only within a click or key press, so nothing may be awaited before. In Firefox
 * only our own menu, button or shortcut counts as one, never a click in a page: there `opened` is false.
 */
export function openPanel(tab: { tabId: number; windowId: number }): Promise<{ opened: boolean }> {
  const opening = browser.sidePanel ? browser.sidePanel.open(tab) : firefoxSidebar()?.open();
  if (opening === undefined) return Promise.resolve({ opened: false });
  return opening.then(
    () => ({ opened: true }),
    () => ({ opened: false }),
  );
}

const firefoxSidebar = (): FirefoxSidebar | undefined =>
  (browser as { sidebarAction?: FirefoxSidebar }).sidebarAction;
