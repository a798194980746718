import type { NumericClaim } from '@/utils/claims/types';
import type { Fact, NumericFact } from '@/utils/corpus/fact';
import { samePeriod } from '@/utils/corpus/period';
import { isDisputed, labelKey } from '@/utils/corpus/series';
import type { Evidence } from '@/utils/matching/types';
import { isBalance } from './balance';
import { compare, fitsClosely } from './compare';
import { isNumericFact } from './numeric-fact';
import { type Point, type Points, pointsOf } from './points';
import { otherCurrency, powerOfTen } from './slip';
import { relateTime } from './time';
import type { JudgementContext, Verdict } from './types';

/** Everything the rows of the verdict table look at. */
interface Case {
  claim: NumericClaim;
  evidence: Evidence;
  context: JudgementContext;
  measure: Points;
  siblings: Points;
}
type Row = (one: Case) => Verdict | null;

/**
 * Further from the fact than this, and no slip of a power of ten, a figure is of another thing than the fact: of a part
 * of it ("10,000 newly founded firms") or of nothing like it. A match in nearly the fact's own words is trusted further.
 */
const FARTHEST_RATIO = { trusted: 200, doubtful: 4 } as const;
const TRUSTED_SCORE = 0.85;

/** The rows of the verdict table that speak of figures, in its order; the first that holds is the verdict. */
const ROWS: readonly Row[] = [
  agrees,
  matchesOtherPeriod,
  definitionDiffers,
  matchesOtherPeriodOfSibling,
  newerFigureExists,
  understated,
  valueDiffers,
  currencyDiffers,
  otherPeriodOnly,
];

/** Judges a figure against the facts of its measure and of the measures beside it. */
export function judgeFigure(claim: NumericClaim, evidence: Evidence, context: JudgementContext): Verdict {
  const order = orderOf(evidence);
  const one: Case = {
    claim,
    evidence,
    context,
    measure: pointsOf(claim, evidence.measure, order, context),
    siblings: pointsOf(claim, evidence.siblings, order, context),
  };
  for (const row of ROWS) {
    const verdict = row(one);
    if (verdict) return verdict;
  }
  return { kind: 'unverified', reason: 'not-in-corpus' };
}

function agrees({ measure }: Case): Verdict | null {
  const fitting = closestFirst(measure.now.filter(({ fits }) => fits));
  const [point] = fitting;
  if (!point) return null;
  const { fact, comparison } = point;
  const sameBasis = measure.now.filter(
    (other) => other.fact.id !== fact.id && basisOf(other.fact) === basisOf(fact),
  );
  const conflicting = sameBasis
    .filter((other) => !other.fits && atSameTime(other.fact, fact))
    .map(({ fact }) => fact);
  if (conflicting.length > 0)
    return { kind: 'context', reason: 'sources-disagree', fact, conflicting, comparison };
  const otherBases = measure.now
    .filter((other) => basisOf(other.fact) !== basisOf(fact))
    .map(({ fact }) => fact);
  return { kind: 'supported', reason: 'agrees', fact, otherBases, comparison };
}

function matchesOtherPeriod(one: Case): Verdict | null {
  return one.claim.period === null ? null : otherPeriod(one, one.measure.otherwise, false);
}

function definitionDiffers({ claim, measure, siblings, context }: Case): Verdict | null {
  const [named] = measure.decisive;
  if (!named) return null;
  const sibling = meantSiblings(claim, named, siblings.now).find(({ fact }) =>
    fitsClosely(claim, fact, context.tolerances),
  );
  if (!sibling) return null;
  return {
    kind: 'context',
    reason: 'definition-differs',
    fact: named.fact,
    sibling: sibling.fact,
    comparison: named.comparison,
  };
}

function matchesOtherPeriodOfSibling(one: Case): Verdict | null {
  const [named] = one.measure.decisive;
  if (one.claim.period === null || !named || holdsLiterally(one.claim, named)) return null;
  // All the digits of the figure named, and the point misplaced: that is nearer than another measure of another year.
  if (one.measure.decisive.some(({ fact }) => powerOfTen(one.claim, fact, one.context.tolerances)))
    return null;
  return otherPeriod(one, meantSiblings(one.claim, named, one.siblings.otherwise), true);
}

function otherPeriod(
  { claim, measure, context }: Case,
  points: readonly Point[],
  ofSibling: boolean,
): Verdict | null {
  const match = points.find(
    ({ fact }) => fact.period !== null && fitsClosely(claim, fact, context.tolerances),
  );
  if (!match) return null;
  const named =
    measure.decisive.find(({ fact }) => basisOf(fact) === basisOf(match.fact)) ?? measure.decisive[0];
  // A standing without a period is no point that another period's could be taken for.
  if (!named || named.fact.period === null) return null;
  return {
    kind: 'discrepancy',
    reason: 'matches-other-period',
    fact: named.fact,
    matching: match.fact,
    ofSibling,
    comparison: named.comparison,
  };
}

