import type { DropRule } from '../draft';

/** Vietnamese and international telephone numbers in groups, and short service numbers. */
const PHONE =
  /(?<![\d.,])(?:\+\d{1,3}[ .-]?)?(?:\(\+?\d{1,4}\)[ .-]?)?0?\d{1,4}(?:[ .-]\d{2,4}){2,4}(?![\d,])|(?<![\d.,])0\d{8,10}(?!\d)|(?<![\d.,])1[89]00[ .]?\d{4,6}(?!\d)/g;
const PREFIX_BEFORE =
  /(?<!\p{L})(?:đầu số|mã vùng|mã mạng|đầu mã|tổng đài|số điện thoại|số máy|nhắn tin(?: [^.,]{0,30})? gửi|gọi(?: số)?|cú pháp|prefix(?:es)?|area codes?|dial(?:ling)?|call|phone number|text)\s*(?:là |sang |từ |về |on |to |code |số |thành |"|“)*(?:\d{2,5}\s*(?:,|và|-|sang|hoặc|and|to)\s*)*$/iu;
const FEW_DIGITS = /^\d{2,6}(?!\d|[.,]\d|\s?(?:triệu|tỷ|nghìn|million|billion|thousand))/;

/** True where digits in groups are a telephone number: it begins with 0 or +, and has nine to thirteen digits. */
export function looksLikePhone(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  // "19.000.000" is a figure: no service number is grouped by thousands.
  if (/^1[89]00/.test(digits)) return digits.length >= 8 && !/^\d{1,3}(?:\.\d{3})+$/.test(written);
  return /^[(+]*0|^\+|^\(/.test(written) && digits.length >= 8 && digits.length <= 14;
}

/** Drops telephone numbers and their prefixes. */
export const phoneNumbers: DropRule = {
  name: 'phone-numbers',
  judge: ({ text }) => {
    const spans = [...text.matchAll(PHONE)]
      .filter(([written]) => looksLikePhone(written))
      .map((match) => [match.index, match.index + match[0].length] as const);
    let next = 0;
    return ({ kind, start, end }) => {
      if (kind === 'role' || kind === 'legal') return null;
      while (next < spans.length && (spans[next]?.[1] ?? 0) <= start) next += 1;
      const [from = end, to = end] = spans[next] ?? [];
      if (from < end && start < to) return 'telephone number';
      if (kind === 'date') return null;
      // "gọi 20 cầu thủ": two digits and what they count are no service number.
      const counts = kind === 'count' && /^[1-9]\d?\s\p{Ll}/u.test(text.slice(start, end));
      const isPrefix =
        !counts &&
        FEW_DIGITS.test(text.slice(start, end + 10)) &&
        PREFIX_BEFORE.test(text.slice(Math.max(0, start - 60), start));
      return isPrefix ? 'telephone prefix' : null;
    };
  },
};
