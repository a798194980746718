import type { DateExpression, Expression } from '../expression';
import type { ArticleReading } from '../reading';
import type { Period, Place } from '../types';

/** A claim in the making: an expression, and what the attachers find out about it. Offsets are of the normalised text. */
export interface Draft {
  expression: Expression;
  period: Period | null;
  /** The date expression that gave the period. */
  dating: DateExpression | null;
  subject: string;
  place: Place | null;
  target: boolean;
}

/** Gives the reason to take one expression out; null lets it pass. */
export type Judge = (expression: Expression) => string | null;

/** A rule that takes expressions out one by one. It looks at the article once and then judges. Pure; never throws. */
export interface DropRule {
  name: string;
  judge(reading: ArticleReading): Judge;
}

/** Completes drafts in place, in text order. Pure but for the drafts; never throws. */
export interface Attacher {
  name: string;
  attach(drafts: readonly Draft[], reading: ArticleReading): void;
}

export function draftOf(expression: Expression): Draft {
  return { expression, period: null, dating: null, subject: '', place: null, target: false };
}

/** True for a figure that a period, subject and place belong to, not a date, office or document. */
export function isFigure({ kind }: Expression): boolean {
  return kind !== 'date' && kind !== 'role' && kind !== 'legal';
}
