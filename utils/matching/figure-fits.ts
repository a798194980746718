import type { Claim, NumericClaim } from '@/utils/claims/types';
import type { Fact, NumericFact } from '@/utils/corpus/fact';
import { containsPeriod } from '@/utils/corpus/period';

/** How far a hedged figure may be from the fact and still be thought to mean it. */
const LOOSE = 0.1;

const isNumeric = (claim: Claim): claim is NumericClaim => 'value' in claim && 'precision' in claim;
const hasValue = (fact: Fact): fact is NumericFact => typeof fact.value === 'number';

/**
 * A rough test whether the claim's figure could be this fact's. It only settles which of two measures in doubt is meant,
 * in favour of the one that agrees; the verdict has the exact table.
 */
export function couldMean(claim: Claim, fact: Fact): boolean {
  if (!isNumeric(claim) || !hasValue(fact)) return false;
  if (
    claim.period &&
    fact.period &&
    !containsPeriod(fact.period, claim.period) &&
    !containsPeriod(claim.period, fact.period)
  ) {
    return false;
  }
  const distance = Math.abs(fact.value - claim.value);
  if (claim.kind === 'rank') return distance === 0;
  const slack = claim.hedge === 'exact' ? claim.precision / 2 : LOOSE * Math.abs(claim.value);
  return distance <= slack * (1 + 1e-9);
}
