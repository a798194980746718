import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { checkPage } from '@/entrypoints/background/handlers/check-page';
import { registerGrantedSites } from '@/entrypoints/background/handlers/granted-sites';
import { onShortcut } from '@/entrypoints/background/handlers/shortcuts';
import { getTabState } from '@/utils/storage/tab-state';
import { sent, stubBrowser, tabsAnswer } from './browser-stubs';

const MANIFEST = {
  host_permissions: ['*://*.vnexpress.net/*'],
  content_scripts: [{ js: ['content-scripts/content.js'], css: ['content-scripts/content.css'] }],
};
const scripting = {
  executeScript: vi.fn(async () => []),
  insertCSS: vi.fn(async () => {}),
  getRegisteredContentScripts: vi.fn(async (): Promise<unknown[]> => []),
  registerContentScripts: vi.fn(async () => {}),
  updateContentScripts: vi.fn(async () => {}),
  unregisterContentScripts: vi.fn(async () => {}),
};
let granted: string[];

beforeEach(() => {
  stubBrowser();
  vi.clearAllMocks();
  granted = [...MANIFEST.host_permissions];
  Object.assign(browser.scripting, scripting);
  Object.assign(browser.runtime, { getManifest: () => MANIFEST });
  Object.assign(browser.permissions, { getAll: async () => ({ origins: granted }) });
  Object.assign(browser.tabs, { get: async () => ({ url: 'https://example.org/a' }) });
});

const noReceiver = () => {
  throw new Error('Could not establish connection. Receiving end does not exist.');
};

describe('checking a page on request', () => {
  it('asks the content script where one runs', async () => {
    tabsAnswer(() => ({ ok: true, value: { started: true } }));
    expect(await checkPage(5)).toEqual({ started: true });
    expect(sent).toEqual([{ tabId: 5, type: 'read-page', payload: {} }]);
    expect(scripting.executeScript).not.toHaveBeenCalled();
  });

  it('puts one in where none runs, and waits until it answers', async () => {
    let asked = 0;
    tabsAnswer(() => (++asked < 4 ? noReceiver() : { ok: true, value: { started: true } }));
    expect(await checkPage(5)).toEqual({ started: true });
    expect(scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 5 },
      files: ['content-scripts/content.js'],
    });
    expect(scripting.insertCSS).toHaveBeenCalledOnce();
  });

  it('says so where the browser forbids it', async () => {
    tabsAnswer(noReceiver);
    scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access a chrome:// URL'));
    await expect(checkPage(5)).rejects.toMatchObject({ messageKey: 'error_page_not_allowed' });
  });

  it('keeps that a page has no article', async () => {
    tabsAnswer(() => ({ ok: true, value: { started: false } }));
    await checkPage(5);
    expect(await getTabState(5)).toEqual({ status: 'no-article', url: 'https://example.org/a' });
  });
});

describe('sites that the reader granted', () => {
  const EXAMPLE = '*://*.example.org/*';
  it.each([
    ['one more', [EXAMPLE], [], 'registerContentScripts'],
    ['another than before', [EXAMPLE], [{ id: 'granted-sites' }], 'updateContentScripts'],
    ['none any more', [], [{ id: 'granted-sites' }], 'unregisterContentScripts'],
  ] as const)('%s', async (_, more, registered, call) => {
    granted.push(...more);
    scripting.getRegisteredContentScripts.mockResolvedValueOnce([...registered]);
    await registerGrantedSites();
    expect(scripting[call]).toHaveBeenCalledOnce();
    if (more.length > 0)
      expect(scripting[call]).toHaveBeenCalledWith([expect.objectContaining({ matches: [EXAMPLE] })]);
  });

  it('the listed ones are no business of this', async () => {
    await registerGrantedSites();
    expect(scripting.registerContentScripts).not.toHaveBeenCalled();
    expect(scripting.unregisterContentScripts).not.toHaveBeenCalled();
  });
});

describe('shortcuts', () => {
  it.each([
    ['next-mark', { type: 'step-mark', payload: { direction: 'next' } }],
    ['previous-mark', { type: 'step-mark', payload: { direction: 'previous' } }],
    ['check-page', { type: 'read-page', payload: {} }],
  ])('%s asks the page', async (command, message) => {
    tabsAnswer(() => ({ ok: true, value: { started: true, found: true } }));
    await onShortcut(command, { id: 5, windowId: 1 } as Parameters<typeof onShortcut>[1]);
    expect(sent).toEqual([{ tabId: 5, ...message }]);
  });

  it('the panel opens before anything is awaited', () => {
    const open = vi.fn(async () => {});
    Object.assign(browser, { sidePanel: { open } });
    void onShortcut('open-panel', { id: 5, windowId: 1 } as Parameters<typeof onShortcut>[1]);
    expect(open).toHaveBeenCalledExactlyOnceWith({ tabId: 5, windowId: 1 });
  });

  it('a page that the browser hides from us is left alone', async () => {
    await onShortcut('check-page', undefined);
    expect(sent).toEqual([]);
  });
});
