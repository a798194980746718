import { isCountry } from '@/utils/text/places';
import { wordsOf } from '../words';
import { AMOUNTS } from './amounts';
import { BODIES } from './bodies';
import { DIGITAL } from './digital';
import { INDICES } from './indices';
import { ORGANISATIONS } from './organisations';
import { SOCIETY } from './society';
import { STATISTICS } from './statistics';
import { TRADE } from './trade';
import type { Concept, ConceptRole } from './types';

interface Phrase {
  /** Folded words, places as codes. */
  words: readonly string[];
  concepts: string[];
  /**
   * Of a phrase of one syllable, how it may be written with its marks (see `marks`): "phạt" (a fine) is not "phát". Null
   * where it has none.
   */
  written: Set<string> | null;
}

/** A syllable's letters and marks in one order, so that "hoà" and "hòa" are alike. */
export const marks = (syllable: string): string =>
  [...syllable.toLowerCase().normalize('NFD')].sort().join('');
const ASCII = /^[\p{ASCII}]*$/u;

/** The concepts made ready for reading text: built once, never changed. */
export interface Vocabulary {
  /** Phrases by their first word, the longest first. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  roles: ReadonlyMap<string, ConceptRole>;
}

/** Makes concepts ready. Of two entries with one id the phrases add up and the first one's role stays. */
export function buildVocabulary(concepts: readonly Concept[]): Vocabulary {
  const roles = new Map<string, ConceptRole>();
  const byText = new Map<string, Phrase>();
  for (const { id, role, vi, en } of concepts) {
    if (!roles.has(id)) roles.set(id, role);
    for (const phrase of [...vi, ...en]) {
      const words = wordsOf(phrase).map((word) => word.text);
      // "Nước ta", "the country" name a place; they are read as one before the vocabulary is asked.
      if (words.every((word) => word.startsWith('@') && isCountry(word.slice(1)))) continue;
      const key = words.join(' ');
      const known = byText.get(key);
      const form = words.length === 1 && !ASCII.test(phrase) ? marks(phrase) : null;
      if (!known) byText.set(key, { words, concepts: [id], written: form === null ? null : new Set([form]) });
      else {
        if (!known.concepts.includes(id)) known.concepts.push(id);
        if (form === null) known.written = null;
        else known.written?.add(form);
      }
    }
  }
  const phrases = new Map<string, Phrase[]>();
  for (const phrase of byText.values()) {
    const first = phrase.words[0] ?? '';
    const list = phrases.get(first);
    if (list) list.push(phrase);
    else phrases.set(first, [phrase]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { phrases, roles };
}

/** Everything that comes with the product. */
export const BASE_CONCEPTS: readonly Concept[] = [
  ...TRADE,
  ...AMOUNTS,
  ...STATISTICS,
  ...INDICES,
  ...DIGITAL,
  ...SOCIETY,
  ...BODIES,
  ...ORGANISATIONS,
];

let base: Vocabulary | null = null;

/** The vocabulary that comes with the product. Built at first use: it takes some milliseconds. */
export function baseVocabulary(): Vocabulary {
  base ??= buildVocabulary(BASE_CONCEPTS);
  return base;
}

/** The product's vocabulary and an editor's own entries, which may add phrases to a known concept or new concepts. */
export function extendedVocabulary(extra: readonly Concept[]): Vocabulary {
  return extra.length === 0 ? baseVocabulary() : buildVocabulary([...BASE_CONCEPTS, ...extra]);
}
