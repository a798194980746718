import type { Drop, Expression, ExpressionKind } from '../expression';

/**
 * Where two read the same words, the longer wins: it explains more of them; but a document's name is never part of what is
 * counted ("the 2023 Telecommunications Law covers …"). Of two equally long the kind that says more
 * about them wins, then the recogniser that comes first.
 */
const PRIORITY: Record<ExpressionKind, number> = {
  legal: 0,
  role: 1,
  money: 2,
  percent: 3,
  rank: 4,
  ordinal: 5,
  date: 6,
  quantity: 7,
  duration: 8,
  count: 9,
  number: 10,
};

/** Keeps the best reading of each stretch of text. Linear in the text and the expressions, but for the sorting. */
export function removeOverlap(expressions: readonly Expression[]): { kept: Expression[]; dropped: Drop[] } {
  const ordered = expressions
    .map((expression, index) => ({ expression, index }))
    .sort(
      (a, b) =>
        Number(b.expression.kind === 'legal') - Number(a.expression.kind === 'legal') ||
        b.expression.end - b.expression.start - (a.expression.end - a.expression.start) ||
        PRIORITY[a.expression.kind] - PRIORITY[b.expression.kind] ||
        a.index - b.index,
    );
  // For each letter of the text, which of the kept expressions holds it, counted from one.
  const holder = new Int32Array(expressions.reduce((most, { end }) => Math.max(most, end), 0));
  const kept: Expression[] = [];
  const dropped: Drop[] = [];
  for (const { expression } of ordered) {
    const { start, end } = expression;
    let at = start;
    while (at < end && holder[at] === 0) at += 1;
    const rival = at < end ? kept[(holder[at] ?? 0) - 1] : undefined;
    if (rival !== undefined) {
      dropped.push({ expression, reason: `read as ${rival.kind} by ${rival.recogniser}` });
      continue;
    }
    kept.push(expression);
    holder.fill(kept.length, start, end);
  }
  return { kept: kept.sort((a, b) => a.start - b.start), dropped };
}
