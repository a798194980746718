import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { receive } from '@/entrypoints/content/receive';
import type { TabRequests } from '@/utils/messaging/protocol';

type Listener = (message: unknown, sender: { id?: string }, respond: (reply: unknown) => void) => unknown;

const handlers = {
  'report-changed': vi.fn(async () => null),
  'go-to-claim': vi.fn(async () => ({ found: true })),
  'read-page': vi.fn(async () => ({ started: true })),
  'step-mark': vi.fn(async () => ({ found: true })),
} satisfies { [T in keyof TabRequests]: unknown };

let listener: Listener;
const ask = (message: unknown, id = fakeBrowser.runtime.id) =>
  new Promise((resolve) => listener(message, { id }, resolve));

beforeEach(() => {
  vi.restoreAllMocks();
  for (const handler of Object.values(handlers)) handler.mockClear();
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listener = added as unknown as Listener;
  });
  receive(handlers);
});

describe('receive', () => {
  it.each([
    ['report-changed', { report: { claims: [], findings: [] } }, null],
    ['go-to-claim', { index: 3 }, { found: true }],
    ['read-page', {}, { started: true }],
    ['step-mark', { direction: 'next' }, { found: true }],
  ] as const)('answers %s', async (type, payload, value) => {
    expect(await ask({ type, payload })).toEqual({ ok: true, value });
    expect(handlers[type]).toHaveBeenCalledOnce();
  });

  it.each([
    [null],
    ['step-mark'],
    [{ type: 'step-mark' }],
    [{ type: 'step-mark', payload: { direction: 'up' } }],
    [{ type: 'go-to-claim', payload: { index: -1 } }],
    [{ type: 'go-to-claim', payload: { index: '1' } }],
    [{ type: 'report-changed', payload: { report: { claims: 7 } } }],
    [{ type: 'constructor', payload: {} }],
    [{ type: 'check-article', payload: {} }],
  ])('refuses %j', async (message) => {
    expect(await ask(message)).toEqual({ ok: false, error: 'error_bad_message' });
  });

  it('hears nobody but its own extension', async () => {
    expect(await ask({ type: 'read-page', payload: {} }, 'another')).toMatchObject({ ok: false });
    expect(handlers['read-page']).not.toHaveBeenCalled();
  });

  it('says so when a handler fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    handlers['read-page'].mockRejectedValueOnce(new Error('no'));
    expect(await ask({ type: 'read-page', payload: {} })).toMatchObject({
      ok: false,
      error: 'error_internal',
    });
  });
});
