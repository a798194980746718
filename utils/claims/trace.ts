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
  /** What to say, worked out when somebody asks. */
  say: () => string;
}

/** Keeps the way of every expression through the pipeline; it is written out only when somebody asks for it. */
export class Trace {
  private readonly notes: Note[] = [];

  constructor(private readonly reading: ArticleReading) {}

  /** The way of every expression, in the order of the pipeline. */
  steps(): TraceStep[] {
    const { normalised } = this.reading;
    return this.notes.map(({ rule, outcome, expression, say }) => {
      const { start, end } = normalised.toSourceSpan(expression.start, expression.end);
      return { rule, outcome, quote: normalised.source.slice(start, end), start, note: say() };
    });
  }

  private add(rule: string, outcome: TraceStep['outcome'], expression: Expression, say: () => string): void {
    this.notes.push({ rule, outcome, expression, say });
  }

  read(expression: Expression): void {
    this.add(expression.recogniser, 'read', expression, () => describe(expression));
  }

  dropped(rule: string, drops: readonly Drop[]): void {
    for (const { expression, reason } of drops) this.add(rule, 'dropped', expression, () => reason);
  }

  /** What a refiner changed: those after it that were not there before. */
  refined(rule: string, before: readonly Expression[], after: readonly Expression[]): void {
    const known = new Set(before);
    for (const expression of after) {
      if (!known.has(expression)) this.add(rule, 'refined', expression, () => describe(expression));
    }
  }

  claim({ expression, period, place, subject, target }: Draft): void {
    this.add('claim', 'claim', expression, () =>
      [describe(expression), period ?? 'no period', place ?? 'no place', target ? 'target' : '', subject]
        .filter(Boolean)
        .join(' · '),
    );
  }
}
