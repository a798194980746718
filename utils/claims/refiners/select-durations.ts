import type { Drop, Expression, ReadingContext, Refiner } from '../expression';

/**
 * A span of time is a claim where it measures something (a term, a limit, how long something took); where it only places
 * another figure in time ("trong 5 năm qua", "6 tháng đầu năm", "over the last year") it is not.
 */

const PLACES_BEFORE =
  /(?:sơ kết|tổng kết|(?<!(?:to|should|will|would|can|could|may|might|must|not) )last|past|previous|next|coming|recent|first|every|each|per|mỗi|một lần|cách đây|cách nay|hằng|hàng|so với|suốt|qua|kỷ niệm|lứa tuổi|tuổi|aged?)\s(?:the\s|few\s)?$/iu;
const PLACES_AFTER =
  /^\s?-?(?:(?:to|ended|ending|up to) (?:the end of |end-|\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*|qua|trước|gần đây|gần nhất|tới|sắp tới|đầu|cuối|nay|vừa qua|liền trước|tiếp theo|ago|earlier|later|now|tuổi|olds?|anniversary|lần)(?!\p{L})/iu;
/** "Sáu tháng, doanh thu đạt …": the time of what follows. */
const FRAMES_BEFORE = /(?:^|\n|[.!?:"“]\s)\s*$/u;
const FRAMES_AFTER = /^,\s/;
/** "Một năm" and "a day" measure only where something says that they are a term. */
const ONE = /^(?:một|one|a|an)\s/iu;
const TERM_BEFORE =
  /(?:trong vòng|thời hạn|thời gian|kéo dài|sau|chậm nhất|tối đa|tối thiểu|ít nhất|không quá|mất|within|for|after|lasting?|lasts|takes?|took)\s$/iu;

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
      const frames = FRAMES_AFTER.test(text.slice(end, end + 3)) && FRAMES_BEFORE.test(before);
      const places = frames || PLACES_BEFORE.test(before) || PLACES_AFTER.test(text.slice(end, end + 24));
      const loose = ONE.test(text.slice(start, end)) && hedge === 'exact' && !TERM_BEFORE.test(before);
      if (places || loose) dropped.push({ expression, reason: 'places something in time, measures nothing' });
      else kept.push({ ...expression, kind: 'quantity' });
    }
    return { kept, dropped };
  },
};
