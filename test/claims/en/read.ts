import type { Expression, NumericExpression } from '@/utils/claims/expression';
import { en } from '@/utils/claims/locales/en';

/** Runs every English recogniser over a text, as the pipeline does, before anything is dropped or merged. */
export function read(text: string, anchor: string | null = '2017-03-21'): Expression[] {
  const numbers = en.readNumbers(text);
  const context = { text, language: 'en', anchor, title: '', numbers } as const;
  return en.recognisers.flatMap((recogniser) => recogniser.find(context));
}

type ByKind<Kind> = Kind extends NumericExpression['kind']
  ? NumericExpression
  : Extract<Expression, { kind: Kind }>;

/** The expressions of one kind, each with the words it was read from. */
export function readKind<Kind extends Expression['kind']>(
  kind: Kind,
  text: string,
  anchor?: string | null,
): Array<ByKind<Kind> & { quote: string }> {
  const found: Array<ByKind<Kind> & { quote: string }> = [];
  for (const expression of read(text, anchor)) {
    if (expression.kind !== kind) continue;
    found.push({ ...(expression as ByKind<Kind>), quote: text.slice(expression.start, expression.end) });
  }
  return found;
}
