import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * Finds a Chromium that loads unpacked extensions from the command line. Branded Chrome stopped doing so with version
 * 137, so only Chromium and Chrome for Testing are looked for.
 * @returns the path of the program, or null where there is none.
 */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, which is no program that can be run`);
  }
  return [...onPath(), ...inPlaywrightCache()].find(isProgram) ?? null;
}

/**
 * Installs Debian's Chromium, which only root on Debian or Ubuntu can.
 * @returns false where this machine is not one on which that is possible.
 */
export function installChromium(): boolean {
  if (platform() !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const options = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
    ...options,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return true;
}

/** One line that says what to install where `installChromium` can't. */
export const INSTALL_HINT = `No Chromium found. Install Chromium or Chrome for Testing (for example: npx playwright install chromium), or set CHROMIUM_PATH to one.`;

function onPath(): string[] {
  const names = ['chromium', 'chromium-browser', 'chrome-for-testing', 'ungoogled-chromium'];
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, withEnding(name))));
}

function inPlaywrightCache(): string[] {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? PLAYWRIGHT_CACHES[platform()];
  if (!cache || !existsSync(cache)) return [];
  const newestFirst = readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]));
  return newestFirst.flatMap((name) => PLAYWRIGHT_PROGRAMS.map((program) => join(cache, name, program)));
}

const PLAYWRIGHT_CACHES: Partial<Record<NodeJS.Platform, string>> = {
  linux: join(homedir(), '.cache/ms-playwright'),
  darwin: join(homedir(), 'Library/Caches/ms-playwright'),
  win32: join(homedir(), 'AppData/Local/ms-playwright'),
};

const PLAYWRIGHT_PROGRAMS = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
];

const withEnding = (name: string) => (platform() === 'win32' ? `${name}.exe` : name);

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
