import { isGluedUnit } from './glued-units';
import type { NumberToken } from './number-tokens';
import { lookUp, SCALES, SUFFIX_SCALES } from './words';

/** 1,234.5 · 12,34,567 · 1.200.000 (unmistakable by its form) · 1 234 567 · 12.5 · 1,5 · 1e10. */
const FIGURE =
  /(?:\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}(?![\d.])|\d{1,3}(?: \d{3}){2,}(?!\d)|\d+,\d{1,2}(?![\d,])|\d+(?:\.\d+)?(?:e[+-]?\d+|\^\d+)?)/iuy;
/** 1/3, 2 3/4; the denominators of speech only, as 21/03 is a day and 71/95 a count out of a field. */
const SLASHED = /(?:(\d+) )?([1-9])\/([2-9]|10)(?![\d/]|[.,]\d|\p{L})/uy;
const ORDINAL_SUFFIX = /(?:st|nd|rd|th)(?![\p{L}\p{N}])/iuy;
const GLUED_LETTERS = /[\p{L}µ]+/uy;
const SPACED_SUFFIX = / (bn|bln|bil|tn|trn|mn|mln|mil|mio)(?![\p{L}\p{N}])/iuy;
/** What a scale one space behind the digits begins with. */
const SCALE_LETTERS = 'bBtTmMK';
/** "1.5 K", with nothing behind that a kelvin or a name could belong to. */
const SPACED_K = / K(?=$|[.,;:!?)\n])/uy;
const SPACED_M = / [mM](?![\p{L}\p{N}])/uy;
/** Distances and races, where a glued "m" is metres ("the 100m final"); in newspapers it otherwise means million. */
const METRES_AFTER =
  /^ (?:high|long|wide|deep|tall|thick|away|from|above|below|underground|race|sprint|hurdles|final|freestyle|relay|breaststroke|backstroke|butterfly|dash|radius|tower|cable)\b/i;

/** Where the sign before a figure makes it part of a code, a time, an address or a version. */
function isInsideCode(text: string, start: number): boolean {
  const before = text[start - 1];
  if (before === undefined || before === ' ' || before === '\n') return false;
  if (/[\p{L}]/u.test(before)) return !GLUED_CODE.test(text.slice(Math.max(0, start - 4), start));
  if (before === '_' || before === '=' || before === '@' || before === '&' || before === '\\') return true;
  if (before === ':') return /\d/.test(text[start - 2] ?? '');
  if (before === '/') return !/\d/.test(text[start - 2] ?? '');
  if (before === '.' || before === ',')
    return (/[\d\p{L}]/u.test(text[start - 2] ?? '') && before === '.') || /\d/.test(text[start - 2] ?? '');
  return (before === '-' || before === '–') && /\p{L}/u.test(text[start - 2] ?? '') && !isYearAt(text, start);
}

/** A currency code or sign letter right before the figure: USD40, VND1.2, Rs500, S$ needs none. */
const GLUED_CODE = /(?:^|[^\p{L}])(?:[A-Z]{3}|VNĐ|Rs|RM|Rp|kr)$/u;

function isYearAt(text: string, start: number): boolean {
  return /^(?:1[5-9]|20)\d\d(?!\d)/.test(text.slice(start, start + 5));
}

/** Where the figure at `start` ends, whatever it is part of. */
export function afterFigure(text: string, start: number): number {
  FIGURE.lastIndex = start;
  return FIGURE.test(text) ? FIGURE.lastIndex : start;
}

