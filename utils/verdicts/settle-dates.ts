import type { Claim } from '@/utils/claims/types';
import type { Verdict } from './types';

/** A claim and what it was judged to be. */
interface Judged {
  claim: Claim;
  verdict: Verdict;
}

const UNVERIFIED: Verdict = { kind: 'unverified', reason: 'not-in-corpus' };

/**
 * An event has one date. Where a sentence gives it rightly, its other dates are of other things ("On 6 November … the
 * briefing for October"), so that they are no longer held against the event's fact.
 */
export function settleDates<J extends Judged>(judged: readonly J[]): J[] {
  const settled = new Set(
    judged.flatMap(({ claim, verdict }) =>
      claim.kind === 'date' && verdict.reason === 'agrees' ? [`${verdict.fact.id}\n${claim.sentence}`] : [],
    ),
  );
  return judged.map((one) => {
    const { claim, verdict } = one;
    const differs = claim.kind === 'date' && verdict.reason === 'value-differs';
    return differs && settled.has(`${verdict.fact.id}\n${claim.sentence}`)
      ? { ...one, verdict: UNVERIFIED }
      : one;
  });
}
