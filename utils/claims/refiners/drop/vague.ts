import type { DropRule } from '../draft';

/** Amounts that name no figure: "hàng chục nghìn", "vài triệu", "dozens of", "hai bên", "one of the". */

const VAGUE_BEFORE =
  /(?:^|[^\p{L}])(?:hàng|vài|mấy|dăm|bao|nhiều|several|many|a few|some|tens of|hundreds of|scores of)\s$/iu;
const VAGUE_START =
  /^(?:hàng|vài|mấy|dăm|vô số|nhiều(?! (?:hơn|nhất))|một số|một vài|several|dozens|hundreds|thousands|millions|billions|tens|scores)\s/iu;
/** The base of a rate: "7.5 connections per 100 people". */
const PER_BEFORE =
  /(?:^|[^\p{L}])(?:per|for every|out of every|mỗi|trên mỗi|cứ)\s$|(?:máy|thuê bao|người|điện thoại)\/$/iu;
const PARTITIVE_AFTER =
  /^\s?(?:trong (?:số|những|các)|of the|of its|of our|of their|of my|of those|of these)(?!\p{L})/iu;
/** "cả triệu người": a scale word alone; "cả 10 doanh nghiệp" are ten. */
const ALL_BEFORE = /(?:^|[^\p{L}])cả\s$/iu;
const SCALE_ALONE = /^(?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?!\p{L})/iu;
const PARTIES =
  /^(?:cả\s)?(?:hai|both|two|the two|2)\s(?:bên|nước|phía|quốc gia|chính phủ|dân tộc|nền kinh tế|sides|countries|nations|governments|parties|peoples|economies)$/iu;
/** What a text has, not the world: "two highlights", "three reasons". */
const OF_THE_TEXT =
  /(?:^|\s)(?:highlights?|reasons?|questions?|things?|points?|examples?|ways?|options?|caveats?|lessons?|lý do|câu hỏi|ví dụ|điều|cách|vế|khía cạnh)$/iu;
/** "three messages or one call", "one plant and 10 depots": counted beside others, one is a number. */
const COUNTED_BEFORE =
  /(?:\d|(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten))(?: \p{L}[\p{L}-]*){1,4}(?:,| and| or|, and| plus) $/iu;
const COUNTED_AFTER =
  /^(?:,| and|, and| plus) (?:\d+|two|three|four|five|six|seven|eight|nine|ten)(?: \p{L}|,\d{3})/iu;
const A_ONE = /(?:^|\s)(?:một|one|a|an)(?:\s|$)/iu;

/** Drops vague amounts, the indefinite "one", and the two sides of a meeting. */
export const vague: DropRule = {
  name: 'vague',
  judge:
    ({ text }) =>
    (expression) => {
      const { kind, start, end } = expression;
      if (kind === 'role' || kind === 'legal' || kind === 'date') return null;
      const written = text.slice(start, end);
      const before = text.slice(Math.max(0, start - 16), start);
      if (VAGUE_START.test(written) || VAGUE_BEFORE.test(before)) return 'names no figure';
      if (ALL_BEFORE.test(before) && SCALE_ALONE.test(written)) return 'names no figure';
      if (kind !== 'count' && kind !== 'number') return null;
      if (PER_BEFORE.test(before)) return 'the base of a rate';
      if (PARTIES.test(written)) return 'the sides of a meeting';
      // "0.6667 points" are a score: what a text has is counted whole.
      const isFew = 'value' in expression && expression.value < 20 && Number.isInteger(expression.value);
      if (isFew && OF_THE_TEXT.test(written)) return 'counts what the text says';
      if (!('value' in expression) || expression.value !== 1 || expression.valueHigh !== undefined)
        return null;
      const isCounted =
        /^one /i.test(written) &&
        (COUNTED_AFTER.test(text.slice(end, end + 24)) ||
          COUNTED_BEFORE.test(text.slice(Math.max(0, start - 60), start)));
      if (isCounted) return null;
      if (A_ONE.test(written) && expression.denominator === undefined) return 'an indefinite "one"';
      return PARTITIVE_AFTER.test(text.slice(end, end + 16)) ? 'one of several' : null;
    },
};
