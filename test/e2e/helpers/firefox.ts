import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Drives Firefox over Marionette, the protocol that geckodriver speaks to it: frames of `LENGTH:JSON`, a command
 * `[0, id, name, parameters]`, a reply `[1, id, error, result]`. It reaches extension pages, which WebDriver BiDi does not.
 */
export interface Firefox {
  /** `moz-extension://UUID`. */
  origin: string;
  navigate: (url: string) => Promise<void>;
  /** Runs the body of a function in the page and gives back what it returns. */
  run: <T>(body: string, ...args: unknown[]) => Promise<T>;
  screenshot: () => Promise<Buffer>;
  close: () => Promise<void>;
}

const UUID = '11111111-2222-4333-8444-555555555555';
const ADDON_ID = 'doi-chieu@doi-chieu.example';

/** The installed Firefox, or null. */
export function findFirefox(): string | null {
  const candidates = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'];
  return candidates.find((path): path is string => Boolean(path) && existsSync(path ?? '')) ?? null;
}

/** Starts Firefox without a window, the extension installed; `hosts` are names that lead to this machine. */
export async function launchFirefox(
  program: string,
  extension: string,
  hosts: readonly string[],
): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'doi-chieu-firefox-'));
  const port = await freePort();
  await writeFile(
    join(profile, 'user.js'),
    [
      pref('marionette.port', port),
      pref('extensions.webextensions.uuids', JSON.stringify({ [ADDON_ID]: UUID })),
      pref('network.dns.localDomains', hosts.join(',')),
      pref('dom.security.https_first', false),
      pref('dom.security.https_first_schemeless', false),
      pref('datareporting.policy.dataSubmissionEnabled', false),
      pref('app.update.enabled', false),
      pref('browser.shell.checkDefaultBrowser', false),
    ].join('\n'),
  );
  const child = spawn(
    program,
    ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile],
    { stdio: 'ignore' },
  );
  const session = await openSession(port, child);
  await session.send('WebDriver:NewSession', {});
  await session.send('Addon:Install', { path: extension, temporary: true });
  return {
    origin: `moz-extension://${UUID}`,
    navigate: async (url) => void (await session.send('WebDriver:Navigate', { url })),
    run: async <T>(body: string, ...args: unknown[]) =>
      (await session.send('WebDriver:ExecuteScript', { script: body, args, sandbox: null })).value as T,
    screenshot: async () =>
      Buffer.from(String((await session.send('WebDriver:TakeScreenshot', { full: true })).value), 'base64'),
    close: async () => {
      await session.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
      session.end();
      child.kill('SIGKILL');
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

const pref = (name: string, value: string | number | boolean) =>
  `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`;

interface Session {
  send: (name: string, parameters: Record<string, unknown>) => Promise<{ value?: unknown }>;
  end: () => void;
}

async function openSession(port: number, child: ChildProcess): Promise<Session> {
  const socket = await connectWhenReady(port, child);
  const waiting = new Map<
    number,
    { resolve: (value: { value?: unknown }) => void; reject: (error: Error) => void }
  >();
  let nextId = 1;
  let buffer = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const colon = buffer.indexOf(0x3a);
      const length = colon < 0 ? Number.NaN : Number(buffer.subarray(0, colon).toString());
      if (!(buffer.length >= colon + 1 + length)) return;
      const frame: unknown = JSON.parse(buffer.subarray(colon + 1, colon + 1 + length).toString());
      buffer = buffer.subarray(colon + 1 + length);
      if (!Array.isArray(frame) || frame[0] !== 1) continue;
      const [, id, error, result] = frame as [
        1,
        number,
        { message: string } | null,
        { value?: unknown } | null,
      ];
      const pending = waiting.get(id);
      waiting.delete(id);
      if (error) pending?.reject(new Error(error.message));
      else pending?.resolve(result ?? {});
    }
  });
  return {
    send: (name, parameters) =>
      new Promise((resolve, reject) => {
        const id = nextId++;
        waiting.set(id, { resolve, reject });
        const frame = JSON.stringify([0, id, name, parameters]);
        socket.write(`${Buffer.byteLength(frame)}:${frame}`);
      }),
    end: () => socket.destroy(),
  };
}

async function connectWhenReady(port: number, child: ChildProcess): Promise<Socket> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline && child.exitCode === null) {
    const socket = await new Promise<Socket | null>((resolve) => {
      const attempt = connect(port, '127.0.0.1', () => resolve(attempt));
      attempt.once('error', () => resolve(null));
    });
    if (socket) return socket;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('Firefox did not answer over Marionette');
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** The version line of a browser, for the skip message and the log. */
export const versionOf = (program: string): string =>
  execFileSync(program, ['--version'], { encoding: 'utf8' }).trim();
