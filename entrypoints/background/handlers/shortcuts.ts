import type { Browser } from 'wxt/browser';
import { sendToTab } from '@/utils/messaging/send';
import { checkPage } from './check-page';
import { openPanel } from './side-panel';

/** A shortcut was pressed; see `commands` in `wxt.config.ts`. The panel opens only before anything is awaited. */
export async function onShortcut(command: string, tab?: Browser.tabs.Tab): Promise<void> {
  const tabId = tab?.id;
  if (tab === undefined || tabId === undefined) return;
  switch (command) {
    case 'open-panel':
      await openPanel({ tabId, windowId: tab.windowId });
      return;
    case 'check-page':
      await checkPage(tabId);
      return;
    case 'next-mark':
      await sendToTab(tabId, 'step-mark', { direction: 'next' });
      return;
    case 'previous-mark':
      await sendToTab(tabId, 'step-mark', { direction: 'previous' });
      return;
  }
}
