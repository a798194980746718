import type { Period } from '../types';

/** How exactly a period tells its time. */
export type PeriodGrain = 'day' | 'month' | 'quarter' | 'year' | 'span';

/** The grain of a period as written: `2016-03` is a month, `2016/2020` a span. */
export function grainOf(period: Period): PeriodGrain {
  if (period.includes('/')) return 'span';
  if (period.includes('Q')) return 'quarter';
  return period.length > 7 ? 'day' : period.length > 4 ? 'month' : 'year';
}

const pad = (value: number) => String(value).padStart(2, '0');

/** An ISO day, or null where no calendar has it. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

function firstDay(point: string): string {
  const quarter = /^(\d{4})-Q(\d)$/.exec(point);
  if (quarter) return `${quarter[1]}-${pad(Number(quarter[2]) * 3 - 2)}-01`;
  return `${point}-01-01`.slice(0, 10);
}

function lastDay(point: string): string {
  const quarter = /^(\d{4})-Q(\d)$/.exec(point);
  const month = quarter ? Number(quarter[2]) * 3 : Number(point.slice(5, 7)) || 12;
  const year = Number(point.slice(0, 4));
  if (point.length === 10) return point;
  return `${year}-${pad(month)}-${pad(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;
}

/** The first day of a period. */
export function startOf(period: Period): string {
  return firstDay(period.split('/')[0] ?? period);
}

/** The last day of a period. */
export function endOf(period: Period): string {
  return lastDay(period.split('/')[1] ?? period);
}
