import type { Claim } from '@/utils/claims/types';
import type { Fact } from '@/utils/corpus/fact';
import { containsPeriod } from '@/utils/corpus/period';
import { canonicalPlace } from '@/utils/corpus/place';
import { datesEvent } from './date-cue';
import { couldMean } from './figure-fits';
import { KINDS_FOR } from './gates';
import { gatherMeasure, sameMeasure } from './gather';
import { type ClaimProfile, profileClaim } from './profile';
import { type Score, scoreFact } from './score';
import { gatherSiblings } from './siblings';
import { claimTerms } from './terms';
import type { CandidateSource, Evidence, RankedFact } from './types';
import { CANDIDATES, DATE_FLOOR, FLOOR, MARGIN, NEAREST } from './weights';

const covers = (claim: Claim, fact: Fact): boolean =>
  Boolean(
    claim.period &&
      fact.period &&
      (containsPeriod(fact.period, claim.period) || containsPeriod(claim.period, fact.period)),
  );

/** Best first; of equals the one of the claim's period, then in the order of the corpus. */
export function rank(scores: readonly Score[], claim: Claim): Score[] {
  const order = new Map(scores.map((score, i) => [score, i]));
  return [...scores].sort(
    (a, b) =>
      b.score - a.score ||
      Number(covers(claim, b.fact)) - Number(covers(claim, a.fact)) ||
      (order.get(a) ?? 0) - (order.get(b) ?? 0),
  );
}

export const nearestOf = (ranked: readonly Score[]): RankedFact[] =>
  ranked
    .filter(({ score }) => score > 0)
    .slice(0, NEAREST)
    .map(({ fact, score }) => ({ fact, score }));

/** The best fact of each measure that clears the floor and comes near the best of all. */
function contenders(ranked: readonly Score[], floor: number): Score[] {
  const able = ranked.filter(({ open, score, fact }) => open && score >= floor && fact.status !== 'disputed');
  const best = able[0]?.score ?? 0;
  const chosen: Score[] = [];
  for (const one of able) {
    if (one.score < best - MARGIN) break;
    if (!chosen.some(({ fact }) => sameMeasure(fact, one.fact))) chosen.push(one);
  }
  return chosen;
}

/** A place left unsaid has to be the only one the corpus offers. */
function placeIsDoubtful(chosen: readonly Score[]): boolean {
  const unsaid = chosen.filter(({ placeUnsaid }) => placeUnsaid);
  return new Set(unsaid.map(({ fact }) => canonicalPlace(fact.geography ?? ''))).size > 1;
}

/**
 * The evidence for a figure or a date: the measure its words name, as facts of every period and basis, and that
 * measure's siblings. Where two measures are in doubt, the one that agrees with the figure is meant.
 */
export async function matchFigure(claim: Claim, source: CandidateSource): Promise<Evidence> {
  const profile: ClaimProfile = profileClaim(claim);
  const candidates = await source.candidates({
    terms: claimTerms(claim),
    kinds: KINDS_FOR[claim.kind],
    limit: CANDIDATES,
  });
  const ranked = rank(
    candidates.map((fact) => scoreFact(profile, fact)),
    claim,
  );
  const nearest = nearestOf(ranked);
  const chosen =
    claim.kind === 'date'
      ? contenders(ranked, DATE_FLOOR).filter(({ fact }) => datesEvent(claim, fact))
      : contenders(ranked, FLOOR);
  if (chosen.length === 0 || placeIsDoubtful(chosen)) return { measure: [], siblings: [], nearest, score: 0 };
  const measures = await Promise.all(chosen.map(({ fact }) => gatherMeasure(fact, source, candidates)));
  const agreeing = measures.findIndex((facts) => facts.some((fact) => couldMean(claim, fact)));
  const meant = Math.max(0, agreeing);
  const anchor = chosen[meant];
  if (!anchor) return { measure: [], siblings: [], nearest, score: 0 };
  const siblings = claim.kind === 'date' ? [] : await gatherSiblings(anchor.fact, source, candidates);
  return { measure: measures[meant] ?? [], siblings, nearest, score: anchor.score };
}
