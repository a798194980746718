import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

let id: string | undefined;
const sendMessage = vi.fn();
const tabsSendMessage = vi.fn();

beforeEach(() => {
  id = 'our-id';
  vi.resetModules();
  sendMessage.mockReset();
  tabsSendMessage.mockReset();
  Object.defineProperty(browser.runtime, 'id', { get: () => id, configurable: true });
  Object.assign(browser.runtime, { sendMessage });
  Object.assign(browser.tabs, { sendMessage: tabsSendMessage });
});
afterEach(() => vi.restoreAllMocks());

const send = async () => import('@/utils/messaging/send');
const closed = new Error('The message channel closed before a response was received');

describe('sending', () => {
  it('hands over type, payload and reply as they are', async () => {
    sendMessage.mockResolvedValue({ ok: true, value: { started: true } });
    const reply = await (await send()).sendToBackground('check-page', { tabId: 3 });
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'check-page', payload: { tabId: 3 } });
    expect(reply).toEqual({ ok: true, value: { started: true } });
  });

  it('asks the top frame of a tab, and tells where nobody listens', async () => {
    tabsSendMessage.mockRejectedValue(
      new Error('Could not establish connection. Receiving end does not exist.'),
    );
    const reply = await (await send()).sendToTab(3, 'read-page', {});
    expect(tabsSendMessage).toHaveBeenCalledExactlyOnceWith(
      3,
      { type: 'read-page', payload: {} },
      { frameId: 0 },
    );
    expect(reply).toMatchObject({ ok: false, error: 'error_no_receiver' });
  });

  it.each([
    ['rejects', () => sendMessage.mockRejectedValueOnce(closed)],
    ['says nothing', () => sendMessage.mockResolvedValueOnce(undefined)],
  ])('asks a worker again that died and so %s', async (_, die) => {
    die();
    sendMessage.mockResolvedValueOnce({ ok: true, value: null });
    expect(await (await send()).sendToBackground('leave-article', {})).toEqual({ ok: true, value: null });
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('gives up after that, and never asks twice for what needs a click', async () => {
    const { sendToBackground } = await send();
    sendMessage.mockRejectedValue(closed);
    expect(await sendToBackground('leave-article', {})).toMatchObject({ error: 'error_interrupted' });
    expect(sendMessage).toHaveBeenCalledTimes(2);
    await sendToBackground('open-panel', {});
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });

  it.each([
    ['the id is gone', () => Object.defineProperty(browser.runtime, 'id', { value: undefined })],
    ['the call throws', () => sendMessage.mockRejectedValue(new Error('Extension context invalidated.'))],
  ])('after an update, where %s, says so once', async (_, lose) => {
    const said = vi.spyOn(console, 'info').mockImplementation(() => {});
    const { sendToBackground } = await send();
    lose();
    for (let i = 0; i < 3; i++)
      expect(await sendToBackground('leave-article', {})).toMatchObject({ error: 'error_context_lost' });
    expect(said).toHaveBeenCalledOnce();
  });
});
