import type { Period } from '@/utils/claims/types';
import type { NumericFact } from '@/utils/corpus/fact';
import { containsPeriod, daysOf, samePeriod } from '@/utils/corpus/period';

/**
 * How a fact's time stands to the time a claim is about: the same; one that may confirm the figure but not contradict it
 * (a month against its year's figure); or another.
 */
export type TimeRelation = 'same' | 'compatible' | 'other';

/** How long a fact without a period speaks, before and after it became known. */
const YEARS_WITHOUT_PERIOD = 3;
const DAY = 86_400_000;
const YEAR_DAYS = 366;

/** Relation of a fact to the period that a claim states. */
export function relateTime(stated: Period, fact: NumericFact): TimeRelation {
  if (fact.period === null) return speaksAbout(fact, stated) ? 'same' : 'other';
  if (samePeriod(stated, fact.period)) return 'same';
  if (fact.target) return sameDeadline(stated, fact.period) ? 'same' : 'other';
  switch (natureOf(fact)) {
    case 'flow':
      return partOfFlow(stated, fact.period);
    case 'standing':
      return within(stated, fact.period) || within(fact.period, stated) ? 'same' : 'other';
    case 'stock':
      if (within(fact.period, stated)) return 'same';
      return within(stated, fact.period) ? 'compatible' : 'other';
  }
}

/** True where a fact without a period answers for a day or period: its `asOf` is at most three years away. */
export function speaksAbout(fact: NumericFact, when: Period | null): boolean {
  const [known, asked] = [fact.asOf && daysOf(fact.asOf), when && daysOf(when)];
  if (!known || !asked) return true;
  const reach = YEARS_WITHOUT_PERIOD * YEAR_DAYS * DAY;
  return time(asked.first) - time(known.last) <= reach && time(known.first) - time(asked.last) <= reach;
}

/**
 * Money flows: a year's turnover is not its quarter's. Subscribers are a stock: a year's figure is that of one of its
 * days. A place in a ranking stands for the year whatever day it is told on.
 */
function natureOf({ kind, unit }: NumericFact): 'flow' | 'stock' | 'standing' {
  if (kind === 'money') return 'flow';
  return kind === 'rank' || (kind === 'quantity' && /^points?$/i.test(unit)) ? 'standing' : 'stock';
}

function partOfFlow(stated: Period, period: Period): TimeRelation {
  if (!within(stated, period)) return 'other';
  const [asked, covered] = [daysOf(stated), daysOf(period)];
  // A single day is never what a sum of money runs over, and "by August" means the sum up to its end.
  const day = asked?.first === asked?.last;
  const closes = period.includes('/') && asked?.last === covered?.last;
  return day || closes ? 'compatible' : 'other';
}

/** True where `inner` lies in `outer` and `outer` is a year or shorter. */
function within(inner: Period, outer: Period): boolean {
  const days = daysOf(outer);
  return (
    days !== null && time(days.last) - time(days.first) <= YEAR_DAYS * DAY && containsPeriod(outer, inner)
  );
}

/** "Giai đoạn 2021–2025" and "by 2025" are one deadline. */
function sameDeadline(stated: Period, deadline: Period): boolean {
  return daysOf(stated)?.last.slice(0, 4) === daysOf(deadline)?.last.slice(0, 4);
}

const time = (day: string): number => Date.parse(day);
