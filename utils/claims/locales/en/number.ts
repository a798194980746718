import type { Expression, NumberSpan, Recogniser } from '../../expression';
import { type Amount, amountsOf } from './amount';
import { readCardinal } from './cardinal';
import { readFraction } from './fraction';
import { type NumberToken, tokenizeNumbers } from './number-tokens';

/** What a part of the grammar read from a run of tokens. */
export interface NumberReading {
  value: number;
  precision: number;
  form: NumberSpan['form'];
  /** Index of the token after the number. */
  next: number;
}

/**
 * Reads every number of an English text: digits, words, or both ("1,234.5", "twenty-one", "two and a half million",
 * "40bn", "two thirds", "21st"). The grammar is that of spoken numerals: groups below a thousand, each with its scale,
 * scales falling from left to right ("3 million 400 thousand"), a fraction at the end.
 */
export function readNumbers(text: string): NumberSpan[] {
  const numbers: NumberSpan[] = [];
  for (const run of tokenizeNumbers(text)) {
    let at = 0;
    while (at < run.length) {
      const read = readFraction(run, at) ?? readCardinal(text, run, at);
      if (read === null) {
        at += 1;
        continue;
      }
      const first = run[at];
      const last = run[read.next - 1];
      if (first && last && !isPronounOne(text, first, last) && !isVagueScale(text, first)) {
        const { value, precision, form } = read;
        // "1e940" is past what can be reckoned with.
        if (Number.isFinite(value) && precision > 0 && Number.isFinite(precision)) {
          numbers.push({ start: first.start, end: last.end, value, precision, form });
        }
      }
      at = read.next;
    }
  }
  return numbers;
}

const NOT_COUNTING_BEFORE =
  /(?:\b(?:no|any|some|every|this|that|the|another|which|each|last|next|new|only|other|good|big|old|right|wrong|same|best)[ -])$/i;
const ONE_IN =
  /^ (?:in|out of) (?:every )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)/iu;
const NOT_COUNTING_AFTER = /^(?:['’]s\b| another\b| by one\b|self\b)/i;

/** "no one", "the new one", "one another", "one's": a pronoun, not a number. */
function isPronounOne(text: string, first: NumberToken, last: NumberToken): boolean {
  if (first !== last || first.kind !== 'unit' || first.value !== 1) return false;
  // "only one in three homes" is a share.
  if (ONE_IN.test(text.slice(first.end, first.end + 12))) return false;
  return (
    NOT_COUNTING_BEFORE.test(text.slice(Math.max(0, first.start - 10), first.start)) ||
    NOT_COUNTING_AFTER.test(text.slice(first.end, first.end + 9))
  );
}

/** "several hundred": how many hundreds is not told. */
function isVagueScale(text: string, { kind, start }: NumberToken): boolean {
  if (kind !== 'hundred' && kind !== 'dozen') return false;
  return /(?<!\p{L})(?:several|few|many|some|per) $/iu.test(text.slice(Math.max(0, start - 9), start));
}

const NAME = 'en/number';

function isYear({ form, value, precision, unit }: Amount): boolean {
  return form === 'digits' && unit === null && precision === 1 && value >= 1500 && value < 2200;
}

/** "One hundredth" is a share, and the place behind the ninety-ninth too; the text does not tell, so both are read. */
function hundredthPlace(text: string, { form, value, numberEnd, figureStart }: Amount): Expression[] {
  const place = Math.round(1 / value);
  if (form !== 'fraction' || place < 100 || !text.slice(figureStart, numberEnd).endsWith('th')) return [];
  const read = { start: figureStart, end: numberEnd, value: place, precision: 1, unit: '' } as const;
  return [{ ...read, recogniser: NAME, kind: 'number', hedge: 'exact' }];
}

/**
 * Every number with its sign and hedge, whatever it counts: what no other recogniser has read stays a bare number. Without
 * a unit nothing shows that two numbers are one range, so each stands alone.
 */
export const number: Recogniser = {
  name: NAME,
  find(context) {
    const { numbers } = context;
    return amountsOf(context).flatMap((amount): Expression[] => {
      const spans = amount.valueHigh === undefined ? [] : numbers.slice(amount.index, amount.index + 2);
      if (spans.length > 0) {
        return spans.map(({ start, end, value, precision }) => ({
          start,
          end,
          value,
          precision,
          recogniser: NAME,
          kind: 'number',
          unit: '',
          hedge: 'exact',
        }));
      }
      // The hedge of a sum of money is the money's; before a year it is a preposition ("about 2005").
      const alone = amount.currency !== null || isYear(amount);
      return [
        ...hundredthPlace(context.text, amount),
        {
          start: alone ? (numbers[amount.index]?.start ?? amount.start) : amount.start,
          end: amount.unit ? amount.numberEnd : amount.end,
          value: amount.value,
          precision: amount.precision,
          recogniser: NAME,
          kind: 'number',
          unit: '',
          hedge: alone ? 'exact' : amount.hedge,
        },
      ];
    });
  },
};
