import type { Expression, ReadingContext, Refiner } from '../expression';

const SCALED =
  /\d\s?(?:million|billion|trillion|thousand|triệu|tỷ|tỉ|nghìn|ngàn|m|bn|k)$|(?:million|billion|trillion|triệu|tỷ|tỉ)$/iu;

/**
 * A large number without a noun counts something the sentence names elsewhere ("from 95 million to 200 million"): it is a
 * count of an unnamed unit. Small and unscaled bare numbers stay numbers.
 */
export const promoteScaled: Refiner = {
  name: 'promote-scaled',
  refine(expressions: readonly Expression[], { text }: ReadingContext) {
    const kept = expressions.map((expression): Expression => {
      if (expression.kind !== 'number') return expression;
      const large = expression.value >= 1e5 && SCALED.test(text.slice(expression.start, expression.end));
      return large ? { ...expression, kind: 'count', unit: '' } : expression;
    });
    return { kept, dropped: [] };
  },
};
