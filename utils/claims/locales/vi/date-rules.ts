import type { DateExpression } from '../../expression';
import type { Period } from '../../types';
import { type Day, dayPeriod, isDay, likelyYear, monthPeriod, quarterPeriod, spanOf } from './calendar';
import {
  DAY,
  DAY_WORD,
  dayOf,
  fullYear,
  MONTH,
  MONTH_WORD,
  monthOf,
  QUARTER,
  quarterOfWord,
  YEAR,
} from './date-words';
import { AFTER, BEFORE, COUNTED_LIKE_YEARS, compile } from './words';

/** What a pattern says: a period, or null for a time that needs an anchor not known. */
export interface DateReading {
  period: Period | null;
  relative: boolean;
  role?: DateExpression['role'];
}

/** One way of writing a time. `read` gives undefined where the words are no date after all. */
export interface DateRule {
  pattern: RegExp;
  read: (match: RegExpExecArray, anchor: Day | null) => DateReading | undefined;
}

export const rule = (source: string, read: DateRule['read']): DateRule => ({
  pattern: compile(source, 'g'),
  read,
});

const said = (period: Period, role?: DateExpression['role']): DateReading => ({
  period,
  relative: false,
  ...(role ? { role } : {}),
});

/** A time that was told without its year: taken in the year likely from the anchor. */
function resolved(
  anchor: Day | null,
  month: number,
  day: number,
  make: (year: number) => Period,
): DateReading {
  return {
    period: anchor === null ? null : make(likelyYear(anchor, month, day)),
    relative: true,
  };
}

/** A year written out ("năm 2019") or told from the anchor ("năm nay"); nothing where neither stands. */
export function yearOf(written: string | undefined, anchor: Day | null): number | null | undefined {
  if (written === undefined) return undefined;
  if (/^\d/.test(written)) return Number(written);
  if (anchor === null) return null;
  const word = written.toLowerCase();
  if (/ngoái|trước|qua|rồi/u.test(word)) return anchor.year - 1;
  if (/kia/u.test(word)) return anchor.year - 2;
  if (/sau|tới/u.test(word)) return anchor.year + 1;
  return anchor.year;
}

/** " năm 2019", "/2019", " năm nay"; the group holds the year or the word. */
const OF_YEAR = `(?: ?[/.,-] ?(?:năm )?| (?:của )?năm |\\s)(${YEAR}(?![\\d.,-]*[\\d/])|(?<=năm )(?:nay|ngoái|trước|sau|tới|kia|qua|này))`;
const SEPARATOR = '[/.-]';
const NO_DIGIT_AFTER = '(?![\\d.,/-]*\\d)(?!\\p{L})';
const NO_DIGIT_BEFORE = '(?<![\\p{L}\\p{N}][/.,-]?)';

function fullDay(day: string, month: string, year: string): DateReading | undefined {
  const date = { year: fullYear(year), month: monthOf(month), day: dayOf(day) };
  return isDay(date) ? said(dayPeriod(date)) : undefined;
}

function dayOfMonth(
  day: string,
  month: string,
  year: string | undefined,
  anchor: Day | null,
): DateReading | undefined {
  const [d, m] = [dayOf(day), monthOf(month)];
  const known = yearOf(year, anchor);
  if (known === undefined) {
    if (!isDay({ year: 2024, month: m, day: d })) return undefined;
    return resolved(anchor, m, d, (y) => dayPeriod({ year: y, month: m, day: d }));
  }
  if (known === null) return { period: null, relative: true };
  const date = { year: known, month: m, day: d };
  return isDay(date) ? { period: dayPeriod(date), relative: !/^\d/.test(year ?? '') } : undefined;
}

function month(written: string, year: string | undefined, anchor: Day | null): DateReading {
  const m = monthOf(written);
  const known = yearOf(year, anchor);
  if (known === undefined) return resolved(anchor, m, 15, (y) => monthPeriod(y, m));
  return { period: known === null ? null : monthPeriod(known, m), relative: !/^\d/.test(year ?? '') };
}

function quarter(written: string, year: string | undefined, anchor: Day | null): DateReading | undefined {
  const q = quarterOfWord(written);
  if (Number.isNaN(q)) return undefined;
  const known = yearOf(year, anchor);
  if (known === undefined) return resolved(anchor, q * 3 - 1, 15, (y) => quarterPeriod(y, q));
  return { period: known === null ? null : quarterPeriod(known, q), relative: !/^\d/.test(year ?? '') };
}

/** From one time to another, both of one form; null where either is open, nothing where they run backwards. */
function between(from: DateReading | undefined, to: DateReading | undefined): DateReading | undefined {
  if (!from || !to) return undefined;
  const relative = from.relative || to.relative;
  if (from.period === null || to.period === null) return { period: null, relative, role: 'span' };
  if (from.period > to.period) return undefined;
  return { period: spanOf(from.period, to.period), relative, role: 'span' };
}

