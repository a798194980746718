import type { Place } from '@/utils/claims/types';
import { fold } from '@/utils/text/fold';
import { pairOf, placesIn } from '@/utils/text/places';
import { ALPHA_3 } from '@/utils/text/words/alpha-3';

const CODE = /^[A-Z]{2}$/;
const PART = /^[A-Z]{2}:/;
const PAIR = /^([A-Z]{2})-([A-Z]{2})$/;

const remembered = new Map<string, Place>();

function read(geography: string): Place {
  const text = geography.normalize('NFC').trim();
  const code = text.toUpperCase();
  const pair = PAIR.exec(code);
  if (pair?.[1] && pair[2]) return pairOf(pair[1], pair[2]);
  if (CODE.test(code) || code === 'WORLD' || code === 'ASEAN') return code;
  if (PART.test(text)) return text;
  const country = ALPHA_3.get(code);
  if (country !== undefined) return country;
  const [first, second, ...more] = placesIn(text);
  if (first && !second && first.start === 0) return first.place;
  if (first && second && more.length === 0) return pairOf(first.place, second.place);
  return fold(text);
}

/**
 * The place of a fact as a code, however the corpus writes it: `vn-us` and `US-VN` are `VN-US`, "France" is `FR`; a name
 * that is no place known stays itself, folded.
 */
export function canonicalPlace(geography: string): Place {
  let place = remembered.get(geography);
  if (place === undefined) {
    if (remembered.size > 5000) remembered.clear();
    place = read(geography);
    remembered.set(geography, place);
  }
  return place;
}

/** The countries of a pair, or the place itself. */
export function membersOf(place: Place): Place[] {
  const pair = PAIR.exec(place);
  return pair?.[1] && pair[2] ? [pair[1], pair[2]] : [place];
}

/** True for the code of a pair of countries. */
export const isPair = (place: Place): boolean => PAIR.test(place);
