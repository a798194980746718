import type { Expression, Recogniser } from '../../expression';
import { type Amount, amountsOf } from './amount';
import { expressionOf } from './numeric';

const NAME = 'en/quantity';

/** Figures with a unit of measure ("100 Mbps", "4,500 km") and spans of time ("two hours"). */
export const quantity: Recogniser = {
  name: NAME,
  find(context) {
    const { text } = context;
    const found: Expression[] = [];
    for (const amount of amountsOf(context)) {
      const { unit } = amount;
      if (unit?.kind === 'quantity') {
        const { unit: symbol, factor } = unit;
        found.push(expressionOf(text, amount, { recogniser: NAME, kind: 'quantity', unit: symbol, factor }));
      } else if (unit?.kind === 'duration' && amount.currency === null) {
        const span = duringOver(text, amount)
          ? { ...amount, start: amount.figureStart, hedge: 'exact' as const }
          : amount;
        found.push(expressionOf(text, span, { recogniser: NAME, kind: 'duration', unit: unit.unit }));
      }
    }
    return found;
  },
};

const LASTS_BEFORE =
  /(?:for|wait\p{L}*|last\p{L}*|took|takes?|taking|spen[dt]\p{L}*|after|is|was|are|were|of|with|a) $/iu;

/** "invested over ten years" says when, "waited over ten years" how long. */
function duringOver(text: string, { start, figureStart }: Amount): boolean {
  if (text.slice(start, figureStart).toLowerCase() !== 'over ') return false;
  return !LASTS_BEFORE.test(text.slice(Math.max(0, start - 12), start));
}
