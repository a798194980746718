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

interface Note {
  rule: string;
  outcome: TraceStep['outcome'];
  expression: Expression;
  note: string;
}

/** Keeps the way of every expression through the pipeline. */
export class Trace {
  private readonly notes: Note[] = [];

  /** The way of every expression, in the order of the pipeline. */
  steps({ normalised }: ArticleReading): TraceStep[] {
    return this.notes.map(({ rule, outcome, expression, note }) => {
      const { start, end } = normalised.toSourceSpan(expression.start, expression.end);
      return { rule, outcome, quote: normalised.source.slice(start, end), start, note };
    });
  }

  read(expressions: readonly Expression[]): void {
    for (const expression of expressions)
      this.notes.push({
        rule: expression.recogniser,
        outcome: 'read',
        expression,
        note: describe(expression),
      });
  }

  dropped(rule: string, drops: readonly Drop[]): void {
    for (const { expression, reason } of drops)
      this.notes.push({ rule, outcome: 'dropped', expression, note: reason });
  }

  /** What a refiner changed: those after it that were not there before. */
  refined(rule: string, before: readonly Expression[], after: readonly Expression[]): void {
    const known = new Set(before);
    for (const expression of after) {
      if (!known.has(expression))
        this.notes.push({ rule, outcome: 'refined', expression, note: describe(expression) });
    }
  }

  /** A finished draft; a bare number is no claim. */
  claim(draft: Draft, isClaim: boolean): void {
    const { expression } = draft;
    if (isClaim) this.notes.push({ rule: 'claim', outcome: 'claim', expression, note: describeDraft(draft) });
    else this.dropped('to-claim', [{ expression, reason: 'a bare number' }]);
  }
}

function describeDraft({ expression, period, place, subject, target }: Draft): string {
  return [describe(expression), period ?? 'no period', place ?? 'no place', target ? 'target' : '', subject]
    .filter(Boolean)
    .join(' · ');
}
