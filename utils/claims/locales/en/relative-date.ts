import type { Period } from '../../types';
import { isoOf, partsOf, shiftDays, shiftMonths, weekdayOf } from './calendar';
import { CUE } from './cues';
import type { DateAtom } from './date-atoms';
import { linesWith } from './lines';
import { anyOf, MONTHS, UNITS, WEEKDAYS, WORD_END, WORD_START } from './words';

const SMALL = anyOf(Object.keys(UNITS).filter((word) => (UNITS[word] ?? 0) > 0));
const COUNT = `(?:${SMALL}|twenty|thirty|fifty|a hundred|\\d{1,3}|an?|a couple of|several|few)`;
const UNIT = '(day|week|fortnight|month|quarter|year|decade|century|centurie)s?';
const SEASON = 'spring|summer|autumn|fall|winter';
const DAY_NAME = anyOf(Object.keys(WEEKDAYS));
const MONTH_NAME = anyOf(Object.keys(MONTHS).filter((name) => name.length > 3 || name === 'may'));

const PATTERN = new RegExp(
  `${WORD_START}(?:` +
    // 1: a day beside today
    `(the day before yesterday|the day after tomorrow|today|yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening))` +
    // 2, 3: last year, this Tuesday, next summer; "the previous year" hangs on what was said before
    `|(?:the )?(this|last|next|past|coming|current|previous|following|same|preceding) (?:calendar |fiscal |financial )?(year|month|week|quarter|decade|century|${SEASON}|${DAY_NAME}|${MONTH_NAME})(?! ago)` +
    // 4–6: the past four months, the next decade
    `|the (past|last|previous|preceding|next|coming|following) (${COUNT}) ${UNIT}` +
    // 7–9: two years ago, a decade earlier, three months from now
    `|(${COUNT}) ${UNIT} (ago|from now|hence)` +
    // 10, 11: in two years' time
    `|in (${COUNT}) ${UNIT}['’]? time` +
    // 12: by the end of the year
    `|(?<=(?:by|before|until) the end of )(the (?:year|month|decade|century))` +
    // 13: on Tuesday
    `|(?<=on )(${DAY_NAME})` +
    // year to date, so far this year
    `|(year to date|year-to-date|so far this year)` +
    `)${WORD_END}`,
  'giu',
);

/** Reads the times that hang on the day of publication: "last year", "two months ago", "the past decade", "on Tuesday". */
export function relativeAtoms(text: string, anchor: string | null): DateAtom[] {
  const found: DateAtom[] = [];
  for (const { line, offset } of linesWith(text, CUE.relative)) {
    PATTERN.lastIndex = 0;
    for (let match = PATTERN.exec(line); match !== null; match = PATTERN.exec(line)) {
      if (/^(?:may|march)$/.test(match[3] ?? '')) continue; // "this may", the verb
      const start = match.index + offset;
      found.push({
        start,
        end: start + match[0].length,
        period: anchor === null ? null : resolve(match, anchor),
        relative: true,
        weak: false,
        ...(match[4] !== undefined && { span: true }),
      });
    }
  }
  return found;
}

function resolve(match: RegExpExecArray, anchor: string): Period | null {
  const [, day, which, noun, side, span, spanUnit, ago, agoUnit, direction, time, timeUnit, own, weekday] =
    match;
  if (own) return named('this', own.toLowerCase().slice('the '.length), anchor);
  if (day) return dayNear(day.toLowerCase(), anchor);
  if (which && noun) return named(which.toLowerCase(), noun.toLowerCase(), anchor);
  if (side && span && spanUnit)
    return stretch(side.toLowerCase(), countOf(span), spanUnit.toLowerCase(), anchor);
  if (ago && agoUnit) {
    const sign = direction?.toLowerCase() === 'ago' ? -1 : 1;
    return shifted(sign, countOf(ago), agoUnit.toLowerCase(), anchor);
  }
  if (time && timeUnit) return shifted(1, countOf(time), timeUnit.toLowerCase(), anchor);
  if (weekday) return weekdayNear(weekday.toLowerCase(), 'on', anchor);
  return isoOf(partsOf(anchor).year);
}

/** null for counts too vague to reckon with ("several years ago"). */
function countOf(word: string): number | null {
  const lower = word.toLowerCase();
  if (lower === 'a' || lower === 'an') return 1;
  if (lower === 'a couple of') return 2;
  if (lower === 'several' || lower === 'few') return null;
  const tens: Record<string, number> = { twenty: 20, thirty: 30, fifty: 50, 'a hundred': 100 };
  return UNITS[lower] ?? tens[lower] ?? Number(lower);
}

