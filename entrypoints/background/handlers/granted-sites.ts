import { browser } from 'wxt/browser';
import { contentScriptFiles } from './content-script';

const SCRIPT_ID = 'granted-sites';

/**
 * Has the content script run on the sites that the reader granted beside the listed ones, as the permissions now stand.
 * The browser keeps the registration until the extension is updated, so this is called then and at every change of a
 * grant. A site that was switched off stays granted; its content script finds that in the settings and does nothing.
 */
export async function registerGrantedSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const listed = new Set(browser.runtime.getManifest().host_permissions);
  const matches = origins.filter((origin) => !listed.has(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = { id: SCRIPT_ID, matches, ...contentScriptFiles(), runAt: 'document_idle' as const };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
