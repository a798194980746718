import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type TabState, tabStateKey } from '@/utils/messaging/protocol';
import {
  getTabState,
  removeTabState,
  setTabState,
  tabsWithState,
  watchTabState,
} from '@/utils/storage/tab-state';
import { packState, unpackState } from '@/utils/storage/tab-state-packing';
import { madeFact } from './made-facts';

beforeEach(() => fakeBrowser.reset());

const reading = (url: string): TabState => ({ status: 'reading', url });

/** A checked article in which twenty claims speak of the same few facts, as real ones do. */
function checked(): TabState {
  const facts = Array.from({ length: 10 }, (_, i) => madeFact({ id: `f${i}`, note: 'x'.repeat(1000) }));
  const claims = Array.from({ length: 20 }, () => ({
    verdict: { kind: 'supported', fact: facts[0], otherBases: facts.slice(1, 3) },
    series: facts,
    alternatives: facts.map((fact) => ({ fact, score: 0.5 })),
  }));
  return { status: 'checked', url: 'https://a.vn/', report: { claims, findings: [] } as never };
}

describe('packing', () => {
  it('gives back what it was given, at a tenth of the size', () => {
    const state = checked();
    const packed = packState(state, 1);
    expect(unpackState(JSON.parse(JSON.stringify(packed)))).toEqual(JSON.parse(JSON.stringify(state)));
    expect(JSON.stringify(packed).length * 10).toBeLessThan(JSON.stringify(state).length);
  });

  it('keeps two facts of one id apart where they say different things', () => {
    const claims = [1, 2].map((value) => ({ series: [madeFact({ id: 'a', value })] }));
    const state = { status: 'checked', url: '', report: { claims } } as unknown as TabState;
    expect(unpackState(packState(state, 0))).toEqual(state);
  });
});

describe('the state of a tab', () => {
  it('is kept under the key of the protocol, read back, watched and forgotten', async () => {
    const seen: (TabState | null)[] = [];
    const stop = watchTabState(4, (state) => seen.push(state));
    const state = checked();
    await setTabState(4, state);
    expect(await browser.storage.session.get(tabStateKey(4).replace('session:', ''))).not.toEqual({});
    expect(await getTabState(4)).toEqual(state);
    expect(await tabsWithState()).toEqual([4]);
    await removeTabState(4);
    expect(await getTabState(4)).toBeNull();
    expect(seen).toEqual([state, null]);
    stop();
    await setTabState(4, reading('x'));
    expect(seen).toHaveLength(2);
  });

  it('makes room by forgetting the tab written longest ago', async () => {
    const clock = vi.spyOn(Date, 'now');
    for (const [time, tabId] of [
      [3, 1],
      [1, 2],
      [2, 3],
    ] as const) {
      clock.mockReturnValue(time);
      await setTabState(tabId, reading(`tab ${tabId}`));
    }
    const set = browser.storage.session.set.bind(browser.storage.session);
    vi.spyOn(browser.storage.session, 'set').mockImplementation(async (items) => {
      if ((await tabsWithState()).length > 2) throw new Error('Session storage quota bytes exceeded.');
      await set(items);
    });
    await setTabState(9, reading('new'));
    expect((await tabsWithState()).sort()).toEqual([1, 3, 9]);
  });

  it('fails where there is no tab left to forget', async () => {
    vi.spyOn(browser.storage.session, 'set').mockRejectedValue(new Error('quota'));
    await expect(setTabState(1, reading('x'))).rejects.toThrow('quota');
  });
});
