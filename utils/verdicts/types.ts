import type { Claim, Hedge, Period } from '@/utils/claims/types';
import type { Fact, LegalFact, RoleFact } from '@/utils/corpus/fact';
import type { RankedFact } from '@/utils/matching/types';
import type { Decision } from './decisions/decision';

/** The four verdicts, worst first. */
export const VERDICT_KINDS = ['discrepancy', 'context', 'supported', 'unverified'] as const;
export type VerdictKind = (typeof VERDICT_KINDS)[number];

/** The two figures a judgement compared, in the unit of the fact. */
export interface Comparison {
  stated: number;
  statedHigh?: number;
  reference: number;
  referenceHigh?: number;
  unit: string;
  /** `stated − reference`. */
  difference: number;
  /** Difference in percent of the reference; null where the reference is 0 or the unit is a rank. */
  differencePercent: number | null;
  /** Name of the row of the table of fits that decided, e.g. `over`. */
  rule: FitRule;
  /** The dated exchange rate that `stated` was converted by, where the article has another currency. */
  rate?: Fact;
}
export type FitRule =
  | 'exact'
  | 'about'
  | 'over'
  | 'nearly'
  | 'under'
  | 'ceiling'
  | 'at-least'
  | 'at-most'
  | 'range'
  | 'threshold'
  | 'date';

/** A slip named as such: the figure is a power of ten or a unit away from the fact. */
export type Slip =
  | { type: 'power-of-ten'; factor: 10 | 100 | 1000 | 1e6 | 1e9 | 0.1 | 0.01 | 0.001 | 1e-6 | 1e-9 }
  | { type: 'currency'; stated: string; reference: string };

/** A judgement: a verdict with its reason and exactly the facts that reason needs. `fact` is the one shown first. */
export type Verdict =
  | { kind: 'supported'; reason: 'agrees'; fact: Fact; otherBases: Fact[]; comparison: Comparison | null }
  | { kind: 'context'; reason: 'sources-disagree'; fact: Fact; conflicting: Fact[]; comparison: Comparison }
  | {
      kind: 'discrepancy';
      reason: 'matches-other-period';
      /** The point of the period stated. */
      fact: Fact;
      /** The point the figure fits. */
      matching: Fact;
      /** True where `matching` is of a sibling measure: both slips are named. */
      ofSibling: boolean;
      comparison: Comparison;
    }
  | { kind: 'context'; reason: 'definition-differs'; fact: Fact; sibling: Fact; comparison: Comparison }
  | { kind: 'context'; reason: 'newer-figure-exists'; fact: Fact; newer: Fact; comparison: Comparison }
  | { kind: 'context'; reason: 'understated'; fact: Fact; comparison: Comparison }
  | {
      kind: 'discrepancy';
      reason: 'value-differs';
      fact: Fact;
      comparison: Comparison | null;
      slip: Slip | null;
      /** A disputed fact that states the same wrong figure: where it may come from. */
      origin: Fact | null;
    }
  | { kind: 'discrepancy'; reason: 'holder-differs'; fact: RoleFact; named: RoleFact | null }
  | { kind: 'context'; reason: 'not-in-office'; fact: RoleFact }
  | { kind: 'discrepancy'; reason: 'no-such-document'; fact: LegalFact; meant: LegalFact | null }
  | { kind: 'context'; reason: 'document-replaced'; fact: LegalFact; replacement: LegalFact | null }
  | { kind: 'context'; reason: 'not-yet-in-force'; fact: LegalFact }
  | { kind: 'context'; reason: 'date-unknown'; fact: RoleFact | LegalFact }
  | { kind: 'context'; reason: 'other-period-only'; fact: Fact }
  | { kind: 'unverified'; reason: 'not-in-corpus' }
  /** Set where a claim otherwise unverified or context takes part in a contradiction of the article with itself. */
  | { kind: 'discrepancy'; reason: 'inconsistent'; fact: Fact | null; finding: number };
export type Reason = Verdict['reason'];

/** A value in a message, typed so that the reader's language decides how it is written. */
export type MessageValue =
  | { type: 'text'; text: string }
  /** A label in either or both languages. */
  | { type: 'label'; vi?: string; en?: string }
  | { type: 'number'; value: number }
  | { type: 'amount'; value: number; valueHigh?: number; unit: string; hedge?: Hedge }
  | { type: 'percent'; value: number }
  | { type: 'period'; period: Period }
  | { type: 'date'; date: string };

/** A sentence for a person, as a key of `public/_locales` and the values it names. */
export interface Message {
  key: string;
  values: Record<string, MessageValue>;
}

/** Why a verdict is what it is: one sentence, then the rows of a small table, then the rule that was used. */
export interface Explanation {
  /** One full sentence a person would say. */
  sentence: Message;
  /** The same in a few words for a list. */
  short: Message;
  /** Label and value rows: the figure as read, the fact, the difference, the period. */
  rows: { label: Message; value: Message }[];
  /** The rule that decided; null where none did. */
  rule: Message | null;
}

export const FINDING_KINDS = [
  'parts-total',
  'share-base',
  'growth-levels',
  'list-count',
  'same-measure',
  'surplus-turnover',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** A contradiction of the article with itself. */
export interface Finding {
  kind: FindingKind;
  /** Indices of the claims it joins, in text order. */
  claims: number[];
  explanation: Message;
}

/** One claim with everything said about it; plain data that crosses messages and storage as it is. */
export interface CheckedClaim {
  claim: Claim;
  verdict: Verdict;
  explanation: Explanation;
  /** The series of the fact shown, for the small chart, by period; empty where there is none. */
  series: Fact[];
  /** Next best facts, so that an editor can pick another; for unverified claims the nearest ones. */
  alternatives: RankedFact[];
  /** What the editor decided about it; left out where nothing was. `verdict` stays ours: see `decisions/shown.ts`. */
  decisions?: Decision[];
}

/** The table of fits, editable in the options. All are fractions of the stated value (0.05 is 5 percent). */
export interface Tolerances {
  /** Half-width of "about". */
  about: number;
  /** How far above X "over X" may lie before it misleads. */
  over: number;
  /** How far below X "nearly X" and "under X" may lie. */
  nearly: number;
}
export const DEFAULT_TOLERANCES: Tolerances = { about: 0.05, over: 0.1, nearly: 0.1 };

/** What a judgement is told about the article. */
export interface JudgementContext {
  /** ISO date of publication; null where unknown. */
  published: string | null;
  tolerances: Tolerances;
}