/** ".08": a decimal without its nought, where nothing stands before the point. */
function leadingDecimal(text: string, start: number): NumberToken | null {
  if (text[start - 1] !== '.' || !/^[\s(\p{Sc}-]?$/u.test(text[start - 2] ?? '')) return null;
  const digits = /^\d+(?![\p{L}\p{N}.,]\S)/u.exec(text.slice(start, start + 12))?.[0];
  if (digits === undefined) return null;
  return {
    kind: 'digits',
    value: Number(`0.${digits}`),
    precision: 10 ** -digits.length,
    scaleAhead: scaleWordAt(text, start + digits.length),
    start: start - 1,
    end: start + digits.length,
  };
}

/** @ _ = . : */
const ENDS_CODE = new Set([64, 95, 61, 46, 58]);

/** True where a slash, or a space and a digit, follows the digits: "1/3", "2 3/4". */
function mayBeSlashed(text: string, start: number): boolean {
  let at = start;
  while (isDigitAt(text, at)) at += 1;
  return text[at] === '/' || (text[at] === ' ' && isDigitAt(text, at + 1));
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** The tokens of the figure at `start` with what is glued to it, or null where it is part of a code, a time or a version. */
export function readFigure(text: string, start: number): NumberToken[] | null {
  const decimal = leadingDecimal(text, start);
  if (decimal) return [decimal];
  if (isInsideCode(text, start)) return null;
  SLASHED.lastIndex = start;
  const slashed = mayBeSlashed(text, start) ? SLASHED.exec(text) : null;
  if (slashed && Number(slashed[2]) < Number(slashed[3])) {
    const value = Number(slashed[1] ?? 0) + Number(slashed[2]) / Number(slashed[3]);
    return [{ kind: 'share', value, start, end: start + slashed[0].length }];
  }
  FIGURE.lastIndex = start;
  const figure = FIGURE.exec(text)?.[0];
  if (figure === undefined) return null;
  const end = start + figure.length;
  const next = text.charCodeAt(end);
  if (ENDS_CODE.has(next) && /^(?:\.\d|:\d\d|[@_=])/.test(text.slice(end, end + 3))) return null;
  const { value, precision } = worthOf(figure);

  ORDINAL_SUFFIX.lastIndex = end;
  if (next >= 65 && ORDINAL_SUFFIX.test(text)) {
    return [{ kind: 'ordinal', value, isScale: false, share: false, start, end: ORDINAL_SUFFIX.lastIndex }];
  }
  const digits = { kind: 'digits', value, precision, start, end } as const;
  // Nothing but a letter, a space or a hyphen can go on with the number; most figures end here.
  if (!(next >= 65 || next === 32 || next === 45)) return [{ ...digits, scaleAhead: 0 }];
  const suffix = scaleBehind(text, start, end, value);
  if (suffix === null) return null;
  if (suffix.scale > 0) {
    return [
      { ...digits, scaleAhead: suffix.scale },
      { kind: 'scale', value: suffix.scale, start: end, end: suffix.end },
    ];
  }
  return [{ ...digits, scaleAhead: scaleWordAt(text, end) }];
}

/** The scale glued to or one space behind the digits; scale 0 where there is none; null where the letters make it a code. */
function scaleBehind(
  text: string,
  start: number,
  end: number,
  value: number,
): { scale: number; end: number } | null {
  GLUED_LETTERS.lastIndex = end;
  const glued = GLUED_LETTERS.exec(text)?.[0];
  if (glued !== undefined) {
    const after = end + glued.length;
    const scale = lookUp(SUFFIX_SCALES, glued.toLowerCase());
    if (/\d/.test(text[after] ?? '')) return null;
    // "4K screens" and "a 100m race" are no thousands and no millions; a lone "t" is a trillion of money only.
    if (scale === 1e3 && glued === 'K' && (value === 4 || value === 8) && !hasCurrencyBefore(text, start))
      return null;
    const metres =
      glued === 'm' && METRES_AFTER.test(text.slice(after, after + 14)) && !hasCurrencyBefore(text, start);
    if (/^s$/i.test(glued) && value % 10 === 0) return null; // "the 1990s", "in their 20s"
    if (/^g$/i.test(glued) && value <= 7) return null; // a generation of mobile network
    const tonnes = glued.length === 1 && /t/i.test(glued) && !hasCurrencyBefore(text, start);
    if (scale !== undefined && !metres && !tonnes && text[after] !== '/') return { scale, end: after };
    return isGluedUnit(glued) ? { scale: 0, end } : null;
  }
  if (!SCALE_LETTERS.includes(text[end + 1] ?? '-')) return { scale: 0, end };
  SPACED_SUFFIX.lastIndex = end;
  const spaced = SPACED_SUFFIX.exec(text);
  if (spaced)
    return { scale: SUFFIX_SCALES[spaced[1]?.toLowerCase() ?? ''] ?? 0, end: end + spaced[0].length };
  SPACED_K.lastIndex = end;
  if (SPACED_K.test(text)) return { scale: 1e3, end: SPACED_K.lastIndex };
  SPACED_M.lastIndex = end;
  if (SPACED_M.test(text) && hasCurrencyBefore(text, start)) return { scale: 1e6, end: SPACED_M.lastIndex };
  return { scale: 0, end };
}

function hasCurrencyBefore(text: string, start: number): boolean {
  return /(?:[$£€¥₹₫₩฿]|\b(?:[A-Z]{3}|Rs\.?))\s?$/u.test(text.slice(Math.max(0, start - 5), start));
}

function scaleWordAt(text: string, end: number): number {
  const word = /^[ -](\p{L}+)/u.exec(text.slice(end, end + 14))?.[1]?.toLowerCase() ?? '';
  return lookUp(SCALES, word) ?? (word === 'hundred' ? 100 : 0);
}

/** Value and worth of the last digit stated of a figure as the text writes it. */
function worthOf(figure: string): { value: number; precision: number } {
  if (/^\d+$/.test(figure))
    return { value: Number(figure), precision: figure.length > 6 ? zerosOf(figure) : 1 };
  const power = /^([\d.]+)\^(\d+)$/.exec(figure);
  if (power) return { value: Number(power[1]) ** Number(power[2]), precision: 1 };
  let plain = figure.replace(/ /g, '');
  if (/^\d+,\d{1,2}$/.test(plain)) plain = plain.replace(',', '.');
  else if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(plain)) plain = plain.replace(/\./g, '');
  plain = plain.replace(/,/g, '');
  const value = Number(plain);
  if (/e/i.test(plain))
    return { value, precision: Math.max(1, 10 ** Math.floor(Math.log10(Math.abs(value) || 1))) };
  const decimals = plain.split('.')[1]?.length ?? 0;
  if (decimals > 0) return { value, precision: 10 ** -decimals };
  return { value, precision: value >= 1e6 ? zerosOf(plain) : 1 };
}

/**
 * From a million up, closing zeros are not taken as stated: "64,000,000" is to the million, "1,200,000" to the hundred
 * thousand; never coarser than the scale word that the same number would be spoken with.
 */
function zerosOf(digits: string): number {
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  const group = Math.floor((digits.length - 1) / 3) * 3;
  return 10 ** Math.min(zeros, group);
}
