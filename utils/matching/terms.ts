import type { Claim } from '@/utils/claims/types';
import type { Fact } from '@/utils/corpus/fact';
import { yearsOf } from '@/utils/corpus/period';
import { canonicalPlace } from '@/utils/corpus/place';
import { fold } from '@/utils/text/fold';
import { analyse, isContent, type Token } from './analyse';
import { documentNumber } from './document-number';
import { FLOW_CONCEPTS } from './flow';
import { labelsOf } from './labels';
import { placesOfClaim } from './places';

/**
 * The terms of the inverted index. A fact is found through
 *
 * - its words and concepts (`broadband`, `#exports`) and adjacent pairs of them (`#retail #e-commerce`), from labels and
 *   aliases in both languages;
 * - each of them joined to its place (`VN-US|#exports`): these are rare however large the corpus grows, which is what
 *   keeps a look-up's cost from growing with it;
 * - the years it is about (`y2016`); of a document its number (`§49`, `§49/2017`), of an office its holder (`&ted osius`).
 *
 * Concepts stand in the index under their own names, so that a claim in one language finds a fact labelled in the other.
 */

/** How much a term of a claim counts by where it stands; only the order of the candidates depends on it. */
export const TERM_WEIGHTS = {
  subject: 3,
  sentence: 1,
  /** Factors on the above. */
  withPlace: 1.5,
  pair: 1.2,
  generic: 0.3,
  /** Own weights. */
  year: 1,
  identity: 6,
} as const;

/** At most this many terms are asked for, those that weigh most. */
const MOST_TERMS = 60;

const isIndexed = (token: Token): boolean => isContent(token) && token.id.length <= 40;

function pairsOf(tokens: readonly Token[]): string[] {
  const content = tokens.filter(isIndexed);
  return content.slice(1).flatMap((token, i) => {
    const before = content[i];
    return before && before.start !== token.start ? [`${before.id} ${token.id}`] : [];
  });
}

const withPlace = (place: string, id: string): string => `${place}|${id}`;
const yearTerm = (year: number): string => `y${year}`;
/** True for the term of a year, which tells the points of one measure apart. */
export const isYearTerm = (term: string): boolean => /^y\d{4}$/.test(term);
const holderTerm = (holder: string): string => `&${fold(holder).trim()}`;

function identityTerms(fact: Fact): string[] {
  if (fact.kind === 'role') return [holderTerm(fact.role.holder)];
  return fact.kind === 'legal' ? documentNumber(fact.legal.number).terms : [];
}

/** Everything that a fact is indexed under, each term once. Depends on the fact alone, not on the rest of the corpus. */
export function factTerms(fact: Fact): string[] {
  const place = fact.geography ? canonicalPlace(fact.geography) : null;
  const terms = new Set<string>();
  for (const label of labelsOf(fact)) {
    const tokens = analyse(label);
    for (const { id } of tokens.filter(isIndexed)) {
      terms.add(id);
      if (place) terms.add(withPlace(place, id));
    }
    for (const pair of pairsOf(tokens)) terms.add(pair);
  }
  for (const year of fact.period ? yearsOf(fact.period) : []) terms.add(yearTerm(year));
  for (const term of identityTerms(fact)) terms.add(term);
  return [...terms];
}

function identityOf(claim: Claim): string[] {
  if (claim.kind === 'role') return [holderTerm(claim.holder)];
  return claim.kind === 'legal' && claim.number !== null ? documentNumber(claim.number).terms : [];
}

/** The parts of a claim that say what it is about, each with its weight. */
function textsOf(claim: Claim): [text: string, weight: number][] {
  const { subject, sentence } = TERM_WEIGHTS;
  const own = [claim.subject, claim.quote];
  if (claim.kind === 'role') own.push(claim.title);
  if (claim.kind === 'legal') own.push(claim.about, claim.name ?? '');
  if (claim.kind === 'count' || claim.kind === 'ordinal') own.push(claim.unit);
  return [
    [own.join(' . '), subject],
    [claim.sentence, sentence],
  ];
}

/** What a claim asks the index for: its terms and how much each counts. */
export function claimTerms(claim: Claim): Map<string, number> {
  const terms = new Map<string, number>();
  const add = (term: string, weight: number) => terms.set(term, Math.max(weight, terms.get(term) ?? 0));
  const places = placesOfClaim(claim).asked;
  for (const [text, weight] of textsOf(claim)) {
    const tokens = analyse(text);
    for (const { id, role } of tokens.filter(isIndexed)) {
      const own = role === 'generic' || role === 'body' ? weight * TERM_WEIGHTS.generic : weight;
      add(id, own);
      for (const place of places) add(withPlace(place, id), own * TERM_WEIGHTS.withPlace);
    }
    for (const pair of pairsOf(tokens)) add(pair, weight * TERM_WEIGHTS.pair);
    // One country's deficit is the other's surplus, its imports the other's exports.
    if (tokens.some(({ role }) => role === 'flow')) {
      for (const id of FLOW_CONCEPTS) for (const place of places) add(withPlace(place, id), weight);
    }
  }
  for (const year of claim.period ? yearsOf(claim.period) : []) add(yearTerm(year), TERM_WEIGHTS.year);
  for (const term of identityOf(claim)) add(term, TERM_WEIGHTS.identity);
  return new Map([...terms].sort((a, b) => b[1] - a[1]).slice(0, MOST_TERMS));
}
