import { isFive } from './five-or-year';
import { CONTRACTED_ONES, DIGIT_WORDS, matchAt, NOT_A_SCALE, ONES_AFTER_TEN, SCALES } from './words';

/** A part of a number in words. */
export interface WordGroup {
  end: number;
  value: number;
}

export interface Word {
  start: number;
  end: number;
  word: string;
}

/** The end of a phrase or a currency: the number before counts nothing else. */
export const NOTHING_COUNTED = /(?:$|[^\p{L}\p{N} ]| (?:đồng|USD|đô|VN))/iuy;

const WORD = /[ ]?(\p{L}+)(?![\p{L}\p{N}])/uy;

/** The word at a place, after at most one space, in lower case. */
export function wordAt(text: string, at: number): Word | null {
  const match = matchAt(WORD, text, at);
  const letters = match?.[1];
  if (letters === undefined) return null;
  const end = at + (match?.[0].length ?? 0);
  return { start: end - letters.length, end, word: letters.toLowerCase() };
}

/** The scale word at a place ("tỷ", never that of "tỷ lệ"). */
export function scaleAt(text: string, at: number): (Word & { worth: number }) | null {
  const next = wordAt(text, at);
  const worth = next === null ? undefined : SCALES[next.word];
  if (next === null || worth === undefined || matchAt(NOT_A_SCALE, text, next.start)) return null;
  return { ...next, worth };
}

function lookUp(table: Readonly<Record<string, number>>, word: Word | null): number | undefined {
  return word === null || !Object.hasOwn(table, word.word) ? undefined : table[word.word];
}

/** "mươi mốt", "mươi": the rest of a ten that begins with a digit word. */
function afterDigit(text: string, digit: number, end: number): WordGroup | null {
  const next = wordAt(text, end);
  if (next?.word === 'mươi') return withOnes(text, digit * 10, next.end);
  const contracted = digit >= 2 ? lookUp(CONTRACTED_ONES, next) : undefined;
  if (next && contracted !== undefined && !isPrivate(text, next)) {
    return { value: digit * 10 + contracted, end: next.end };
  }
  return null;
}

/** "hai tư nhân" (private): "tư" that begins another word is no four. */
function isPrivate(text: string, word: Word): boolean {
  if (word.word !== 'tư') return false;
  return /^ (?:nhân|vấn|liệu|pháp|duy|cách|thục|lệnh|tưởng|bản|thế)(?!\p{L})/iu.test(
    text.slice(word.end, word.end + 8),
  );
}

function withOnes(text: string, tens: number, end: number): WordGroup {
  const next = wordAt(text, end);
  const ones = lookUp(ONES_AFTER_TEN, next);
  if (next === null || ones === undefined || isPrivate(text, next)) return { value: tens, end };
  return { value: tens + ones, end: next.end };
}

/** What may follow "trăm": "linh năm", "hai mươi mốt", "mười lăm", "rưỡi". */
function afterHundred(text: string, hundreds: number, end: number): WordGroup {
  const next = wordAt(text, end);
  if (next === null) return { value: hundreds, end };
  if (next.word === 'rưỡi' || next.word === 'rưởi') return { value: hundreds + 50, end: next.end };
  if (next.word === 'linh' || next.word === 'lẻ') {
    const last = wordAt(text, next.end);
    const ones = lookUp({ ...DIGIT_WORDS, tư: 4 }, last);
    return last && ones !== undefined ? { value: hundreds + ones, end: last.end } : { value: hundreds, end };
  }
  const tens = readTens(text, end);
  if (tens) return { value: hundreds + tens.value, end: tens.end };
  // "một trăm hai" (120): a lone digit counts tens, where nothing is counted by it.
  const digit = lookUp({ ...DIGIT_WORDS, mốt: 1, tư: 4 }, next);
  return digit && digit !== 5 && matchAt(NOTHING_COUNTED, text, next.end)
    ? { value: hundreds + digit * 10, end: next.end }
    : { value: hundreds, end };
}

/** "mười", "mười lăm", "hai mươi tư", "ba lăm"; null for a lone digit word. */
function readTens(text: string, at: number): WordGroup | null {
  const first = wordAt(text, at);
  if (first === null) return null;
  if (first.word === 'mười') return withOnes(text, 10, first.end);
  const digit = lookUp(DIGIT_WORDS, first);
  return digit === undefined || digit === 0 ? null : afterDigit(text, digit, first.end);
}

/**
 * A number in words below one thousand: "năm", "mười lăm", "hai mươi mốt", "một trăm linh năm". A lone "năm" only
 * where it is five (after "lẻ" it always is), a lone "không" never: it is mostly "not".
 */
export function readGroup(text: string, at: number, linked = false): WordGroup | null {
  const first = wordAt(text, at);
  if (first === null) return null;
  const tens = readTens(text, at);
  if (tens) return tens;
  const digit = lookUp(DIGIT_WORDS, first);
  if (digit === undefined) return null;
  const next = wordAt(text, first.end);
  if (next?.word === 'trăm' && !matchAt(NOT_A_SCALE, text, next.start)) {
    return afterHundred(text, digit * 100, next.end);
  }
  if (digit === 0 && next?.word !== 'phẩy') return null;
  if (digit === 5 && !linked && !isFive(text, first.start)) return null;
  return { value: digit, end: first.end };
}
