import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import type { Browser } from 'wxt/browser';
import { type Reply, type TabState, tabStateKey } from '@/utils/messaging/protocol';
import { type PackedState, unpackState } from '@/utils/storage/tab-state-packing';

/** The extension API, there inside functions that run in the browser. */
declare const chrome: typeof Browser;

export interface ExtensionBrowser {
  context: BrowserContext;
  /** The extension's service worker, as it was at the start. */
  worker: Worker;
  /** `chrome-extension://ID`. */
  origin: string;
  /** Ends the browser and removes its profile. */
  close: () => Promise<void>;
}

export interface LaunchOptions {
  chromium: string;
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  args?: readonly string[];
  viewport?: { width: number; height: number } | null;
  locale?: string;
  colorScheme?: 'light' | 'dark';
}

/** Starts Chromium with the extension in a profile of its own that leaves with it. */
export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'doi-chieu-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.chromium,
    headless: options.headless,
    ...(options.viewport === undefined ? {} : { viewport: options.viewport }),
    ...(options.locale ? { locale: options.locale } : {}),
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    args: [
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      '--no-first-run',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(options.headless ? ['--disable-gpu'] : []),
      ...(options.locale ? [`--lang=${options.locale}`] : []),
      ...(options.args ?? []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    worker,
    origin: `chrome-extension://${new URL(worker.url()).host}`,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/**
 * Opens the real side panel beside a tab, as a click in one of the extension's own pages would: the browser opens it
 * only within a gesture, which a script run through the debugger in such a page counts as.
 * @returns whether the browser says it is open.
 */
export async function openSidePanel(browser: ExtensionBrowser, tab: Page): Promise<boolean> {
  const tabId = await tabIdOf(browser, tab);
  await inExtensionPage(browser, (page) =>
    page.evaluate((id) => chrome.sidePanel.open({ tabId: id }), tabId),
  );
  await tab.bringToFront();
  const contexts = await browser.worker.evaluate(() => chrome.runtime.getContexts({}));
  return contexts.some(({ contextType }) => contextType === 'SIDE_PANEL');
}

/** What the extension knows of a tab; null while it has said nothing. */
export async function tabState(browser: ExtensionBrowser, tabId: number): Promise<TabState | null> {
  const packed = await browser.worker.evaluate(
    async (key) => (await chrome.storage.session.get(key))[key] as PackedState | undefined,
    tabStateKey(tabId).replace('session:', ''),
  );
  return packed ? unpackState(packed) : null;
}

/**
 * Has a tab's page read and checked whatever its topic, as the popup's button does.
 * @returns whether there was an article to read.
 */
export async function checkAnyway(browser: ExtensionBrowser, tabId: number): Promise<boolean> {
  const reply = await inExtensionPage(
    browser,
    (page): Promise<Reply<{ started: boolean }>> =>
      page.evaluate(
        (id) => chrome.runtime.sendMessage({ type: 'check-page', payload: { tabId: id } }),
        tabId,
      ),
  );
  return reply.ok && reply.value.started;
}

async function inExtensionPage<T>(browser: ExtensionBrowser, action: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.context.newPage();
  try {
    await page.goto(`${browser.origin}/popup.html`);
    return await action(page);
  } finally {
    await page.close();
  }
}

/** The browser's number of a tab, found by its address. */
export async function tabIdOf(browser: ExtensionBrowser, tab: Page): Promise<number> {
  const url = tab.url();
  const id = await browser.worker.evaluate(
    async (address) => (await chrome.tabs.query({})).find((candidate) => candidate.url === address)?.id,
    url,
  );
  if (id === undefined) throw new Error(`no tab at ${url}`);
  return id;
}

/** The side panel's page opened as a tab that shows what it says of another tab: for screenshots, which the real panel refuses. */
export async function panelPage(browser: ExtensionBrowser, tab: Page): Promise<Page> {
  const tabId = await tabIdOf(browser, tab);
  const panel = await browser.context.newPage();
  await panel.setViewportSize({ width: 380, height: 900 });
  await panel.goto(`${browser.origin}/sidepanel.html?tab=${tabId}`);
  await panel.waitForSelector('[data-claim]');
  return panel;
}
