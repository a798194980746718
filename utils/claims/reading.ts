import { detectLanguage } from '@/utils/text/language';
import { type NormalisedText, normaliseText } from '@/utils/text/normalise';
import { countryOf, isCountry, type PlaceMention, placesIn } from '@/utils/text/places';
import { readStructure, type TextStructure } from '@/utils/text/sentences';
import { newestDateIn, type TextDate } from './anchor';
import type { ReadingContext } from './expression';
import { isoDay } from './shapes/iso-date';
import type { ExtractionOptions, Place } from './types';

/** An article as the refiners see it: everything that is worked out once and looked at by all of them. */
export interface ArticleReading extends ReadingContext {
  normalised: NormalisedText;
  structure: TextStructure;
  /** Day of publication as told, else the newest whole day the text gives for itself; unlike `anchor`, never made up. */
  dated: string | null;
  /** In text order. */
  places: readonly PlaceMention[];
  /** The place the article is about; null where it names none and its language tells none. */
  articlePlace: Place | null;
}

/**
 * The country named most, headline counted thrice. A Vietnamese article is about Vietnam unless another country clearly
 * leads; an English one says so itself.
 */
function dominantPlace(
  language: string,
  places: readonly PlaceMention[],
  title: readonly PlaceMention[],
): Place | null {
  const counts = new Map<Place, number>();
  const add = (place: Place, weight: number) => counts.set(place, (counts.get(place) ?? 0) + weight);
  for (const { place } of places) add(countryOf(place), 1);
  for (const { place } of title) add(countryOf(place), 3);
  let leader: Place | null = null;
  for (const [place, count] of counts) {
    if (isCountry(place) && count > (leader === null ? 0 : (counts.get(leader) ?? 0))) leader = place;
  }
  if (language !== 'vi' || leader === null) return leader ?? (language === 'vi' ? 'VN' : null);
  return (counts.get(leader) ?? 0) > 2 * (counts.get('VN') ?? 0) + 2 ? leader : 'VN';
}

/** The day of publication as told: of a month or a year alone its middle; null for anything else. */
function dayTold(published: string | null): TextDate | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)/.exec(published ?? '') ?? [];
  if (year === undefined) return null;
  const iso = isoDay(Number(year), Number(month ?? 7), Number(day ?? (month === undefined ? 1 : 15)));
  return iso === null ? null : { day: iso, exact: day !== undefined };
}

/** Reads an article's text once for all recognisers and refiners. */
export function readArticleText(source: string, options: ExtractionOptions): ArticleReading {
  const normalised = normaliseText(source);
  const { text } = normalised;
  const title = normaliseText(options.title ?? '').text;
  const language = options.lang ?? detectLanguage(text.trim() === '' ? title : text);
  const told = dayTold(options.published ?? null);
  const places = placesIn(text);
  const own = told === null ? newestDateIn(text, language) : told;
  return {
    text,
    language,
    title,
    normalised,
    dated: own?.exact ? own.day : null,
    anchor: own?.day ?? null,
    numbers: [],
    structure: readStructure(text),
    places,
    articlePlace: dominantPlace(language, places, placesIn(title)),
  };
}
