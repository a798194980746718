import type { DateExpression } from '../../expression';
import type { Period } from '../../types';
import { type Day, dayPeriod, isDay, likelyYear, monthPeriod, quarterPeriod, spanOf } from './calendar';
import { dayOf, fullYear, monthOf, quarterOfWord, YEAR } from './date-words';
import { compile } from './words';

/** What a pattern says: a period, or null for a time that needs an anchor not known. */
export interface DateReading {
  period: Period | null;
  relative: boolean;
  role?: DateExpression['role'];
}

/** One way of writing a time. `read` gives undefined where the words are no date after all. */
export interface DateRule {
  pattern: RegExp;
  read: (match: RegExpExecArray, anchor: Day | null) => DateReading | undefined;
}

export const rule = (source: string, read: DateRule['read']): DateRule => ({
  pattern: compile(source, 'g'),
  read,
});

export const said = (period: Period, role?: DateExpression['role']): DateReading => ({
  period,
  relative: false,
  ...(role ? { role } : {}),
});

/** A time that was told without its year: taken in the year likely from the anchor. */
export function resolved(
  anchor: Day | null,
  month: number,
  day: number,
  make: (year: number) => Period,
): DateReading {
  return {
    period: anchor === null ? null : make(likelyYear(anchor, month, day)),
    relative: true,
  };
}

/** A year written out ("năm 2019") or told from the anchor ("năm nay"); nothing where neither stands. */
export function yearOf(written: string | undefined, anchor: Day | null): number | null | undefined {
  if (written === undefined) return undefined;
  if (/^\d/.test(written)) return Number(written);
  if (anchor === null) return null;
  const word = written.toLowerCase();
  if (/ngoái|trước|qua|rồi/u.test(word)) return anchor.year - 1;
  if (/kia/u.test(word)) return anchor.year - 2;
  if (/sau|tới/u.test(word)) return anchor.year + 1;
  return anchor.year;
}

/** " năm 2019", "/2019", " năm nay"; the group holds the year or the word. */
export const OF_YEAR = `(?: ?[/.,-] ?(?:năm )?| (?:của )?năm |\\s)(${YEAR}(?![\\d.,-]*[\\d/])|(?<=năm )(?:nay|ngoái|trước|sau|tới|kia|qua|này))`;
export const SEPARATOR = '[/.-]';
export const NO_DIGIT_AFTER = '(?![\\d.,/-]*\\d)(?!\\p{L})';
export const NO_DIGIT_BEFORE = '(?<![\\p{L}\\p{N}][/.,-]?)';

export function fullDay(day: string, month: string, year: string): DateReading | undefined {
  const date = { year: fullYear(year), month: monthOf(month), day: dayOf(day) };
  return isDay(date) ? said(dayPeriod(date)) : undefined;
}

export function dayOfMonth(
  day: string,
  month: string,
  year: string | undefined,
  anchor: Day | null,
): DateReading | undefined {
  const [d, m] = [dayOf(day), monthOf(month)];
  const known = yearOf(year, anchor);
  if (known === undefined) {
    if (!isDay({ year: 2024, month: m, day: d })) return undefined;
    return resolved(anchor, m, d, (y) => dayPeriod({ year: y, month: m, day: d }));
  }
  if (known === null) return { period: null, relative: true };
  const date = { year: known, month: m, day: d };
  return isDay(date) ? { period: dayPeriod(date), relative: !/^\d/.test(year ?? '') } : undefined;
}

export function month(written: string, year: string | undefined, anchor: Day | null): DateReading {
  const m = monthOf(written);
  const known = yearOf(year, anchor);
  if (known === undefined) return resolved(anchor, m, 15, (y) => monthPeriod(y, m));
  return { period: known === null ? null : monthPeriod(known, m), relative: !/^\d/.test(year ?? '') };
}

export function quarter(
  written: string,
  year: string | undefined,
  anchor: Day | null,
): DateReading | undefined {
  const q = quarterOfWord(written);
  if (Number.isNaN(q)) return undefined;
  const known = yearOf(year, anchor);
  if (known === undefined) return resolved(anchor, q * 3 - 1, 15, (y) => quarterPeriod(y, q));
  return { period: known === null ? null : quarterPeriod(known, q), relative: !/^\d/.test(year ?? '') };
}

/** From one time to another, both of one form; null where either is open, nothing where they run backwards. */
export function between(from: DateReading | undefined, to: DateReading | undefined): DateReading | undefined {
  if (!from || !to) return undefined;
  const relative = from.relative || to.relative;
  if (from.period === null || to.period === null) return { period: null, relative, role: 'span' };
  if (from.period > to.period) return undefined;
  return { period: spanOf(from.period, to.period), relative, role: 'span' };
}
