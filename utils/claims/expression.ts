import type { Change, ClaimKind, Hedge, Language, Period } from './types';

/**
 * An expression is what a recogniser reads and refiners refine: a span of the normalised text with what it says.
 * Offsets refer to the normalised text until the pipeline maps them back to the text as given.
 */
interface ExpressionBase {
  start: number;
  end: number;
  /** Name of the recogniser, e.g. `vi/money`. */
  recogniser: string;
  hedge: Hedge;
}

interface Measured {
  value: number;
  valueHigh?: number;
  /** Worth of the last digit stated; see `Measured` in types.ts. */
  precision: number;
  change?: Change;
}

export type NumericExpression = ExpressionBase &
  Measured & {
    /**
     * `number` is a bare number: no unit, sign or noun; `duration` a span of time as a quantity ("2 giờ", "6 tháng").
     * For `count` the unit is the counted noun as written and the span includes it.
     */
    kind: 'number' | 'money' | 'percent' | 'count' | 'rank' | 'ordinal' | 'quantity' | 'duration';
    /** ISO 4217; percent or percentage-point; rank; symbol or noun; empty for a bare number. */
    unit: string;
    denominator?: number;
  };

export interface DateExpression extends ExpressionBase {
  kind: 'date';
  /** Resolved period; null while it is relative to an anchor not known. */
  period: Period | null;
  /**
   * `deadline` ("đến năm 2020", "by 2030"), `since` ("từ năm 2013"), `span` ("giai đoạn 2016-2020"), `point` otherwise.
   */
  role: 'point' | 'deadline' | 'since' | 'span';
  /** True where it was resolved against the publication date ("năm ngoái", a day without its year). */
  relative: boolean;
}

export interface RoleExpression extends ExpressionBase {
  kind: 'role';
  holder: string;
  title: string;
}

export interface LegalExpression extends ExpressionBase {
  kind: 'legal';
  documentType: string;
  number: string | null;
  name: string | null;
  about: string;
}

export type Expression = NumericExpression | DateExpression | RoleExpression | LegalExpression;
export type ExpressionKind = Expression['kind'];

/**
 * A number as written, read once per text and shared by the recognisers of a language: digits, words or both
 * ("1.234,5", "hai mươi mốt", "3 tỷ rưỡi", "40bn"), with no unit, sign or hedge.
 */
export interface NumberSpan {
  start: number;
  end: number;
  value: number;
  precision: number;
  /** `scaled`: a scale word or suffix is part of it ("40 tỷ", "500k"); `fraction`: "một nửa", "two thirds". */
  form: 'digits' | 'words' | 'scaled' | 'fraction' | 'ordinal';
}

/** What a recogniser may look at. All offsets are into `text`, which is normalised (see utils/text/normalise.ts). */
export interface ReadingContext {
  /** NFC, one tone placement, plain spaces and digits; same line breaks as the article. */
  text: string;
  language: Language;
  /** ISO date that relative times resolve against, or null: the publication date, else the newest date of the text. */
  anchor: string | null;
  title: string;
  /** The numbers of the text in order, read by the locale's `readNumbers`; they do not overlap. */
  numbers: readonly NumberSpan[];
}

/** Finds the expressions of one dimension in one language. Pure; never throws. */
export interface Recogniser {
  /** `LANGUAGE/DIMENSION`. */
  name: string;
  find(context: ReadingContext): Expression[];
}

/** A language is an ordered list of recognisers: where two read the same words, the earlier or the longer wins. */
export interface Locale {
  language: Language;
  /** Reads every number of a normalised text, in order, without overlap. */
  readNumbers: (text: string) => NumberSpan[];
  recognisers: readonly Recogniser[];
}

/** A reason to take an expression out, kept for the trace. */
export interface Drop {
  expression: Expression;
  /** For a person: why this is no figure to check. */
  reason: string;
}

/** Maps expressions to expressions: merges, completes or drops them. Pure; never throws. */
export interface Refiner {
  name: string;
  refine(
    expressions: readonly Expression[],
    context: ReadingContext,
  ): { kept: Expression[]; dropped: Drop[] };
}

export type { ClaimKind };
