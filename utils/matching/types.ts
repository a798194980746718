import type { Claim, Place } from '@/utils/claims/types';
import type { Fact, FactKind } from '@/utils/corpus/fact';

/** A fact and how well it speaks about a claim, 0 to 1. */
export interface RankedFact {
  fact: Fact;
  score: number;
}

/** What the candidate source is asked: facts that share these terms, of these kinds. */
export interface CandidateQuery {
  /** Folded words and adjacent pairs of the claim, weighted by where they stand; see terms.ts. */
  terms: ReadonlyMap<string, number>;
  kinds: readonly FactKind[];
  /** At most this many facts come back, those with the rarest shared terms first. */
  limit: number;
}

/**
 * Where candidate facts come from: an in-memory index under Node, IndexedDB in the extension. Its cost follows the
 * number of candidates, never the size of the corpus.
 */
export interface CandidateSource {
  candidates(query: CandidateQuery): Promise<Fact[]>;
  /** All points of a series; with a place, a source may leave out those that hold elsewhere. */
  series(id: string, place?: Place): Promise<Fact[]>;
  /** All facts of one measure, every basis; with a place, a source may leave out those that hold elsewhere. */
  measure(id: string, place?: Place): Promise<Fact[]>;
  byIds(ids: readonly string[]): Promise<Fact[]>;
}

/**
 * What the corpus has to say about one claim: the whole input of a judgement beside the claim itself.
 *
 * - numeric and date claims: `measure` holds every fact of the measure the claim names (all periods, all bases,
 *   disputed ones too), `siblings` those of its sibling measures of the same place (exports beside turnover).
 * - roles: `measure` holds every fact of the same office, all holders; `siblings` other offices of the named person.
 * - legal documents: `measure` holds the documents of that number or name; `siblings` those whose subject the text
 *   describes.
 * - statements: `measure` holds the fact whose wording matches.
 *
 * `measure` is empty where nothing cleared the floor; then only `nearest` is there.
 */
export interface Evidence {
  measure: readonly Fact[];
  siblings: readonly Fact[];
  /** The best facts found, whatever their score, best first; at most ten. */
  nearest: readonly RankedFact[];
  /** Score of the best fact of `measure`; 0 where that is empty. */
  score: number;
}

/** Finds the evidence for each claim, in the claims' order. */
export type MatchClaims = (claims: readonly Claim[], source: CandidateSource) => Promise<Evidence[]>;