function newerFigureExists({ claim, measure, context }: Case): Verdict | null {
  if (claim.period !== null) return null;
  const newest = measure.now.find(({ fact }) => fact.period !== null);
  const older = measure.otherwise.find(
    ({ fact }) => fact.period !== null && fitsClosely(claim, fact, context.tolerances),
  );
  if (!newest || !older) return null;
  return {
    kind: 'context',
    reason: 'newer-figure-exists',
    fact: older.fact,
    newer: newest.fact,
    comparison: newest.comparison,
  };
}

function understated({ claim, measure }: Case): Verdict | null {
  const point = measure.decisive.find((one) => claim.hedge === 'over' && holdsLiterally(claim, one));
  return point
    ? { kind: 'context', reason: 'understated', fact: point.fact, comparison: point.comparison }
    : null;
}

function valueDiffers({ claim, measure, evidence, context }: Case): Verdict | null {
  const slipped = measure.decisive.find(({ fact }) => powerOfTen(claim, fact, context.tolerances));
  const point = slipped ?? measure.decisive[0];
  if (!point) return null;
  const slip = slipped ? powerOfTen(claim, slipped.fact, context.tolerances) : null;
  if (!slip && tooFar(point, evidence)) return null;
  const origin = evidence.measure.find((fact) => isDisputed(fact) && states(claim, fact, context)) ?? null;
  const { fact, comparison } = point;
  return { kind: 'discrepancy', reason: 'value-differs', fact, comparison, slip, origin };
}

/** "41,26 tỷ đồng" where the corpus has 41.26 billion USD: the figure is right, the currency is not. */
function currencyDiffers({ claim, evidence, context, measure }: Case): Verdict | null {
  if (claim.kind !== 'money' || measure.now.length > 0) return null;
  for (const fact of evidence.measure) {
    if (
      fact.kind !== 'money' ||
      isDisputed(fact) ||
      (claim.period && relateTime(claim.period, fact) !== 'same')
    )
      continue;
    const slip = otherCurrency(claim, fact, context.tolerances);
    if (slip)
      return { kind: 'discrepancy', reason: 'value-differs', fact, comparison: null, slip, origin: null };
  }
  return null;
}

function otherPeriodOnly({ measure }: Case): Verdict | null {
  const decided = measure.decisive.length > 0;
  const [point] = [...measure.now, ...measure.otherwise];
  return point && !decided ? { kind: 'context', reason: 'other-period-only', fact: point.fact } : null;
}

/** The siblings that may have been meant; a true "over X" is not mended by a balance, which no one calls a flow. */
function meantSiblings(claim: NumericClaim, named: Point, points: readonly Point[]): Point[] {
  return holdsLiterally(claim, named) ? points.filter(({ fact }) => !isBalance(fact)) : [...points];
}

/** "Over X" of a larger figure: true as it stands, if misleading. */
function holdsLiterally({ hedge }: NumericClaim, { comparison }: Point): boolean {
  return hedge === 'over' && comparison.stated <= comparison.reference;
}

function tooFar({ fact, comparison }: Point, { score }: Evidence): boolean {
  if (fact.kind === 'rank' || fact.kind === 'percent') return false;
  const [small = 0, large = 0] = [Math.abs(comparison.stated), Math.abs(comparison.reference)].sort(
    (a, b) => a - b,
  );
  return large > FARTHEST_RATIO[score < TRUSTED_SCORE ? 'doubtful' : 'trusted'] * small;
}

function states(claim: NumericClaim, fact: Fact, { tolerances }: JudgementContext): boolean {
  return isNumericFact(fact) && (compare(claim, fact, tolerances)?.fits ?? false);
}

/** Facts of one basis share a series, or where a corpus has none, label, place and unit. */
const basisOf = (fact: NumericFact): string => fact.series ?? labelKey(fact);

function atSameTime(a: NumericFact, b: NumericFact): boolean {
  return a.period === b.period || (a.period !== null && b.period !== null && samePeriod(a.period, b.period));
}

function closestFirst(points: Point[]): Point[] {
  const distance = ({ comparison }: Point) => Math.abs(comparison.difference);
  return [...points].sort((a, b) => distance(a) - distance(b));
}

/** The order of the matching: facts as ranked, then the other points of their series, then the rest as given. */
function orderOf({ nearest, measure, siblings }: Evidence): (fact: Fact) => number {
  const ranks = new Map<string, number>();
  const put = (key: string | undefined, rank: number) => {
    if (key !== undefined && !ranks.has(key)) ranks.set(key, rank);
  };
  nearest.forEach(({ fact }, i) => {
    put(fact.id, i);
    put(fact.series, 100 + i);
  });
  let next = 1000;
  for (const fact of [...measure, ...siblings]) put(fact.id, ranks.get(fact.series ?? '') ?? next++);
  return (fact) => ranks.get(fact.id) ?? Number.POSITIVE_INFINITY;
}
