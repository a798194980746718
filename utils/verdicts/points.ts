import type { NumericClaim } from '@/utils/claims/types';
import type { Fact, NumericFact } from '@/utils/corpus/fact';
import { comparePeriods, daysOf, yearOf } from '@/utils/corpus/period';
import { isDisputed, knownFrom } from '@/utils/corpus/series';
import { type Compared, compare } from './compare';
import { isNumericFact } from './numeric-fact';
import { relateTime, speaksAbout, type TimeRelation } from './time';
import type { JudgementContext } from './types';

/** A fact held against the claim. */
export interface Point extends Compared {
  fact: NumericFact;
}

/** The facts of one measure, by what their time lets them say about the claim. */
export interface Points {
  /** Of the time the claim is about: what it is held against. Best match first. */
  now: Point[];
  /** Those of `now` that may contradict the claim. */
  decisive: Point[];
  /** Of other times, nearest first. */
  otherwise: Point[];
}

/**
 * Sorts facts by time. A claim with a period is held against the points of that period; one without, against the newest
 * point known on the article's date, and against what has no period and is near it.
 */
export function pointsOf(
  claim: NumericClaim,
  facts: readonly Fact[],
  order: (fact: Fact) => number,
  context: JudgementContext,
): Points {
  const points = comparablePoints(claim, facts, context).sort((a, b) => order(a.fact) - order(b.fact));
  return claim.period === null ? undatedPoints(points, context.published) : datedPoints(points, claim.period);
}

function comparablePoints(
  claim: NumericClaim,
  facts: readonly Fact[],
  { tolerances }: JudgementContext,
): Point[] {
  const numeric = facts.filter(isNumericFact).filter((fact) => !isDisputed(fact));
  return sameIntent(claim, numeric).flatMap((fact) => {
    const compared = compare(claim, fact, tolerances);
    return compared ? [{ fact, ...compared }] : [];
  });
}

/**
 * Targets answer for targets, reports for reports. A plan may be told as news ("plans to build five") where only targets
 * are known; a target is never held against a report, save against a standing that has no period.
 */
function sameIntent(claim: NumericClaim, facts: readonly NumericFact[]): NumericFact[] {
  const alike = facts.filter((fact) => Boolean(fact.target) === claim.target);
  if (alike.length > 0) return alike;
  return claim.target ? facts.filter(({ period }) => period === null) : [...facts];
}

function datedPoints(points: readonly Point[], stated: string): Points {
  const related = points.map((point): [Point, TimeRelation] => [point, relateTime(stated, point.fact)]);
  const having = (...relations: TimeRelation[]) =>
    related.filter(([, relation]) => relations.includes(relation)).map(([point]) => point);
  return {
    now: having('same', 'compatible'),
    decisive: having('same'),
    otherwise: nearestFirst(having('other'), stated),
  };
}

function undatedPoints(points: readonly Point[], published: string | null): Points {
  const known = points.filter(({ fact }) => published === null || isKnown(fact, points, published));
  const standing = known.filter(({ fact }) => fact.period === null && speaksAbout(fact, published));
  const dated = known.filter(({ fact }) => fact.period !== null);
  const newest = dated.filter(({ fact }) => isNewest(fact, dated));
  const now = [...standing, ...newest];
  return {
    now,
    decisive: [...standing, ...newest.filter(({ fact }) => isCurrent(fact, published))],
    otherwise: nearestFirst(
      known.filter((point) => !now.includes(point)),
      published,
    ),
  };
}

/**
 * Of a series only what was known on the day competes for the newest. A single fact, a plan or a target is compared
 * whenever it became known: an agency may print it a day after the article.
 */
function isKnown(fact: NumericFact, points: readonly Point[], published: string): boolean {
  if (fact.period === null || fact.target || points.length === 1) return true;
  return (knownFrom(fact) ?? published) <= published;
}

/** Targets have deadlines, not news: each stands beside the others. A part of a year does not outdate a whole one. */
function isNewest(fact: NumericFact, among: readonly Point[]): boolean {
  if (fact.target) return true;
  return !among.some(
    (other) =>
      lengthOf(other.fact) === lengthOf(fact) &&
      comparePeriods(other.fact.period ?? '', fact.period ?? '') > 0,
  );
}

function lengthOf({ kind, period }: NumericFact): number {
  const days = kind === 'money' && period ? daysOf(period) : null;
  return days ? Math.round((Date.parse(days.last) - Date.parse(days.first)) / 2_592_000_000) : 0;
}

/** Of the article's year or the one before: old enough to be printed, new enough to be meant. */
function isCurrent(fact: NumericFact, published: string | null): boolean {
  const [year, article] = [yearOf(fact.period ?? ''), published === null ? null : yearOf(published)];
  return year !== null && article !== null && (year === article || year === article - 1);
}

function nearestFirst(points: Point[], when: string | null): Point[] {
  const year = (period: string | null) => (period === null ? null : yearOf(period));
  const asked = year(when);
  const distance = ({ fact }: Point) => {
    const own = year(fact.period);
    return asked === null || own === null ? Number.POSITIVE_INFINITY : Math.abs(own - asked);
  };
  return [...points].sort((a, b) => {
    const [x, y] = [distance(a), distance(b)];
    return x === y ? -comparePeriods(a.fact.period ?? '', b.fact.period ?? '') : x - y;
  });
}
