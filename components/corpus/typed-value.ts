import type { Expression, NumericExpression } from '@/utils/claims/expression';
import { en } from '@/utils/claims/locales/en';
import { vi } from '@/utils/claims/locales/vi';
import { readExpressions } from '@/utils/claims/read-expressions';
import { readArticleText } from '@/utils/claims/reading';
import { removeOverlap } from '@/utils/claims/refiners/remove-overlap';
import type { Hedge, Language } from '@/utils/claims/types';
import type { NumericFact } from '@/utils/corpus/fact';
import { unitsOf } from '@/utils/matching/units';

/** A figure as our own recognisers read it from what a person typed. */
export interface TypedValue {
  kind: NumericFact['kind'];
  value: number;
  valueHigh?: number;
  /** As facts write it: ISO 4217, `percent`, `rank`, `cities`; empty for a bare number. */
  unit: string;
  hedge: Hedge;
  denominator?: number;
}

const OTHER: Record<Language, Language> = { vi: 'en', en: 'vi' };
const X_OF_Y = /^\s*(\d+)\s*\/\s*(\d+)\s*$/;

/**
 * Reads a figure typed as people write it: "gần 47,2 tỷ USD", "$41.26bn", "86/193", "5 đô thị". The language of the
 * interface is tried first and the other where that explains more of the text. Null where there is no figure.
 */
export function readTypedValue(text: string, language: Language): TypedValue | null {
  const share = X_OF_Y.exec(text);
  if (share?.[1] && share[2])
    return {
      kind: 'rank',
      value: Number(share[1]),
      unit: 'rank',
      hedge: 'exact',
      denominator: Number(share[2]),
    };
  const readings = [language, OTHER[language]].map((each) =>
    longest(readTyped(text, each).filter(isNumeric)),
  );
  const [own, other] = readings;
  const best = lengthOf(other) > lengthOf(own) ? other : own;
  return best ? typedValueOf(best) : null;
}

/** Everything the recognisers of a language read in a text, the better reading where two overlap. */
export function readTyped(text: string, language: Language): Expression[] {
  const reading = readArticleText(text, { lang: language });
  const locales = language === 'vi' ? [vi] : [en];
  return removeOverlap(readExpressions({ ...reading, language }, locales).expressions).kept;
}

const isNumeric = (expression: Expression): expression is NumericExpression => 'value' in expression;
const lengthOf = (expression: Expression | undefined): number =>
  expression ? expression.end - expression.start : 0;
const longest = (expressions: NumericExpression[]): NumericExpression | undefined =>
  expressions.sort((a, b) => lengthOf(b) - lengthOf(a))[0];

function typedValueOf(expression: NumericExpression): TypedValue {
  const { value, valueHigh, hedge, denominator } = expression;
  return {
    kind: kindOf(expression),
    value,
    ...(valueHigh !== undefined && { valueHigh }),
    unit: unitOf(expression),
    hedge,
    ...(denominator !== undefined && { denominator }),
  };
}

function kindOf({ kind }: NumericExpression): TypedValue['kind'] {
  if (kind === 'duration') return 'quantity';
  return kind === 'number' ? 'count' : kind;
}

/** The noun as the corpus writes it, where the table of counted nouns knows it; else as typed. */
function unitOf({ kind, unit }: NumericExpression): string {
  if (kind !== 'count' && kind !== 'ordinal') return unit;
  return [...unitsOf(unit)][0] ?? unit;
}
