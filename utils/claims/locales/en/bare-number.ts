import type { Recogniser } from '../../expression';
import { amountsOf } from './amount';
import { expressionOf } from './numeric';

const NAME = 'en/number';

/** Every number with its sign and hedge, whatever it counts: what no other recogniser has read stays a bare number. */
export const bareNumber: Recogniser = {
  name: NAME,
  find(context) {
    return amountsOf(context).map((amount) => {
      const expression = expressionOf(context.text, amount, {
        recogniser: NAME,
        kind: 'number',
        unit: '',
        end: amount.unit ? amount.numberEnd : amount.end,
      });
      return amount.currency
        ? { ...expression, start: context.numbers[amount.index]?.start ?? amount.start }
        : expression;
    });
  },
};
