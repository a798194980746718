/**
 * Publication dates as pages write them, to an ISO day. Numbers alone are read day first, as in Vietnam and most of
 * the world, unless only month first makes a date.
 */

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

const ISO = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const YEAR_FIRST = /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/;
const DAY_FIRST = /(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/;
/** "ngày 21 tháng 3 năm 2017", "21 tháng 3, 2017". */
const VIETNAMESE = /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm|,)?\s+(\d{4})(?!\d)/iu;
const DAY_MONTH = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})(?!\d)/i;
const MONTH_DAY = /([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i;

/** The first date of a text as an ISO day; null where it holds none that can be. */
export function parsePublished(text: string): string | null {
  const given = text.normalize('NFC');
  const [, isoYear, isoMonth, isoDay] = ISO.exec(given) ?? YEAR_FIRST.exec(given) ?? [];
  if (isoYear) return isoDate(Number(isoYear), Number(isoMonth), Number(isoDay));
  const [, first, second, year] = VIETNAMESE.exec(given) ?? DAY_FIRST.exec(given) ?? [];
  if (year)
    return (
      isoDate(Number(year), Number(second), Number(first)) ??
      isoDate(Number(year), Number(first), Number(second))
    );
  const dayMonth = DAY_MONTH.exec(given);
  if (dayMonth) return isoDate(Number(dayMonth[3]), monthNumber(dayMonth[2]), Number(dayMonth[1]));
  const monthDay = MONTH_DAY.exec(given);
  if (monthDay) return isoDate(Number(monthDay[3]), monthNumber(monthDay[1]), Number(monthDay[2]));
  return null;
}

/** 1 to 12 by the English name or its first three letters; 0 for any other word. */
function monthNumber(word = ''): number {
  const name = word.toLowerCase();
  return (
    MONTHS.findIndex((month) => month === name || (name.length <= 4 && month.startsWith(name.slice(0, 3)))) +
    1
  );
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1990 && year < 2100 ? date.toISOString().slice(0, 10) : null;
}
