import { isoDay } from './shapes/iso-date';
import type { Language } from './types';

/**
 * The date that relative times resolve against where the page gives no date of publication: the newest that the text
 * itself gives. A printed timestamp goes before a date in the running text, a whole date before a month or a year, and
 * what lies ahead of the article (deadlines, targets) is no date of it.
 */

interface Found {
  iso: string;
  /**
   * 3: a timestamp of the page; 2: a whole date; 1: a month or quarter; 0.5: what was counted up to; 0: a year, or since
   * when; -1: a deadline, or some months before a law takes effect.
   */
  rank: number;
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?';

const DAY_FIRST = /(?<![\d.,/-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})(?![\d/-])/g;
const YEAR_FIRST = /(?<![\d.,/-])(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?![\d/])/g;
/** Dates in the names of pictures and files: `20160512-l01.jpg`. */
const STAMP = /(?<!\d)(20\d{2})([01]\d)([0-3]\d)(?=[-_.\p{L}])/gu;
const VIETNAMESE_DAY = /(\d{1,2})\s+tháng\s+(\d{1,2})\s*(?:năm|,|\/|-)?\s*(\d{4})(?!\d)/giu;
const VIETNAMESE_MONTH = /tháng\s+(\d{1,2})\s*(?:năm|\/|-|\.)\s*(\d{4})(?!\d)/giu;
const ENGLISH_DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?\\s+(\\d{4})(?!\\d)`,
  'giu',
);
const ENGLISH_MONTH_FIRST = new RegExp(
  `(?<!\\p{L})${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
  'giu',
);
const ENGLISH_MONTH = new RegExp(`(?<!\\p{L})${MONTH},?\\s+(\\d{4})(?!\\d)`, 'giu');
const VIETNAMESE_QUARTER = /quý\s+(IV|I{1,3}|[1-4])(?:\s*[/-]\s*|\s+năm\s+)(\d{4})(?!\d)/giu;
const QUARTERS = ['i', 'ii', 'iii', 'iv'];
/** A year, alone or as the end of a span; with no sign that it is a price or a count. */
const YEAR =
  /(?<![\d.,/$€£-])(?:((?:19|20)\d{2})\s?[-–]\s?)?((?:19|20)\d{2})(?![\d%/-]|[.,]\d|\s?(?:người|tỷ|triệu|đồng|users|people|million))/giu;
/** The sentence is about what is to come. */
const AIM =
  /(?:^|[^\p{L}])(?:mục tiêu|phấn đấu|tầm nhìn|kế hoạch|dự kiến|dự báo|hướng tới|sẽ|phải|target|aims?|will|plans?|expected|forecast|by|until)(?!\p{L})/iu;

/** Up to the time that follows; and since when. */
const LINK = '\\s*(?:hết|cuối|đầu|ngày|tháng|quý|năm|the end of|end of|early|late|\\s)*$';
const COUNTED_UP_TO = new RegExp(`(?:tính|số liệu|thống kê|as of)\\s*(?:đến|tới)?${LINK}`, 'iu');
const SINCE_BEFORE = new RegExp(`(?:sau|từ|after|from|since)${LINK}`, 'iu');
const AHEAD_BEFORE = new RegExp(`(?:đến|tới|trước|giai đoạn|mục tiêu|by|until|before|target)${LINK}`, 'iu');
/** A law takes effect some months after it is passed and written about. */
const EFFECT_BEFORE = /(?:hiệu lực|effective|into force|takes? effect)[^.]{0,24}$/iu;
const monthsBefore = (year: number, month: number): [number, number] =>
  month > 3 ? [year, month - 3] : [year - 1, month + 9];
const STAMP_AFTER = /^\s*[,|-]?\s*(?:lúc\s*)?\d{1,2}[:hg]\d{2}|^\s*\[?GMT/i;
const STAMP_BEFORE =
  /(?:cập nhật|ngày đăng|đăng lúc|xuất bản|updated|published|posted|\d{1,2}:\d{2})\s*(?:ngày|lúc|on|:|,|-|\s)*$|(?:thứ \p{L}+|chủ nhật|\p{L}+day),?\s*(?:ngày\s*)?$/iu;

const monthNumber = (name: string | undefined) =>
  MONTHS.findIndex((month) => month.startsWith((name ?? '').slice(0, 3).toLowerCase())) + 1;

/** The rank of a date by the words before it; null where none of them makes it less than the day of the article. */
function linkedRank(before: string): number | null {
  if (COUNTED_UP_TO.test(before)) return 0.5;
  if (SINCE_BEFORE.test(before)) return 0;
  return AHEAD_BEFORE.test(before) ? -1 : null;
}

function* datesIn(text: string, language: Language): Generator<Found> {
  const day = (match: RegExpExecArray, year: number, month: number, date: number): Found | null => {
    const iso = isoDay(year, month, date);
    if (iso === null) return null;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 20);
    const stamp = STAMP_AFTER.test(after) || STAMP_BEFORE.test(before);
    if (EFFECT_BEFORE.test(before)) return { iso: isoDay(...monthsBefore(year, month), 15) ?? iso, rank: -1 };
    return { iso, rank: stamp ? 3 : (linkedRank(before) ?? 2) };
  };
  const numbers = (match: RegExpExecArray, ...groups: number[]) =>
    groups.map((group) => Number(match[group]));
  const days: [RegExp, (match: RegExpExecArray) => number[]][] = [
    [DAY_FIRST, (match) => numbers(match, 4, 3, 1)],
    [YEAR_FIRST, (match) => numbers(match, 1, 2, 3)],
    [STAMP, (match) => numbers(match, 1, 2, 3)],
    [VIETNAMESE_DAY, (match) => numbers(match, 3, 2, 1)],
    [ENGLISH_DAY_FIRST, (match) => [Number(match[3]), monthNumber(match[2]), Number(match[1])]],
    [ENGLISH_MONTH_FIRST, (match) => [Number(match[3]), monthNumber(match[1]), Number(match[2])]],
  ];
  for (const [pattern, read] of days) {
    for (const match of text.matchAll(pattern)) {
      const [year = 0, month = 0, date = 0] = read(match);
      const found = day(match, year, month, date);
      if (found) yield found;
    }
  }
  const months: [RegExp, (match: RegExpExecArray) => [number, number]][] = [
    [VIETNAMESE_MONTH, (match) => [Number(match[2]), Number(match[1])]],
    [
      VIETNAMESE_QUARTER,
      (match) => [
        Number(match[2]),
        3 * (Number(match[1]) || QUARTERS.indexOf((match[1] ?? '').toLowerCase()) + 1),
      ],
    ],
    [ENGLISH_MONTH, (match) => [Number(match[2]), monthNumber(match[1])]],
  ];
  for (const [pattern, read] of months) {
    for (const match of text.matchAll(pattern)) {
      const iso = isoDay(...read(match), 15);
      const rank = linkedRank(text.slice(Math.max(0, match.index - 40), match.index)) ?? 1;
      if (iso !== null) yield { iso, rank };
    }
  }
  if (language === 'en') return;
  for (const match of text.matchAll(YEAR)) {
    const before = text.slice(Math.max(0, match.index - 90), match.index);
    const sentence = before.slice(before.search(/[^.!?\n]*$/));
    // The middle of the year, so that a day without its year falls into this one.
    if (linkedRank(before) === null && !AIM.test(sentence)) yield { iso: `${match[2]}-07-01`, rank: 0 };
  }
}

/** A date the text gives for itself. */
export interface TextDate {
  /** ISO day; in the middle of a month or year where the text gives no more. */
  day: string;
  /** True where the text gives the whole day. */
  exact: boolean;
}

/**
 * The newest date a normalised text gives for itself; null where it gives none. A lone year dates a Vietnamese article, which
 * writes days without their year; an English one that names months names years of all kinds.
 */
export function newestDateIn(text: string, language: Language): TextDate | null {
  let best: Found | null = null;
  for (const found of datesIn(text, language)) {
    if (best === null || found.rank > best.rank || (found.rank === best.rank && found.iso > best.iso))
      best = found;
  }
  return best && { day: best.iso, exact: best.rank >= 2 };
}
