import type { Fact, NumericFact } from '@/utils/corpus/fact';

const NUMERIC: ReadonlySet<Fact['kind']> = new Set([
  'money',
  'percent',
  'count',
  'rank',
  'ordinal',
  'quantity',
]);

/** True for a fact whose figure can be held against a claim's. */
export const isNumericFact = (fact: Fact): fact is NumericFact => NUMERIC.has(fact.kind);
