import { anyOf } from './words';

/** Pieces that the date patterns are built from. Group names are per pattern; a number suffix keeps them apart. */

export const MONTH_WORDS: Readonly<Record<string, number>> = {
  giêng: 1,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  chạp: 12,
};

const ONES = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
/** Days of the month in words. */
export const DAY_WORDS: Readonly<Record<string, number>> = Object.fromEntries([
  ...Array.from({ length: 9 }, (_, i) => [ONES[i + 1], i + 1] as const),
  ['mười', 10],
  ...[1, 2, 3, 4, 6, 7, 8, 9].map((n) => [`mười ${ONES[n]}`, 10 + n] as const),
  ['mười lăm', 15],
  ['hai mươi', 20],
  ...[2, 3, 4, 6, 7, 8, 9].map((n) => [`hai mươi ${ONES[n]}`, 20 + n] as const),
  ['hai mươi mốt', 21],
  ['hai mươi tư', 24],
  ['hai mươi lăm', 25],
  ['hai mốt', 21],
  ['hai lăm', 25],
  ['ba mươi', 30],
  ['ba mươi mốt', 31],
  ['ba mốt', 31],
]);

export const QUARTER_WORDS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  một: 1,
  nhất: 1,
  hai: 2,
  nhì: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
};

export const YEAR = '(?:1[89]|20|21)\\d\\d';
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
export const MONTH = '(?:1[0-2]|0?[1-9])';
export const MONTH_WORD = `(?:${anyOf(Object.keys(MONTH_WORDS))})(?![ ]?mươi)`;
export const DAY_WORD = `(?:${anyOf(Object.keys(DAY_WORDS))})`;
/** I, 1, một; a Roman numeral only in capitals is not asked for: the lead word "quý" says enough. */
export const QUARTER = '(?:IV|III|II|I|[1-4]|một|nhất|hai|nhì|ba|tư|bốn)';

export function monthOf(written: string): number {
  return MONTH_WORDS[written.toLowerCase()] ?? Number(written);
}
export function dayOf(written: string): number {
  return DAY_WORDS[written.toLowerCase()] ?? Number(written);
}
export function quarterOfWord(written: string): number {
  return QUARTER_WORDS[written.toLowerCase()] ?? Number.NaN;
}
/** A year written short ("17" of "21/3/17"). */
export function fullYear(written: string): number {
  const year = Number(written);
  return written.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}
