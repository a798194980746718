import type { Drop, Expression, ReadingContext, Refiner } from '../expression';

/**
 * A span of time is a claim where it measures something (a term, a limit, how long something took); where it only places
 * another figure in time ("trong 5 năm qua", "6 tháng đầu năm", "over the last year") it is not.
 */

const PLACES_BEFORE =
  /(?:sơ kết|tổng kết|last|past|previous|next|coming|recent|first|every|each|per|mỗi|một lần|cách đây|cách nay|hằng|so với|qua|kỷ niệm)\s(?:the\s)?$/iu;
const PLACES_AFTER =
  /^\s(?:qua|trước|gần đây|gần nhất|tới|sắp tới|đầu|cuối|nay|vừa qua|liền trước|tiếp theo|ago|earlier|later|now|tuổi|old|anniversary|a)(?!\p{L})/iu;
const MEASURES_BEFORE =
  /(?:trong vòng|thời hạn|thời gian|kéo dài|sau|chậm nhất|tối đa|tối thiểu|ít nhất|không quá|trong|hơn|gần|khoảng|mất|chỉ|dưới|trên|within|for|after|lasting?|takes?|took|takes up to|up to|at least|in|under|over|than|phạt tù|từ)\s(?:the\s|about\s)?$/iu;
const RATE_AFTER = /^\s?(?:\/|một|mỗi|per|a)\s?\p{L}/iu;

export const selectDurations: Refiner = {
  name: 'select-durations',
  refine(expressions: readonly Expression[], { text }: ReadingContext) {
    const kept: Expression[] = [];
    const dropped: Drop[] = [];
    for (const expression of expressions) {
      if (expression.kind !== 'duration') {
        kept.push(expression);
        continue;
      }
      const { start, end, hedge } = expression;
      const before = text.slice(Math.max(0, start - 24), start);
      const after = text.slice(end, end + 24);
      const written = text.slice(start, end);
      const places = PLACES_BEFORE.test(before) || PLACES_AFTER.test(after);
      const measures =
        hedge !== 'exact' ||
        MEASURES_BEFORE.test(before) ||
        MEASURES_BEFORE.test(`${written.split(/\d/)[0]}`) ||
        RATE_AFTER.test(after);
      if (places || !measures)
        dropped.push({ expression, reason: 'places something in time, measures nothing' });
      else kept.push({ ...expression, kind: 'quantity' });
    }
    return { kept, dropped };
  },
};
