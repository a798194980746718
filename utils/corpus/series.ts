import { fold } from '@/utils/text/fold';
import type { Fact } from './fact';
import { comparePeriods, endOf } from './period';

/** True for a published claim known to be wrong; it never supports anything. */
export const isDisputed = (fact: Fact): boolean => fact.status === 'disputed';

/** The day on which a fact could be known: its `asOf` or the end of its period, whichever is earlier. */
export function knownFrom(fact: Fact): string | null {
  const end = fact.period ? endOf(fact.period) : null;
  const asOf = fact.asOf ? endOf(fact.asOf) : null;
  return [end, asOf].filter((day) => day !== null).sort()[0] ?? null;
}

const YEARS = /\b(19|20)\d{2}\b/g;

/**
 * What tells one measure from another where a corpus names neither measure nor series: the label without years, the
 * place, the dimension and the unit. Two facts with one key are points of one measure.
 */
export function labelKey(fact: Fact): string {
  const label = fold(fact.subject.en?.trim() || fact.subject.vi || '')
    .replace(YEARS, ' ')
    .replace(/[^\p{L}\p{N}%$.]+/gu, ' ')
    .trim();
  return [label, fact.geography ?? '', fact.kind, fact.unit, fact.target ? 'target' : ''].join('|');
}

/** The facts in order of time; those without a period last, otherwise in the order given. */
export function byPeriod<F extends Fact>(facts: readonly F[]): F[] {
  return [...facts].sort((a, b) => {
    if (!a.period || !b.period) return (a.period ? 0 : 1) - (b.period ? 0 : 1);
    return comparePeriods(a.period, b.period);
  });
}
