import { OFFICE_WORDS, VIETNAMESE_SURNAMES } from './bodies';

/** A full stop belongs to an initial, not to a name that ends a sentence. */
const NAME_WORD = "(?:(?:\\p{Lu}\\.)+|\\p{Lu}(?:[\\p{L}\\p{M}]|['’](?!s\\b)|-(?=\\p{Lu}))*)";
const PARTICLE = '(?:van|von|de|da|del|der|den|bin|binti|al|el|ibn|la|le|di)';
const PERSON = new RegExp(`^${NAME_WORD}(?: (?:${PARTICLE} )?${NAME_WORD}){0,5}`, 'u');
/** A name that ends right before a comma and an office; group 1. */
export const PERSON_BEFORE = new RegExp(`(${NAME_WORD}(?: (?:${PARTICLE} )?${NAME_WORD}){1,4}),? $`, 'u');
const HONORIFIC =
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Dame|Lord|Lady|Baroness|Professor|Madam|H\.E|His Excellency|Her Excellency)\.? )+/u;

const PEER = /^(?:Lord|Lady|Baroness) $/u;

export interface Person {
  name: string;
  /** End of the name in the string it was looked for in. */
  end: number;
}

/** A person's name at an offset: two capitalised words or more, none of them an office's, a body's or a place's. */
export function personAt(text: string, at: number): Person | null {
  if (at < 0) return null;
  const honorific = HONORIFIC.exec(text.slice(at))?.[0].length ?? 0;
  const run = PERSON.exec(text.slice(at + honorific))?.[0];
  if (run === undefined) return null;
  const words = run.split(' ');
  let take = 0;
  const vietnamese = VIETNAMESE_SURNAMES.has(words[0] ?? '');
  while (
    take < words.length &&
    !(isOfficeWord(words[take] ?? '', take) && !(vietnamese && isSyllable(words[take])))
  ) {
    take += 1;
  }
  // "Lord MacLaurin" is a whole name.
  if (take < 2 && !(take === 1 && PEER.test(text.slice(at, at + honorific)))) return null;
  const name = trimDot(words.slice(0, Math.min(take, 5)).join(' '));
  const end = at + honorific + name.length;
  return { name: take < 2 ? text.slice(at, end) : name, end };
}

/** "Nam", "Viet", "Hong": words of place names that are also given names behind a Vietnamese family name. */
export function isSyllable(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}\p{Ll}{1,5}$/u.test(word);
}

export function isOfficeWord(word: string, index: number): boolean {
  if (/^(?:\p{Lu}\.)+$/u.test(word)) return false;
  if (VIETNAMESE_SURNAMES.has(word) && index === 0) return false;
  return (
    OFFICE_WORDS.has(word) || (word.length > 1 && word === word.toUpperCase() && !/^\p{Lu}{2}$/u.test(word))
  );
}

function trimDot(name: string): string {
  return name.replace(/\.$/, '');
}

/** After a comma a name is the office's holder where another comma or a verb closes it, not another item of a list. */
export function isApposition(after: string, person: Person): boolean {
  return /^(?:,|\.|;| (?:said|says|told|met|has|had|is|was|will|added|noted|announced|and|also|who|[\p{Ll}]+ed)\b|$|["”)])/u.test(
    after.slice(person.end, person.end + 12),
  );
}

/** True where a family name is followed by a syllable that may be a given name. */
export function startsVietnameseName(words: RegExpMatchArray[], index: number): boolean {
  const next = words[index + 1]?.[0] ?? '';
  return /^\p{Lu}\p{Ll}{0,6}[,.]?$/u.test(next) && !OFFICE_WORDS.has(next);
}
