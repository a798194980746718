import type { Drop, Expression } from './expression';
import type { ArticleReading } from './reading';
import type { Draft } from './refiners/draft';
import type { TraceStep } from './types';

/** What an expression says, for a person. */
function describe(expression: Expression): string {
  switch (expression.kind) {
    case 'date':
      return `date ${expression.period ?? 'open'} (${expression.role})`;
    case 'role':
      return `${expression.title}: ${expression.holder}`;
    case 'legal':
      return [expression.documentType, expression.number ?? expression.name, expression.about]
        .filter(Boolean)
        .join(' ');
    default: {
      const { kind, value, valueHigh, unit, hedge } = expression;
      const range = valueHigh === undefined ? '' : `–${valueHigh}`;
      return `${kind} ${hedge === 'exact' ? '' : `${hedge} `}${value}${range} ${unit}`.trim();
    }
  }
}

/** Keeps the way of every expression through the pipeline. */
export class Trace {
  readonly steps: TraceStep[] = [];

  constructor(private readonly reading: ArticleReading) {}

  private add(rule: string, outcome: TraceStep['outcome'], { start, end }: Expression, note: string): void {
    const { normalised } = this.reading;
    const span = normalised.toSourceSpan(start, end);
    this.steps.push({
      rule,
      outcome,
      quote: normalised.source.slice(span.start, span.end),
      start: span.start,
      note,
    });
  }

  read(expression: Expression): void {
    this.add(expression.recogniser, 'read', expression, describe(expression));
  }

  dropped(rule: string, drops: readonly Drop[]): void {
    for (const { expression, reason } of drops) this.add(rule, 'dropped', expression, reason);
  }

  /** What a refiner changed: those after it that were not there before. */
  refined(rule: string, before: readonly Expression[], after: readonly Expression[]): void {
    const known = new Set(before);
    for (const expression of after) {
      if (!known.has(expression)) this.add(rule, 'refined', expression, describe(expression));
    }
  }

  claim({ expression, period, place, subject, target }: Draft): void {
    const parts = [
      describe(expression),
      period ?? 'no period',
      place ?? 'no place',
      target ? 'target' : '',
      subject,
    ];
    this.add('claim', 'claim', expression, parts.filter(Boolean).join(' · '));
  }
}
