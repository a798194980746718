import {
  between,
  type DateRule,
  month,
  NO_DIGIT_AFTER,
  NO_DIGIT_BEFORE,
  OF_YEAR,
  quarter,
  rule,
} from './date-rule';
import { MONTH, MONTH_WORD, QUARTER, YEAR } from './date-words';
import { AFTER, BEFORE } from './words';

/** Months and quarters. */

export const MONTHS: readonly DateRule[] = [
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

export const QUARTERS: readonly DateRule[] = [
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
