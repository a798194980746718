import type { Period } from '../../types';
import { isDay, isoOf, nearestYear, partsOf } from './calendar';
import type { DateAtom } from './date-atoms';
import { MONTHS, ORDINAL_TENS, ORDINAL_UNITS, UNITS } from './words';

/** What each pattern of `date-patterns.ts` says, by its groups; null where the match is no date after all. */

export type Made = Omit<DateAtom, 'start' | 'end'> | null;

export function fixed(period: Period): Made {
  return { period, relative: false, weak: false };
}

export function isoDay(match: RegExpExecArray): Made {
  const [year, month, day] = [match[1] ?? match[5], match[3] ?? match[6], match[4] ?? match[7]].map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  return year >= 1000 && isDay(year, month, day) ? fixed(isoOf(year, month, day)) : null;
}

/** Day first, as the newspapers of both countries here write it, unless only the other order makes a date. */
/** 2012-08; but 2010/11 and 2010-11 are fiscal years. */
export function isoMonth(match: RegExpExecArray): Made {
  const [, year, month] = match;
  if (Number(month) === (Number(year) + 1) % 100) return years(Number(year), month);
  return fixed(isoOf(Number(year), Number(month)));
}

export function numericDay(match: RegExpExecArray): Made {
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = fullYear(match[4] ?? '');
  if (match[2] === '.' && (match[4]?.length ?? 0) < 4) return null;
  if (isDay(year, second, first)) return fixed(isoOf(year, second, first));
  return isDay(year, first, second) ? fixed(isoOf(year, first, second)) : null;
}

function fullYear(digits: string): number {
  const value = Number(digits.replace(/\D/g, ''));
  return value >= 100 ? value : value < 50 ? 2000 + value : 1900 + value;
}

/** The year a slot names: digits, or "last year" on the anchor; undefined where nothing is said, null where unknown. */
function yearOf(
  slot: string | undefined,
  anchor: string | null,
): { year: number | null; relative: boolean } | undefined {
  if (slot === undefined) return undefined;
  if (/\d/.test(slot)) return { year: fullYear(slot), relative: false };
  const now = anchor === null ? null : partsOf(anchor).year;
  const shift = /^last/i.test(slot)
    ? -1
    : /^next/i.test(slot)
      ? 1
      : /previous|following|same|that/i.test(slot)
        ? null
        : 0;
  return { year: now === null || shift === null ? null : now + shift, relative: true };
}

function dayOf(word: string | undefined): number {
  if (word === undefined) return 0;
  const digits = /^\d+/.exec(word);
  if (digits) return Number(digits[0]);
  const parts = word.toLowerCase().split(/[ -]/);
  const unit = ORDINAL_UNITS[parts[parts.length - 1] ?? ''] ?? ORDINAL_TENS[parts[0] ?? ''] ?? 0;
  return parts.length === 1 ? unit : unit + (parts[0] === 'twenty' ? 20 : 30);
}

function monthOf(word: string | undefined): number {
  return MONTHS[word?.toLowerCase() ?? ''] ?? 0;
}

/** "may", "march", "mar", "sat" are also words: a month name has its capital, or a day or a year beside it. */
function isMonthName(word: string, sure: boolean): boolean {
  return sure || /^\p{Lu}/u.test(word);
}

export function makeDay(
  month: number,
  low: number,
  high: number,
  slot: { year: number | null; relative: boolean } | undefined,
  anchor: string | null,
): Made {
  const year = slot ? slot.year : anchor === null ? null : nearestYear(anchor, month);
  if (!isDay(year, month, high) || (low > 0 && low >= high)) return null;
  const relative = slot?.relative ?? true;
  if (year === null) return { period: null, relative: true, weak: false, month, day: high };
  const to = isoOf(year, month, high);
  const period = low > 0 ? `${isoOf(year, month, low)}/${to}` : to;
  return { period, relative, weak: false, month, day: high, ...(low > 0 && { span: true }) };
}

export function dayMonth(match: RegExpExecArray, anchor: string | null): Made {
  const [, low, day, month, slot] = match;
  if (!isMonthName(month ?? '', slot !== undefined || (month ?? '').length > 3)) return null;
  // "second march", "the first may": an ordinal in words and a lower-case verb.
  if (/^\p{L}/u.test(day ?? '') && !isMonthName(month ?? '', false)) return null;
  return makeDay(monthOf(month), dayOf(low), dayOf(day), yearOf(slot, anchor), anchor);
}

export function monthDay(match: RegExpExecArray, anchor: string | null): Made {
  const [whole, month, first, second, slot] = match;
  const named = /^(?:may|march|mar)$/i.test(month ?? '') ? /^\p{Lu}/u.test(month ?? '') : true;
  if (!named && slot === undefined) return null;
  if (/^\p{L}/u.test(first ?? '') && !/\bthe\b/i.test(whole) && slot === undefined) return null;
  const year = yearOf(slot, anchor);
  if (second === undefined) return makeDay(monthOf(month), 0, dayOf(first), year, anchor);
  return makeDay(monthOf(month), dayOf(first), dayOf(second), year, anchor);
}

