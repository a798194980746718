import type { Period } from '../../types';

/** Calendar arithmetic on ISO strings; no clock, no time zone. */

export interface Day {
  year: number;
  month: number;
  day: number;
}

const pad = (n: number): string => String(n).padStart(2, '0');

export function yearPeriod(year: number): Period {
  return String(year);
}
export function monthPeriod(year: number, month: number): Period {
  return `${year}-${pad(month)}`;
}
export function quarterPeriod(year: number, quarter: number): Period {
  return `${year}-Q${quarter}`;
}
export function dayPeriod({ year, month, day }: Day): Period {
  return `${year}-${pad(month)}-${pad(day)}`;
}
/** `FROM/TO`, or the one period where both are the same. */
export function spanOf(from: Period, to: Period): Period {
  return from === to ? from : `${from}/${to}`;
}

/** Whether the day exists. */
export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Reads an ISO day; of a month or year alone its first day. Null for anything else. */
export function parseDay(iso: string | null): Day | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso ?? '');
  if (!match) return null;
  return { year: Number(match[1]), month: Number(match[2] ?? 1), day: Number(match[3] ?? 1) };
}

function utc({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day);
}
function fromUtc(time: number): Day {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const DAY_LENGTH = 86_400_000;

export function addDays(day: Day, days: number): Day {
  return fromUtc(utc(day) + days * DAY_LENGTH);
}

/** The month some months away, as year and month. */
export function addMonths(day: Day, months: number): { year: number; month: number } {
  const index = day.year * 12 + day.month - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

export function quarterOf(day: Day): number {
  return Math.ceil(day.month / 3);
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
  return new Date(utc(day)).getUTCDay() || 7;
}

/** Further away than this, a time told without its year belongs to the year before or after. */
const FAR = 240 * DAY_LENGTH;

/** The year of a month and day told without one: the anchor's, unless they lie most of a year away from it. */
export function likelyYear(anchor: Day, month: number, day: number): number {
  const distance = utc({ year: anchor.year, month, day }) - utc(anchor);
  if (distance > FAR) return anchor.year - 1;
  return distance < -FAR ? anchor.year + 1 : anchor.year;
}
