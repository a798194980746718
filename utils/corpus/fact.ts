import * as v from 'valibot';

/**
 * A fact is a sourced statement of one measure at one time. This schema is the one gate through which facts enter:
 * the starter corpus, imports, feeds and the fact form all pass it, and everything inside trusts it.
 */

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const nonEmpty = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));

/** `2016`, `2016-Q3`, `2016-03`, `2016-03-21`, or two of these joined by `/`. */
const PERIOD = /^\d{4}(-(Q[1-4]|\d{2}(-\d{2})?))?(\/\d{4}(-(Q[1-4]|\d{2}(-\d{2})?))?)?$/;
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const period = v.pipe(v.string(), v.regex(PERIOD, 'period'));
/** A day, month or year: `2016-03-21`, `2016-03`, `2016`. */
const date = v.pipe(v.string(), v.regex(DATE, 'date'));
const httpUrl = v.pipe(v.string(), v.maxLength(2000), v.regex(/^https?:\/\/\S+$/i, 'url'));

export const hedgeSchema = v.picklist([
  'exact',
  'over',
  'under',
  'about',
  'nearly',
  'at-least',
  'at-most',
  'range',
]);

export const sourceSchema = v.object({
  title: nonEmpty(1000),
  publisher: v.optional(v.nullable(text(500)), null),
  url: v.optional(v.nullable(httpUrl), null),
  /** Publication date. */
  date: v.optional(v.nullable(date), null),
  /** Day it was last read. */
  retrieved: v.optional(v.nullable(date), null),
  quote: v.optional(v.nullable(text(2000)), null),
});
export type Source = v.InferOutput<typeof sourceSchema>;

const labels = v.pipe(
  v.object({ vi: v.optional(text(1000)), en: v.optional(text(1000)) }),
  v.check((subject) => Boolean(subject.vi?.trim() || subject.en?.trim()), 'subject'),
);
const aliases = v.optional(
  v.object({ vi: v.optional(v.array(text(500)), []), en: v.optional(v.array(text(500)), []) }),
  { vi: [], en: [] },
);

const base = {
  /** Stable and unique within the corpus. */
  id: nonEmpty(200),
  /** What is measured or stated, as a label in either or both languages. */
  subject: labels,
  /** Other ways of naming it, as articles write them. */
  aliases,
  hedge: v.optional(hedgeSchema, 'exact'),
  /** The time the fact is about; of a target its deadline; null for a plan or standing without one. */
  period: v.optional(v.nullable(period), null),
  /** When the fact became known; null: at the end of its period. */
  asOf: v.optional(v.nullable(date), null),
  /** Place code: `VN`, `US`, `VN-US`, `WORLD`, …; null where the fact holds nowhere in particular. */
  geography: v.optional(v.nullable(text(40)), null),
  sources: v.pipe(v.array(sourceSchema), v.minLength(1, 'sources'), v.maxLength(50)),
  /** One measure on one basis over periods. */
  series: v.optional(nonEmpty(200)),
  /** One measure whatever the basis: facts of several series that measure one thing share it. */
  measure: v.optional(nonEmpty(200)),
  /** The figure is aimed at, not reported. */
  target: v.optional(v.boolean()),
  /** A published claim known to be wrong: it never supports anything. */
  status: v.optional(v.picklist(['disputed'])),
  conflictsWith: v.optional(v.array(text(200))),
  bestMatch: v.optional(text(200)),
  /** Computed from other facts, not read from a source. */
  derived: v.optional(v.boolean()),
  note: v.optional(text(4000)),
  tags: v.optional(v.array(text(100))),
};
const finite = v.pipe(v.number(), v.finite());
const numeric = {
  ...base,
  /** In whole units: 41.26 billion USD is 41260000000; percentages on the scale 0–100. */
  value: finite,
  valueHigh: v.optional(finite),
  unit: nonEmpty(100),
  /** The size of the field of a rank, the whole of a count. */
  denominator: v.optional(finite),
};
const noValue = { value: v.optional(v.nullable(finite), null) };

export const factSchema = v.variant('kind', [
  v.object({
    kind: v.literal('money'),
    ...numeric,
    unit: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'currency')),
  }),
  v.object({ kind: v.literal('percent'), ...numeric }),
  v.object({ kind: v.literal('count'), ...numeric }),
  v.object({ kind: v.literal('rank'), ...numeric }),
  v.object({ kind: v.literal('ordinal'), ...numeric }),
  v.object({ kind: v.literal('quantity'), ...numeric }),
  v.object({
    kind: v.literal('date'),
    ...base,
    ...noValue,
    unit: v.optional(text(100), 'date'),
    dateValue: date,
  }),
  v.object({
    kind: v.literal('role'),
    ...base,
    ...noValue,
    unit: v.optional(text(100), 'role'),
    role: v.object({
      holder: nonEmpty(200),
      title: nonEmpty(300),
      titleEn: v.optional(v.nullable(text(300)), null),
      /** First and last day in office; a month or year alone includes its last day; null: not known, or still. */
      from: v.optional(v.nullable(date), null),
      to: v.optional(v.nullable(date), null),
    }),
  }),
  v.object({
    kind: v.literal('legal'),
    ...base,
    ...noValue,
    unit: v.optional(text(100), 'legal document'),
    legal: v.object({
      number: nonEmpty(100),
      type: nonEmpty(100),
      issuer: v.optional(v.nullable(text(300)), null),
      date: v.optional(v.nullable(date), null),
      title: v.optional(v.nullable(text(1000)), null),
      /** First day in force; null where unknown. */
      effective: v.optional(v.nullable(date), null),
      status: v.optional(v.nullable(text(500)), null),
      replacedBy: v.optional(
        v.nullable(v.object({ number: nonEmpty(100), from: v.optional(v.nullable(date), null) })),
        null,
      ),
    }),
  }),
  v.object({
    kind: v.literal('statement'),
    ...base,
    ...noValue,
    unit: v.optional(text(100), 'statement'),
  }),
]);
export type Fact = v.InferOutput<typeof factSchema>;
export type FactKind = Fact['kind'];
export type NumericFact = Extract<
  Fact,
  { kind: 'money' | 'percent' | 'count' | 'rank' | 'ordinal' | 'quantity' }
>;
export type DateFact = Extract<Fact, { kind: 'date' }>;
export type RoleFact = Extract<Fact, { kind: 'role' }>;
export type LegalFact = Extract<Fact, { kind: 'legal' }>;
export type StatementFact = Extract<Fact, { kind: 'statement' }>;
