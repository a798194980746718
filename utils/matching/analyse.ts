import { hasVietnameseLetters } from '@/utils/text/language';
import { STOP_WORDS_EN, STOP_WORDS_VI } from './vocabulary/stop-words';
import type { ConceptRole } from './vocabulary/types';
import { baseVocabulary, marks, type Vocabulary } from './vocabulary/vocabulary';
import { type Word, wordsOf } from './words';

/**
 * A token is what matching compares: a concept of the vocabulary, whatever phrase and language named it, or a word that
 * the vocabulary does not know. `place` tokens name where; `stop` tokens only matter for what stands beside them.
 */
export interface Token {
  /** `#exports`, `4g`, `thue`, `@VN`. */
  id: string;
  role: ConceptRole | 'word' | 'name' | 'place' | 'stop' | 'number';
  start: number;
  end: number;
}

const OWNING = new Set(['had', 'has', 'have', 'serve', 'served', 'count', 'counted', 'co', 'dat']);
const NUMBER = /^\d+(?:st|nd|rd|th|bn|m|k|tr)?$/;

function roleOfWord({ text: word, plain }: Word, capital: boolean, stop: ReadonlySet<string>): Token['role'] {
  if (NUMBER.test(word)) return 'number';
  // Only English has endings to take off; a Vietnamese word without its marks is another word.
  const silent = stop.has(plain) || (stop === STOP_WORDS_EN && stop.has(word));
  if (silent || word.length < 2) return 'stop';
  return capital || /\d/.test(word) ? 'name' : 'word';
}

/**
 * Folding makes "lại" (again) of "lãi" (profit) and "it" of "IT": a word of grammar, as it is written, is no phrase of
 * one word.
 */
function isGrammar({ plain, start, end }: Word, text: string, stop: ReadonlySet<string>): boolean {
  if (stop === STOP_WORDS_VI) return plain === 'lại';
  return (plain === 'it' || plain === 'us') && text.slice(start, end) !== plain.toUpperCase();
}

function read(text: string, vocabulary: Vocabulary): Token[] {
  const words = wordsOf(text);
  const stop = hasVietnameseLetters(text.normalize('NFC')) ? STOP_WORDS_VI : STOP_WORDS_EN;
  const tokens: Token[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (!word) break;
    const phrase = vocabulary.phrases
      .get(word.text)
      ?.find(
        ({ words: wanted, written }) =>
          wanted.every((part, i) => words[at + i]?.text === part) &&
          (wanted.length > 1 || !isGrammar(word, text, stop)) &&
          (written === null || stop === STOP_WORDS_EN || written.has(marks(word.plain))),
      );
    const length = phrase?.words.length ?? 1;
    const end = words[at + length - 1]?.end ?? word.end;
    if (phrase) {
      for (const id of phrase.concepts) {
        tokens.push({ id: `#${id}`, role: vocabulary.roles.get(id) ?? 'topic', start: word.start, end });
      }
    } else if (word.text.startsWith('@')) {
      tokens.push({ id: word.text, role: 'place', start: word.start, end });
    } else {
      // The first word of a text has its capital from its place, unless it is who has something ("Orange had") or initials ("MTN").
      const letters = text.normalize('NFC').slice(word.start, word.end);
      const initials = letters.length > 1 && letters === letters.toUpperCase();
      const capital = word.capital && (at > 0 || initials || OWNING.has(words[1]?.text ?? ''));
      tokens.push({ id: word.text, role: roleOfWord(word, capital, stop), start: word.start, end });
    }
    at += length;
  }
  return tokens;
}

/** Labels come again with every point of a series and every claim; so many are remembered. */
const REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 400;
const memory = new WeakMap<Vocabulary, Map<string, readonly Token[]>>();

/** The tokens of a text in order. Short texts are remembered. */
export function analyse(text: string, vocabulary: Vocabulary = baseVocabulary()): readonly Token[] {
  if (text.length > LONGEST_REMEMBERED) return read(text, vocabulary);
  const known = memory.get(vocabulary) ?? new Map<string, readonly Token[]>();
  memory.set(vocabulary, known);
  let tokens = known.get(text);
  if (!tokens) {
    if (known.size >= REMEMBERED) known.clear();
    tokens = read(text, vocabulary);
    known.set(text, tokens);
  }
  return tokens;
}

/** True for tokens that say what is meant, not where, when or how much. */
export const isContent = (token: Token): boolean =>
  token.role !== 'stop' && token.role !== 'number' && token.role !== 'place';
