import type { NumericExpression, ReadingContext } from '../../expression';
import type { Amount } from './amount';
import { hedged } from './hedge';

/** What a recogniser adds to an amount: its dimension, unit and the span of figure and unit. */
export interface Measure {
  kind: NumericExpression['kind'];
  unit: string;
  start: number;
  end: number;
  recogniser: string;
  /** Where it is not the amount's own (fractions as percentages, sums of parts). */
  value?: number;
  valueHigh?: number;
  precision?: number;
  denominator?: number;
}

/** The expression of an amount with its unit: hedge, direction of change and span as the text has them. */
export function measured(context: ReadingContext, amount: Amount, measure: Measure): NumericExpression {
  const valueHigh = measure.valueHigh ?? amount.valueHigh;
  const reach = hedged(context.text, {
    start: measure.start,
    end: measure.end,
    form: amount.form,
    ...(amount.plus ? { plus: true } : {}),
    ...(valueHigh === undefined ? {} : { valueHigh }),
  });
  return {
    kind: measure.kind,
    unit: measure.unit,
    recogniser: measure.recogniser,
    start: reach.start,
    end: reach.end,
    hedge: reach.hedge,
    value: measure.value ?? amount.value,
    ...(valueHigh === undefined ? {} : { valueHigh }),
    precision: measure.precision ?? amount.precision,
    ...(measure.denominator === undefined ? {} : { denominator: measure.denominator }),
    ...(reach.change === undefined ? {} : { change: reach.change }),
  };
}
