import type { NumericExpression } from '../../expression';
import { type Amount, scaled } from './amount';
import { changeAround } from './change-direction';

interface Reading {
  recogniser: string;
  kind: NumericExpression['kind'];
  unit: string;
  /** What the amount as written is multiplied with. */
  factor?: number;
  /** Where the expression ends, if not where the amount does. */
  end?: number;
}

/** Makes an expression of an amount, with the direction of change that the text states around it. */
export function expressionOf(text: string, amount: Amount, reading: Reading): NumericExpression {
  const factor = reading.factor ?? 1;
  const end = reading.end ?? amount.end;
  const expression: NumericExpression = {
    start: amount.start,
    end,
    recogniser: reading.recogniser,
    kind: reading.kind,
    unit: reading.unit,
    value: scaled(amount.value, factor),
    precision: scaled(amount.precision, factor),
    hedge: amount.hedge,
  };
  if (amount.valueHigh !== undefined) expression.valueHigh = scaled(amount.valueHigh, factor);
  const change = changeAround(text, amount.start, end);
  if (change) expression.change = change;
  return expression;
}
