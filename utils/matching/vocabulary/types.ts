/**
 * What a concept does in the name of a measure:
 * - `flow`: a side of trade (exports, imports, turnover, surplus); one excludes the others.
 * - `statistic`: the way a thing is measured (rank, score, growth, per head); one excludes the others.
 * - `amount`: what a sum of money is (revenue, profit, investment, fine); one excludes the others.
 * - `traded`: goods, services or both; one excludes the others.
 * - `scope`: the field a rank is counted in (ASEAN, Asia, the world); one excludes the others.
 * - `topic`: what is measured (e-government, mobile phones, the digital economy).
 * - `qualifier`: narrows a topic to a part of it (retail, fixed, rural, per household): a measure with it is another
 *   measure than the one without.
 * - `base`: what a share is a share of (GDP, population).
 * - `body`: who counts, issues or is headed (a ministry, a statistics office).
 * - `office`: a rank of office-holder; one excludes the others.
 * - `document`: a type of legal document; one excludes the others.
 * - `generic`: says little (number, total, value).
 */
export type ConceptRole =
  | 'flow'
  | 'statistic'
  | 'amount'
  | 'traded'
  | 'scope'
  | 'topic'
  | 'qualifier'
  | 'base'
  | 'body'
  | 'office'
  | 'document'
  | 'generic';

/** One thing that articles and facts name in many ways and two languages. Pure data; editors may add more. */
export interface Concept {
  /** Short English name, unique. Entries with one id add up. */
  id: string;
  role: ConceptRole;
  /** Phrases in full words; case, tone marks and plural endings do not matter. */
  vi: readonly string[];
  en: readonly string[];
}
