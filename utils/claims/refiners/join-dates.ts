import type { DateExpression, Expression, Refiner } from '../expression';
import { grainOf } from '../shapes/iso-date';

const OR = /^\s(?:hoặc|hay|or)\s$/iu;

/** The same point of the year that the first names: "Quý III hoặc Quý IV" are quarters of one year. */
function inYearOf(first: string, second: string): string {
  return second < first ? first.slice(0, 4) + second.slice(4) : second;
}

function joined(a: DateExpression, b: DateExpression, text: string): DateExpression | null {
  if (a.period === null || b.period === null || grainOf(a.period) !== grainOf(b.period)) return null;
  if (grainOf(a.period) === 'span' || !OR.test(text.slice(a.end, b.start))) return null;
  const period = `${a.period}/${b.relative ? inYearOf(a.period, b.period) : b.period}`;
  return { ...a, end: b.end, period, role: 'span', hedge: 'range' };
}

/** Two times of which one is meant are one time told loosely: "vào Quý III hoặc Quý IV", "in May or June". */
export const joinDates: Refiner = {
  name: 'join-dates',
  refine(expressions, { text }) {
    const kept: Expression[] = [];
    for (const expression of expressions) {
      const last = kept.at(-1);
      const join =
        last?.kind === 'date' && expression.kind === 'date' ? joined(last, expression, text) : null;
      if (join) kept[kept.length - 1] = join;
      else kept.push(expression);
    }
    return { kept, dropped: [] };
  },
};
