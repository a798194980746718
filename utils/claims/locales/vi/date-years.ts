import { type Day, monthPeriod, spanOf } from './calendar';
import {
  type DateReading,
  type DateRule,
  NO_DIGIT_AFTER,
  NO_DIGIT_BEFORE,
  rule,
  said,
  yearOf,
} from './date-rule';
import { YEAR } from './date-words';
import { AFTER, BEFORE, COUNTED_LIKE_YEARS } from './words';

/** Years, spans of years, decades, centuries, and the parts of a year that are counted in months. */

const COUNTED_MONTHS: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const COUNT = `(\\d{1,2}|${Object.keys(COUNTED_MONTHS).join('|')})`;
const counted = (written: string): number => COUNTED_MONTHS[written.toLowerCase()] ?? Number(written);
const YEAR_WORD = `(${YEAR}|nay|ngoái|trước|sau|tới|học)?`;

/** "11 tháng đầu năm" in an article of January is about the year before. */
function currentYear(n: number, last: boolean, anchor: Day | null): number | null {
  if (anchor === null) return null;
  return !last && n > anchor.month + 1 ? anchor.year - 1 : anchor.year;
}

/** The first or last months of a year: `2019-01/2019-06`. */
function monthsOf(
  n: number,
  last: boolean,
  year: number | null | undefined,
  anchor: Day | null,
  spoken: boolean,
): DateReading | undefined {
  const y = year === undefined ? currentYear(n, last, anchor) : year;
  if (!(n >= 1 && n <= 12)) return undefined;
  if (y === null) return { period: null, relative: true, role: 'span' };
  const [from, to] = last ? [13 - n, 12] : [1, n];
  return { period: spanOf(monthPeriod(y, from), monthPeriod(y, to)), relative: !spoken, role: 'span' };
}

const asYear = (written: string | undefined, anchor: Day | null): number | null | undefined =>
  yearOf(written !== undefined && !/^\d/.test(written) ? `năm ${written}` : written, anchor);

export const PARTS_OF_YEAR: readonly DateRule[] = [
  rule(
    `${BEFORE}${COUNT} tháng (đầu|cuối)(?: tiên)?(?: của)? năm(?: (?:học|tài chính))?(?: ${YEAR_WORD})?${AFTER}(?!-\\d)`,
    ([, n = '', end = '', year], anchor) =>
      monthsOf(counted(n), /cuối/iu.test(end), asYear(year, anchor), anchor, /^\d/.test(year ?? '')),
  ),
  rule(
    `${BEFORE}${COUNT} tháng(?: của)?(?: đầu)?(?: năm)? (${YEAR})${AFTER}(?![-/]\\d)`,
    ([, n = '', year], anchor) => monthsOf(counted(n), false, Number(year), anchor, true),
  ),
  rule(
    `${BEFORE}(?:nửa|sáu tháng|6 tháng) (đầu|cuối|sau)(?: tiên)?(?: của)?(?: năm)? ?(${YEAR}|(?<=năm )(?:nay|ngoái|trước|sau|tới))${AFTER}(?!-\\d)`,
    ([, end = '', year], anchor) =>
      monthsOf(6, !/đầu/iu.test(end), asYear(year, anchor), anchor, /^\d/.test(year ?? '')),
  ),
  rule(`${BEFORE}nửa (đầu|cuối|sau)(?: của)? năm${AFTER}(?! (?:học|${YEAR}))`, ([, end = ''], anchor) =>
    monthsOf(6, !/đầu/iu.test(end), undefined, anchor, false),
  ),
  rule(
    `${BEFORE}(hai|ba|2|3) quý (đầu|cuối)(?: của)? năm(?: ${YEAR_WORD})?${AFTER}`,
    ([, n = '', end = '', year], anchor) =>
      monthsOf(counted(n) * 3, /cuối/iu.test(end), asYear(year, anchor), anchor, /^\d/.test(year ?? '')),
  ),
];

/** "tính chung 9 tháng": the first months of the year that it is. */
export const TO_DATE: DateRule = rule(
  `${BEFORE}(?:tính chung|lũy kế|sơ kết|tính trong|cộng dồn)(?: cả| trong| chung)? ${COUNT} tháng${AFTER}(?! (?:đầu|qua|của|năm|tới|cuối|gần|vừa))`,
  ([, n = ''], anchor) => monthsOf(counted(n), false, undefined, anchor, false),
);

const SPAN_LEAD =
  '(?:giai đoạn|thời kỳ|nhiệm kỳ|niên khóa|niên độ|kế hoạch|chu kỳ|khóa|trong|những năm|các năm|hai năm|năm học|năm)';