function dayNear(word: string, anchor: string): Period {
  if (word === 'yesterday' || word === 'last night') return shiftDays(anchor, -1);
  if (word === 'tomorrow') return shiftDays(anchor, 1);
  if (word.startsWith('the day before')) return shiftDays(anchor, -2);
  if (word.startsWith('the day after')) return shiftDays(anchor, 2);
  return anchor;
}

const BACK = new Set(['last', 'past']);
const AHEAD = new Set(['next', 'coming']);

/** "last year", "this Tuesday", "next March". "The previous year" depends on what came before and stays open. */
function named(which: string, noun: string, anchor: string): Period | null {
  if (/^(?:previous|following|same|preceding)$/.test(which)) return null;
  const step = BACK.has(which) ? -1 : AHEAD.has(which) ? 1 : 0;
  const { year, month } = partsOf(anchor);
  // "the past year", "the next decade": a stretch that ends or begins now, not the one of the calendar.
  if (which === 'past' || which === 'coming' || (noun === 'decade' && step !== 0))
    return stretch(which, 1, noun, anchor);
  if (noun in WEEKDAYS) return weekdayNear(noun, which, anchor);
  const monthNumber = MONTHS[noun];
  if (monthNumber !== undefined) {
    const passed = monthNumber < month;
    const shift = step < 0 ? (passed ? 0 : -1) : step > 0 ? (monthNumber > month ? 0 : 1) : 0;
    return isoOf(year + shift, monthNumber);
  }
  switch (noun) {
    case 'year':
      return isoOf(year + step);
    case 'month': {
      const to = shiftMonths(anchor, step);
      return isoOf(to.year, to.month);
    }
    case 'quarter': {
      const to = shiftMonths(anchor, step * 3);
      return `${isoOf(to.year)}-Q${Math.ceil(to.month / 3)}`;
    }
    case 'week': {
      const monday = shiftDays(anchor, -((weekdayOf(anchor) + 6) % 7) + step * 7);
      return `${monday}/${shiftDays(monday, 6)}`;
    }
    case 'decade': {
      const from = Math.floor(year / 10) * 10 + step * 10;
      return `${isoOf(from)}/${isoOf(from + 9)}`;
    }
    case 'century': {
      const from = Math.floor((year - 1) / 100) * 100 + 1 + step * 100;
      return `${isoOf(from)}/${isoOf(from + 99)}`;
    }
    default:
      return isoOf(year + seasonShift(step, noun, month));
  }
}

const SEASON_MONTH: Readonly<Record<string, number>> = {
  spring: 4,
  summer: 7,
  autumn: 10,
  fall: 10,
  winter: 12,
};

/** "next summer" said in March is this year's. */
function seasonShift(step: number, season: string, month: number): number {
  const at = SEASON_MONTH[season] ?? 7;
  if (step > 0) return at > month ? 0 : 1;
  return step < 0 ? (at < month ? 0 : -1) : 0;
}

/** "on Tuesday" in a report is the latest one, the day of publication included. */
function weekdayNear(name: string, which: string, anchor: string): Period {
  const away = (WEEKDAYS[name] ?? 0) - weekdayOf(anchor);
  const back = away > 0 ? away - 7 : away;
  if (which === 'on') return shiftDays(anchor, back);
  if (BACK.has(which)) return shiftDays(anchor, back === 0 ? -7 : back);
  if (AHEAD.has(which)) return shiftDays(anchor, away <= 0 ? away + 7 : away);
  return shiftDays(anchor, away);
}

const YEARS_OF: Readonly<Record<string, number>> = { year: 1, decade: 10, century: 100, centurie: 100 };
const DAYS_OF: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };

/** The time so many units away, as exactly as the unit says: years by year, months by month, weeks and days by day. */
function shifted(sign: number, count: number | null, unit: string, anchor: string): Period | null {
  if (count === null) return null;
  const years = YEARS_OF[unit];
  if (years !== undefined) return isoOf(partsOf(anchor).year + sign * count * years);
  const days = DAYS_OF[unit];
  if (days !== undefined) return shiftDays(anchor, sign * count * days);
  const to = shiftMonths(anchor, sign * count * (unit === 'quarter' ? 3 : 1));
  return isoOf(to.year, to.month);
}

/** "the past four months": from then to now, or from now to then. */
function stretch(side: string, count: number | null, unit: string, anchor: string): Period | null {
  if (YEARS_OF[unit] === undefined && DAYS_OF[unit] === undefined && !/^(?:month|quarter)$/.test(unit))
    return null;
  const ahead = AHEAD.has(side) || side === 'following';
  const far = shifted(ahead ? 1 : -1, count, unit, anchor);
  const near = shifted(1, 0, unit, anchor);
  if (far === null || near === null) return null;
  return ahead ? `${near}/${far}` : `${far}/${near}`;
}
