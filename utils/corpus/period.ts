import type { Period } from '@/utils/claims/types';

/** First and last day of a period, as ISO dates that compare as text. */
export interface DayRange {
  first: string;
  last: string;
}

const lastDayOfMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();
const two = (n: number): string => String(n).padStart(2, '0');

function monthRange(year: string, from: number, to: number): DayRange {
  return {
    first: `${year}-${two(from)}-01`,
    last: `${year}-${two(to)}-${two(lastDayOfMonth(Number(year), to))}`,
  };
}

function rangeOfPart(part: string): DayRange | null {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(part);
  if (quarter?.[1] && quarter[2])
    return monthRange(quarter[1], Number(quarter[2]) * 3 - 2, Number(quarter[2]) * 3);
  if (/^\d{4}$/.test(part)) return monthRange(part, 1, 12);
  const month = /^(\d{4})-(\d{2})$/.exec(part);
  if (month?.[1] && month[2]) return monthRange(month[1], Number(month[2]), Number(month[2]));
  return /^\d{4}-\d{2}-\d{2}$/.test(part) ? { first: part, last: part } : null;
}

/** The days a period covers; null where it is not written as periods are. */
export function daysOf(period: Period): DayRange | null {
  const [from = '', to] = period.split('/');
  const first = rangeOfPart(from);
  const last = to === undefined ? first : rangeOfPart(to);
  return first && last ? { first: first.first, last: last.last } : null;
}

/** The last day of a period, the day its figure can first be known; null where it is not written as periods are. */
export const endOf = (period: Period): string | null => daysOf(period)?.last ?? null;

/** The year a period ends in; null where it is not written as periods are. */
export function yearOf(period: Period): number | null {
  const last = endOf(period);
  return last === null ? null : Number(last.slice(0, 4));
}

/** Every year a period touches, first to last; at most a century, so that a hostile span costs nothing. */
export function yearsOf(period: Period): number[] {
  const days = daysOf(period);
  if (!days) return [];
  const first = Number(days.first.slice(0, 4));
  const count = Math.min(100, Number(days.last.slice(0, 4)) - first + 1);
  return Array.from({ length: Math.max(0, count) }, (_, i) => first + i);
}

/** True where the two periods cover the same days ("2016" and "2016-01/2016-12"). */
export function samePeriod(a: Period, b: Period): boolean {
  const [x, y] = [daysOf(a), daysOf(b)];
  return x !== null && y !== null && x.first === y.first && x.last === y.last;
}

/** True where every day of `inner` is a day of `outer`. */
export function containsPeriod(outer: Period, inner: Period): boolean {
  const [x, y] = [daysOf(outer), daysOf(inner)];
  return x !== null && y !== null && x.first <= y.first && y.last <= x.last;
}

/** Order by time: by the end, then by the start (the longer first); periods that cannot be read come first. */
export function comparePeriods(a: Period, b: Period): number {
  const [x, y] = [daysOf(a), daysOf(b)];
  if (!x || !y) return (x ? 1 : 0) - (y ? 1 : 0);
  if (x.last !== y.last) return x.last < y.last ? -1 : 1;
  return x.first === y.first ? 0 : x.first < y.first ? -1 : 1;
}
