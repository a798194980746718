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
  const reading = readArticleText(source, options);
  const trace = new Trace(reading);
  const read = readExpressions(reading, locales);
  for (const expression of read.expressions) trace.read(expression);

  const { kept, dropped } = removeOverlap(read.expressions);
  trace.dropped('remove-overlap', dropped);
  const drafts = attachAll(refineAll(dropAll(kept, reading, trace), reading, trace), reading, trace);

  const claims: Claim[] = [];
  for (const draft of drafts) {
    const claim = toClaim(draft, reading);
    if (claim === null)
      trace.dropped('to-claim', [{ expression: draft.expression, reason: 'a bare number' }]);
    else {
      trace.claim(draft);
      claims.push(claim);
    }
  }
  for (const statement of findStatements(reading, drafts)) claims.push(toStatement(statement, reading));
  claims.sort((a, b) => a.start - b.start || a.end - b.end);
  let figures: Figure[] | null = null;
  let steps: TraceStep[] | null = null;
  return {
    lang: reading.language,
    dated: reading.dated,
    claims,
    // A page asks for claims alone: the rest is made when the command line or a person wants it.
    get figures() {
      figures ??= toFigures(read.expressions, read.numbers, reading);
      return figures;
    },
    get trace() {
      steps ??= trace.steps();
      return steps;
    },
  };
}

function dropAll(expressions: readonly Expression[], reading: ArticleReading, trace: Trace): Expression[] {
  return DROP_RULES.reduce<Expression[]>(
    (left, { name, judge }) => {
      const reasonFor = judge(reading);
      const drops: Drop[] = [];
      const passed = left.filter((expression) => {
        const reason = reasonFor(expression);
        if (reason !== null) drops.push({ expression, reason });
        return reason === null;
      });
      trace.dropped(name, drops);
      return passed;
    },
    [...expressions],
  );
}

function refineAll(expressions: readonly Expression[], reading: ArticleReading, trace: Trace): Expression[] {
  return REFINERS.reduce<Expression[]>(
    (left, refiner) => {
      const { kept, dropped } = refiner.refine(left, reading);
      trace.refined(refiner.name, left, kept);
      trace.dropped(refiner.name, dropped);
      return kept;
    },
    [...expressions],
  );
}

function attachAll(
  expressions: readonly Expression[],
  reading: ArticleReading,
  trace: Trace,
): readonly Draft[] {
  const drafts = expressions.map(draftOf);
  for (const { attach } of ATTACHERS) attach(drafts, reading);
  const { kept, dropped } = selectDates(drafts, reading);
  trace.dropped(
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
