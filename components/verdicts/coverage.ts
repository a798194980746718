import type { CheckedClaim, VerdictKind } from '@/utils/verdicts/types';

/** How many claims have each verdict, and in all. */
export type Coverage = Record<VerdictKind | 'all', number>;

export function coverageOf(claims: readonly CheckedClaim[]): Coverage {
  const counts: Coverage = { all: claims.length, discrepancy: 0, context: 0, supported: 0, unverified: 0 };
  for (const { verdict } of claims) counts[verdict.kind] += 1;
  return counts;
}