/** Digits of a year, or of a span's end written short ("2016-20"). */
function yearSpan(a: string, b: string): DateReading | undefined {
  const from = Number(a);
  const to = b.length === 2 ? Math.floor(from / 100) * 100 + Number(b) : Number(b);
  return to >= from && to - from <= 150 ? said(spanOf(String(from), String(to)), 'span') : undefined;
}

export const YEARS: readonly DateRule[] = [
  rule(
    `${BEFORE}(?:năm học|niên khóa|${SPAN_LEAD})(?: từ)?(?: năm)? (${YEAR}) ?(?:[-–—/]| đến(?: năm)?| tới(?: năm)?) ?(${YEAR}|\\d\\d(?!\\d))${AFTER}(?![./-]\\d)`,
    ([, a = '', b = '']) => yearSpan(a, b),
  ),
  rule(`${NO_DIGIT_BEFORE}(${YEAR}) ?[-–—] ?(${YEAR})${NO_DIGIT_AFTER}`, ([, a = '', b = '']) =>
    yearSpan(a, b),
  ),
  rule(
    `${BEFORE}từ(?: năm)? (${YEAR}) (?:đến|tới|cho đến|đến hết|đến cuối)(?: năm)? (${YEAR})${AFTER}(?![./-]\\d)`,
    ([, a = '', b = '']) => yearSpan(a, b),
  ),
  rule(
    `${BEFORE}(?:(?:hai|2|ba|3|bốn|4|các|những|cả|trong) )*năm (${YEAR})(?:(?:, | và | hoặc |, năm )(?:năm )?${YEAR})*(?:,? và | hoặc |, )(?:năm )?(${YEAR})${AFTER}(?![./-]\\d)(?! ?%)`,
    ([, a = '', b = '']) => yearSpan(a, b),
  ),
  rule(
    `${BEFORE}năm(?: (?:học|tài chính|tài khóa|dương lịch))? (${YEAR})${AFTER}(?![.,/-]\\d)`,
    ([, year = '']) => said(year),
  ),
  rule(
    `(?<=${BEFORE}(?:từ|đến|tới|trước|sau|trong|vào|đầu|giữa|cuối|hết|kể từ|khoảng|hè|tầm nhìn|mùa (?:xuân|hè|thu|đông)|xuân|tết|dịp|mục tiêu|cho đến) |[(])(${YEAR})${AFTER}(?![.,/-]\\d)(?! (?:${COUNTED_LIKE_YEARS}))(?! ?[%$€])`,
    ([, year = '']) => said(year),
  ),
  // "Tết Kỷ Hợi 2019"
  rule(
    `${BEFORE}Tết (?:Nguyên đán |(?:\\p{Lu}\\p{Ll}+ ){2})?(?:năm )?(${YEAR})(?![\\d/.,-]*\\d)`,
    ([, year = '']) => said(year),
  ),
  // "doanh thu 2022 tăng 19%": a year right behind what is measured by the year.
  rule(
    `(?<=${BEFORE}(?:doanh thu|doanh số|lợi nhuận|lãi|GDP|kim ngạch|xuất khẩu|nhập khẩu|tăng trưởng|chỉ tiêu|lạm phát|CPI|vốn FDI|thu ngân sách|chi ngân sách) )(${YEAR})(?= (?:tăng|giảm|đạt|ước|dự kiến|sẽ|ở mức|là|có thể|chỉ|vượt|khoảng|gần|hơn)(?!\\p{L}))`,
    ([, year = '']) => said(year),
  ),
  rule(
    `${BEFORE}(?:thập niên|thập kỷ|những năm)(?: của)?(?: năm)? ((?:19|20)\\d0|[1-9]0)(?: của thế kỷ (?:trước|20|XX|hai mươi))?${AFTER}(?![-/]\\d)`,
    ([, decade = '']) => {
      const from = decade.length === 2 ? 1900 + Number(decade) : Number(decade);
      return said(`${from}/${from + 9}`, 'span');
    },
  ),
  rule(`${BEFORE}thế kỷ (?:thứ )?(\\d{1,2}|X{0,2}(?:IX|IV|V?I{0,3}))${AFTER}`, ([, century = '']) => {
    const n = /^\d/.test(century) ? Number(century) : roman(century);
    return n >= 10 && n <= 22 ? said(`${(n - 1) * 100 + 1}/${n * 100}`, 'span') : undefined;
  }),
];

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
function roman(written: string): number {
  const digits = [...written.toUpperCase()].map((letter) => ROMAN[letter] ?? 0);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}
