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
    const amounts = amountsOf(context);
    for (let at = 0; at < amounts.length; at += 1) {
      const amount = amounts[at] as Amount;
      const { unit } = amount;
      if (unit?.kind === 'quantity') {
        const { unit: symbol, factor } = unit;
        found.push(expressionOf(text, amount, { recogniser: NAME, kind: 'quantity', unit: symbol, factor }));
      } else if (unit?.kind === 'duration' && amount.currency === null) {
        const span = duringOver(text, amount)
          ? { ...amount, start: amount.figureStart, hedge: 'exact' as const }
          : amount;
        const whole = expressionOf(text, span, { recogniser: NAME, kind: 'duration', unit: unit.unit });
        const rest = amounts[at + 1];
        const more = rest ? partOfUnit(text, amount, rest) : null;
        if (rest && more !== null) at += 1;
        found.push(
          rest && more !== null
            ? { ...whole, end: rest.end, value: whole.value + more, precision: 0.01 }
            : whole,
        );
      }
    }
    return found;
  },
};

const SECONDS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600 };

/** "9 hours and 38 minutes" is one time; gives the second part in the unit of the first. */
function partOfUnit(text: string, whole: Amount, rest: Amount): number | null {
  if (rest.unit?.kind !== 'duration' || whole.valueHigh !== undefined || rest.valueHigh !== undefined)
    return null;
  if (!/^,?(?: and)? $/.test(text.slice(whole.end, rest.figureStart))) return null;
  const [large, small] = [SECONDS[whole.unit?.unit ?? ''], SECONDS[rest.unit.unit]];
  if (large === undefined || small === undefined || small >= large) return null;
  return (rest.value * small) / large;
}

const LASTS_BEFORE =
  /(?:for|wait\p{L}*|last\p{L}*|took|takes?|taking|spen[dt]\p{L}*|after|is|was|are|were|of|with|a) $/iu;

/** "invested over ten years" says when, "waited over ten years" how long. */
function duringOver(text: string, { start, figureStart }: Amount): boolean {
  if (text.slice(start, figureStart).toLowerCase() !== 'over ') return false;
  return !LASTS_BEFORE.test(text.slice(Math.max(0, start - 12), start));
}
