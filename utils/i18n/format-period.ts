import type { Period } from '@/utils/claims/types';
import type { Words } from './format';

/**
 * A time in words: "năm 2016", "quý 3/2016", "tháng 3/2016", "21/3/2017"; "2016", "Q3 2016", "21 March 2017"; spans, which
 * may be open at one end ("2016-04-09/").
 */
export function formatPeriod(period: Period, words: Words): string {
  const [from = '', to] = period.split('/');
  if (to === undefined || to === from) return formatPart(from, words);
  if (to === '') return words.t('period_since', { from: formatPart(from, words) });
  if (from === '') return words.t('period_until', { to: formatPart(to, words) });
  return spanWithinYear(from, to, words) ?? formatSpan(from, to, words);
}

interface Part {
  year: string;
  quarter?: string;
  month?: number;
  day?: number;
}

function readPart(text: string): Part | null {
  const match = /^(\d{4})(?:-Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match?.[1]) return null;
  const [, year, quarter, month, day] = match;
  return {
    year,
    ...(quarter && { quarter }),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
  };
}

function formatPart(text: string, words: Words): string {
  const part = readPart(text);
  if (!part) return text;
  const { year, quarter, month, day } = part;
  if (quarter) return words.t('period_quarter', { quarter, year });
  if (month && day) return words.t('period_day', { day, month: monthName(month, words), year });
  if (month) return words.t('period_month', { month: monthName(month, words), year });
  return words.t('period_year', { year });
}

/** "tháng 1–8/2023", "January–August 2023". */
function spanWithinYear(from: string, to: string, words: Words): string | null {
  const [first, last] = [readPart(from), readPart(to)];
  if (!first || !last || first.year !== last.year || !first.month || !last.month || first.day || last.day)
    return null;
  return words.t('period_months', {
    from: monthName(first.month, words),
    to: monthName(last.month, words),
    year: first.year,
  });
}

function formatSpan(from: string, to: string, words: Words): string {
  const years = /^\d{4}$/.test(from) && /^\d{4}$/.test(to);
  if (years) return words.t('period_years', { from, to });
  return words.t('period_span', { from: formatPart(from, words), to: formatPart(to, words) });
}

const ENGLISH_MONTHS = Array.from({ length: 12 }, (_, i) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2000, i, 1))),
);

/** Vietnamese numbers its months. */
function monthName(month: number, { language }: Words): string {
  return language === 'vi' ? String(month) : (ENGLISH_MONTHS[month - 1] ?? String(month));
}
