import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isOff, readSettings, watchSettings } from '@/entrypoints/content/settings';
import * as settings from '@/utils/storage/settings';

beforeEach(() => fakeBrowser.reset());

describe('the content script reads the settings as the pages write them', () => {
  it('with their fallbacks', async () =>
    expect(await readSettings()).toEqual({
      sitesOff: await settings.sitesOff.getValue(),
      markedVerdicts: await settings.markedVerdicts.getValue(),
    }));

  it('as they are set', async () => {
    await settings.switchSite('https://www.vnexpress.net/x', false);
    await settings.markedVerdicts.setValue(['discrepancy']);
    expect(await readSettings()).toEqual({ sitesOff: ['vnexpress.net'], markedVerdicts: ['discrepancy'] });
  });

  it('whatever else stands there', async () => {
    await fakeBrowser.storage.local.set({ 'sites-off': 'x', 'marked-verdicts': { a: 1 } });
    expect(await readSettings()).toMatchObject({ sitesOff: [] });
  });

  it.each([
    ['https://vnexpress.net/a', ['vnexpress.net']],
    ['https://www.vnexpress.net/a', ['vnexpress.net']],
    ['https://e.vnexpress.net/a', ['vnexpress.net']],
    ['https://notvnexpress.net/a', ['vnexpress.net']],
    ['https://vnexpress.net/a', ['e.vnexpress.net']],
    ['https://vnexpress.net/a', []],
  ])('%s with %j switched off is judged alike', (url, off) =>
    expect(isOff(url, off)).toBe(settings.isOff(url, off)),
  );

  it('and hears of changes', async () => {
    const heard = vi.fn();
    const stop = watchSettings(heard);
    await settings.sitesOff.setValue(['a.vn']);
    await settings.tolerances.setValue({ about: 0.1, over: 0.1, nearly: 0.1 });
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    await settings.sitesOff.setValue([]);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
