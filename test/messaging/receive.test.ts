import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Reply } from '@/utils/messaging/protocol';
import { type BackgroundHandlers, receiveInBackground } from '@/utils/messaging/receive';
import { contentSchemas, pageSchemas } from '@/utils/messaging/schemas';

type Sender = Browser.runtime.MessageSender;
type Listener = (message: unknown, sender: Sender, respond: (reply: Reply<unknown>) => void) => unknown;

const OWN = 'chrome-extension://our-id/';
const tab = { id: 7, windowId: 1 } as Browser.tabs.Tab;
const content: Sender = { id: 'our-id', tab, frameId: 0, url: 'https://www.vnexpress.net/a.html' };
const popup: Sender = { id: 'our-id', url: `${OWN}popup.html`, origin: OWN.slice(0, -1) };
const optionsInTab: Sender = { ...popup, tab, frameId: 0, url: `${OWN}options.html` };

const senders: [string, Sender, boolean, boolean][] = [
  ['a content script of a top frame', content, true, false],
  ['a content script of an inner frame', { ...content, frameId: 3 }, false, false],
  ['another extension', { ...content, id: 'other' }, false, false],
  ['another extension that gives our address', { ...popup, id: 'other' }, false, false],
  ['our popup', popup, false, true],
  ['our options page in a tab', optionsInTab, false, true],
  ['a sandboxed frame of ours', { ...popup, origin: 'null' }, false, false],
  [
    'a page whose address only begins like ours',
    { ...content, url: 'chrome-extension://our-id.evil/' },
    true,
    false,
  ],
  ['nobody in particular', {}, false, false],
];

let handlers: BackgroundHandlers;
let calls: string[];
let listener: Listener;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path = '') => OWN + path.replace(/^\//, ''));
  Object.defineProperty(browser.runtime, 'id', { value: 'our-id', configurable: true });
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((added: unknown) => {
    listener = added as Listener;
  });
  calls = [];
  const note =
    <R>(name: string, value: R) =>
    () => {
      calls.push(name);
      return value;
    };
  const report = {} as never;
  handlers = {
    content: {
      'check-article': note('check-article', report),
      'leave-article': note('leave-article', null),
      'open-panel': note('open-panel', { opened: true }),
      'load-card': note('load-card', { loaded: true }),
      'edit-fact': note('edit-fact', null),
      'add-fact': note('add-fact', null),
      'decide-here': note('decide-here', null),
      'get-dictionary': note('get-dictionary', { language: 'vi' as const, messages: {} }),
    },
    page: {
      'check-text': note('check-text', report),
      'check-page': note('check-page', { started: true }),
      'go-to-claim': note('go-to-claim', { found: true }),
      decide: note('decide', null),
      'withdraw-decision': note('withdraw-decision', null),
      'corpus-changed': note('corpus-changed', null),
    },
  };
  receiveInBackground(handlers);
});
afterEach(() => vi.restoreAllMocks());

const ask = (message: unknown, sender: Sender): Promise<Reply<unknown>> =>
  new Promise((resolve) => {
    expect(listener(message, sender, resolve)).toBe(true);
  });

describe('who may ask', () => {
  it.each(senders)('%s', async (_, sender, mayAskAsContent, mayAskAsPage) => {
    const left = await ask({ type: 'leave-article', payload: {} }, sender);
    expect(left.ok).toBe(mayAskAsContent);
    const changed = await ask({ type: 'corpus-changed', payload: {} }, sender);
    expect(changed.ok).toBe(mayAskAsPage);
    expect(calls).toHaveLength(Number(mayAskAsContent) + Number(mayAskAsPage));
  });
});

describe('what is answered', () => {
  it('hands the payload and the sender’s own tab to the handler', async () => {
    const seen: unknown[] = [];
    handlers.content['open-panel'] = (payload, from) => {
      seen.push(payload, from);
      return { opened: false };
    };
    expect(await ask({ type: 'open-panel', payload: {} }, content)).toEqual({
      ok: true,
      value: { opened: false },
    });
    expect(seen).toEqual([{}, { tabId: 7, windowId: 1, url: content.url }]);
  });

  it('runs the handler before the listener returns, while the click still counts', () => {
    listener({ type: 'open-panel', payload: {} }, content, () => {});
    expect(calls).toEqual(['open-panel']);
  });

  it('turns an error with a message key into a reply with that key', async () => {
    handlers.page['corpus-changed'] = () => {
      throw Object.assign(new Error('disk full'), { messageKey: 'error_storage_full' });
    };
    expect(await ask({ type: 'corpus-changed', payload: {} }, popup)).toEqual({
      ok: false,
      error: 'error_storage_full',
      detail: 'disk full',
    });
  });

  it('keeps other faults to the log', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    handlers.page['corpus-changed'] = () => Promise.reject(new TypeError('x is undefined'));
    expect(await ask({ type: 'corpus-changed', payload: {} }, popup)).toMatchObject({
      error: 'error_internal',
    });
    expect(log).toHaveBeenCalledOnce();
  });
});

describe('hostile messages', () => {
  const types = [
    ...Object.keys(contentSchemas),
    ...Object.keys(pageSchemas),
    'constructor',
    '__proto__',
    'toString',
  ];
  const message = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
    fc.record({ type: fc.constantFrom(...types), payload: fc.anything() }, { requiredKeys: [] }),
    fc.record({
      type: fc.constantFrom(...types),
      payload: fc.record(
        {
          article: fc.anything(),
          forced: fc.oneof(fc.boolean(), fc.anything()),
          tabId: fc.oneof(fc.double(), fc.string()),
          index: fc.oneof(fc.double(), fc.string()),
          text: fc.anything(),
        },
        { requiredKeys: [] },
      ),
    }),
  );

  /** The messages whose payload is empty are right with any object that has no keys. */
  const isRight = (candidate: unknown): boolean => {
    const { type, payload } = candidate as { type: string; payload: { tabId?: unknown; index?: unknown } };
    const count = (n: unknown) => Number.isInteger(n) && (n as number) >= 0;
    if (type === 'check-page') return count(payload.tabId);
    if (type === 'go-to-claim') return count(payload.tabId) && count(payload.index);
    if (type === 'check-text') return typeof (payload as { text?: unknown }).text === 'string';
    return Object.keys(payload).length === 0;
  };

  it('get a polite refusal, and nothing is done', async () => {
    await fc.assert(
      fc.asyncProperty(message, fc.constantFrom(content, popup), async (candidate, sender) => {
        calls = [];
        const reply = await ask(candidate, sender);
        if (reply.ok) expect(isRight(candidate)).toBe(true);
        else expect(reply.error).toBe('error_bad_message');
        expect(calls).toHaveLength(reply.ok ? 1 : 0);
      }),
      { numRuns: 500 },
    );
  });
});
