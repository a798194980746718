import { anyOf } from './words';

/** Numbers as they are said after "thứ", "hạng", "vị trí". */
const ORDINALS: Readonly<Record<string, number>> = {
  nhất: 1,
  nhì: 2,
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
  'mười ba': 13,
  'mười bốn': 14,
  'mười lăm': 15,
  'mười sáu': 16,
  'mười bảy': 17,
  'mười tám': 18,
  'mười chín': 19,
  'hai mươi': 20,
  'hai mươi mốt': 21,
  'hai mươi hai': 22,
  'hai mươi ba': 23,
  'hai mươi tư': 24,
  'hai mươi lăm': 25,
  'ba mươi': 30,
  'bốn mươi': 40,
  'năm mươi': 50,
  'sáu mươi': 60,
  'bảy mươi': 70,
  'tám mươi': 80,
  'chín mươi': 90,
  'một trăm': 100,
  'một nghìn': 1000,
  một: 1,
};

/** Pattern source: digits, or a number in words; "thứ năm mươi" is not "thứ năm". */
export const ORDINAL_NUMBER = `(?:\\d{1,3}(?:\\.\\d{3})*|\\d{1,4}|(?:${anyOf(Object.keys(ORDINALS))})(?! mươi| trăm))`;

/** The value of what the pattern matched; NaN for anything else. */
export function ordinalValue(written: string): number {
  const word = written.toLowerCase();
  if (Object.hasOwn(ORDINALS, word)) return ORDINALS[word] ?? Number.NaN;
  return Number(word.replaceAll('.', ''));
}
