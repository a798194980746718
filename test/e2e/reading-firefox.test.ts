import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SampleSite, serveSampleSite } from '@/test/site/server';
import { FIREFOX_BUILD, firefox, LISTED_HOST, requireBuild } from './helpers/browsers';
import { type Firefox, launchFirefox } from './helpers/firefox';

const SCREENSHOTS = join(import.meta.dirname, '../../artifacts/e2e');

describe.skipIf(firefox === null)('the card in Firefox', () => {
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

  it('opens beside a mark by its key, and closes', async () => {
    await browser.navigate(`http://${LISTED_HOST}:${site.port}/viet-nam-hoa-ky.html`);
    const marks = () => browser.run<number>('return CSS.highlights.size');
    await expect.poll(marks, { timeout: 30_000, interval: 250 }).toBeGreaterThan(0);
    expect(await card(browser)).toBeNull();

    await press(browser, { code: 'KeyN', key: 'n', altKey: true });
    await expect.poll(async () => (await card(browser))?.width, { timeout: 10_000 }).toBe(380);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await card(browser))?.height).toBeGreaterThan(150);
    await writeFile(join(SCREENSHOTS, 'firefox-card.png'), await browser.screenshot());

    await press(browser, { code: 'Escape', key: 'Escape' });
    await expect.poll(() => card(browser)).toBeNull();
  });
});

const press = (browser: Firefox, key: KeyboardEventInit) =>
  browser.run(
    'document.body.dispatchEvent(new KeyboardEvent("keydown", { ...arguments[0], bubbles: true, cancelable: true }))',
    key,
  );

/** The size of the card's host while it is open; its inside is closed to the page. */
const card = (browser: Firefox) =>
  browser.run<{ width: number; height: number } | null>(`
    const host = document.querySelector('html > [popover]');
    if (!host?.matches(':popover-open')) return null;
    const { width, height } = host.getBoundingClientRect();
    return { width: Math.round(width), height: Math.round(height) };
  `);
