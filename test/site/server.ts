import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

export interface SampleSite {
  /** `http://localhost:PORT`. */
  origin: string;
  port: number;
  close: () => Promise<void>;
}

/**
 * Serves the sample news site on the loopback address, on a free port. `pages` adds pages made at run time: a path
 * and its HTML.
 */
export async function serveSampleSite(pages: Record<string, string> = {}): Promise<SampleSite> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path === '/' ? '/index.html' : normalize(path);
    try {
      const body = pages[path] ?? (await readFile(join(import.meta.dirname, file)));
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? TYPES['.html'] }).end(body);
    } catch {
      response.writeHead(404, { 'content-type': TYPES['.txt'] }).end('404');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, port, close: () => closeServer(server) };
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
