import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CDPSession, Page } from 'playwright-core';
import { FOCUS_NAME, markName, type Tone } from '@/utils/annotations/names';
import type { VerdictKind } from '@/utils/verdicts/types';

/** A page of the test site: its HTML, and what its answer's head says beside the type. */
export interface TestPage {
  html: string;
  headers?: Record<string, string>;
}

/** Serves pages by path on this machine. */
export async function servePages(
  pages: Record<string, TestPage>,
): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://localhost').pathname];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The words painted as of a verdict, in text order. */
export function painted(page: Page, kind: VerdictKind, tone: Tone = 'light'): Promise<string[]> {
  return page.evaluate(
    (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString()),
    markName(kind, tone),
  );
}

/** The words an open card is about. */
export async function focused(page: Page): Promise<string | null> {
  const [words = null] = await page.evaluate(
    (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString()),
    FOCUS_NAME.light,
  );
  return words;
}

/** All words painted, whatever the verdict. */
export const paintedWords = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => (range as Range).toString()),
    ),
  );

/** How many ranges are painted in all. */
export const paintedCount = (page: Page): Promise<number> =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));

/** The middle of the first words painted as of a verdict, in the window. */
export async function pointAt(page: Page, kind: VerdictKind): Promise<{ x: number; y: number }> {
  const point = await page.evaluate(
    (name) => {
      const [range] = CSS.highlights.get(name) ?? [];
      const box = (range as Range | undefined)?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    markName(kind, 'light'),
  );
  if (!point) throw new Error(`nothing is painted as ${kind}`);
  return point;
}

export interface ShownCard {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The card as it is shown, seen through its closed shadow root by the browser's own tools; null where there is none. */
export async function shownCard(page: Page): Promise<ShownCard | null> {
  const tools: CDPSession = await page.context().newCDPSession(page);
  try {
    const { root } = await tools.send('DOM.getDocument', { depth: -1, pierce: true });
    const card = find(root as DomNode, (node) => attribute(node, 'class') === 'dc-card');
    if (!card) return null;
    const { model } = await tools.send('DOM.getBoxModel', { nodeId: card.nodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { text: textOf(card).replace(/\s+/g, ' ').trim(), left, top, right, bottom };
  } finally {
    await tools.detach();
  }
}

/** Clicks a button of the card by its words. */
export async function clickInCard(page: Page, label: string): Promise<void> {
  const tools = await page.context().newCDPSession(page);
  try {
    const { root } = await tools.send('DOM.getDocument', { depth: -1, pierce: true });
    const button = find(
      root as DomNode,
      (node) =>
        node.localName === 'button' &&
        `${attribute(node, 'aria-label') ?? ''}${textOf(node)}`.includes(label),
    );
    if (!button) throw new Error(`no button "${label}" in the card`);
    const { model } = await tools.send('DOM.getBoxModel', { nodeId: button.nodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    await page.mouse.click((left + right) / 2, (top + bottom) / 2);
  } finally {
    await tools.detach();
  }
}

interface DomNode {
  nodeId: number;
  localName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

function find(node: DomNode, matches: (node: DomNode) => boolean): DomNode | null {
  if (matches(node)) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(child, matches);
    if (found) return found;
  }
  return null;
}

const textOf = (node: DomNode): string => node.nodeValue + (node.children ?? []).map(textOf).join(' ');

function attribute({ attributes = [] }: DomNode, name: string): string | undefined {
  const at = attributes.findIndex((item, index) => index % 2 === 0 && item === name);
  return at < 0 ? undefined : attributes[at + 1];
}
