import type { CheckedClaim } from '../types';
import { findClaims, keyOf } from './claim-key';
import type { Decision, Reach } from './decision';

/** An article's claims with what was decided about each, and the decisions whose claim is no longer there. */
export interface DecidedClaims {
  claims: CheckedClaim[];
  unplaced: Decision[];
}

/**
 * Joins claims with the decisions about them; every claim stays, in its place. `judgeBy` judges a claim by the fact that
 * was picked for it, or gives null where that fact is gone. What reaches everywhere looks at the verdict that results.
 */
export async function applyDecisions(
  claims: readonly CheckedClaim[],
  decisions: readonly Decision[],
  judgeBy: (item: CheckedClaim, factId: string) => Promise<CheckedClaim | null>,
): Promise<DecidedClaims> {
  if (decisions.length === 0) return { claims: [...claims], unplaced: [] };
  const keys = claims.map(({ claim }) => keyOf(claim));
  const about = claims.map((): Decision[] => []);
  const unplaced: Decision[] = [];
  for (const decision of decisions) {
    if (decision.reach.type !== 'here') continue;
    const found = findClaims(decision.reach.claim, keys);
    if (found.length === 0) unplaced.push(decision);
    for (const index of found) about[index]?.push(decision);
  }
  const decided = await Promise.all(
    claims.map(async (item, index): Promise<CheckedClaim> => {
      const own = about[index] ?? [];
      const picked = own.flatMap(({ choice }) => (choice.type === 'fact' ? [choice.factId] : []))[0];
      const judged = picked === undefined ? item : ((await judgeBy(item, picked)) ?? item);
      const quote = keys[index]?.quote ?? '';
      const all = [...own, ...decisions.filter(({ reach }) => reaches(reach, quote, judged))];
      return all.length === 0 ? judged : { ...judged, decisions: all };
    }),
  );
  return { claims: decided, unplaced };
}

/** Whether a decision that was made for everywhere is about this claim too. */
function reaches(reach: Reach, quote: string, { verdict }: CheckedClaim): boolean {
  switch (reach.type) {
    case 'here':
      return false;
    case 'quote':
      return reach.quote === quote && reach.reason === verdict.reason;
    case 'fact':
      return 'fact' in verdict && verdict.fact?.id === reach.factId;
  }
}
