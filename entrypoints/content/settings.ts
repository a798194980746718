import { browser } from 'wxt/browser';
import { VERDICT_KINDS, type VerdictKind } from '@/utils/verdicts/types';

/**
 * The two settings that a page's script needs, read straight from `storage.local`: the items of
 * `utils/storage/settings.ts` bring a library of migrations that would be a tenth of what every news page loads. A
 * test holds the two together.
 */
export interface PageSettings {
  sitesOff: string[];
  markedVerdicts: VerdictKind[];
}

const SITES_OFF = 'sites-off';
const MARKED = 'marked-verdicts';
const LANGUAGE = 'interface-language';

export async function readSettings(): Promise<PageSettings> {
  const stored = await browser.storage.local
    .get([SITES_OFF, MARKED])
    .catch((): Record<string, unknown> => ({}));
  const sites = stored[SITES_OFF];
  const marked = stored[MARKED];
  return {
    sitesOff: Array.isArray(sites) ? sites.filter((site) => typeof site === 'string') : [],
    markedVerdicts: Array.isArray(marked)
      ? VERDICT_KINDS.filter((kind) => marked.includes(kind))
      : [...VERDICT_KINDS],
  };
}

/** Tells of changes to what a page's script goes by. Returns a function that stops. */
export function watchSettings(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && [SITES_OFF, MARKED, LANGUAGE].some((key) => key in changes)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Whether the site of an address was switched off; a host stands for its subdomains too. */
export function isOff(url: string, off: readonly string[]): boolean {
  const host = new URL(url).hostname.replace(/^www\./, '');
  return off.some((site) => host === site || host.endsWith(`.${site}`));
}
