import type { DateClaim, Period } from '@/utils/claims/types';
import type { DateFact } from '@/utils/corpus/fact';
import { containsPeriod } from '@/utils/corpus/period';
import { isDisputed } from '@/utils/corpus/series';
import type { Evidence } from '@/utils/matching/types';
import type { Verdict } from './types';

/** A date is its own value: it agrees where the more exact of the two lies within the other. */
export function judgeDate(claim: DateClaim, { measure }: Evidence): Verdict {
  const { period } = claim;
  // "From April", and nothing says of which year: there is nothing to compare.
  if (period === null) return { kind: 'unverified', reason: 'not-in-corpus' };
  const facts = measure.filter((fact): fact is DateFact => fact.kind === 'date');
  const known = facts.filter((fact) => !isDisputed(fact));
  const agreeing = known.find((fact) => sameDate(period, fact));
  if (agreeing)
    return { kind: 'supported', reason: 'agrees', fact: agreeing, otherBases: [], comparison: null };
  const [fact] = known;
  if (!fact) return { kind: 'unverified', reason: 'not-in-corpus' };
  const origin = facts.find((one) => isDisputed(one) && sameDate(period, one)) ?? null;
  return { kind: 'discrepancy', reason: 'value-differs', fact, comparison: null, slip: null, origin };
}

function sameDate(period: Period, { dateValue }: DateFact): boolean {
  return containsPeriod(period, dateValue) || containsPeriod(dateValue, period);
}
