import type { Claim, Place } from '@/utils/claims/types';
import type { Fact } from '@/utils/corpus/fact';
import { canonicalPlace, isPair, membersOf } from '@/utils/corpus/place';
import { hasVietnameseLetters } from '@/utils/text/language';
import { isCountry, pairOf } from '@/utils/text/places';
import { analyse } from './analyse';

/** The country whose press a Vietnamese sentence that names no place speaks of. */
const HOME: Place = 'VN';

export interface ClaimPlaces {
  /** Where the claim says it holds; of a Vietnamese sentence that names no place, Vietnam; null where nothing says. */
  own: Place | null;
  /** The places that the sentence and subject name. */
  named: ReadonlySet<Place>;
  /** Those that the subject itself names. */
  inSubject: readonly Place[];
  /** The places worth asking the index for: the claim's own, then the pairs it may stand for. */
  asked: Place[];
}

const namedIn = (text: string): Place[] =>
  analyse(text)
    .filter((token) => token.role === 'place')
    .map((token) => token.id.slice(1));

/** The places a claim speaks of, from what extraction found and the words themselves. */
export function placesOfClaim(claim: Claim): ClaimPlaces {
  const inSubject = namedIn(claim.subject);
  const named = new Set([...inSubject, ...namedIn(claim.sentence)]);
  const homely = named.size === 0 && hasVietnameseLetters(claim.sentence.normalize('NFC'));
  const own = claim.place === null ? (homely ? HOME : null) : canonicalPlace(claim.place);
  const asked = new Set<Place>(own ? [own] : []);
  const countries = [...named].filter((place) => isCountry(place));
  for (const a of own && !isPair(own) ? [own, ...countries] : countries) {
    if (own === null) asked.add(a);
    for (const b of countries) if (a !== b && asked.size < 4) asked.add(pairOf(a, b));
  }
  return { own, named, inSubject, asked: [...asked] };
}

/** How a fact's place suits a claim: it is the claim's, it need not be said, or it is another. */
export type PlaceFit = 'same' | 'unsaid' | 'other';

/**
 * Place is a gate: Singapore's rank is not Vietnam's, and what two countries trade is not what one trades with the world.
 * A fact without a place fits any. `unsaid` is the answer where the claim names no place at all; it holds only where the
 * corpus offers one place (see score.ts).
 */
export function placeFit(places: ClaimPlaces, fact: Fact): PlaceFit {
  if (!fact.geography) return 'same';
  const place = canonicalPlace(fact.geography);
  const { own, named } = places;
  const third = (country: Place) => isCountry(country) && !membersOf(place).includes(country);
  if (isPair(place) && places.inSubject.some(third)) return 'other';
  if (own === place) return 'same';
  if (isPair(place)) {
    // "Vietnam's exports to the US" with Vietnam alone for its place still names both.
    const [a = '', b = ''] = membersOf(place);
    const says = (country: Place) => named.has(country) || own === country;
    return (own === null || own === a || own === b) && says(a) && says(b) ? 'same' : 'other';
  }
  if (own === null) return named.size === 0 ? 'unsaid' : named.has(place) ? 'same' : 'other';
  return 'other';
}
