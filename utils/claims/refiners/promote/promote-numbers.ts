import type { Expression, NumericExpression, ReadingContext, Refiner } from '../../expression';
import { levelOf } from './level-of-count';
import { partOf, ratioOf } from './part-of-whole';
import { countedMoney, unnamedMoney } from './unnamed-money';

const SCALED =
  /\d\s{0,3}(?:million|billion|trillion|thousand|triệu|tỷ|tỉ|nghìn|ngàn|m|bn|k)$|(?:million|billion|trillion|triệu|tỷ|tỉ)$/iu;
/** Thousands are set apart only where something is counted. */
const GROUPED = /(?:^|\s)\d{1,3}(?:[.,]\d{3})+$/;
/** "Teledensity is 8.4 per 100 people". */
const RATE_AFTER =
  /^\s?(?:per|for every|out of every|trên)\s(?:10{0,2}[,.]?000|100|(?:a |one )?(?:hundred|thousand|million))\s/iu;

/** "300 of them": what is counted was told before. */
const OF_THEM = /^ of (?:them|which|whom)(?!\p{L})/iu;

/** The last figures that later numbers may lean on. */
interface Last {
  before: Expression | undefined;
  count: NumericExpression | null;
  money: NumericExpression | null;
}

/**
 * Numbers without a noun or unit of their own that are figures all the same: they lean on one before ("of the 200 services,
 * 50"), or are too large or too carefully written for anything else ("from 95 million to 200 million").
 */
export const promoteNumbers: Refiner = {
  name: 'promote-numbers',
  refine(expressions: readonly Expression[], { text }: ReadingContext) {
    const kept: Expression[] = [];
    const last: Last = { before: undefined, count: null, money: null };
    for (const expression of expressions) {
      const promoted = promote(expression, last, text);
      if (promoted.start === last.before?.start) kept.pop();
      kept.push(promoted);
      last.before = promoted;
      if (promoted.kind === 'count') last.count = promoted;
      // What stands in brackets only converts.
      if (promoted.kind === 'money' && text.charAt(promoted.start - 1) !== '(') last.money = promoted;
    }
    return { kept, dropped: [] };
  },
};

function promote(expression: Expression, { before, count, money }: Last, text: string): Expression {
  if (expression.kind === 'count') {
    const unnamed = expression.unit === '' ? unnamedMoney(money, expression, text) : null;
    return unnamed ?? countedMoney(money, expression, text) ?? expression;
  }
  if (expression.kind !== 'number') return expression;
  return (
    ratioOf(before, expression, text) ??
    partOf(before, expression, text) ??
    levelOf(count, before, expression, text) ??
    unnamedMoney(money, expression, text) ??
    (isCount(expression, text) ? { ...expression, kind: 'count', unit: '' } : expression)
  );
}

function isCount({ start, end, value }: NumericExpression, text: string): boolean {
  const written = text.slice(start, end);
  if (RATE_AFTER.test(text.slice(end, end + 30))) return true;
  if (value >= 2 && OF_THEM.test(text.slice(end, end + 12))) return true;
  return (value >= 1e5 && SCALED.test(written)) || (value >= 1000 && GROUPED.test(written));
}
