import type { NumberSpan, ReadingContext } from '../../expression';
import type { Hedge } from '../../types';
import { currencyBefore } from './currencies';
import { hedgeAfter, hedgeBefore } from './hedge';
import { type UnitReading, unitAt } from './units';
import { SCALES, SUFFIX_SCALES } from './words';

/**
 * A number, or a range of two, with what surrounds it whatever its dimension: sign, currency before, unit behind, hedge.
 * Read once a text and shared by the recognisers of money, percentages, counts, quantities and bare numbers.
 */
export interface Amount {
  /** Start of the hedge or of "between", else of the figure. */
  start: number;
  /** Start of the figure itself: its currency sign, its minus or its first digit or word. */
  figureStart: number;
  /** End of the number, before any unit. */
  numberEnd: number;
  /** End of the unit and of a hedge behind it; equals `numberEnd` where there is neither. */
  end: number;
  value: number;
  valueHigh?: number;
  precision: number;
  hedge: Hedge;
  form: NumberSpan['form'];
  unit: UnitReading | null;
  /** ISO 4217 of a sign or code before the figure. */
  currency: string | null;
  /** Index of the (first) number in the context's list. */
  index: number;
}

const CACHE = new WeakMap<ReadingContext, Amount[]>();

/** The amounts of a text in order. Both ends of a range stand in one amount. */
export function amountsOf(context: ReadingContext): readonly Amount[] {
  const known = CACHE.get(context);
  if (known) return known;
  const amounts: Amount[] = [];
  for (let index = 0; index < context.numbers.length; ) {
    const { amount, used } = readAmount(context, index);
    amounts.push(amount);
    index += used;
  }
  CACHE.set(context, amounts);
  return amounts;
}

function readAmount({ text, numbers }: ReadingContext, index: number): { amount: Amount; used: number } {
  const number = numbers[index] as NumberSpan;
  const head = headBefore(text, number.start);
  const amount: Amount = {
    start: head.start,
    figureStart: head.start,
    numberEnd: number.end,
    end: number.end,
    value: head.negative ? -number.value : number.value,
    precision: number.precision,
    hedge: 'exact',
    form: number.form,
    unit: number.form === 'ordinal' ? null : unitBehind(text, number),
    currency: head.currency,
    index,
  };
  if (amount.unit) amount.end = amount.unit.end;
  const used = number.form === 'ordinal' ? 1 : joinRange(text, amount, number, numbers[index + 1]);
  const before = hedgeBefore(text, amount.start);
  const bare = amount.unit === null && amount.currency === null;
  if (before && !(before.isVerb && bare && amount.value < 1e4)) {
    amount.start = before.at;
    if (amount.valueHigh === undefined) amount.hedge = before.hedge;
  }
  const after = number.form === 'ordinal' ? null : hedgeAfter(text, amount.end);
  if (after && (amount.unit || amount.currency || amount.form !== 'fraction')) {
    amount.end = after.at;
    if (amount.valueHigh === undefined && before === null) amount.hedge = after.hedge;
  }
  return { amount, used };
}

/** Sign and currency before the figure, in either order ("-$5", "$-5", "minus 5"). */
function headBefore(
  text: string,
  numberStart: number,
): { start: number; negative: boolean; currency: string | null } {
  let start = numberStart;
  let negative = false;
  const inner = minusBefore(text, start);
  if (inner !== null) {
    start = inner;
    negative = true;
  }
  const currency = currencyBefore(text, start);
  if (currency) {
    start = currency.start;
    const outer = negative ? null : minusBefore(text, start);
    if (outer !== null) {
      start = outer;
      negative = true;
    }
  }
  return { start, negative, currency: currency?.code ?? null };
}

