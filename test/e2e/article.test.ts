import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Page, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SampleSite, serveSampleSite } from '@/test/site/server';
import { markName } from '@/utils/annotations/names';
import {
  type ExtensionBrowser,
  launchChromium,
  openSidePanel,
  tabIdOf,
  tabState,
} from '@/utils/cli/extension-browser';
import type { ArticleReport } from '@/utils/report/article-report';
import type { VerdictKind } from '@/utils/verdicts/types';
import { CHROME_BUILD, chromium, LISTED_HOST, requireBuild } from './helpers/browsers';
import { freePort } from './helpers/firefox';

const SCREENSHOTS = join(import.meta.dirname, '../../artifacts/e2e');
const FACT_2016 = 'vn-us-trade-total-customs-2016';

describe.skipIf(chromium === null)('an article on a listed news site', () => {
  let site: SampleSite;
  let browser: ExtensionBrowser;
  let tab: Page;
  let debuggingPort: number;
  const address = (path: string) => `http://${LISTED_HOST}:${site.port}${path}`;

  beforeAll(async () => {
    site = await serveSampleSite();
    debuggingPort = await freePort();
    browser = await launchChromium({
      chromium: chromium ?? '',
      extension: requireBuild(CHROME_BUILD),
      headless: true,
      viewport: { width: 1200, height: 900 },
      locale: 'vi-VN',
      args: [
        `--host-resolver-rules=MAP ${LISTED_HOST} 127.0.0.1`,
        `--remote-debugging-port=${debuggingPort}`,
      ],
    });
    await mkdir(SCREENSHOTS, { recursive: true });
    tab = await browser.context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it('is recognised, checked and marked', async () => {
    await tab.goto(address('/viet-nam-hoa-ky.html'));
    const report = await reportOf(browser, tab);

    expect(report.topic.isIctPolicy).toBe(true);
    expect(report.article).toMatchObject({ publisher: 'Thời Báo Mẫu', published: '2017-05-15', lang: 'vi' });
    expect(verdictOn(report, 'hơn 40 tỷ USD')).toBe('discrepancy matches-other-period');
    expect(verdictOn(report, 'năm đô thị thông minh')).toBe('supported agrees');

    await expect.poll(() => marked(tab, 'discrepancy')).toContain('hơn 40 tỷ USD');
    expect(await marked(tab, 'supported')).toContain('năm đô thị thông minh');
    await tab.screenshot({ path: join(SCREENSHOTS, 'article.png') });
  });

  it('is listed in the real side panel', async () => {
    expect(await openSidePanel(browser, tab)).toBe(true);
    const panel = await realPanel(debuggingPort);
    await expect.poll(() => panel.textContent('body')).toContain('hơn 40 tỷ USD');
    expect(await panel.textContent('body')).toContain('năm đô thị thông minh');
    await panel.screenshot({ path: join(SCREENSHOTS, 'sidepanel.png') });
  });

  it('is judged again where it stands when a fact is edited in the options', async () => {
    const panel = await realPanel(debuggingPort);
    const options = await browser.context.newPage();
    await options.goto(`${browser.origin}/options.html#fact=${FACT_2016}`);
    await options.locator('[name=value]').fill('40,6 tỷ USD');
    await options.locator('[data-action=save-fact]').click();

    await expect.poll(() => marked(tab, 'supported')).toContain('hơn 40 tỷ USD');
    expect(await marked(tab, 'discrepancy')).not.toContain('hơn 40 tỷ USD');
    // The panel follows the tab in front.
    await tab.bringToFront();
    await expect
      .poll(() =>
        panel
          .locator('[data-claim]', { hasText: 'hơn 40 tỷ USD' })
          .getAttribute('data-verdict', { timeout: 1000 }),
      )
      .toBe('supported');
    await options.close();
  });

  it('leaves a page of another topic alone', async () => {
    await tab.goto(address('/bong-da.html'));
    await expect
      .poll(async () => (await tabState(browser, await tabIdOf(browser, tab)))?.status)
      .toBe('off-topic');
    for (const kind of ['discrepancy', 'context', 'supported', 'unverified'] as const)
      expect(await marked(tab, kind)).toEqual([]);
  });

  it('costs the background no message where a page has no article', async () => {
    const heard = await browser.worker.evaluate(() => {
      const counter = { messages: 0 };
      Object.assign(globalThis, { counter });
      chrome.runtime.onMessage.addListener(() => void counter.messages++);
      return counter.messages;
    });
    expect(heard).toBe(0);
    const fresh = await browser.context.newPage();
    await fresh.goto(address('/'));
    await fresh.waitForTimeout(1500);
    const count = () =>
      browser.worker.evaluate(
        () => (globalThis as unknown as { counter: { messages: number } }).counter.messages,
      );
    expect(await count()).toBe(0);
    // The counter does hear: an article sends at least one.
    await fresh.goto(address('/viet-nam-hoa-ky.html'));
    await expect.poll(count).toBeGreaterThan(0);
    await fresh.close();
  });
});

/** The extension API, there inside functions that run in the service worker. */
declare const chrome: typeof import('wxt/browser').Browser;

async function reportOf(browser: ExtensionBrowser, tab: Page): Promise<ArticleReport> {
  const tabId = await tabIdOf(browser, tab);
  await expect
    .poll(async () => (await tabState(browser, tabId))?.status, { timeout: 30_000 })
    .toBe('checked');
  const state = await tabState(browser, tabId);
  if (state?.status !== 'checked') throw new Error('the tab changed its state while it was read');
  return state.report;
}

function verdictOn(report: ArticleReport, quote: string): string | undefined {
  const found = report.claims.find(({ claim }) => claim.quote === quote);
  return found && `${found.verdict.kind} ${found.verdict.reason}`;
}

/** The words painted as of one verdict, on a light page. */
function marked(page: Page, kind: VerdictKind): Promise<string[]> {
  return page.evaluate(
    (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => String((range as Range).toString())),
    markName(kind, 'light'),
  );
}

/** The side panel itself, which only a second connection over the debugging port shows as a page. */
async function realPanel(port: number): Promise<Page> {
  const connection = await playwright.connectOverCDP(`http://127.0.0.1:${port}`);
  const pages = connection.contexts().flatMap((context) => context.pages());
  const panel = pages.find((page) => page.url().includes('/sidepanel.html'));
  if (!panel) throw new Error(`no side panel among ${pages.map((page) => page.url()).join(', ')}`);
  return panel;
}
