/**
 * What kind of character a UTF-16 unit is, by a table: scanning letter by letter with it costs a few nanoseconds a letter, a
 * regular expression a call some fifty. Half of a surrogate pair is none of them.
 */
export const LETTER = 1;
export const LOWER = 2;
export const UPPER = 4;
/** As `\p{N}`: digits, and what else is a number by itself. */
export const NUMBER = 8;
/** As `\s`. */
export const SPACE = 16;
const KNOWN = 128;

const CLASSES = new Uint8Array(0x10000);

function learn(unit: number): number {
  const char = String.fromCharCode(unit);
  const kind =
    KNOWN |
    (/\p{L}/u.test(char) ? LETTER : 0) |
    (/\p{Ll}/u.test(char) ? LOWER : 0) |
    (/\p{Lu}/u.test(char) ? UPPER : 0) |
    (/\p{N}/u.test(char) ? NUMBER : 0) |
    (/\s/.test(char) ? SPACE : 0);
  CLASSES[unit] = kind;
  return kind;
}

/** The classes of the unit at an offset, as bits; 0 past either end. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  // NaN past the ends.
  return CLASSES[unit] || (unit >= 0 ? learn(unit) : 0);
}

export const isSpaceAt = (text: string, at: number): boolean => (classAt(text, at) & SPACE) !== 0;
export const isLetterAt = (text: string, at: number): boolean => (classAt(text, at) & LETTER) !== 0;
export const isLowerAt = (text: string, at: number): boolean => (classAt(text, at) & LOWER) !== 0;
export const isUpperAt = (text: string, at: number): boolean => (classAt(text, at) & UPPER) !== 0;
/** A letter or a number. */
export const isWordAt = (text: string, at: number): boolean => (classAt(text, at) & (LETTER | NUMBER)) !== 0;
