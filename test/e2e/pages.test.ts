import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchChromium } from '@/utils/cli/extension-browser';
import { CHROME_BUILD, chromium, requireBuild } from './helpers/browsers';

/** What axe puts into the page. */
declare const axe: {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FACT = 'vn-us-trade-total-customs-2016';

describe.skipIf(chromium === null)("the extension's own pages", () => {
  let browser: ExtensionBrowser;
  let page: Page;
  const problems: string[] = [];
  const open = async (path: string) => {
    // Another hash alone would not load the page again.
    await page.goto('about:blank');
    await page.goto(`${browser.origin}/${path}`);
  };

  beforeAll(async () => {
    browser = await launchChromium({
      chromium: chromium ?? '',
      extension: requireBuild(CHROME_BUILD),
      headless: true,
      viewport: { width: 1370, height: 880 },
      locale: 'vi-VN',
    });
    page = await browser.context.newPage();
    page.on('pageerror', (error) => problems.push(error.message));
    // The starter corpus comes in while the page is open; nothing has to be loaded again.
    await open('options.html');
    await page.waitForSelector('tbody tr[aria-rowindex]');
  });
  afterAll(async () => {
    await browser?.close();
    expect(problems).toEqual([]);
  });

  it('search without marks, sort, and open a fact by its address', async () => {
    await open('options.html');
    await page.locator('[name=search]').fill('do thi thong minh');
    await expect
      .poll(() => page.locator('tbody tr[aria-rowindex]').first().textContent())
      .toMatch(/thông minh/i);
    await page.locator('[name=search]').fill('');
    await open(`options.html#fact=${FACT}`);
    await expect.poll(() => page.locator('[name=value]').inputValue()).toBe('gần 47,2 tỷ USD');
    await expect.poll(() => page.locator('tr[aria-current]').count()).toBe(1);
    expect(await page.textContent('.dc-form')).toContain('47\u202F200\u202F000\u202F000 USD, “gần”');
  });

  it('say how a typed value is read, try a sentence, save, and undo', async () => {
    await open(`options.html#fact=${FACT}`);
    await page.locator('[name=value]').fill('46,9 tỷ USD');
    await expect.poll(() => page.textContent('.dc-form')).toContain('46\u202F900\u202F000\u202F000 USD');
    await page
      .locator('[name=trial]')
      .fill('Kim ngạch hai chiều Việt Nam – Hoa Kỳ năm 2016 đạt 46,9 tỷ USD.');
    await expect.poll(() => page.textContent('.dc-form')).toContain('✓ Khớp');
    await page.locator('[data-action=save-fact]').click();
    await expect.poll(() => page.textContent('.dc-side h2')).toContain('46,9');
    await page.locator('.dc-toast button', { hasText: 'Hoàn tác' }).click();
    await expect.poll(() => page.textContent('.dc-side h2')).toContain('gần 47,2');
  });

  it('add a fact from a sentence, then delete it', async () => {
    const text = 'Năm 2016, xuất khẩu phần mềm của Việt Nam đạt hơn 3 tỷ USD.';
    const about = new URLSearchParams({ text, url: 'https://bao.example/tin', title: 'Tin phần mềm' });
    await open(`options.html#new?${about}`);
    await expect.poll(() => page.locator('[name=value]').inputValue()).toBe('hơn 3 tỷ USD');
    expect(await page.locator('[name=period]').inputValue()).toBe('2016');
    await page.locator('[data-action=save-fact]').click();
    await page.waitForURL(/#fact=/);
    await expect.poll(() => page.textContent('.dc-nav a[aria-current]')).toContain('251');
    await page.locator('[data-action=remove-fact]').click();
    await expect.poll(() => page.textContent('.dc-nav a[aria-current]')).toContain('250');
  });

  it('say what is missing, beside the field, and keep what was typed', async () => {
    await open('options.html#new');
    await page.locator('[name=value]').fill('nhiều lắm');
    await page.locator('[data-action=save-fact]').click();
    await expect.poll(() => page.locator('[name=value][aria-invalid]').count()).toBe(1);
    expect(await page.locator('[name=value]').inputValue()).toBe('nhiều lắm');
    await page.keyboard.press('Escape');
  });

  it('show what an import would do before it does it', async () => {
    await open('options.html#transfer');
    const facts = await page.evaluate(
      async () => (await (await fetch('/starter-corpus.json')).json()) as unknown,
    );
    const list = (Array.isArray(facts) ? facts : (facts as { facts: unknown[] }).facts) as Record<
      string,
      unknown
    >[];
    const [first = {}, second = {}] = list.filter(({ kind }) => kind === 'money');
    const paste = [
      first,
      { ...second, note: 'sửa' },
      { ...first, id: 'moi', series: undefined },
      { id: 'hong' },
    ];
    await page.locator('#import-text').fill(JSON.stringify(paste));
    await page.locator('button', { hasText: 'Xem trước' }).click();
    const chips = page.locator('.dc-import .dc-chip');
    await expect.poll(() => chips.allTextContents()).toEqual(['Lỗi 1', 'Thay đổi 1', 'Mới 1', 'Giống hệt 1']);
    await page.locator('button', { hasText: 'Nhập 2 dữ kiện' }).click();
    await expect.poll(() => page.textContent('.dc-toast')).toContain('1 mới, 1 thay đổi');
    await open('options.html#history');
    await page.locator('.dc-changes li').first().locator('button').click();
    await expect.poll(() => page.textContent('.dc-changes')).toContain('đã hoàn tác');
  });

  it('check what is typed into the popup, and mark it in the draft', async () => {
    await open('popup.html');
    await page.waitForSelector('textarea:focus');
    await page.keyboard.type('Việt Nam dự kiến xây dựng bảy đô thị thông minh.');
    await expect
      .poll(() => page.locator('.dc-draft-differs').allTextContents())
      .toEqual(['bảy đô thị thông minh']);
    await expect.poll(() => page.locator('[data-verdict=discrepancy]').count()).toBe(1);
    await page.locator('textarea').fill('Cả nước có 123.456 thuê bao vệ tinh.');
    await expect.poll(() => page.locator('.dc-nearest li').count()).toBeGreaterThan(0);
  });

  it('speak the language that is chosen, at once', async () => {
    await open('options.html#settings');
    await page.locator('input[type=radio]').nth(2).check();
    await expect.poll(() => page.textContent('h1')).toBe('Settings');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await page.locator('input[type=radio]').nth(1).check();
    await expect.poll(() => page.textContent('h1')).toBe('Cài đặt');
  });

  const surfaces = [
    '',
    `#fact=${FACT}`,
    '#new',
    '#series',
    '#conflicts',
    '#articles',
    '#transfer',
    '#history',
    '#sites',
    '#settings',
  ];
  it.each(
    (['light', 'dark'] as const).flatMap((scheme) =>
      [...surfaces.map((hash) => `options.html${hash}`), 'popup.html', 'sidepanel.html'].map((path) => [
        scheme,
        path,
      ]),
    ),
  )('give axe nothing to complain about (%s, %s)', async (scheme, path) => {
    await page.emulateMedia({ colorScheme: scheme as 'light' | 'dark' });
    await open(path);
    await page.waitForSelector('main');
    await page.waitForTimeout(150);
    await page.evaluate(AXE);
    // In the dark only the colours are others.
    const options = scheme === 'dark' ? { runOnly: ['color-contrast'] } : {};
    const { violations } = await page.evaluate((chosen) => axe.run(chosen), options);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
