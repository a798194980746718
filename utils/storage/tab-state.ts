import { storage } from 'wxt/utils/storage';
import type { TabState } from '@/utils/messaging/protocol';
import type { Article } from '@/utils/page/types';
import { type PackedState, packState, unpackState } from './tab-state-packing';

/**
 * What is known of each tab, in `storage.session`: it outlives the worker, ends with the browser, and content scripts
 * can't read it. Only the background writes; popup and side panel read and watch.
 */

/** As in `protocol.ts`; a test holds the two together, since storage does not import messaging. */
const tabStateKey = (tabId: number): `session:${string}` => `session:tab-${tabId}`;
const articleKey = (tabId: number): `session:${string}` => `session:article-${tabId}`;

/** The state of a tab; null where nothing is known of it. */
export async function getTabState(tabId: number): Promise<TabState | null> {
  return unpack(await storage.getItem<PackedState>(tabStateKey(tabId)));
}

/**
 * Keeps the state of a tab. The area holds about ten megabytes: where they are used up, the states of other tabs go,
 * those first that were written first; such a tab is read again when asked for.
 */
export const setTabState = (tabId: number, state: TabState): Promise<void> =>
  setMakingRoom(tabId, tabStateKey(tabId), packState(state, Date.now()));

async function setMakingRoom(tabId: number, key: `session:${string}`, value: unknown): Promise<void> {
  for (;;) {
    try {
      return await storage.setItem(key, value);
    } catch (error) {
      if (!(await dropOldest(tabId))) throw error;
    }
  }
}

/** Forgets a tab, its article included. */
export const removeTabState = (tabId: number): Promise<void> =>
  storage.removeItems([tabStateKey(tabId), articleKey(tabId)]);

/** Calls back at every change of a tab's state, null when it is forgotten. Returns a function that stops it. */
export function watchTabState(tabId: number, changed: (state: TabState | null) => void): () => void {
  return storage.watch<PackedState>(tabStateKey(tabId), (packed) => changed(unpack(packed)));
}

/** The article of a tab as it was sent, so that it can be judged again without asking the page. */
export interface TabArticle {
  article: Article;
  forced: boolean;
}

export const getTabArticle = (tabId: number): Promise<TabArticle | null> =>
  storage.getItem<TabArticle>(articleKey(tabId));

/** Keeps the article of a tab; makes room as `setTabState` does. */
export const setTabArticle = (tabId: number, article: TabArticle): Promise<void> =>
  setMakingRoom(tabId, articleKey(tabId), article);

/** The tabs of which something is known. */
export async function tabsWithState(): Promise<number[]> {
  return [...(await packedStates()).keys()];
}

const unpack = (packed: PackedState | null): TabState | null =>
  packed === null ? null : unpackState(packed);

async function packedStates(): Promise<Map<number, PackedState>> {
  const prefix = 'tab-';
  const all = await storage.snapshot('session');
  return new Map(
    Object.entries(all)
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, packed]) => [Number(key.slice(prefix.length)), packed as PackedState]),
  );
}

async function dropOldest(butNot: number): Promise<boolean> {
  const others = [...(await packedStates())].filter(([tabId]) => tabId !== butNot);
  const oldest = others.sort(([, a], [, b]) => a.writtenAt - b.writtenAt)[0];
  if (oldest === undefined) return false;
  await removeTabState(oldest[0]);
  return true;
}
