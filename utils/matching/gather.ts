import type { Fact } from '@/utils/corpus/fact';
import { canonicalPlace } from '@/utils/corpus/place';
import { byPeriod, labelKey } from '@/utils/corpus/series';
import { factTerms, isYearTerm } from './terms';
import type { CandidateSource } from './types';
import { unitsOf } from './units';

/** True where two facts could be points of one measure: same dimension, place and aim. */
export function sameDimension(a: Fact, b: Fact): boolean {
  if (a.kind !== b.kind || Boolean(a.target) !== Boolean(b.target)) return false;
  if (
    (a.geography === null ? null : canonicalPlace(a.geography)) !==
    (b.geography === null ? null : canonicalPlace(b.geography))
  )
    return false;
  if (a.unit === b.unit) return true;
  const units = unitsOf(b.unit);
  return a.kind !== 'money' && [...unitsOf(a.unit)].some((unit) => units.has(unit));
}

/** Points of one measure by whatever the corpus gives: a measure, a series, else the label. */
export function sameMeasure(a: Fact, b: Fact): boolean {
  if (!sameDimension(a, b)) return false;
  if (a.measure !== undefined && a.measure === b.measure) return true;
  if (a.series !== undefined && a.series === b.series) return true;
  const named = [a, b].some((fact) => fact.measure !== undefined || fact.series !== undefined);
  return !named && labelKey(a) === labelKey(b);
}

/** At most this many points of a measure that has no name. */
const MOST_POINTS = 200;

/** Facts that are called as a fact is: the other points of a measure that the corpus gives no name. */
function sameWords(fact: Fact, source: CandidateSource): Promise<Fact[]> {
  const terms = factTerms(fact).filter((term) => !isYearTerm(term));
  return source.candidates({
    terms: new Map(terms.map((term) => [term, 1])),
    kinds: [fact.kind],
    limit: MOST_POINTS,
  });
}

/**
 * Every fact of the measure that `fact` is of: all periods, all bases, disputed ones too, in order of time. A corpus may
 * use one name of measure or series for many countries; only the fact's own place counts. `known` are facts already at
 * hand, among which the points of a measure without a name are found.
 */
export async function gatherMeasure(
  fact: Fact,
  source: CandidateSource,
  known: readonly Fact[],
): Promise<Fact[]> {
  const place = fact.geography === null ? undefined : canonicalPlace(fact.geography);
  const [measure, series, alike] = await Promise.all([
    fact.measure === undefined ? [] : source.measure(fact.measure, place),
    fact.series === undefined ? [] : source.series(fact.series, place),
    fact.measure === undefined && fact.series === undefined ? sameWords(fact, source) : [],
  ]);
  const facts = new Map<string, Fact>([[fact.id, fact]]);
  for (const other of [...measure, ...series, ...alike, ...known]) {
    if (sameMeasure(fact, other)) facts.set(other.id, other);
  }
  return byPeriod([...facts.values()]);
}
