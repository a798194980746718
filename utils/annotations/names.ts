import { VERDICT_KINDS, type VerdictKind } from '@/utils/verdicts/types';

/**
 * Names of our highlights. The registry is shared with the page, which can list and clear it: the names say nothing
 * of what was found, and are unlikely to be the page's own. `highlights.css` styles them.
 */
const LETTERS: Record<VerdictKind, string> = {
  discrepancy: 'a',
  context: 'b',
  supported: 'c',
  unverified: 'd',
};

/** Whether a mark stands on the light or the dark page: the page's own colours decide, not the system's. */
export type Tone = 'light' | 'dark';
export const TONES: readonly Tone[] = ['light', 'dark'];

export const markName = (kind: VerdictKind, tone: Tone): string =>
  `dc-${LETTERS[kind]}${tone === 'dark' ? '-n' : ''}`;

/** The words that the open card is about. */
export const FOCUS_NAME: Record<Tone, string> = { light: 'dc-f', dark: 'dc-f-n' };

export const ALL_NAMES: readonly string[] = TONES.flatMap((tone) => [
  ...VERDICT_KINDS.map((kind) => markName(kind, tone)),
  FOCUS_NAME[tone],
]);
