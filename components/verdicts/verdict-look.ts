import type { VerdictKind } from '@/utils/verdicts/types';

/** How a verdict is told beside its colour: a sign, and its words as keys. */
export interface VerdictLook {
  sign: string;
  /** Colour by the name of its tokens. */
  tone: 'differs' | 'context' | 'agrees' | 'unknown';
  /** The verdict in a word or two. */
  word: string;
  /** Shorter, for a filter. */
  filter: string;
}

export const VERDICT_LOOKS: Readonly<Record<VerdictKind, VerdictLook>> = {
  discrepancy: {
    sign: '≠',
    tone: 'differs',
    word: 'verdict_discrepancy',
    filter: 'panel_filter_discrepancy',
  },
  context: { sign: '◐', tone: 'context', word: 'verdict_context', filter: 'panel_filter_context' },
  supported: { sign: '✓', tone: 'agrees', word: 'verdict_supported', filter: 'panel_filter_supported' },
  unverified: { sign: '?', tone: 'unknown', word: 'verdict_unverified', filter: 'panel_filter_unverified' },
};
