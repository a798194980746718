import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isOff, siteOf, sitesOff, switchSite } from '@/utils/storage/settings';

beforeEach(() => fakeBrowser.reset());

describe('sites switched off', () => {
  it.each([
    ['https://www.vnexpress.net/a.html', 'vnexpress.net'],
    ['http://mic.gov.vn/x', 'mic.gov.vn'],
    ['chrome://settings', 'settings'],
    ['not an address', ''],
  ])('the site of %s is "%s"', (url, site) => expect(siteOf(url)).toBe(site));

  it.each([
    ['https://vnexpress.net/', true],
    ['https://kinhdoanh.vnexpress.net/', true],
    ['https://notvnexpress.net/', false],
    ['https://net/', false],
    ['about:blank', false],
  ])('with vnexpress.net off, %s is off: %s', (url, off) => expect(isOff(url, ['vnexpress.net'])).toBe(off));

  it('switches off once, and on again whatever host it was switched off by', async () => {
    await switchSite('https://mic.gov.vn/a', false);
    await switchSite('https://www.gov.vn/', false);
    await switchSite('https://mic.gov.vn/b', false);
    expect(await sitesOff.getValue()).toEqual(['mic.gov.vn', 'gov.vn']);
    await switchSite('https://mic.gov.vn/', true);
    expect(isOff('https://mic.gov.vn/', await sitesOff.getValue())).toBe(false);
    await switchSite('about:blank', false);
    expect(await sitesOff.getValue()).toEqual([]);
  });
});
