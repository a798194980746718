import type { Expression, NumericExpression, ReadingContext, Recogniser } from '@/utils/claims/expression';
import { vi } from '@/utils/claims/locales/vi/index';

/** The context the pipeline would give for a text that is normalised already. */
export function contextOf(text: string, anchor: string | null = null): ReadingContext {
  return { text, language: 'vi', anchor, title: '', numbers: vi.readNumbers(text) };
}

type NumericKind = NumericExpression['kind'];
/** The expression of a kind; numeric kinds share one shape. */
type Of<Kind extends Expression['kind']> = Kind extends NumericKind
  ? NumericExpression
  : Extract<Expression, { kind: Kind }>;
export type Read<Kind extends Expression['kind']> = Of<Kind> & { quote: string };

/** What one recogniser reads, in text order, with the words of each span. */
export function read<Kind extends Expression['kind']>(
  recogniser: Recogniser,
  kind: Kind,
  text: string,
  anchor: string | null = null,
): Read<Kind>[] {
  return recogniser
    .find(contextOf(text, anchor))
    .filter((expression): expression is Of<Kind> => expression.kind === kind)
    .sort((a, b) => a.start - b.start)
    .map((expression) => ({ ...expression, quote: text.slice(expression.start, expression.end) }));
}

/** One row a phrase: [phrase, what it must give], from a table with what it gives first. */
export function rows<Expected>(table: readonly (readonly [Expected, ...string[]])[]): [string, Expected][] {
  return table.flatMap(([expected, ...phrases]) =>
    phrases.map((phrase): [string, Expected] => [phrase, expected]),
  );
}
