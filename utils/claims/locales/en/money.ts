import type { NumericExpression, Recogniser } from '../../expression';
import { type Amount, amountsOf, scaled } from './amount';
import { currencyOfCents, localCurrencies } from './local-currencies';
import { expressionOf } from './numeric';
import type { UnitReading } from './units';

const NAME = 'en/money';
/** "40 won the vote": the verb, not the currency of Korea. */
const WON_AS_VERB =
  /^ (?:won)(?: (?:the|a|an|by|in|their|his|her|its|at|with|on|gold|medals?|seats?)\b|[.,])/i;

/** Amounts of money: a sign, code or word of a currency before or behind the figure ("US$40bn", "40 billion yen", "50p"). */
export const money: Recogniser = {
  name: NAME,
  find(context) {
    const { text } = context;
    const found: NumericExpression[] = [];
    const amounts = amountsOf(context);
    const localOf = localCurrencies(context);
    for (let at = 0; at < amounts.length; at += 1) {
      const amount = amounts[at] as Amount;
      const unit = amount.unit?.kind === 'money' ? amount.unit : null;
      const code = unit ? meant(text, amount.numberEnd, unit, found.at(-1), localOf) : amount.currency;
      if (code === null || (amount.unit !== null && unit === null && amount.currency === null)) continue;
      if (unit?.unit === 'KRW' && isWonTheVerb(text, amount)) continue;
      // "$40 a month" keeps its sign; "$5 USD" and "HK$40 dollars" say the same currency twice, the sign being exacter.
      const signed = amount.currency !== null && unit?.factor !== 0.01 ? amount.currency : code;
      const end = unit || amount.unit === null ? amount.end : amount.numberEnd;
      const expression = expressionOf(text, amount, {
        recogniser: NAME,
        kind: 'money',
        unit: unit && amount.currency === 'USD' ? code : signed,
        factor: unit?.factor ?? 1,
        end,
      });
      const rest =
        unit?.factor === 1 || (unit === null && amount.form === 'digits')
          ? hundredthsAfter(text, amount, amounts[at + 1])
          : null;
      if (rest) {
        expression.value = scaled(expression.value + rest.value, 1.0);
        expression.precision = 0.01;
        expression.end = rest.end;
        at += 1;
      }
      found.push(expression);
    }
    return found;
  },
};

/** The currency that a word behind a figure means here. */
function meant(
  text: string,
  at: number,
  { unit, factor, end }: UnitReading,
  last: NumericExpression | undefined,
  localOf: (word: string, code: string) => string,
): string {
  const word = text.slice(at, end).replace(/^[ -]/, '');
  if (factor === 1) return localOf(word, unit);
  if (unit !== 'USD' || last === undefined) return unit;
  return currencyOfCents(word, last.unit, text.slice(last.end, at));
}

/** "ten dollars and 25 cents" is one amount. */
function hundredthsAfter(
  text: string,
  main: Amount,
  next: Amount | undefined,
): { value: number; end: number } | null {
  if (next?.unit?.kind !== 'money' || next.unit.factor !== 0.01 || next.valueHigh !== undefined) return null;
  if (next.start - main.end > 5 || !/^,? (?:and )?$/.test(text.slice(main.end, next.start))) return null;
  return { value: Number((next.value * 0.01).toPrecision(15)), end: next.end };
}

function isWonTheVerb(text: string, amount: Amount): boolean {
  if (!/^[ -]?won/i.test(text.slice(amount.numberEnd, amount.numberEnd + 4))) return false;
  if (amount.form === 'scaled') return false;
  return amount.value < 100 || WON_AS_VERB.test(text.slice(amount.numberEnd, amount.numberEnd + 16));
}
