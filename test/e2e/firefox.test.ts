import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SampleSite, serveSampleSite } from '@/test/site/server';
import { FIREFOX_BUILD, firefox, LISTED_HOST, requireBuild } from './helpers/browsers';
import { type Firefox, launchFirefox } from './helpers/firefox';

const SCREENSHOTS = join(import.meta.dirname, '../../artifacts/e2e');

describe.skipIf(firefox === null)('the Firefox build', () => {
  let site: SampleSite;
  let browser: Firefox;

  beforeAll(async () => {
    site = await serveSampleSite();
    browser = await launchFirefox(firefox ?? '', requireBuild(FIREFOX_BUILD), [LISTED_HOST]);
    await mkdir(SCREENSHOTS, { recursive: true });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it('marks the sample article', async () => {
    await browser.navigate(`http://${LISTED_HOST}:${site.port}/viet-nam-hoa-ky.html`);
    await expect
      .poll(() => markedWords(browser), { timeout: 30_000, interval: 250 })
      .toContain('hơn 40 tỷ USD');
    expect(await markedWords(browser)).toContain('năm đô thị thông minh');
    await writeFile(join(SCREENSHOTS, 'firefox-article.png'), await browser.screenshot());
  });

  it('leaves a page of another topic alone', async () => {
    await browser.navigate(`http://${LISTED_HOST}:${site.port}/bong-da.html`);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(await markedWords(browser)).toEqual([]);
  });
});

/** The words under each highlight of the page, whatever its verdict. */
const markedWords = (browser: Firefox): Promise<string[]> =>
  browser.run(`
    return [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => range.startContainer.data.slice(range.startOffset, range.endOffset)));
  `);
