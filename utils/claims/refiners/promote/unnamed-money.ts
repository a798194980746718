import type { NumericExpression } from '../../expression';

const BILLIONS = /(?:tỷ|tỉ)$/iu;
const MONEY_NOUN = /(?:tỷ|tỉ)\s(?:vốn|tiền|ngân sách|doanh thu|lợi nhuận|đầu tư|nợ|thuế)(?!\p{L})/iu;
/** "Deutsche Telekom paid 2.17 billion": what is paid, cost or raised is money. */
const SCALED = /(?:million|billion|trillion|m|bn)$/u;
const PAID_BEFORE =
  /(?<!\p{L})(?:pays?|paid|costs?|raised|raises|bids?|bidding|spends?|spent|invested|worth|earned|lost|owes?|owed|fined)(?: (?:about|around|some|over|nearly|almost|only|just|up to|at least|more than))? $/iu;
/** A scaled figure with nothing else. */
const BARE = /^[\d.,]+ ?(?:million|billion|trillion|m|bn)$/u;
/** How far on a currency is still understood where a verb says that money is meant. */
const PAID_REACH = 300;
const before = (text: string, at: number) => text.slice(Math.max(0, at - 30), at);
/** How far behind an amount its currency still goes without saying. */
const REACH = 160;

function follows(money: NumericExpression | null, start: number, text: string): money is NumericExpression {
  return money !== null && start - money.end <= REACH && !text.slice(money.end, start).includes('\n');
}

/** Whether the words around a scaled figure make it money though no currency stands with it. */
function isPaid(money: NumericExpression, { start, end }: NumericExpression, text: string): boolean {
  if (!SCALED.test(text.slice(start, end)) || start - money.end > PAID_REACH) return false;
  if (PAID_BEFORE.test(before(text, start))) return true;
  // "A paid 2.17 billion, B 1.88 billion": the second goes by the first.
  const goesOn = start - money.end < 80 && !/[.\n]/.test(text.slice(money.end, start));
  return goesOn && BARE.test(text.slice(money.start, money.end));
}

/** "3 shillings, down from 18" */
function isLevel(money: NumericExpression, { start, end }: NumericExpression, text: string): boolean {
  if (start - money.end > 30 || !/^\d[\d.,]*$/.test(text.slice(start, end))) return false;
  return /^(?: [\p{L} ]{1,12})?, (?:up|down) from (?:just )?$/u.test(text.slice(money.end, start));
}

/**
 * Figures without a currency that are of the money named before: "328.500 tỷ đồng - tăng 60.000 tỷ", "paid 2.17 billion",
 * "3 shillings, down from 18".
 */
export function unnamedMoney(
  money: NumericExpression | null,
  number: NumericExpression,
  text: string,
): NumericExpression | null {
  if (money === null) return null;
  const inBillions =
    BILLIONS.test(text.slice(number.start, number.end)) && follows(money, number.start, text);
  if (!inBillions && !isPaid(money, number, text) && !isLevel(money, number, text)) return null;
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