function minusBefore(text: string, at: number): number | null {
  const sign = text[at - 1];
  if (sign === '-' || sign === '−') {
    const before = text[at - 2];
    return before === undefined || /[\s(:\p{Sc}]/u.test(before) ? at - 1 : null;
  }
  if (sign !== ' ' || !/[se]/i.test(text[at - 2] ?? '')) return null;
  // "plus or minus 3 points" tells a margin.
  const word = /(?<!\p{L}|\bor )(?:minus|negative) $/iu.exec(text.slice(Math.max(0, at - 13), at));
  return word ? at - word[0].length : null;
}

/** The unit behind a number; shares take an article before it ("half an hour"). */
function unitBehind(text: string, number: NumberSpan): UnitReading | null {
  const unit = unitAt(text, number.end);
  if (unit || number.form !== 'fraction') return unit;
  const article = /^ (?:of )?(?:an?|one)(?= )/i.exec(text.slice(number.end, number.end + 8));
  return article ? unitAt(text, number.end + article[0].length) : null;
}

const CONNECTOR = /\s?([-–—]|to|and|or)\s?/iuy;
const CHANGE_VERB =
  /\b(?:rais|rose|ris|increas|grew|grow|fell|fall|drop|declin|cut|reduc|lower|up|down|climb|jump|surg|expand|went|go|mov|shrank|shrunk|chang|doubl|tripl|improv|slip|soar|upgrad|extend|boost|widen|shift|swell|dip|plung|slump|slash|plummet|bring|brought|tak|took)\p{L}*\b[^.;]*$/iu;

const MOVED_BY =
  /(?<!\p{L})(?:rose|risen|rising|rises|fell|fallen|falling|falls|slipped|slipping|dropped|dropping|gained|gaining|lost|losing|added|adding|shed|up|down|jumped|jumping|climbed|climbing|sank|dipped|eased|surged|soared|slid|tumbled|plunged|advanced)(?: (?:a further|another|some|about|just|nearly|almost))? $/iu;

/** Adds a second number as the upper end where both make a range; returns how many numbers were used. */
function joinRange(text: string, amount: Amount, low: NumberSpan, high: NumberSpan | undefined): 1 | 2 {
  if (high === undefined || high.start - amount.end > 12 || high.form === 'ordinal') return 1;
  if (low.form === 'fraction' || high.form === 'fraction') return 1;
  CONNECTOR.lastIndex = amount.end;
  const connector = CONNECTOR.exec(text);
  if (connector === null) return 1;
  const head = headBefore(text, high.start);
  // A dash between two figures is no minus sign of the second.
  const from = head.negative ? high.start : head.start;
  if (from !== connector.index + connector[0].length) return 1;
  const currency = head.negative ? null : head.currency;
  const unit = unitBehind(text, high);
  if (!sameMeasure(amount, currency, unit)) return 1;
  const lead = leadBefore(text, amount.start);
  if (!connects(text, amount, low, high, connector[1]?.toLowerCase() ?? '', lead, unit, currency)) return 1;
  const scale = low.form === 'scaled' ? 1 : scaleOf(text, high);
  const carried = scale > 1 && amount.value < high.value / scale ? scale : 1;
  const value = amount.value * carried;
  if (value >= high.value) return 1;
  amount.value = value;
  amount.valueHigh = high.value;
  amount.precision = Math.max(low.precision * carried, high.precision);
  amount.hedge = 'range';
  amount.numberEnd = high.end;
  amount.form = high.form;
  amount.unit = unit;
  amount.end = unit?.end ?? high.end;
  if (lead) amount.start = lead.start;
  return 2;
}

/** A unit or currency of the first must come back with the second, or stand with the second alone. */
function sameMeasure(amount: Amount, currency: string | null, unit: UnitReading | null): boolean {
  if (amount.currency !== null)
    return (currency === null || currency === amount.currency) && unit?.kind !== 'percent';
  if (currency !== null) return false;
  return amount.unit === null || (unit !== null && unit.unit === amount.unit.unit);
}

function leadBefore(text: string, at: number): { word: 'between' | 'from'; start: number } | null {
  const match = /(?<!\p{L})(between|from)(?: (?:about|around|some|roughly|approximately))? $/iu.exec(
    text.slice(Math.max(0, at - 23), at),
  );
  if (match === null) return null;
  return { word: match[1]?.toLowerCase() as 'between' | 'from', start: at - match[0].length };
}

function connects(
  text: string,
  amount: Amount,
  low: NumberSpan,
  high: NumberSpan,
  word: string,
  lead: { word: 'between' | 'from'; start: number } | null,
  unit: UnitReading | null,
  currency: string | null,
): boolean {
  if (isYear(text, low) && isYear(text, high) && !unit && !currency && !amount.currency) return false;
  switch (word) {
    case 'and':
      return lead?.word === 'between';
    case 'or':
      return low.form === 'words' && high.form === 'words' && high.value - low.value <= 5;
    case 'to': {
      // "rose 3p to 109p" tells a step and a level, "grew 20 to 30%" one range.
      if (lead?.word !== 'from') {
        const isMeasured = amount.unit !== null || amount.currency !== null;
        return !(isMeasured && MOVED_BY.test(text.slice(Math.max(0, amount.start - 24), amount.start)));
      }
      // "raised from 49% to 74%" states two levels, "from 5 to 7 billion" one range.
      return !CHANGE_VERB.test(text.slice(Math.max(0, lead.start - 70), lead.start));
    }
    default:
      // Scores, phone numbers and codes also join figures by a dash; a range says what it measures.
      if (text[high.end] === '-' || /[\d)]-$/.test(text.slice(Math.max(0, low.start - 2), low.start)))
        return false;
      return (
        unit !== null ||
        amount.currency !== null ||
        high.form === 'scaled' ||
        /^ \p{Ll}{3,}/u.test(text.slice(high.end, high.end + 5))
      );
  }
}

function isYear(text: string, number: NumberSpan): boolean {
  return number.end - number.start === 4 && /^(?:1[5-9]|20)\d\d$/.test(text.slice(number.start, number.end));
}

/** The worth of the scale a number ends with: 1e6 of "250 million", 1 of "250". */
function scaleOf(text: string, number: NumberSpan): number {
  if (number.form !== 'scaled') return 1;
  const word = /\p{L}+$/u.exec(text.slice(number.start, number.end))?.[0].toLowerCase() ?? '';
  return SCALES[word] ?? SUFFIX_SCALES[word] ?? (word === 'hundred' ? 100 : 1);
}

/** Removes binary noise after scaling: 57 × 0.01 is 0.57. */
export function scaled(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}
