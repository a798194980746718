import type { FactKind } from '@/utils/corpus/fact';

/** Every kind of fact, in the order of lists and filters. The words are `fact_kind_…`. */
export const FACT_KINDS = [
  'money',
  'percent',
  'count',
  'rank',
  'ordinal',
  'quantity',
  'date',
  'role',
  'legal',
  'statement',
] as const satisfies readonly FactKind[];
