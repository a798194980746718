import type { Expression, NumericExpression, Recogniser } from '../../expression';
import { type Amount, amountsOf } from './amount';
import { clauseBefore } from './clause';
import { hedgeAfter } from './hedge';
import { nounPhraseAt } from './noun-phrase';
import { expressionOf } from './numeric';
import { isOneInMany } from './percent';

const NAME = 'en/count';

/** Words that make the number behind them a name or a label: an edition, a page, a model, a part of a document. */
const LABEL_BEFORE =
  /(?<!\p{L})(?:phase|stage|level|levels|page|pages|p|pp|article|clause|section|chapter|part|volume|vol|issue|version|edition|room|flight|gate|channel|route|highway|number|no|nos|nr|figure|fig|table|annex|appendix|item|point|grade|class|group|category|tier|type|round|day|week|season|episode|act|bill|decree|circular|decision|directive|resolution|law|regulation|windows|iphone|ipad|galaxy|playstation|xbox|android|ios|office|formula|euro|fifa|radio|bbc|itv|web|industry|covid|mark|model|series|zone|district|ward|line|track|terminal|building|block|floor|unit|exhibit|paragraph|option|step|plan|aged|age)[ .]+$/iu;
/** What a number may be of, or out of, when it is a part of a field: "71 of 95 agencies", "71 out of the 95". */
const OUT_OF =
  /^(?: (?:out of|of)(?: the| all| its| their| a total of| (?:[\p{L}-]+ ){0,2}[\p{L}-]+['’]s?)? |\/)$/iu;
const YEAR_LEAD =
  /(?<!\p{L})(?:in|by|since|until|till|during|before|from|throughout|year|early|late|mid|fiscal|january|february|march|april|may|june|july|august|september|october|november|december)[ -]$|\d,? $/iu;
const VAGUE = /^(?:a )?couple\b/i;
/** "scored 0.6484", "with an index score of 72.4": points, though nothing stands behind the figure. */
const SCORE_BEFORE =
  /(?<!\p{L})(?:scored|scoring|(?:score|index|value|rating)s? (?:of|at|is|was|stood at|rose to|fell to|reached)) $/iu;
/** "a majority of 31": what is counted stands before. */
const MARGIN_BEFORE =
  /(?<!\p{L})(majority|headcount|workforce|membership|audience|readership|population) of $/iu;
/** "the number of mobile users from 95 million": the noun stands before the figure. */
const NUMBER_OF = /(?<!\p{L})(?:number|total|numbers|amount|base) of ((?:\p{L}[\p{L}'’-]*(?: |$)){1,5})/iu;

/** Numbers of things: the noun behind the number is the unit, and the span includes it ("93 million mobile connections"). */
export const count: Recogniser = {
  name: NAME,
  find(context) {
    const { text } = context;
    const found: Expression[] = [];
    const amounts = amountsOf(context);
    for (let at = 0; at < amounts.length; at += 1) {
      const amount = amounts[at] as Amount;
      const next = amounts[at + 1];
      // "four out of ten homes" is a share; "71 out of 95 agencies" counts.
      const isShare = next !== undefined && amount.form === 'words' && isOneInMany(text, amount, next);
      const part = next && !isShare ? partOf(text, amount, next) : null;
      if (part) {
        found.push(part);
        at += 1;
        continue;
      }
      // "one in three homes" is a share, not three homes.
      if (next && isOneInMany(text, amount, next)) {
        at += 1;
        continue;
      }
      const one = countOf(text, amount);
      if (one) found.push(next ? outOf(text, one, next) : one);
      const against = one && next ? votesAgainst(text, one, next) : null;
      if (against) {
        found.push(against);
        at += 1;
      }
    }
    return found;
  },
};

function isCountable(text: string, amount: Amount): boolean {
  if (amount.unit !== null || amount.currency !== null || amount.form === 'ordinal' || amount.value < 0)
    return false;
  if (amount.form === 'fraction') return false;
  if (VAGUE.test(text.slice(amount.figureStart, amount.figureStart + 9))) return false;
  if (
    amount.form !== 'scaled' &&
    LABEL_BEFORE.test(text.slice(Math.max(0, amount.figureStart - 14), amount.figureStart))
  ) {
    return false;
  }
  // "in 2005 sales rose": a year before a plural.
  if (isYearLike(amount) && YEAR_LEAD.test(text.slice(Math.max(0, amount.start - 12), amount.start)))
    return false;
  const before = text.slice(Math.max(0, amount.start - 5), amount.start);
  // "7.5 lines per 100 people" has one figure; "a 6-1 win" is a score.
  return !/(?:^|\s)per $|\d[-–]$/i.test(before);
}

function countOf(text: string, amount: Amount): NumericExpression | null {
  const slashed = slashedPart(text, amount);
  if (slashed) return slashed;
  if (!isCountable(text, amount) || /\d\/$/.test(text.slice(Math.max(0, amount.start - 2), amount.start)))
    return null;
  const noun = nounPhraseAt(text, amount.end, amount.value === 1 && amount.valueHigh === undefined);
  if (noun !== null) return withNoun(text, amount, noun);
  if (amount.form === 'scaled' && amount.value >= 1e4) {
    return expressionOf(text, amount, {
      recogniser: NAME,
      kind: 'count',
      unit: nounBefore(text, amount.start),
    });
  }
  const lead = text.slice(Math.max(0, amount.start - 26), amount.start);
  if (amount.form === 'digits' && amount.precision < 1 && SCORE_BEFORE.test(lead))
    return expressionOf(text, amount, { recogniser: NAME, kind: 'count', unit: 'points' });
  const margin = amount.form === 'digits' ? MARGIN_BEFORE.exec(lead)?.[1] : undefined;
  if (margin !== undefined && amount.value >= 2)
    return expressionOf(text, amount, { recogniser: NAME, kind: 'count', unit: margin });
  const before =
    amount.value >= 2 && amount.form === 'digits' && !isYearLike(amount)
      ? nounBefore(text, amount.start)
      : '';
  return before === '' ? null : expressionOf(text, amount, { recogniser: NAME, kind: 'count', unit: before });
}

function withNoun(text: string, amount: Amount, noun: { text: string; end: number }): NumericExpression {
  const after = hedgeAfter(text, noun.end);
  const expression = expressionOf(text, amount, {
    recogniser: NAME,
    kind: 'count',
    unit: noun.text,
    end: after?.at ?? noun.end,
  });
  return after && expression.hedge === 'exact' ? { ...expression, hedge: after.hedge } : expression;
}

/** "71 of 95 agencies", "71/95 agencies": the second number is the field's size. */
function partOf(text: string, part: Amount, whole: Amount): NumericExpression | null {
  if (whole.figureStart - part.numberEnd > 30 || part.value > whole.value) return null;
  if (!isCountable(text, part) || !isCountable(text, whole)) return null;
  const gap = OUT_OF.exec(text.slice(part.numberEnd, whole.figureStart));
  if (gap === null || (part.form === 'words' && part.value === 1 && gap[0] !== '/')) return null;
  const noun = nounPhraseAt(text, whole.end, false);
  // "in 3/2019 exports rose", "on 3/12 ministers met": a month, a day.
  if (gap[0] === '/' && (noun === null || isYearLike(whole) || isDayOfMonth(text, part, whole))) return null;
  return {
    ...expressionOf(text, part, {
      recogniser: NAME,
      kind: 'count',
      unit: noun?.text ?? '',
      end: noun?.end ?? whole.end,
    }),
    denominator: whole.value,
  };
}

/** "1,200 communes out of 2,850": the field's size behind the noun. */
function outOf(text: string, part: NumericExpression, whole: Amount): NumericExpression {
  if (
    whole.unit !== null ||
    whole.currency !== null ||
    part.denominator !== undefined ||
    whole.value < part.value
  )
    return part;
  if (!/^ out of(?: the| a total of| all)? $/.test(text.slice(part.end, whole.figureStart))) return part;
  const noun = nounPhraseAt(text, whole.numberEnd, false);
  return { ...part, denominator: whole.value, end: noun?.end ?? whole.numberEnd };
}

/** "by 314 votes to 283": the other side's. */
function votesAgainst(text: string, votes: NumericExpression, next: Amount): NumericExpression | null {
  if (!/^(?:votes?|seats?)$/i.test(votes.unit) || text.slice(votes.end, next.figureStart) !== ' to ')
    return null;
  if (next.unit !== null || next.currency !== null || next.form === 'ordinal') return null;
  return expressionOf(text, next, { recogniser: NAME, kind: 'count', unit: votes.unit });
}

/** "3/5 provinces", which the numbers took for a fraction. */
function slashedPart(text: string, amount: Amount): NumericExpression | null {
  if (amount.form !== 'fraction') return null;
  const parts = /^(\d+)\/(\d+)$/.exec(text.slice(amount.figureStart, amount.numberEnd));
  const noun = parts ? nounPhraseAt(text, amount.numberEnd, false) : null;
  if (parts === null || noun === null) return null;
  return {
    ...withNoun(text, amount, noun),
    value: Number(parts[1]),
    denominator: Number(parts[2]),
    precision: 1,
  };
}

/** The noun of "the number of … " in the same clause, for a figure that has none behind it; empty where there is none. */
function nounBefore(text: string, at: number): string {
  const match = NUMBER_OF.exec(clauseBefore(text, at, 110));
  if (match?.[1] === undefined) return '';
  return nounPhraseAt(` ${match[1]}`, 0, false)?.text ?? '';
}

function isDayOfMonth(text: string, day: Amount, month: Amount): boolean {
  const lead = text.slice(Math.max(0, day.figureStart - 7), day.figureStart);
  return (
    day.value <= 31 && month.value <= 12 && /(?<!\p{L})(?:on|dated|of|since|from|until|by|to) $/iu.test(lead)
  );
}

function isYearLike({ value, precision }: Amount): boolean {
  return precision === 1 && value >= 1900 && value < 2100;
}
