import type { Expression, Recogniser } from '../../expression';
import { type Amount, amountsOf } from './amount';
import { expressionOf } from './numeric';

const NAME = 'en/number';

function isYear({ form, value, precision, unit }: Amount): boolean {
  return form === 'digits' && unit === null && precision === 1 && value >= 1500 && value < 2200;
}

/**
 * Every number with its sign and hedge, whatever it counts: what no other recogniser has read stays a bare number. Without
 * a unit nothing shows that two numbers are one range, so each stands alone.
 */
export const bareNumber: Recogniser = {
  name: NAME,
  find(context) {
    const { text, numbers } = context;
    return amountsOf(context).flatMap((amount): Expression[] => {
      const spans = amount.valueHigh === undefined ? [] : numbers.slice(amount.index, amount.index + 2);
      if (spans.length > 0) {
        return spans.map(({ start, end, value, precision }) => ({
          start,
          end,
          value,
          precision,
          recogniser: NAME,
          kind: 'number',
          unit: '',
          hedge: 'exact',
        }));
      }
      const end = amount.unit ? amount.numberEnd : amount.end;
      const { change: _, ...expression } = expressionOf(text, amount, {
        recogniser: NAME,
        kind: 'number',
        unit: '',
        end,
      });
      // The hedge of a sum of money is the money's; before a year it is a preposition ("about 2005").
      if (amount.currency === null && !isYear(amount)) return [expression];
      return [{ ...expression, start: numbers[amount.index]?.start ?? amount.start, hedge: 'exact' }];
    });
  },
};
