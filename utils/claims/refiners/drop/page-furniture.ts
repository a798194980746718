import type { DropRule } from '../draft';

/**
 * Lines that belong to the page, not to the article: timestamps, visitor counters, ratings, contacts, imprints, adverts.
 * A line is judged as a whole, so that a date or a price in a sentence stays.
 */

const DATE =
  /\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{2,4})?|\d{4}-\d{2}-\d{2}|\d{1,2}\s+tháng\s+\d{1,2}(?:,?\s+(?:năm\s+)?\d{4})?/giu;
const ENGLISH_DATE =
  /(?:\d{1,2}\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s+(?:\d{1,2},?\s+)?\d{4}|\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s+\d{4}/giu;
const CLOCK =
  /\d{1,2}(?::\d{2}){1,2}(?:\s?[ap]\.?m\.?)?(?:\s?[[(]?(?:ICT|EST)[\])]?)?|\d{1,2}[hg]\d{2}|[[(]?\s?(?:GMT|UTC)\s?(?:[+-]\s?\d{1,2}(?::?\d{2})?)?\s?[\])]?/gi;
const UPDATED =
  /^(?:cập nhật|ngày đăng|đăng lúc|xuất bản|last updated|updated|published|posted|date)(?!\p{L})/iu;

/** What every match of `CLOCK` has. */
const CLOCK_SIGN = /\d[:hg]\d|GMT|UTC/i;

function isTimestamp(line: string): boolean {
  if (line.length > 100) return false;
  // "10:30 p.m." ends no sentence.
  if (/[.!?]["”]?$/.test(CLOCK_SIGN.test(line) ? line.replace(CLOCK, '') : line)) return false;
  const rest = line.replace(CLOCK, ' ').replace(ENGLISH_DATE, ' ').replace(DATE, ' ');
  if (rest.length === line.length) return false;
  const timed = CLOCK.test(line);
  CLOCK.lastIndex = 0;
  const letters = rest.replace(/[^\p{L}]/gu, '').length;
  return UPDATED.test(line) || letters <= (timed ? 40 : 10);
}

const COUNTER_LABEL =
  /^(?:(?:hôm nay|hôm qua|tuần (?:này|trước|qua)|tháng(?: (?:này|trước|qua|\d{1,2}))?|năm(?: (?:nay|\d{4}))?|tổng(?: (?:số|cộng|truy cập|lượt truy cập))*|đang (?:online|truy cập|trực tuyến|xem)|khách(?: trực tuyến)?|trực tuyến|lượt (?:truy cập|xem|đọc)|số (?:lượt|người)[\p{L} ]*|truy cập|thống kê[\p{L} ]*|today|yesterday|this (?:week|month|year)|last (?:week|month|year)|total|all(?: time)?|visits|visitors|hits|(?:users |visitors )?online|page views|views)\s*:?\s*)+[\d.,]+$/iu;
const RATING =
  /^(?:tổng số điểm|\d+ (?:sao|phiếu|bình chọn|bình luận|thích|lượt (?:xem|thích|chia sẻ|đọc|truy cập))|(?:bình luận|chia sẻ|thích|xem|lượt xem|đánh giá|shares?|likes?|comments?|views?|rating|ratings)\s*[:(]?\s*[\d.,]+|[\d.,]+[KkMm]?\s*(?:shares?|likes?|comments?|views?|retweets?|followers?|votes?|reviews?|ratings?|min(?:ute)?s? read)\b)/iu;
const CONTACT =
  /(?:đường dây nóng|hot-?line|liên hệ quảng cáo|điện thoại\s*:|đt\s*:|tel\s*[.:]|fax\s*[.:]|e-?mail\s*:|địa chỉ\s*:|trụ sở\s*:|tòa soạn\s*:|phone\s*:|contact us|call us)/iu;
const IMPRINT =
  /(?:giấy phép (?:số|hoạt động|xuất bản|thiết lập|icp|mxh|báo chí|trang)[^.]{0,60}(?:\d|báo chí|bộ)|gpxb|gp-?btttt|copyright\s*(?:©|\(c\)|:|\d{4}|by\s|reserved|notice)|bản quyền thuộc|all rights reserved|©|tổng biên tập\s*:|isbn|issn)/iu;
/** Words of a call to buy; a sentence that ends in a stop only reports of offers and advertising. */
const ADVERT =
  /(?:mua ngay|đặt hàng|đặt mua|khuyến mãi|khuyến mại|giảm giá|giá chỉ|chỉ từ|trả góp|trả trước chỉ|ưu đãi hấp dẫn|tài trợ\s*:|quảng cáo|buy now|shop now|order now|free shipping|special offer|limited offer|sponsored|advertisement|subscribe (?:now|for)|sign up)/iu;
const REPORTS = /[\p{L}\d%)]\.["”]?$/u;
const PRICE = /\d[\d.,]*\s?(?:k|đ|đồng|vnđ|vnd|triệu|%|usd|\$|€|£)(?!\p{L})|[$€£]\s?\d/iu;

/** No line of furniture is longer. */
const LONGEST = 300;

/** Why a line is furniture; null where it is not. */
export function furnitureReason(line: string): string | null {
  if (isTimestamp(line)) return 'timestamp of the page';
  if (line.length <= 90 && COUNTER_LABEL.test(line)) return 'counter of the page';
  if (line.length <= 90 && RATING.test(line)) return 'rating or sharing counter';
  if (line.length <= 200 && !/[.!?]$/.test(line) && CONTACT.test(line)) return 'contact line';
  if (line.length <= 300 && IMPRINT.test(line) && !/[.!?]\s+\p{Lu}/u.test(line)) return 'imprint of the page';
  if (line.length <= 160 && !REPORTS.test(line) && ADVERT.test(line) && PRICE.test(line)) return 'advert';
  return null;
}

/** Drops what stands in a line of page furniture, or in a sentence of it within a line. */
export const pageFurniture: DropRule = {
  name: 'page-furniture',
  judge: ({ text, structure }) => {
    const { sentences, paragraphs } = structure;
    const reasons = new Map<number, string | null>();
    const judgeSentence = (at: number): string | null => {
      const sentence = sentences[at];
      const paragraph = sentence && paragraphs[structure.paragraphAt(sentence.start)];
      if (!sentence || !paragraph) return null;
      const alone = structure.sentenceAt(paragraph.end - 1) === structure.sentenceAt(paragraph.start);
      const { start, end } = alone ? paragraph : sentence;
      return end - start > LONGEST ? null : furnitureReason(text.slice(start, end));
    };
    return ({ start }) => {
      const at = structure.sentenceAt(start);
      const known = reasons.get(at);
      if (known !== undefined) return known;
      const reason = judgeSentence(at);
      reasons.set(at, reason);
      return reason;
    };
  },
};
