import type {
  DateExpression,
  Expression,
  NumericExpression,
  RoleExpression,
} from '@/utils/claims/expression';
import { type ArticleReading, readArticleText } from '@/utils/claims/reading';

/** Where words stand in a text; the words must be there. */
function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in “${text}”`);
  return { start, end: start + words.length };
}

/** A figure made by hand, at the words it stands in. */
export function figureAt(
  text: string,
  words: string,
  parts: Partial<NumericExpression> = {},
): NumericExpression {
  return {
    ...spanOf(text, words),
    recogniser: 'test',
    hedge: 'exact',
    kind: 'count',
    value: 5,
    precision: 1,
    unit: '',
    ...parts,
  };
}

/** A date made by hand, at the words it stands in. */
export function dateAt(text: string, words: string, parts: Partial<DateExpression> = {}): DateExpression {
  return {
    ...spanOf(text, words),
    recogniser: 'test',
    hedge: 'exact',
    kind: 'date',
    period: '2016',
    role: 'point',
    relative: false,
    ...parts,
  };
}

/** An office holder made by hand, at the words it stands in. */
export function roleAt(text: string, words: string, title: string, holder: string): RoleExpression {
  return { ...spanOf(text, words), recogniser: 'test', hedge: 'exact', kind: 'role', title, holder };
}

export function readingOf(text: string, published: string | null = '2019-05-23'): ArticleReading {
  return readArticleText(text, { lang: 'vi', published });
}

export const wordsOf = (text: string, expressions: readonly Expression[]) =>
  expressions.map(({ start, end }) => text.slice(start, end));
