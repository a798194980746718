import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { platform } from 'node:os';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { serveSampleSite } from '@/test/site/server';
import type { ArticleReport } from '@/utils/report/article-report';
import { articlePage } from './article-page';
import {
  checkAnyway,
  type ExtensionBrowser,
  launchChromium,
  openSidePanel,
  panelPage,
  tabIdOf,
  tabState,
} from './extension-browser';
import { findChromium, INSTALL_HINT, installChromium } from './find-chromium';
import { formatReport } from './format-report';
import { readInput } from './read-input';
import { styled } from './terminal-style';

const USAGE = `Shows the extension at work: builds it, serves a sample news site on this machine, and opens an article
with the extension loaded and its side panel open.

  npm start               the sample article
  npm start -- FILE       an article of your own: .txt, .html or .json

CHROMIUM_PATH names the Chromium to use. Without a display it runs without a window, prints the article's verdicts and
saves screenshots.`;

const ROOT = join(import.meta.dirname, '../..');
const EXTENSION = join(ROOT, '.output/chrome-mv3-sample');
const SCREENSHOTS = join(ROOT, 'artifacts/start');
const CHECK_TIMEOUT = 30_000;
/** How long the extension may say nothing before the page counts as left alone. */
const SILENCE = 4000;

const step = (text: string) => console.log(`${styled('cyan', '•')} ${text}`);

async function main(): Promise<void> {
  const [file] = process.argv.slice(2);
  if (file === '--help' || file === '-h') {
    console.log(USAGE);
    return;
  }
  const page = file ? await articlePage(file, (await readInput(file, {})).article) : null;

  step('Building the extension …');
  await run('npx', ['wxt', 'build', '--mode', 'sample']);
  const chromium = await chromiumOrInstall();
  const hasDisplay = platform() !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

  const site = await serveSampleSite(page ? { [page.path]: page.html } : {});
  step(`Sample news site at ${site.origin}`);
  step(`Starting ${chromium}${hasDisplay ? '' : ' without a window (no display)'} …`);
  const browser = await launchChromium({
    chromium,
    extension: EXTENSION,
    headless: !hasDisplay,
    ...(hasDisplay ? { viewport: null } : { viewport: { width: 1200, height: 900 } }),
    args: hasDisplay ? [] : ['--remote-debugging-port=0'],
  });
  const close = once(async () => {
    await browser.close().catch(() => {});
    await site.close();
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void close().then(() => process.exit(signal === 'SIGINT' ? 130 : 143)));
  }

  try {
    const tab = browser.context.pages()[0] ?? (await browser.context.newPage());
    await tab.goto(site.origin + (page?.path ?? '/viet-nam-hoa-ky.html'));
    const report = await waitForReport(browser, tab);
    const opened = await openSidePanel(browser, tab);
    if (hasDisplay) {
      step(opened ? 'The side panel is open beside the article.' : 'Open the side panel from the toolbar.');
      console.log('  Point at a marked figure for its card. Close the window or press Ctrl-C to end.');
      await new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
    } else {
      console.log(
        `\n${formatReport({ name: tab.url(), ...report, article: report.article }, report.article.lang, report.corpus.facts)}`,
      );
      await saveScreenshots(browser, tab);
    }
  } finally {
    await close();
  }
}

/**
 * Waits for the tab's report. A page that is off topic, or too odd to be taken for an article unasked (of which the
 * extension says nothing), is checked all the same, as by the popup's button.
 */
async function waitForReport(browser: ExtensionBrowser, tab: Page): Promise<ArticleReport> {
  const tabId = await tabIdOf(browser, tab);
  const start = Date.now();
  let asked = false;
  while (Date.now() - start < CHECK_TIMEOUT) {
    const state = await tabState(browser, tabId);
    if (state?.status === 'checked') return state.report;
    if (state?.status === 'failed') throw new Error(state.error);
    const leftAlone = state ? state.status !== 'reading' : Date.now() - start > SILENCE;
    if (leftAlone && !asked) {
      asked = true;
      step('The extension would leave this page alone; checking it all the same.');
      if (!(await checkAnyway(browser, tabId))) throw new Error('no article found on this page');
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the article was not checked within ${CHECK_TIMEOUT / 1000} seconds`);
}

async function saveScreenshots(browser: ExtensionBrowser, tab: Page): Promise<void> {
  await mkdir(SCREENSHOTS, { recursive: true });
  await tab.screenshot({ path: join(SCREENSHOTS, 'article.png'), fullPage: true });
  const panel = await panelPage(browser, tab);
  await panel.screenshot({ path: join(SCREENSHOTS, 'sidepanel.png'), fullPage: true });
  step(`Screenshots: ${relative(process.cwd(), SCREENSHOTS)}/article.png, sidepanel.png`);
}

async function chromiumOrInstall(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  step('No Chromium found; installing the package …');
  const installed = installChromium() ? findChromium() : null;
  if (!installed) throw new Error(INSTALL_HINT);
  return installed;
}

function run(command: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: platform() === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => (output += String(chunk)));
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output}`));
    });
  });
}

function once(action: () => Promise<void>): () => Promise<void> {
  let result: Promise<void> | undefined;
  return () => (result ??= action());
}

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
