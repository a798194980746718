import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SampleSite, serveSampleSite } from '@/test/site/server';
import { type ExtensionBrowser, launchChromium, tabIdOf } from '@/utils/cli/extension-browser';
import { CHROME_BUILD, chromium, LISTED_HOST, requireBuild } from './helpers/browsers';
import { clickInCard, focused, painted, pointAt, shownCard } from './reading-helpers';

/** What axe puts into the page. */
declare const axe: {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const violations = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`));

const SCREENSHOTS = join(import.meta.dirname, '../../artifacts/e2e');

const TRADE = 'hơn 40 tỷ USD';
const CITIES = 'năm đô thị thông minh';
const REASON = 'Số liệu của Tổng cục Thống kê, "đã" hỏi lại';

describe.skipIf(chromium === null)("an editor's decisions", () => {
  let site: SampleSite;
  let browser: ExtensionBrowser;
  let tab: Page;
  let panel: Page;
  const claim = (quote: string) => panel.locator('[data-claim]', { hasText: quote }).first();
  const choose = async (quote: string, entry: string) => {
    await claim(quote).locator('[aria-haspopup=menu]').click();
    await panel.locator('[role=menuitem]', { hasText: entry }).click();
  };
  const download = async (entry: string): Promise<{ name: string; text: string }> => {
    await panel.locator('.dc-panel-foot [aria-haspopup=menu]').click();
    const [file] = await Promise.all([
      panel.waitForEvent('download'),
      panel.locator('[role=menuitem]', { hasText: entry }).last().click(),
    ]);
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  };

  beforeAll(async () => {
    site = await serveSampleSite();
    browser = await launchChromium({
      chromium: chromium ?? '',
      extension: requireBuild(CHROME_BUILD),
      headless: true,
      viewport: { width: 1200, height: 900 },
      locale: 'vi-VN',
      args: [`--host-resolver-rules=MAP ${LISTED_HOST} 127.0.0.1`],
    });
    tab = await browser.context.newPage();
    await tab.goto(`http://${LISTED_HOST}:${site.port}/viet-nam-hoa-ky.html`);
    panel = await browser.context.newPage();
    await panel.goto(`${browser.origin}/sidepanel.html?tab=${await tabIdOf(browser, tab)}`);
    await panel.waitForSelector('[data-claim]');
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it('overrules a verdict with a reason, in the panel and on the page', async () => {
    await choose(TRADE, 'Kết luận khác');
    await panel.locator('.dc-decision-form .dc-chip', { hasText: 'Khớp' }).click();
    await panel.locator('.dc-decision-form [name=note]').fill(REASON);
    await panel.locator('.dc-decision-form [type=submit]').click();
    await expect.poll(() => claim(TRADE).getAttribute('data-verdict')).toBe('supported');
    expect(await claim(TRADE).textContent()).toContain(REASON);
    await expect.poll(() => painted(tab, 'supported')).toContain(TRADE);
    expect(await painted(tab, 'discrepancy')).not.toContain(TRADE);
  });

  it('sets a claim aside: its mark leaves, and it is listed as a decision', async () => {
    await choose(CITIES, 'Trong bài này');
    await expect.poll(() => painted(tab, 'supported')).not.toContain(CITIES);
    await expect.poll(() => panel.locator('.dc-decision-list').textContent()).toContain(CITIES);
    expect(await claim(CITIES).count()).toBe(0);
  });

  it('is made from the card as well, and undone in the panel', async () => {
    await tab.bringToFront();
    const before = (await painted(tab, 'supported')).length;
    const point = await pointAt(tab, 'supported');
    await tab.mouse.click(point.x, point.y);
    await expect.poll(async () => (await shownCard(tab)) !== null).toBe(true);
    const words = (await focused(tab)) ?? '';
    await clickInCard(tab, 'Thêm khác');
    await clickInCard(tab, 'Bỏ qua trong bài này');
    // The card stays and says so; its mark has left the text.
    await expect.poll(async () => (await shownCard(tab))?.text).toMatch(/Bỏ qua trong bài này Mở thanh bên/);
    expect(await painted(tab, 'supported')).toHaveLength(before - 1);
    await tab.keyboard.press('Escape');
    await panel.bringToFront();
    await expect.poll(() => panel.locator('.dc-decision-list li').count()).toBe(3);
    const here = panel
      .locator('.dc-decision-list li', { hasText: words })
      .locator('.dc-decision-line button');
    await here.click();
    await expect.poll(() => panel.locator('.dc-decision-list li').count()).toBe(2);
  });

  it('is there again when the article is loaded again', async () => {
    await tab.reload();
    await expect.poll(() => painted(tab, 'supported')).toContain(TRADE);
    expect(await painted(tab, 'supported')).not.toContain(CITIES);
    await panel.reload();
    await expect.poll(() => panel.locator('.dc-decision-list li').count()).toBe(2);
  });

  it.each([
    ['Markdown', /\.md$/],
    ['Bản in HTML', /\.html$/],
    ['Bảng CSV', /\.csv$/],
    ['ClaimReview', /\.claimreview\.jsonld$/],
    ['Web Annotation', /\.annotations\.jsonld$/],
  ])('stands in the report: %s', async (entry, name) => {
    const report = await download(entry);
    expect(report.name).toMatch(name);
    expect(report.text).toContain('Tổng cục Thống kê');
  });

  it('gives axe nothing to complain about, with menu and form open', async () => {
    await panel.locator('[data-claim] [aria-haspopup=menu]').first().click();
    await panel.evaluate(AXE);
    expect(await violations(panel)).toEqual([]);
    await panel.locator('[role=menuitem]', { hasText: 'Kết luận khác' }).click();
    expect(await violations(panel)).toEqual([]);
    await panel.keyboard.press('Escape');
  });

  it('is taken back from the list, and the mark returns', async () => {
    await panel
      .locator('.dc-decision-list li', { hasText: CITIES })
      .locator('.dc-decision-line button')
      .click();
    await expect.poll(() => painted(tab, 'supported')).toContain(CITIES);
    expect(await claim(CITIES).count()).toBe(1);
  });

  it('comes with what changed since the article was last checked', async () => {
    // As if the sitting had been days ago, when one figure was another and one was not there.
    await panel.evaluate(async (words) => {
      const open = indexedDB.open('doi-chieu');
      await new Promise((done) => open.addEventListener('success', done));
      const rows = open.result.transaction('articles', 'readwrite').objectStore('articles');
      const all = rows.getAll();
      await new Promise((done) => all.addEventListener('success', done));
      const [record] = all.result;
      for (const one of record.claims) if (one.quote === words) one.verdict = 'unverified';
      record.claims.pop();
      record.checkedAt = '2026-01-05T02:00:00.000Z';
      const put = rows.put(record);
      await new Promise((done) => put.addEventListener('success', done));
      open.result.close();
    }, CITIES);
    await tab.reload();
    const notice = panel.locator('.dc-changes-notice');
    await expect.poll(() => notice.locator('h2').textContent()).toContain('5/1/2026');
    const lines = await notice.locator('li').allTextContents();
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe(`“${CITIES}” trước là “Chưa có trong kho”, nay “Khớp”`);
    expect(lines[1]).toMatch(/ mới$/);
    await panel.screenshot({ path: join(SCREENSHOTS, 'changes.png') });
  });

  it('is kept with the article in the list of checked articles', async () => {
    const options = await browser.context.newPage();
    await options.goto(`${browser.origin}/options.html#articles`);
    await options.locator('[name=search]').fill('hoa ky');
    await expect.poll(() => options.locator('.dc-articles tbody tr').count()).toBe(1);
    expect(await options.locator('.dc-articles tbody td').nth(5).textContent()).toBe('1');
    expect(await options.locator('.dc-nav a[aria-current]').textContent()).toContain('1');
    await options.evaluate(AXE);
    expect(await violations(options)).toEqual([]);
    await options.locator('.dc-articles tbody button').click();
    await options.locator('.dc-articles tbody button').click();
    await options.waitForSelector('.dc-empty');
    // The open article is shown without what was forgotten.
    await expect.poll(() => painted(tab, 'discrepancy')).toContain(TRADE);
  });
});
