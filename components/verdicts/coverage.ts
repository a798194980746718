import { shownKind } from '@/utils/verdicts/decisions/shown';
import type { CheckedClaim, VerdictKind } from '@/utils/verdicts/types';

/** How many claims are shown with each verdict, and in all; what is ignored is not counted. */
export type Coverage = Record<VerdictKind | 'all', number>;

export function coverageOf(claims: readonly CheckedClaim[]): Coverage {
  const counts: Coverage = { all: 0, discrepancy: 0, context: 0, supported: 0, unverified: 0 };
  for (const item of claims) {
    const kind = shownKind(item);
    if (kind === null) continue;
    counts[kind] += 1;
    counts.all += 1;
  }
  return counts;
}
