/**
 * The vocabulary of claim extraction: what a figure is, what a claim is, and what the parts of the pipeline
 * hand to each other. Everything here is plain data; offsets are UTF-16 and half-open.
 */

import type { Language } from '@/utils/text/language';
import type { Place } from '@/utils/text/places';

export type { Language, Place };

/**
 * How firmly a figure is stated. `at-most` is also the hedge of "top N"; a fraction in words is `about` unless
 * another hedge stands before it; `range` goes with `valueHigh`.
 */
export type Hedge = 'exact' | 'over' | 'under' | 'about' | 'nearly' | 'at-least' | 'at-most' | 'range';

/**
 * A time as exactly as the text gives it: `2016`, `2016-Q3`, `2016-03`, `2016-03-21`, or `FROM/TO` of two of these.
 */
export type Period = string;

/** A direction of change stated with a figure ("tăng 13,93%", "down 12 per cent"). */
export type Change = 'rise' | 'fall';

interface Span {
  /** Start offset into the article's text as given. */
  start: number;
  /** End offset, exclusive. */
  end: number;
  /** `text.slice(start, end)`: the hedge and, for counts, the counted noun included. */
  quote: string;
}

interface ClaimBase extends Span {
  /** The sentence the claim stands in, as given. */
  sentence: string;
  /**
   * What the figure is about, in the article's words: the words of its own clause, completed from the clause before
   * where it leaves something out. Matching weighs these words most.
   */
  subject: string;
  /** Where the figure holds, from the clause, else the sentence, else the article; null where nothing says. */
  place: Place | null;
  /** What time the figure is about; null where neither the text nor the publication date tells. */
  period: Period | null;
  hedge: Hedge;
  /** True where the figure is aimed at, planned or required ("mục tiêu", "by 2030"), not reported. */
  target: boolean;
}

interface Measured {
  value: number;
  /** Upper end of a range. */
  valueHigh?: number;
  /** The worth of the last digit stated: 1e9 for "40 tỷ", 1e8 for "41,3 tỷ", 1 for "64.000". Always above 0. */
  precision: number;
  change?: Change;
}

export interface MoneyClaim extends ClaimBase, Measured {
  kind: 'money';
  /** ISO 4217 code. */
  unit: string;
}
export interface PercentClaim extends ClaimBase, Measured {
  kind: 'percent';
  unit: 'percent' | 'percentage-point';
}
export interface CountClaim extends ClaimBase, Measured {
  kind: 'count';
  /** The counted noun as written; empty where none is. */
  unit: string;
  /** The y of "x of y", "x/y". */
  denominator?: number;
}
export interface RankClaim extends ClaimBase, Measured {
  kind: 'rank';
  unit: 'rank';
  /** The size of the field ("86/193"). */
  denominator?: number;
}
export interface OrdinalClaim extends ClaimBase, Measured {
  kind: 'ordinal';
  /** What is counted ("lần", "time", "nhà mạng"). */
  unit: string;
}
export interface QuantityClaim extends ClaimBase, Measured {
  kind: 'quantity';
  /** Canonical symbol of the unit as written (Mbps, kbps, km, MHz, hour, year, m2, GB, mAh, …); "times" for multiples. */
  unit: string;
}
/** An anchor or deadline; its period is null where it stays open ("from April", with no date to resolve it against). */
export interface DateClaim extends ClaimBase {
  kind: 'date';
  unit: 'date';
}
export interface RoleClaim extends ClaimBase {
  kind: 'role';
  unit: 'role';
  /** The person, without honorific ("Trương Minh Tuấn"). */
  holder: string;
  /** The office in full, abbreviations of bodies spelled out where known ("Bộ trưởng Bộ Thông tin và Truyền thông"). */
  title: string;
}
export interface LegalClaim extends ClaimBase {
  kind: 'legal';
  unit: 'legal document';
  /** The type in the article's language ("Nghị định", "Decree", "Luật"). */
  documentType: string;
  /** As far as written: "49", "49/2017", "49/2017/NĐ-CP"; null for a law cited by name. */
  number: string | null;
  /** The name, of a law cited by name ("Luật Sở hữu trí tuệ"); null otherwise. */
  name: string | null;
  /** What the text says the document is about ("khóa SIM thuê bao"); empty where it says nothing. */
  about: string;
}
/** A sentence without a figure of its own that a fact of kind statement may speak about. */
export interface StatementClaim extends ClaimBase {
  kind: 'statement';
  unit: 'statement';
}

export type NumericClaim = MoneyClaim | PercentClaim | CountClaim | RankClaim | OrdinalClaim | QuantityClaim;
export type Claim = NumericClaim | DateClaim | RoleClaim | LegalClaim | StatementClaim;
export type ClaimKind = Claim['kind'];

/** Every expression the recognisers read, before it is decided which are claims; `number` and `duration` never are. */
export interface Figure extends Span {
  kind: ClaimKind | 'number' | 'duration';
  value?: number;
  valueHigh?: number;
  unit?: string;
  period?: Period;
}

/** What the extractor is told about an article beside its text. */
export interface ExtractionOptions {
  /** Language of the article; each sentence of a mixed text may still be read in the other. Guessed where left out. */
  lang?: Language;
  /** ISO date of publication, against which relative periods resolve; null where unknown. */
  published?: string | null;
  /** The headline, where it is not part of the text. */
  title?: string;
}

/** One step of an expression's way through the pipeline, for `check --trace`. */
export interface TraceStep {
  /** Recogniser or refiner by name. */
  rule: string;
  outcome: 'read' | 'refined' | 'dropped' | 'claim';
  quote: string;
  start: number;
  /** For a person: what was read, changed, or why it was dropped. */
  note: string;
}

export interface Extraction {
  lang: Language;
  /** ISO day the article is of: as told, else the newest whole day its text gives for itself, deadlines aside. */
  dated?: string | null;
  /** In text order. */
  claims: Claim[];
  /** In text order; a claim's expression is among them. */
  figures: Figure[];
  trace: TraceStep[];
}
