import * as fc from 'fast-check';
import { parseFact } from '@/utils/corpus/corpus-file';
import type { Fact } from '@/utils/corpus/fact';

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => `s${text}`);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const date = fc.constantFrom('2016', '2016-03', '2016-03-21');
const period = fc.constantFrom('2016', '2016-Q3', '2016-03', '2016-03-21', '2016/2020', '2015-01/2016-Q2');
const value = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((number) => (number === 0 ? 0 : number));

const source = fc.record(
  {
    title: words,
    publisher: words,
    url: fc.constant('https://example.org/ố'),
    date,
    retrieved: date,
    quote: words,
  },
  { requiredKeys: ['title'] },
);

const shared = {
  id: fc.uuid(),
  subject: fc.oneof(fc.record({ vi: words }), fc.record({ en: words }), fc.record({ vi: words, en: words })),
  aliases: optional(
    fc.record({ vi: fc.array(words, { maxLength: 3 }), en: fc.array(words, { maxLength: 3 }) }),
  ),
  hedge: optional(fc.constantFrom('exact', 'over', 'nearly')),
  period: optional(period),
  asOf: optional(date),
  geography: optional(fc.constantFrom('VN', 'VN-US', 'WORLD')),
  sources: fc.array(source, { minLength: 1, maxLength: 3 }),
  series: optional(words),
  measure: optional(words),
  target: optional(fc.boolean()),
  status: optional(fc.constant('disputed')),
  note: optional(words),
  tags: optional(fc.array(words, { maxLength: 3 })),
};

const records = fc.oneof(
  fc.record({ kind: fc.constant('money'), ...shared, value, unit: fc.constantFrom('USD', 'VND') }),
  fc.record({
    kind: fc.constantFrom('percent', 'count', 'rank', 'ordinal', 'quantity'),
    ...shared,
    value,
    unit: words,
  }),
  fc.record({ kind: fc.constant('date'), ...shared, dateValue: date }),
  fc.record({
    kind: fc.constant('role'),
    ...shared,
    role: fc.record({ holder: words, title: words, from: date }, { requiredKeys: ['holder', 'title'] }),
  }),
  fc.record({
    kind: fc.constant('legal'),
    ...shared,
    legal: fc.record({ number: words, type: words, effective: date }, { requiredKeys: ['number', 'type'] }),
  }),
  fc.record({ kind: fc.constant('statement'), ...shared }),
);

/** Any fact that the schema lets in. */
export const arbitraryFact: fc.Arbitrary<Fact> = records.map((record) => {
  const result = parseFact(record);
  if ('issues' in result) throw new Error(`${JSON.stringify(record)}: ${JSON.stringify(result.issues)}`);
  return result.fact;
});
