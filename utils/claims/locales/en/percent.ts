import type { Expression, NumericExpression, Recogniser } from '../../expression';
import { type Amount, amountsOf } from './amount';
import { expressionOf } from './numeric';

const NAME = 'en/percent';

/** What shows that a fraction in words is a share of something: its whole, or what happens to it. */
const SHARE_AFTER =
  /^(?: of (?!an? (?:hour|second|minute|year|month|day|mile|kilomet|metre|century|decade|point)\b|(?:19|20)\d\d)| (?:the|all|its|their|our|his|her|these|those|that|as|more|less|fewer|higher|lower|by|in|to|from|since|said|say|were|was|are|is|have|had|do|did|use|used|own)\b|,| \p{Ll}+s\b)/u;
/** "rose by a fifth.", "only half." */
const SHARE_BEFORE =
  /(?<!\p{L})(?:by|up|down|rose|fell|grew|dropped|risen|fallen|grown|lost|gained|only|for) $/iu;
const NO_SHARE_BEFORE = /(?:\b(?:in|and a|past|into)|[\p{L}\p{N}][-/]) ?$/iu;

/** Percentages, percentage points, and shares told as fractions ("a third of", "one in five"). */
export const percent: Recogniser = {
  name: NAME,
  find(context) {
    const { text } = context;
    const found: Expression[] = [];
    const amounts = amountsOf(context);
    for (let at = 0; at < amounts.length; at += 1) {
      const amount = amounts[at] as Amount;
      if (amount.unit?.kind === 'percent') {
        const { unit, factor } = amount.unit;
        found.push(expressionOf(text, amount, { recogniser: NAME, kind: 'percent', unit, factor }));
        continue;
      }
      const next = amounts[at + 1];
      const oneIn = next ? oneInMany(text, amount, next) : null;
      if (oneIn) {
        found.push(oneIn);
        at += 1;
      } else if (isShare(text, amount)) found.push(shareOf(text, amount));
    }
    return found;
  },
};

function isShare(text: string, { form, unit, currency, value, start, end, hedge }: Amount): boolean {
  if (form !== 'fraction' || unit !== null || currency !== null || value <= 0 || value >= 1) return false;
  const before = text.slice(Math.max(0, start - 8), start);
  // "in a fifth of tests" is a share, "in half" is not.
  const isOfWhole =
    /\bin $/i.test(before) &&
    /^ of (?:all|the|its|their|these|those|\p{Ll}+s\b)/u.test(text.slice(end, end + 20));
  if (NO_SHARE_BEFORE.test(before) && !isOfWhole) return false;
  if (text.slice(start, end).includes('/')) return /^ of /.test(text.slice(end, end + 4));
  if (SHARE_BEFORE.test(text.slice(Math.max(0, start - 14), start))) return true;
  return SHARE_AFTER.test(text.slice(end, end + 24)) || (hedge !== 'exact' && end < text.length);
}

/** A fraction in words is a round figure: about, unless the text hedges it otherwise; its worth a whole per cent. */
function shareOf(text: string, amount: Amount): NumericExpression {
  const share = expressionOf(text, amount, { recogniser: NAME, kind: 'percent', unit: 'percent' });
  return {
    ...share,
    value: Math.round(amount.value * 1e4) / 100,
    precision: 1,
    hedge: amount.hedge === 'exact' ? 'about' : amount.hedge,
  };
}

/** "one in five", "nine out of ten", "1 in every 3" */
export function isOneInMany(text: string, part: Amount, whole: Amount): boolean {
  if (part.unit !== null || whole.unit !== null || part.value >= whole.value || part.value < 1) return false;
  if (!Number.isInteger(part.value) || !Number.isInteger(whole.value) || whole.value > 100) return false;
  const gap = /^ (in|out of)(?: every)? $/i.exec(text.slice(part.numberEnd, whole.figureStart));
  if (gap === null) return false;
  // "12 in 20 provinces" is a count; the spoken share has small or round numbers.
  if (part.value === 1 && gap[1]?.toLowerCase() === 'in') return true;
  if (whole.value > 10 && whole.value !== 20 && whole.value !== 50 && whole.value !== 100) return false;
  return gap[1]?.toLowerCase() === 'in' || part.form !== 'digits';
}

function oneInMany(text: string, part: Amount, whole: Amount): NumericExpression | null {
  if (!isOneInMany(text, part, whole)) return null;
  return shareOf(text, { ...part, end: whole.numberEnd, value: part.value / whole.value });
}
