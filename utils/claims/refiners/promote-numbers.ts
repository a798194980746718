import type { Expression, NumericExpression, ReadingContext, Refiner } from '../expression';

const SCALED =
  /\d\s?(?:million|billion|trillion|thousand|triệu|tỷ|tỉ|nghìn|ngàn|m|bn|k)$|(?:million|billion|trillion|triệu|tỷ|tỉ)$/iu;

/**
 * Numbers that lean on what stands before them. A large number without a noun counts something the sentence names elsewhere ("from 95 million to 200 million"): it is a
 * count of an unnamed unit. Small and unscaled bare numbers stay numbers.
 */
const WHOLE_BEFORE =
  /(?:^|[^\p{L}])(?:of(?: the| all| its| some)?|out of(?: the)?|among(?: the)?|trong(?: số| tổng số)?|trên tổng số)\s$/iu;
const PART_AFTER = /^\s?,\s?(?:(?:mới |chỉ |đã |hiện )?(?:có )?|only |just |some |about )$/iu;

/** "Of the 200 services, 50 are online": the second counts what the first does, and the first is its whole. */
function partOf(
  whole: Expression | undefined,
  part: NumericExpression,
  text: string,
): NumericExpression | null {
  if (
    whole?.kind !== 'count' ||
    whole.value < part.value ||
    !PART_AFTER.test(text.slice(whole.end, part.start))
  )
    return null;
  if (!WHOLE_BEFORE.test(text.slice(Math.max(0, whole.start - 20), whole.start))) return null;
  return { ...part, kind: 'count', unit: whole.unit, denominator: whole.value };
}

export const promoteNumbers: Refiner = {
  name: 'promote-numbers',
  refine(expressions: readonly Expression[], { text }: ReadingContext) {
    const kept = expressions.map((expression, at): Expression => {
      if (expression.kind !== 'number') return expression;
      const part = partOf(expressions[at - 1], expression, text);
      if (part !== null) return part;
      const large = expression.value >= 1e5 && SCALED.test(text.slice(expression.start, expression.end));
      return large ? { ...expression, kind: 'count', unit: '' } : expression;
    });
    return { kept, dropped: [] };
  },
};
