import type { Expression, NumericExpression, ReadingContext, Refiner } from '../expression';

const SCALED =
  /\d\s{0,3}(?:million|billion|trillion|thousand|triệu|tỷ|tỉ|nghìn|ngàn|m|bn|k)$|(?:million|billion|trillion|triệu|tỷ|tỉ)$/iu;
/** Thousands are set apart only where something is counted. */
const GROUPED = /(?:^|\s)\d{1,3}(?:[.,]\d{3})+$/;

/**
 * Numbers that lean on what stands before them. A large number without a noun counts something the sentence names elsewhere ("from 95 million to 200 million"): it is a
 * count of an unnamed unit. Small and unscaled bare numbers stay numbers.
 */
const WHOLE_BEFORE =
  /(?:^|[^\p{L}])(?:of(?: the| all| its| some)?|out of(?: the)?|among(?: the)?|trong(?: số| tổng số)?|trên tổng số)\s$/iu;
const PART_AFTER = /^\s?,\s?(?:(?:mới |chỉ |đã |hiện )?(?:có )?|only |just |some |about )$/iu;

/** "Of the 200 services, 50 are online": the second counts what the first does, and the first is its whole. */
function partOf(
  whole: Expression | undefined,
  part: NumericExpression,
  text: string,
): NumericExpression | null {
  if (
    whole?.kind !== 'count' ||
    whole.value < part.value ||
    !PART_AFTER.test(text.slice(whole.end, part.start))
  )
    return null;
  if (!WHOLE_BEFORE.test(text.slice(Math.max(0, whole.start - 20), whole.start))) return null;
  return { ...part, kind: 'count', unit: whole.unit, denominator: whole.value };
}

/** "42/63 (chiếm 67%) các tỉnh": x of y where the noun does not stand right behind; no day and month. */
function ratioOf(
  before: Expression | undefined,
  whole: NumericExpression,
  text: string,
): NumericExpression | null {
  if (before?.kind !== 'number' || text.slice(before.end, whole.start) !== '/') return null;
  if (before.value > whole.value || whole.value < 32 || !Number.isInteger(before.value)) return null;
  if (/^\/|^\s?(?:dân|người dân|people|inhabitants)/iu.test(text.slice(whole.end, whole.end + 12)))
    return null;
  return { ...before, end: whole.end, kind: 'count', unit: '', denominator: whole.value };
}

/** Another level of the count before: "7.5 lines, compared to 6.7 in one country and 15.8 in another". */
const LEVEL_BEFORE =
  /(?:^|[^\p{L}])(?:compared (?:to|with)|(?:up|down) from|from|against|than|so với(?: mức| con số)?|tăng từ|giảm từ|từ mức|lên|xuống còn|còn)\s$/iu;
const NEXT_LEVEL = /^[^.;]{0,40}\s(?:and|to|và|lên|xuống|còn)\s$/iu;

/** A bare number that gives another level of the last count of its sentence. */
function levelOf(
  count: NumericExpression | null,
  before: Expression | undefined,
  number: NumericExpression,
  text: string,
) {
  if (count === null || number.start - count.end > 200) return null;
  if (/^(?:19|20)\d{2}$/.test(text.slice(number.start, number.end))) return null;
  if (/[.!?]\s+\p{Lu}|\n/u.test(text.slice(count.end, number.start))) return null;
  const level = LEVEL_BEFORE.test(text.slice(Math.max(0, number.start - 24), number.start));
  const next =
    before === count &&
    NEXT_LEVEL.test(text.slice(count.end, number.start)) &&
    count.unit !== '' &&
    isLevel(count, text);
  return level || next ? { ...number, kind: 'count' as const, unit: count.unit } : null;
}

const isLevel = ({ start }: NumericExpression, text: string) =>
  LEVEL_BEFORE.test(text.slice(Math.max(0, start - 24), start));

export const promoteNumbers: Refiner = {
  name: 'promote-numbers',
  refine(expressions: readonly Expression[], { text }: ReadingContext) {
    const kept: Expression[] = [];
    let count: NumericExpression | null = null;
    let money: NumericExpression | null = null;
    for (const expression of expressions) {
      const before: Expression | undefined = kept.at(-1);
      const ratio = expression.kind === 'number' ? ratioOf(before, expression, text) : null;
      if (ratio) kept.pop();
      const amount: NumericExpression | null =
        expression.kind === 'count' ? countedMoney(expression, money, text) : null;
      const promoted: Expression =
        ratio ??
        amount ??
        (expression.kind === 'number' ? promote(expression, before, { count, money }, text) : expression);
      kept.push(promoted);
      if (promoted.kind === 'count') count = promoted;
      // What stands in brackets only converts.
      if (promoted.kind === 'money' && text.charAt(promoted.start - 1) !== '(') money = promoted;
    }
    return { kept, dropped: [] };
  },
};

/** "328.500 tỷ đồng - tăng 60.000 tỷ": billions without a unit are of the money named before. */
const BILLIONS = /(?:tỷ|tỉ)$/iu;

function moneyLike(
  money: NumericExpression | null,
  number: NumericExpression,
  text: string,
): NumericExpression | null {
  if (money === null || !BILLIONS.test(text.slice(number.start, number.end))) return null;
  const gap = text.slice(money.end, number.start);
  return gap.length > 160 || gap.includes('\n') ? null : { ...number, kind: 'money', unit: money.unit };
}

/** "10.000 tỷ vốn doanh nghiệp" after an amount of money is one more amount. */
const MONEY_NOUN = /(?:tỷ|tỉ)\s(?:vốn|tiền|ngân sách|doanh thu|lợi nhuận|đầu tư|nợ|thuế)(?!\p{L})/iu;
/** "Teledensity is 8.4 per 100 people". */
const PER_AFTER =
  /^\s?(?:per|for every|out of every|trên)\s(?:1[,.]?0{2,3}(?:[,.]000)?|1?0{2}|a million|one million|million)\s/iu;

function countedMoney(
  count: NumericExpression,
  money: NumericExpression | null,
  text: string,
): NumericExpression | null {
  const written = text.slice(count.start, count.end);
  const numeral = MONEY_NOUN.exec(written);
  if (!numeral || money === null || count.start - money.end > 160) return null;
  return { ...count, end: count.start + numeral.index + 2, kind: 'money', unit: money.unit };
}

function promote(
  number: NumericExpression,
  before: Expression | undefined,
  last: { count: NumericExpression | null; money: NumericExpression | null },
  text: string,
): Expression {
  const promoted =
    partOf(before, number, text) ??
    levelOf(last.count, before, number, text) ??
    moneyLike(last.money, number, text);
  if (promoted !== null) return promoted;
  const written = text.slice(number.start, number.end);
  if (PER_AFTER.test(text.slice(number.end, number.end + 30))) return { ...number, kind: 'count', unit: '' };
  const large =
    (number.value >= 1e5 && SCALED.test(written)) || (number.value >= 1000 && GROUPED.test(written));
  return large ? { ...number, kind: 'count', unit: '' } : number;
}