export function yearMonth(match: RegExpExecArray): Made {
  const [, year] = match;
  const [month, day] = [match[2] ?? match[4], match[3] ?? match[5]];
  // "in 2005 may also": the verb.
  if (/^(?:may|march|mar)$/.test(month ?? '')) return null;
  if (day === undefined) return fixed(isoOf(Number(year), monthOf(month)));
  return isDay(Number(year), monthOf(month), dayOf(day))
    ? fixed(isoOf(Number(year), monthOf(month), dayOf(day)))
    : null;
}

export function monthYear(match: RegExpExecArray, anchor: string | null): Made {
  const [whole, name, slot] = match;
  const month = monthOf(name);
  const year = yearOf(slot, anchor);
  if (year === undefined) {
    // Alone, only a capitalised month in full or with its full stop; "May" and "March" need the lead words to be sure.
    if (!/^\p{Lu}/u.test(name ?? '') || ((name ?? '').length <= 3 && name !== 'May' && !whole.endsWith('.')))
      return null;
    const near = anchor === null ? null : isoOf(nearestYear(anchor, month), month);
    return { period: near, relative: true, weak: true, month };
  }
  if (!isMonthName(name ?? '', !year.relative && !/^may$/i.test(name ?? ''))) return null;
  return {
    period: year.year === null ? null : isoOf(year.year, month),
    relative: year.relative,
    weak: false,
    month,
  };
}

function quarterNumber(word: string): number {
  const lower = word.toLowerCase();
  if (/^(?:last|final|closing)$/.test(lower)) return 4;
  if (lower === 'opening') return 1;
  return /^\d/.test(lower) ? Number(lower[0]) : (ORDINAL_UNITS[lower] ?? 0);
}

export function quarter(match: RegExpExecArray, anchor: string | null): Made {
  const [, q, , qYear, y1, q1, q2, y2, nth, nthYear] = match;
  const which = quarterNumber(q ?? q1 ?? q2 ?? nth ?? '');
  const slot = qYear ?? y1 ?? y2 ?? nthYear;
  // "the last quarter" is the one before now, not the fourth, unless a year stands with it.
  if (slot === undefined && /^(?:last|final|opening|closing)$/i.test(nth ?? '')) return null;
  const named = slot === undefined ? yearOf('this year', anchor) : yearOf(slot, anchor);
  if (named === undefined) return null;
  const { relative } = named;
  let { year } = named;
  // A quarter without its year is the latest that the article can know.
  if (slot === undefined && anchor !== null && year !== null && which * 3 - 2 > partsOf(anchor).month + 3)
    year -= 1;
  return { period: year === null ? null : `${isoOf(year)}-Q${which}`, relative, weak: false };
}

function monthSpan(year: number | null, from: number, to: number, relative: boolean): Made {
  const period = year === null ? null : `${isoOf(year, from)}/${isoOf(year, to)}`;
  return { period, relative, weak: false, span: true };
}

export function half(match: RegExpExecArray, anchor: string | null): Made {
  const [, h1, y1, h2, y2, y3, h3, nth, slot] = match;
  const second = (h1 ?? h2 ?? h3) === '2' || /^(?:second|latter|2nd)$/i.test(nth ?? '');
  const year = yearOf(y1 ?? y2 ?? y3 ?? slot, anchor);
  if (year === undefined) return null;
  return second ? monthSpan(year.year, 7, 12, year.relative) : monthSpan(year.year, 1, 6, year.relative);
}

export function monthsOf(match: RegExpExecArray, anchor: string | null): Made {
  const months = UNITS[match[2]?.toLowerCase() ?? ''] ?? Number(match[2]);
  const year = yearOf(match[3], anchor);
  if (year === undefined || !(months > 0)) return null;
  const late = /^(?:last|final|closing)$/i.test(match[1] ?? '');
  return late
    ? monthSpan(year.year, 13 - months, 12, year.relative)
    : monthSpan(year.year, 1, months, year.relative);
}

export function decade(match: RegExpExecArray): Made {
  const word = match[4]?.toLowerCase();
  const from = word
    ? 1960 + 10 * ['sixties', 'seventies', 'eighties', 'nineties'].indexOf(word)
    : match[1] !== undefined
      ? Number(match[1]) * 10
      : fullYear(`${match[2] ?? match[3]}0`);
  return { ...(fixed(`${from}/${from + 9}`) as Exclude<Made, null>), span: true };
}

/** One year, or "2016-2020", "2016-20", "2016/17". */
export function years(from: number, until: string | undefined): Made {
  if (until === undefined) return fixed(isoOf(from));
  const to = until.length === 4 ? Number(until) : Math.floor(from / 100) * 100 + Number(until);
  if (to <= from || to - from > 100) return null;
  return { ...(fixed(`${from}/${to}`) as Exclude<Made, null>), span: true };
}
