import type { NumericExpression } from '../../expression';

const BILLIONS = /(?:tỷ|tỉ)$/iu;
const MONEY_NOUN = /(?:tỷ|tỉ)\s(?:vốn|tiền|ngân sách|doanh thu|lợi nhuận|đầu tư|nợ|thuế)(?!\p{L})/iu;
/** How far behind an amount its currency still goes without saying. */
const REACH = 160;

function follows(money: NumericExpression | null, start: number, text: string): money is NumericExpression {
  return money !== null && start - money.end <= REACH && !text.slice(money.end, start).includes('\n');
}

/** "328.500 tỷ đồng - tăng 60.000 tỷ": billions without a unit are of the money named before. */
export function unnamedMoney(
  money: NumericExpression | null,
  number: NumericExpression,
  text: string,
): NumericExpression | null {
  if (!BILLIONS.test(text.slice(number.start, number.end)) || !follows(money, number.start, text))
    return null;
  return { ...number, kind: 'money', unit: money.unit };
}

/** "5.000 tỷ đồng và 10.000 tỷ vốn doanh nghiệp": what is counted by billions is money once more. */
export function countedMoney(
  money: NumericExpression | null,
  count: NumericExpression,
  text: string,
): NumericExpression | null {
  const noun = MONEY_NOUN.exec(text.slice(count.start, count.end));
  if (!noun || !follows(money, count.start, text)) return null;
  return { ...count, end: count.start + noun.index + 2, kind: 'money', unit: money.unit };
}
