import { browser } from 'wxt/browser';

type Path = Parameters<typeof browser.runtime.getURL>[0];

/** The files of the content script as the manifest names them, for pages where the manifest does not put it. */
export function contentScriptFiles(): { js: Path[]; css: Path[] } {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return {
    js: scripts.flatMap(({ js }) => js ?? []) as Path[],
    css: scripts.flatMap(({ css }) => css ?? []) as Path[],
  };
}
