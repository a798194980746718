import type { Period } from '../../types';
import { isoOf } from './calendar';
import {
  DAY_MONTH,
  DECADE,
  FISCAL_SHORT,
  HALF,
  ISO_DAY,
  ISO_MONTH,
  MONTH_DAY,
  MONTH_YEAR,
  MONTHS_OF,
  NUMERIC_DAY,
  NUMERIC_DAY_ALONE,
  NUMERIC_MONTH,
  QUARTER,
  YEAR_MONTH,
  YEARS,
} from './date-patterns';
import {
  dayMonth,
  decade,
  fixed,
  half,
  isoDay,
  isoMonth,
  type Made,
  makeDay,
  monthDay,
  monthsOf,
  monthYear,
  numericDay,
  quarter,
  yearMonth,
  years,
} from './date-readings';
import { linesWith } from './lines';
import { occupiedIn } from './occupied';
import { anyOf, MONTHS } from './words';

/** One date, month, quarter, half or year as the text names it, before lead words and ranges are read. */
export interface DateAtom {
  start: number;
  end: number;
  /** Resolved; null while it hangs on an anchor that is not known. */
  period: Period | null;
  relative: boolean;
  /** A bare year or month name, which is a date only beside other words of time. */
  weak: boolean;
  /** The month named without a year, for ranges whose end names it ("January to June 2019"). */
  month?: number;
  /** The day, where a range's end names the month ("10 to 22 August"). */
  day?: number;
  /** True for "2016-2020" and the like, which are spans by themselves. */
  span?: boolean;
}

const DATE_SIGN = /\d|quarter|half|months|ties|jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec/i;
const MONTH_SIGN = new RegExp(`(?:${anyOf(Object.keys(MONTHS))})(?![a-z])`, 'i');
const YEAR_SIGN = /(?:1[5-9]|2[01])\d\d/;

/** Reads the dates that name their day, month, quarter or year, without overlap, in order. */
export function dateAtoms(text: string, anchor: string | null): DateAtom[] {
  const found: DateAtom[] = [];
  for (const { line, offset } of linesWith(text, DATE_SIGN)) {
    for (const atom of atomsOfLine(line, anchor)) {
      found.push({ ...atom, start: atom.start + offset, end: atom.end + offset });
    }
  }
  return found;
}

/** Patterns run from the most to the least exact; what one has taken stays taken. */
function atomsOfLine(line: string, anchor: string | null): DateAtom[] {
  const taken: DateAtom[] = [];
  const occupied = occupiedIn(line.length);
  const read = (pattern: RegExp, make: (match: RegExpExecArray) => Made) => {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) {
      const made = make(match);
      const start = match.index;
      const end = start + match[0].replace(/\.$/, '').length;
      if (made && occupied.isFree(start, end)) {
        taken.push({ ...made, start, end });
        occupied.take(start, end);
      } else pattern.lastIndex = start + Math.max(1, firstWordLength(match[0]));
    }
  };
  const hasDigit = /\d/.test(line);
  const hasJoined = hasDigit && /\d[-/.]\d/.test(line);
  const hasMonth = MONTH_SIGN.test(line);
  if (hasJoined) {
    read(ISO_DAY, isoDay);
    read(NUMERIC_DAY, numericDay);
    read(NUMERIC_DAY_ALONE, (match) => makeDay(Number(match[2]), 0, Number(match[1]), undefined, anchor));
  }
  if (hasMonth && hasDigit) read(YEAR_MONTH, yearMonth);
  if (hasMonth) {
    read(MONTH_DAY, (match) => monthDay(match, anchor));
    read(DAY_MONTH, (match) => dayMonth(match, anchor));
  }
  if (/months/i.test(line)) read(MONTHS_OF, (match) => monthsOf(match, anchor));
  if (/half|h\d|\dh/i.test(line)) read(HALF, (match) => half(match, anchor));
  if (/quarter|q\d|\dq/i.test(line)) read(QUARTER, (match) => quarter(match, anchor));
  if (hasMonth) read(MONTH_YEAR, (match) => monthYear(match, anchor));
  if (hasJoined) {
    read(ISO_MONTH, isoMonth);
    read(NUMERIC_MONTH, (match) => fixed(isoOf(Number(match[2]), Number(match[1]))));
  }
  if (hasDigit && line.includes('FY')) {
    read(FISCAL_SHORT, (match) => years(2000 + Number(match[1]), match[2]));
  }
  if (/0['’]?s|ties/i.test(line)) read(DECADE, decade);
  if (hasDigit && YEAR_SIGN.test(line)) {
    read(YEARS, (match) => {
      const atom = years(Number(match[1]), match[2] ?? match[3]);
      return atom && { ...atom, weak: !atom.span && /^\d/.test(match[0]) };
    });
  }
  return taken.sort((a, b) => a.start - b.start);
}

function firstWordLength(text: string): number {
  return /^[\p{L}\p{N}]+/u.exec(text)?.[0].length ?? 1;
}
