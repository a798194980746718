import type { Period } from '../../types';
import { isoOf } from './calendar';
import { CUE, DATE_CUES } from './cues';
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

/** Reads the dates that name their day, month, quarter or year, without overlap, in order. */
export function dateAtoms(text: string, anchor: string | null): DateAtom[] {
  const found: DateAtom[] = [];
  for (const { line, offset, cues } of linesWith(text, DATE_CUES)) {
    for (const atom of atomsOfLine(line, cues, anchor)) {
      found.push({ ...atom, start: atom.start + offset, end: atom.end + offset });
    }
  }
  return found;
}

/** Patterns run from the most to the least exact; what one has taken stays taken. */
function atomsOfLine(line: string, cues: number, anchor: string | null): DateAtom[] {
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
  const hasDigit = (cues & CUE.digit) !== 0;
  const hasJoined = hasDigit && /\d[-/.]\d/.test(line);
  const hasMonth = (cues & CUE.month) !== 0;
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
  if (cues & CUE.months) read(MONTHS_OF, (match) => monthsOf(match, anchor));
  if (cues & CUE.half) read(HALF, (match) => half(match, anchor));
  if (cues & CUE.quarter) read(QUARTER, (match) => quarter(match, anchor));
  if (hasMonth) read(MONTH_YEAR, (match) => monthYear(match, anchor));
  if (hasJoined) {
    read(ISO_MONTH, isoMonth);
    read(NUMERIC_MONTH, (match) => fixed(isoOf(Number(match[2]), Number(match[1]))));
  }
  if (hasDigit && line.includes('FY')) {
    read(FISCAL_SHORT, (match) => years(2000 + Number(match[1]), match[2]));
  }
  if (cues & CUE.decade) read(DECADE, decade);
  if (cues & CUE.year) {
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
