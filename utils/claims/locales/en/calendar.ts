import type { Period } from '../../types';

/** Arithmetic of days, months and years on ISO strings, in UTC: no clock, no zone. */

const DAY = 86_400_000;

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** `2016`, `2016-03` or `2016-03-21`. */
export function isoOf(year: number, month: number | null = null, day: number | null = null): Period {
  const head = String(year).padStart(4, '0');
  return month === null ? head : day === null ? `${head}-${pad(month)}` : `${head}-${pad(month)}-${pad(day)}`;
}

/** True where the month has that day (29 February in leap years only; any year where none is given). */
export function isDay(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}

export function partsOf(iso: string): { year: number; month: number; day: number } {
  const [year, month, day] = iso.split('-').map(Number);
  return { year: year ?? 0, month: month ?? 1, day: day ?? 1 };
}

function toIsoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function timeOf(iso: string): number {
  const { year, month, day } = partsOf(iso);
  return Date.UTC(year, month - 1, day);
}

/** The day so many days away. */
export function shiftDays(iso: string, days: number): string {
  return toIsoDay(timeOf(iso) + days * DAY);
}

/** `2017-03` shifted by so many months, as year and month. */
export function shiftMonths(iso: string, months: number): { year: number; month: number } {
  const { year, month } = partsOf(iso);
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** 0 (Sunday) to 6. */
export function weekdayOf(iso: string): number {
  return new Date(timeOf(iso)).getUTCDay();
}

/** The year in which a month (and day) without a year falls nearest to the anchor. */
export function nearestYear(anchor: string, month: number): number {
  const now = partsOf(anchor);
  const distance = month - now.month;
  if (distance > 6) return now.year - 1;
  return distance < -6 ? now.year + 1 : now.year;
}
