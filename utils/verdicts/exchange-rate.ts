import type { MoneyClaim } from '@/utils/claims/types';
import type { Fact, NumericFact } from '@/utils/corpus/fact';
import { yearOf } from '@/utils/corpus/period';
import { isDisputed } from '@/utils/corpus/series';
import { claimTerms } from '@/utils/matching/terms';
import type { CandidateSource } from '@/utils/matching/types';
import { fold } from '@/utils/text/fold';

/**
 * Exchange rates are facts like any other: money, dated, and named as a rate of two currencies ("Tỷ giá USD/VND", "USD/VND
 * exchange rate"); the value is what one unit of the one costs in the fact's own unit.
 */
export type RateFact = Extract<NumericFact, { kind: 'money' }>;

const NAMED_RATE = /\b(?:ty gia|ti gia|exchange rate)\b/;
const ENOUGH = 40;

/** The rates that the corpus has for a pair of currencies, whichever way round. */
export async function ratesBetween(
  claim: MoneyClaim,
  currency: string,
  source: CandidateSource,
): Promise<RateFact[]> {
  const words = `tỷ giá ${claim.unit}/${currency} exchange rate`;
  const asked = {
    ...claim,
    place: null,
    period: null,
    quote: '',
    start: 0,
    end: 0,
    subject: words,
    sentence: words,
  };
  const facts = await source.candidates({ terms: claimTerms(asked), kinds: ['money'], limit: ENOUGH });
  return facts.filter(
    (fact): fact is RateFact =>
      fact.kind === 'money' && !isDisputed(fact) && isRateOf(fact, claim.unit, currency),
  );
}

/** Factor from one currency to another by the rate of a year; null where the corpus has none of that year. */
export function dated(
  rates: readonly RateFact[],
  from: string,
  period: string,
): { factor: number; rate: RateFact } | null {
  const year = yearOf(period);
  const rate = rates.find(
    (one) => year !== null && yearOf(one.period ?? one.asOf ?? '') === year && one.value > 0,
  );
  return rate ? { factor: rate.unit === from ? 1 / rate.value : rate.value, rate } : null;
}

function isRateOf(fact: RateFact, a: string, b: string): boolean {
  const names = labels(fact);
  const pair = [`${a}/${b}`, `${b}/${a}`, `${a}-${b}`, `${b}-${a}`];
  return (
    (fact.unit === a || fact.unit === b) &&
    NAMED_RATE.test(fold(names)) &&
    pair.some((one) => names.includes(one))
  );
}

const labels = ({ subject, aliases }: Fact): string =>
  [subject.vi, subject.en, ...aliases.vi, ...aliases.en].filter(Boolean).join(' | ');
