import { storage } from 'wxt/utils/storage';
import type { Language } from '@/utils/claims/types';
import type { Desk } from '@/utils/report/words';
import type { TopicTerm } from '@/utils/topic/vocabulary/term';
import { DEFAULT_TOLERANCES, type Tolerances, VERDICT_KINDS, type VerdictKind } from '@/utils/verdicts/types';

/**
 * The reader's settings, one item each, in `storage.local`: content scripts may read them. Each has `getValue`,
 * `setValue` and `watch`. A change of shape raises the item's version and adds a migration.
 */

/** The interface's language; `auto` follows the browser. */
export type InterfaceLanguage = 'auto' | Language;
export const interfaceLanguage = storage.defineItem<InterfaceLanguage>('local:interface-language', {
  fallback: 'auto',
  version: 1,
});

/** The table of fits, as fractions. */
export const tolerances = storage.defineItem<Tolerances>('local:tolerances', {
  fallback: DEFAULT_TOLERANCES,
  version: 1,
});

/** The verdicts that are marked in the text; the side panel lists all. */
export const markedVerdicts = storage.defineItem<VerdictKind[]>('local:marked-verdicts', {
  fallback: [...VERDICT_KINDS],
  version: 1,
});

/** Hosts (see `siteOf`) on which nothing is read until the reader switches them on again. */
export const sitesOff = storage.defineItem<string[]>('local:sites-off', { fallback: [], version: 1 });

/** Terms that the editor added to the topic's vocabulary. */
export const topicTerms = storage.defineItem<TopicTerm[]>('local:topic-terms', { fallback: [], version: 1 });

/** Who publishes reports; its name and address stand in them. */
export const desk = storage.defineItem<Desk>('local:desk', { fallback: { name: '', url: '' }, version: 1 });

/** The host by which a site is switched on and off: without `www.`; empty for an address without one. */
export function siteOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}

/** Whether the site of an address was switched off; a host stands for its subdomains too. */
export function isOff(url: string, off: readonly string[]): boolean {
  const site = siteOf(url);
  return off.some((host) => site === host || site.endsWith(`.${host}`));
}

/** Switches the site of an address on or off. On means: no host that stands for it is left in the list. */
export async function switchSite(url: string, on: boolean): Promise<void> {
  const site = siteOf(url);
  const off = await sitesOff.getValue();
  if (site === '' || isOff(url, off) !== on) return;
  await sitesOff.setValue(on ? off.filter((host) => !isOff(url, [host])) : [...off, site]);
}
