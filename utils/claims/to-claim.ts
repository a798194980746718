import type { Expression } from './expression';
import type { ArticleReading } from './reading';
import type { Draft } from './refiners/draft';
import type { StatementDraft } from './statements';
import type { Claim, Figure } from './types';

/** The span, quote and sentence of a normalised span in the article as given. */
function located({ normalised, structure }: ArticleReading, start: number, end: number) {
  const span = normalised.toSourceSpan(start, end);
  const sentence = structure.sentences[structure.sentenceAt(start)];
  const whole = sentence ? normalised.toSourceSpan(sentence.start, Math.max(sentence.end, end)) : span;
  return {
    ...span,
    quote: normalised.source.slice(span.start, span.end),
    sentence: normalised.source.slice(whole.start, whole.end),
  };
}

/** A finished draft as a claim on the text as given; null for a bare number, which is no claim. */
export function toClaim(draft: Draft, reading: ArticleReading): Claim | null {
  const { expression, period, subject, place, target } = draft;
  const { hedge } = expression;
  const base = {
    ...located(reading, expression.start, expression.end),
    subject,
    place,
    period,
    hedge,
    target,
  };
  switch (expression.kind) {
    case 'number':
    case 'duration':
      return null;
    case 'date':
      return { ...base, kind: 'date', unit: 'date', period: expression.period };
    case 'role':
      return { ...base, kind: 'role', unit: 'role', holder: expression.holder, title: expression.title };
    case 'legal': {
      const { documentType, number, name, about } = expression;
      return { ...base, kind: 'legal', unit: 'legal document', documentType, number, name, about };
    }
    default: {
      const { value, valueHigh, precision, change, denominator } = expression;
      const measured = {
        ...base,
        value,
        precision,
        ...(valueHigh === undefined ? {} : { valueHigh }),
        ...(change === undefined ? {} : { change }),
      };
      const whole = denominator === undefined ? {} : { denominator };
      switch (expression.kind) {
        case 'money':
        case 'ordinal':
        case 'quantity':
          return { ...measured, kind: expression.kind, unit: expression.unit };
        case 'percent':
          return {
            ...measured,
            kind: 'percent',
            unit: expression.unit === 'percentage-point' ? 'percentage-point' : 'percent',
          };
        case 'count':
          return { ...measured, kind: 'count', unit: expression.unit, ...whole };
        case 'rank':
          return { ...measured, kind: 'rank', unit: 'rank', ...whole };
      }
    }
  }
}

/** A sentence as a statement claim. */
export function toStatement({ start, end, subject, place }: StatementDraft, reading: ArticleReading): Claim {
  return {
    ...located(reading, start, end),
    kind: 'statement',
    unit: 'statement',
    subject,
    place,
    period: null,
    hedge: 'exact',
    target: false,
  };
}

/** An expression as a figure on the text as given. */
export function toFigure(expression: Expression, { normalised }: ArticleReading): Figure {
  const span = normalised.toSourceSpan(expression.start, expression.end);
  const base = { ...span, quote: normalised.source.slice(span.start, span.end), kind: expression.kind };
  switch (expression.kind) {
    case 'date':
      return { ...base, ...(expression.period === null ? {} : { period: expression.period }) };
    case 'role':
    case 'legal':
      return base;
    default: {
      const { value, valueHigh, unit } = expression;
      return { ...base, value, unit, ...(valueHigh === undefined ? {} : { valueHigh }) };
    }
  }
}
