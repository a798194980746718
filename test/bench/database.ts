import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '@/utils/cli/find-chromium';
import type { DatabasePage } from './database-page/page';
import { printTable, verdictOf } from './measure';

/**
 * The corpus in a real Chromium's database: import, and an article of twenty claims checked by a page that has just been
 * opened (the background has just woken) and again by one that has checked others before. Wall time, extraction and
 * judgement included; the median of several.
 */

const FACTS = 100_000;
const WAKES = 5;
const WARM = 8;

declare const databasePage: DatabasePage;

export async function benchDatabase(): Promise<void> {
  const program = findChromium();
  if (program === null) throw new Error('no Chromium found: set CHROMIUM_PATH or install one');
  const folder = await mkdtemp(join(tmpdir(), 'doi-chieu-bench-'));
  const built = join(folder, 'page');
  await buildPage(built);
  const server = await serve(built);
  const browser = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: program,
    headless: true,
    args: ['--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(server.origin);
    const load = await page.evaluate((facts) => databasePage.load(facts), FACTS);
    const woken: Checked[] = [];
    for (let i = 0; i < WAKES; i++) {
      await page.goto(server.origin);
      woken.push(await check(page, i));
    }
    const warm: Checked[] = [];
    for (let i = 0; i < WARM; i++) warm.push(await check(page, WAKES + i));
    report(load, woken, warm, await heapOf(page));
  } finally {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

type Loaded = Awaited<ReturnType<DatabasePage['load']>>;
type Checked = Awaited<ReturnType<DatabasePage['check']>>;

const check = (page: Page, article: number): Promise<Checked> =>
  page.evaluate(([number, facts]) => databasePage.check(number, facts), [article, FACTS] as const);

function report(load: Loaded, woken: readonly Checked[], warm: readonly Checked[], heap: number): void {
  const all = [...woken, ...warm];
  const claims = all.reduce((sum, { claims: count }) => sum + count, 0);
  const supported = all.reduce((sum, { supported: count }) => sum + count, 0);
  const [cold, again] = [median(woken), median(warm)];
  const seconds = load.ms / 1000;
  console.log(`\nThe corpus in Chromium's database, ${FACTS.toLocaleString('en-US')} facts`);
  printTable([
    ['goal', 'measured', ''],
    ['import with the index ≤ 25 s', `${seconds.toFixed(1)} s`, verdictOf(seconds <= 25)],
    ['its longest task < 200 ms', `${load.longestTask.toFixed(0)} ms`, verdictOf(load.longestTask < 200)],
    ['article of 20 claims, just woken ≤ 500 ms', `${cold.toFixed(0)} ms`, verdictOf(cold <= 500)],
    ['article of 20 claims, warm ≤ 100 ms', `${again.toFixed(0)} ms`, verdictOf(again <= 100)],
    ['JavaScript heap < 100 MB', `${(heap / 1e6).toFixed(0)} MB`, verdictOf(heap < 100e6)],
  ]);
  console.log(
    `${(load.bytes / 1e6).toFixed(0)} MB on disk; ${supported} of ${claims} claims found supported, as all of them are`,
  );
}

/** Bytes of JavaScript that the page holds on to; the import's garbage, left by the page before, is swept first. */
async function heapOf(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}

function median(checks: readonly Checked[]): number {
  const times = checks.map(({ ms }) => ms).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}

async function buildPage(outDir: string): Promise<void> {
  const root = join(import.meta.dirname, 'database-page');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': join(import.meta.dirname, '../..') } },
    build: { outDir, emptyOutDir: true },
  });
}

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

async function serve(folder: string): Promise<{ origin: string; close: () => void }> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = normalize(path === '/' ? '/index.html' : path);
    try {
      const body = await readFile(join(folder, file));
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}
