/** Marks, and the modifier letters that stand alone. */
const MARKS = /\p{M}+/gu;

/** For comparing words: marks off, đ as d, lower case ("Điện thoại" becomes "dien thoai"). The length may change. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

const folded = new Map<string, string>();

function foldUnit(unit: string): string {
  const known = folded.get(unit);
  if (known !== undefined) return known;
  const result = fold(unit).charAt(0) || unit;
  folded.set(unit, result);
  return result;
}

/**
 * As `fold`, with one unit for each unit of the text, so that offsets stay. Give it normalised text: a combining mark
 * that stands apart is kept as it is.
 */
export function foldAligned(text: string): string {
  return text.replace(/[^\0-@[-`a-\x7f]/g, foldUnit);
}
