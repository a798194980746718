import type { Evidence, RankedFact } from '@/utils/matching/types';
import type { Verdict } from './types';

const MOST = 5;

/** The next best facts beside the one shown, at most one a series, so that an editor can pick another. */
export function alternativesOf(verdict: Verdict, evidence: Evidence): RankedFact[] {
  const shown = 'fact' in verdict ? verdict.fact : null;
  const seen = new Set(shown ? [shown.series ?? shown.id] : []);
  return evidence.nearest
    .filter(({ fact }) => {
      const key = fact.series ?? fact.id;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, MOST);
}