/** A whole date, with or without its lead: always a date. */
const WHOLE_DATES: readonly DateRule[] = [
  rule(
    `${NO_DIGIT_BEFORE}(${DAY}) ?(${SEPARATOR}) ?(${MONTH}) ?\\2 ?(${YEAR})${NO_DIGIT_AFTER}`,
    ([, day = '', , m = '', year = '']) => fullDay(day, m, year),
  ),
  rule(
    `${NO_DIGIT_BEFORE}(${YEAR})([-/])(${MONTH})\\2(${DAY})${NO_DIGIT_AFTER}`,
    ([, year = '', , m = '', day = '']) => fullDay(day, m, year),
  ),
  rule(
    `${BEFORE}ngày (${DAY})([/-])(${MONTH})\\2(\\d\\d)${NO_DIGIT_AFTER}`,
    ([, day = '', , m = '', year = '']) => fullDay(day, m, year),
  ),
  rule(
    `${NO_DIGIT_BEFORE}(?:ngày |mùng |mồng )?(${DAY}|(?<=(?:ngày|mùng|mồng) )${DAY_WORD}) tháng (${MONTH}|(?!năm (?:${YEAR}|nay))${MONTH_WORD})(?:${OF_YEAR})?${AFTER}(?![./-]\\d)(?! (?:ngày|tuần|triệu|tỷ))`,
    ([, day = '', m = '', year], anchor) => dayOfMonth(day, m, year, anchor),
  ),
];

/** "ngày 21/3", "sáng 21-3", "(23/5)": a day without its year needs a lead, or it could be a fraction or a score. */
const DAY_LEAD = `(?:ngày|mùng|mồng|sáng|trưa|chiều|tối|đêm|khuya|hôm|nay|qua|mai|từ|đến|tới|trước|sau|vào|dịp|lúc|ngày hội|thứ (?:[2-7]|hai|ba|tư|năm|sáu|bảy),?|chủ nhật,?|\\d{1,2}[h:]\\d{2},?|\\d{1,2} ?(?:giờ|h),?)`;
const DAY_MONTHS: readonly DateRule[] = [
  rule(
    `(?<=${BEFORE}${DAY_LEAD} (?:ngày )?\\(?|\\()(?<!\\d )(${DAY})([/-])(${MONTH})(?= năm (?:nay|ngoái|trước|tới|sau))(?: năm (nay|ngoái|trước|tới|sau))${AFTER}`,
    ([, day = '', , m = '', year], anchor) =>
      dayOfMonth(day, m, year === undefined ? undefined : `năm ${year}`, anchor),
  ),
  rule(
    `(?<=${BEFORE}${DAY_LEAD} (?:ngày )?\\(?|\\()(${DAY})([/-])(${MONTH})(?![\\d/]|[-.,]\\d)(?!\\p{L})(?! ?(?:%|tỷ |triệu |tổng|dân số|số (?:dân|người|doanh)|người|doanh nghiệp|diện tích|thị phần))`,
    ([, day = '', , m = ''], anchor) => dayOfMonth(day, m, undefined, anchor),
  ),
];

const DAY_RANGES: readonly DateRule[] = [
  // "từ ngày 3 đến (ngày) 5/8/2019", "3 - 5/8", "ngày 3 và 4/8"
  rule(
    `(?:${BEFORE}(?:từ )?(?:(?:các |hai |trong )*ngày )|${BEFORE}từ )(${DAY})(?: ?[-–] ?| (?:đến|tới|và|đến hết) (?:ngày )?)(${DAY})([/-])(${MONTH})(?:[/-](${YEAR}))?(?![\\d/]|[-.,]\\d)(?!\\p{L})`,
    ([, a = '', b = '', , m = '', year], anchor) =>
      between(dayOfMonth(a, m, year, anchor), dayOfMonth(b, m, year, anchor)),
  ),
  rule(
    `${NO_DIGIT_BEFORE}(${DAY}) ?[-–] ?(${DAY})/(${MONTH})/(${YEAR})${NO_DIGIT_AFTER}`,
    ([, a = '', b = '', m = '', year], anchor) =>
      between(dayOfMonth(a, m, year, anchor), dayOfMonth(b, m, year, anchor)),
  ),
  rule(
    `${BEFORE}(?:từ )?(?:các |hai )?ngày (${DAY})(?: ?[-–] ?| (?:đến|tới|và) (?:ngày )?)(${DAY}) tháng (${MONTH})(?:${OF_YEAR})?${AFTER}`,
    ([, a = '', b = '', m = '', year], anchor) =>
      between(dayOfMonth(a, m, year, anchor), dayOfMonth(b, m, year, anchor)),
  ),
  // "từ (ngày) 28/2 đến (ngày) 2/3/2019"
  rule(
    `${BEFORE}từ (?:ngày )?(${DAY})[/-](${MONTH})(?:[/-](${YEAR}))?(?: ?– ?| (?:đến|tới)(?: hết)? (?:ngày )?)(${DAY})[/-](${MONTH})(?:[/-](${YEAR}))?(?![\\d/]|[-.,]\\d)(?!\\p{L})`,
    ([, a = '', m = '', y, b = '', n = '', z], anchor) =>
      between(dayOfMonth(a, m, y ?? z, anchor), dayOfMonth(b, n, z, anchor)),
  ),
];

