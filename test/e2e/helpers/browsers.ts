import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, installChromium } from '@/utils/cli/find-chromium';
import { findFirefox } from './firefox';

const OUTPUT = join(import.meta.dirname, '../../../.output');

export const CHROME_BUILD = join(OUTPUT, 'chrome-mv3');
export const FIREFOX_BUILD = join(OUTPUT, 'firefox-mv3');

/** A listed host name of no one's, which the browser tests lead to the sample site on this machine. */
export const LISTED_HOST = 'tin.doi-chieu-mau.gov.vn';

/** Chromium, installed where this machine allows it; null, said aloud, where there is none. Missing fails in CI. */
export const chromium = needed('Chromium', findChromium() ?? (installChromium() ? findChromium() : null));

/** Firefox; null, said aloud, where there is none. Missing fails in CI. */
export const firefox = needed('Firefox', findFirefox());

function needed(name: string, path: string | null): string | null {
  if (path === null && process.env.CI) throw new Error(`${name} is not installed; in CI its tests must run`);
  if (path === null) console.warn(`${name} is not installed: its browser tests are skipped.`);
  return path;
}

/** @throws Error that says what to run where the extension was not built. */
export function requireBuild(folder: string): string {
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`${folder} is not built: run "npm run build" first`);
  return folder;
}
