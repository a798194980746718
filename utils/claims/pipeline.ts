import type { Drop, Expression, Locale, NumberSpan } from './expression';
import { readExpressions } from './read-expressions';
import { type ArticleReading, readArticleText } from './reading';
import { ATTACHERS, DROP_RULES, REFINERS } from './refiners';
import { type Draft, draftOf } from './refiners/draft';
import { removeOverlap } from './refiners/remove-overlap';
import { selectDates } from './refiners/select-dates';
import { findStatements } from './statements';
import { toClaim, toFigure, toStatement } from './to-claim';
import { Trace } from './trace';
import type { Claim, Extraction, ExtractionOptions, Figure, TraceStep } from './types';

/**
 * The way of a text to its claims: read, resolve overlaps, drop what is no figure to check, refine, attach period, target,
 * place and subject, select dates, and go back to the text as given. It knows neither language nor dimension.
 */
export function runPipeline(
  source: string,
  options: ExtractionOptions,
  locales: readonly Locale[],
): Extraction {
  const { reading, read, claims } = extract(source, options, locales, null);
  return new LazyExtraction(reading.language, reading.dated, claims, {
    figures: () => toFigures(read.expressions, read.numbers, reading),
    trace: () => traceOf(source, options, locales),
  });
}

/** What only the command line and a person ask for, worked out when they do: a page wants the claims alone. */
class LazyExtraction implements Extraction {
  private madeFigures: Figure[] | null = null;
  private madeTrace: TraceStep[] | null = null;

  constructor(
    readonly lang: Extraction['lang'],
    readonly dated: string | null,
    readonly claims: Claim[],
    private readonly make: { figures: () => Figure[]; trace: () => TraceStep[] },
  ) {}

  get figures(): Figure[] {
    this.madeFigures ??= this.make.figures();
    return this.madeFigures;
  }

  get trace(): TraceStep[] {
    this.madeTrace ??= this.make.trace();
    return this.madeTrace;
  }
}

/** Runs the pipeline once more and notes every step: notes taken each time would be a tenth of the work. */
function traceOf(source: string, options: ExtractionOptions, locales: readonly Locale[]): TraceStep[] {
  const trace = new Trace();
  const { reading } = extract(source, options, locales, trace);
  return trace.steps(reading);
}

function extract(
  source: string,
  options: ExtractionOptions,
  locales: readonly Locale[],
  trace: Trace | null,
) {
  const reading = readArticleText(source, options);
  const read = readExpressions(reading, locales);
  trace?.read(read.expressions);

  const { kept, dropped } = removeOverlap(read.expressions);
  trace?.dropped('remove-overlap', dropped);
  const drafts = attachAll(refineAll(dropAll(kept, reading, trace), reading, trace), reading, trace);

  const claims: Claim[] = [];
  for (const draft of drafts) {
    const claim = toClaim(draft, reading);
    if (claim !== null) claims.push(claim);
    trace?.claim(draft, claim !== null);
  }
  for (const statement of findStatements(reading, drafts)) claims.push(toStatement(statement, reading));
  claims.sort((a, b) => a.start - b.start || a.end - b.end);
  return { reading, read, claims };
}

function dropAll(
  expressions: readonly Expression[],
  reading: ArticleReading,
  trace: Trace | null,
): Expression[] {
  return DROP_RULES.reduce<Expression[]>(
    (left, { name, judge }) => {
      const reasonFor = judge(reading);
      const drops: Drop[] = [];
      const passed = left.filter((expression) => {
        const reason = reasonFor(expression);
        if (reason !== null) drops.push({ expression, reason });
        return reason === null;
      });
      trace?.dropped(name, drops);
      return passed;
    },
    [...expressions],
  );
}

function refineAll(
  expressions: readonly Expression[],
  reading: ArticleReading,
  trace: Trace | null,
): Expression[] {
  return REFINERS.reduce<Expression[]>(
    (left, refiner) => {
      const { kept, dropped } = refiner.refine(left, reading);
      trace?.refined(refiner.name, left, kept);
      trace?.dropped(refiner.name, dropped);
      return kept;
    },
    [...expressions],
  );
}

function attachAll(
  expressions: readonly Expression[],
  reading: ArticleReading,
  trace: Trace | null,
): readonly Draft[] {
  const drafts = expressions.map(draftOf);
  for (const { attach } of ATTACHERS) attach(drafts, reading);
  const { kept, dropped } = selectDates(drafts, reading);
  trace?.dropped(
    'select-dates',
    dropped.map(({ draft, reason }) => ({ expression: draft.expression, reason })),
  );
  return kept;
}

/** Every expression once, and every number that none of them carries. */
function toFigures(
  expressions: readonly Expression[],
  numbers: readonly NumberSpan[],
  reading: ArticleReading,
): Figure[] {
  const seen = new Set<string>();
  const starts = new Map<number, number>();
  const all: Expression[] = [];
  for (const expression of expressions) {
    const key = `${expression.kind} ${expression.start} ${expression.end}`;
    if (seen.has(key)) continue;
    seen.add(key);
    all.push(expression);
    if ('value' in expression) {
      for (let at = expression.start; at < expression.end; at += 1) starts.set(at, expression.end);
    }
  }
  for (const { start, end, value, precision } of numbers) {
    if ((starts.get(start) ?? 0) >= end) continue;
    all.push({
      kind: 'number',
      start,
      end,
      value,
      precision,
      unit: '',
      hedge: 'exact',
      recogniser: 'numbers',
    });
  }
  return all
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((expression) => toFigure(expression, reading));
}