const MONTHS: readonly DateRule[] = [
  rule(
    `${BEFORE}(?:từ )?tháng (${MONTH})(?:[/-](${YEAR})| năm (${YEAR}))?(?: ?– ?| (?:đến|tới|và)(?: hết)? )(?:tháng )?(${MONTH})(?:(?: năm |[/-])(${YEAR})| năm (nay|ngoái|trước|tới|sau))?${NO_DIGIT_AFTER}`,
    ([, a = '', y, yy, b = '', z, word], anchor) => {
      const last = z ?? (word === undefined ? undefined : `năm ${word}`);
      return between(month(a, y ?? yy ?? last, anchor), month(b, last, anchor));
    },
  ),
  rule(
    `${BEFORE}tháng (${MONTH}|${MONTH_WORD})(?: ?(?:năm )?[(] ?)?${OF_YEAR}${AFTER}(?![./-]\\d)`,
    ([, m = '', year], anchor) => month(m, year, anchor),
  ),
  // "tháng 9", "tháng tư"; not "tháng 9 ngày", "5 tháng 10 ngày", "tháng một lần"
  rule(
    `${BEFORE}(?<!\\d )(?<!(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mỗi|hàng|hằng|các|những|nhiều|vài|mấy) )tháng (1[0-2]|0?[1-9]|${MONTH_WORD}(?! (?:lần|ngày|lượt|cuộc|phiên|người|tuần|năm(?! (?:nay|${YEAR}))|triệu|nghìn|trăm|tỷ)))(?![\\d/]|[.,-]\\d)(?!\\p{L})(?! (?:ngày|tuần|lần|triệu|nghìn|tỷ|âm lịch))(?: (?:này|vừa qua|qua|tới))?`,
    ([, m = ''], anchor) => month(m, undefined, anchor),
  ),
  // "3/2019": never the number of a document
  rule(
    `(?<=${BEFORE}(?:từ|đến|tới|trước|sau|trong|vào|đầu|giữa|cuối|hết|kể từ|khoảng|tháng|kỳ|lúc|và|[(–-]) ?\\(?|^)(${MONTH})[/-](${YEAR})(?![\\d/]|[-.,]\\d)(?!\\p{L})`,
    ([, m = '', year], anchor) => month(m, year, anchor),
  ),
];

const QUARTERS: readonly DateRule[] = [
  rule(
    `${BEFORE}quý (${QUARTER})(?:[/-](${YEAR}))?,? ?(?:hoặc|và|đến|tới|–|-|,) ?(?:đầu |hết )?(?:quý )?(${QUARTER})${AFTER}(?:${OF_YEAR})?(?!\\d)`,
    ([, a = '', y, b = '', z], anchor) => {
      const from = quarter(a, y ?? z, anchor);
      const year = z ?? y ?? from?.period?.slice(0, 4);
      const to = quarter(b, year, anchor);
      return between(from, to && { ...to, relative: z === undefined && y === undefined });
    },
  ),
  rule(`${BEFORE}quý (${QUARTER})${AFTER}(?:${OF_YEAR})?(?!\\d)`, ([, q = '', year], anchor) =>
    quarter(q, year, anchor),
  ),
  rule(`${NO_DIGIT_BEFORE}Q([1-4])[/ -](${YEAR})${NO_DIGIT_AFTER}`, ([, q = '', year], anchor) =>
    quarter(q, year, anchor),
  ),
];

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

/** The first or last months of a year: `2019-01/2019-06`. */
function monthsOf(
  n: number,
  last: boolean,
  year: number | null | undefined,
  anchor: Day | null,
  spoken: boolean,
): DateReading | undefined {
  const y = year === undefined ? (anchor?.year ?? null) : year;
  if (!(n >= 1 && n <= 12)) return undefined;
  if (y === null) return { period: null, relative: true, role: 'span' };
  const [from, to] = last ? [13 - n, 12] : [1, n];
  return { period: spanOf(monthPeriod(y, from), monthPeriod(y, to)), relative: !spoken, role: 'span' };
}

const asYear = (written: string | undefined, anchor: Day | null): number | null | undefined =>
  yearOf(written !== undefined && !/^\d/.test(written) ? `năm ${written}` : written, anchor);

const PARTS_OF_YEAR: readonly DateRule[] = [
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
const TO_DATE: DateRule = rule(
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

const YEARS: readonly DateRule[] = [
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

/** Times told in full or by day, month and quarter; the more a rule takes in, the earlier it stands. */
export const ABSOLUTE_RULES: readonly DateRule[] = [
  ...DAY_RANGES,
  ...WHOLE_DATES,
  ...DAY_MONTHS,
  ...PARTS_OF_YEAR,
  TO_DATE,
  ...MONTHS,
  ...QUARTERS,
  ...YEARS,
];
