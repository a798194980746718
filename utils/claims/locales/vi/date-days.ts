import {
  between,
  type DateRule,
  dayOfMonth,
  fullDay,
  NO_DIGIT_AFTER,
  NO_DIGIT_BEFORE,
  OF_YEAR,
  rule,
  SEPARATOR,
} from './date-rule';
import { DAY, DAY_WORD, MONTH, MONTH_WORD, YEAR } from './date-words';
import { AFTER, BEFORE } from './words';

/** Days, and spans of them. */

/** A whole date, with or without its lead: always a date. */
export const WHOLE_DATES: readonly DateRule[] = [
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
  // A year of two digits where nothing but the date is said.
  rule(`^\\s*(${DAY})/(${MONTH})/(\\d\\d)(?=\\s*$)`, ([, day = '', m = '', year = '']) =>
    fullDay(day, m, year),
  ),
  rule(
    `${NO_DIGIT_BEFORE}(?:ngày |mùng |mồng )?(${DAY}|(?<=(?:ngày|mùng|mồng) )${DAY_WORD}) tháng (${MONTH}|(?!năm (?:${YEAR}|nay))${MONTH_WORD})(?:${OF_YEAR})?${AFTER}(?![./-]\\d)(?! (?:ngày|tuần|triệu|tỷ))`,
    ([, day = '', m = '', year], anchor) => dayOfMonth(day, m, year, anchor),
  ),
];

/** "ngày 21/3", "sáng 21-3", "(23/5)": a day without its year needs a lead, or it could be a fraction or a score. */
const DAY_LEAD = `(?:ngày|mùng|mồng|sáng|trưa|chiều|tối|đêm|khuya|hôm|nay|qua|mai|từ|đến|tới|trước|sau|vào|dịp|lúc|ngày hội|thứ (?:[2-7]|hai|ba|tư|năm|sáu|bảy),?|chủ nhật,?|\\d{1,2}[h:]\\d{2},?|\\d{1,2} ?(?:giờ|h),?)`;
export const DAY_MONTHS: readonly DateRule[] = [
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

// "ngày 17.5", as some papers write it; "ngày 3.5%" is none.
export const DOTTED_DAYS: readonly DateRule[] = [
  rule(
    `(?<=${BEFORE}(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|mùng|mồng) (?:ngày )?)(${DAY})\\.(${MONTH})(?![\\d/]|[-.,]\\d)(?! ?(?:%|\\p{L}*(?:tỷ|tỉ|triệu|nghìn|ngàn|điểm|độ|km|kg|giờ|lần)))(?!\\p{L})`,
    ([, day = '', m = ''], anchor) => dayOfMonth(day, m, undefined, anchor),
  ),
];

export const DAY_RANGES: readonly DateRule[] = [
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
