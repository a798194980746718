import type { Browser } from 'wxt/browser';
import { getTabState } from '@/utils/storage/tab-state';
import { forgetTab } from './reading';

/**
 * A tab begins to load: what was known belongs to the page before. While the same address loads again its state stays
 * until the new reading takes its place. Without a permission for the new page its address is not told; then it is
 * another page.
 */
export async function onTabUpdated(
  tabId: number,
  change: { status?: string },
  tab: Pick<Browser.tabs.Tab, 'url'>,
): Promise<void> {
  if (change.status !== 'loading') return;
  const state = await getTabState(tabId);
  if (state !== null && withoutFragment(state.url) !== withoutFragment(tab.url ?? '')) await forgetTab(tabId);
}

const withoutFragment = (url: string): string => url.replace(/#.*$/, '');
