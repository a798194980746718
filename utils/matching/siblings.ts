import type { Fact } from '@/utils/corpus/fact';
import { canonicalPlace } from '@/utils/corpus/place';
import type { Token } from './analyse';
import { FLOW_CONCEPTS } from './flow';
import { gatherMeasure, sameDimension, sameMeasure } from './gather';
import { type FactProfile, profileFact } from './profile';
import type { CandidateSource } from './types';
import { CANDIDATES } from './weights';

/** At most this many sibling measures are gathered. */
const MOST_SIBLINGS = 6;

/** Roles whose tokens tell what a measure is about; a sibling is about the same. */
const DEFINING: ReadonlySet<Token['role']> = new Set(['topic', 'qualifier', 'amount', 'name']);

const defining = (profile: FactProfile): Set<string> =>
  new Set(profile.own.filter(({ role }) => DEFINING.has(role)).map(({ id }) => id));
const scopes = (profile: FactProfile): string =>
  profile.own
    .filter(({ role }) => role === 'scope')
    .map(({ id }) => id)
    .sort()
    .join();

const equal = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((id) => b.has(id));

/**
 * Sibling measures are about the same thing at the same place in the same dimension, and count another side of it: one
 * flow of trade beside another, a rank in the region beside one in the world. They are what a writer mixes up.
 */
export function areSiblings(a: Fact, b: Fact): boolean {
  if (!sameDimension(a, b) || sameMeasure(a, b)) return false;
  const [one, other] = [profileFact(a), profileFact(b)];
  if (!equal(defining(one), defining(other))) return false;
  if (one.flow !== null && other.flow !== null) return one.flow !== other.flow;
  return one.flow === other.flow && a.kind === 'rank' && scopes(one) !== scopes(other);
}

/** Terms that find the other flows between the places of a fact. */
function flowTerms(fact: Fact): Map<string, number> {
  const place = fact.geography ? canonicalPlace(fact.geography) : null;
  return new Map(FLOW_CONCEPTS.map((id) => [place === null ? id : `${place}|${id}`, 1]));
}

/** Every fact of the sibling measures of a fact, all periods. */
export async function gatherSiblings(
  fact: Fact,
  source: CandidateSource,
  known: readonly Fact[],
): Promise<Fact[]> {
  const more =
    profileFact(fact).flow === null
      ? []
      : await source.candidates({ terms: flowTerms(fact), kinds: [fact.kind], limit: CANDIDATES });
  const firsts: Fact[] = [];
  for (const other of [...known, ...more]) {
    if (firsts.length >= MOST_SIBLINGS) break;
    if (
      other.status !== 'disputed' &&
      areSiblings(fact, other) &&
      !firsts.some((first) => sameMeasure(first, other))
    ) {
      firsts.push(other);
    }
  }
  const all = await Promise.all(firsts.map((first) => gatherMeasure(first, source, [...known, ...more])));
  return [...new Map(all.flat().map((sibling) => [sibling.id, sibling])).values()];
}
