import { browser } from 'wxt/browser';

type Files = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>;

/** The files of the content script as the manifest names them, for pages where the manifest does not put it. */
export function contentScriptFiles(): { js: Files; css: string[] } {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return {
    js: scripts.flatMap(({ js }) => js ?? []) as Files,
    css: scripts.flatMap(({ css }) => css ?? []),
  };
}
