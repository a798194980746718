import type { Expression, NumericExpression } from '../../expression';

const LEVEL_BEFORE =
  /(?:^|[^\p{L}])(?:compared (?:to|with)|(?:up|down) from|from|against|than|(?:double|twice|triple|half|beating|above|below|than) the|so với(?: mức| con số)?|tăng từ|giảm từ|từ mức|lên|xuống còn|còn)\s$/iu;
const NEXT_LEVEL = /^[^.;]{0,40}\s(?:and|to|và|lên|xuống|còn)\s$/iu;
const YEAR = /^(?:19|20)\d{2}$/;
const NEW_SENTENCE = /[.!?]\s+\p{Lu}|\n/u;
/** How far from the count its other levels stand. */
const REACH = 200;

const opensLevel = (text: string, at: number) => LEVEL_BEFORE.test(text.slice(Math.max(0, at - 24), at));

/**
 * A bare number that gives another level of the last count of its sentence: "7.5 lines, compared to 6.7 in one country and
 * 15.8 in another".
 */
export function levelOf(
  count: NumericExpression | null,
  before: Expression | undefined,
  number: NumericExpression,
  text: string,
): NumericExpression | null {
  if (count === null || number.start - count.end > REACH) return null;
  const gap = text.slice(count.end, number.start);
  if (YEAR.test(text.slice(number.start, number.end)) || NEW_SENTENCE.test(gap)) return null;
  const follows =
    before === count && count.unit !== '' && NEXT_LEVEL.test(gap) && opensLevel(text, count.start);
  return follows || opensLevel(text, number.start) ? { ...number, kind: 'count', unit: count.unit } : null;
}
