import type { Expression, NumericExpression, ReadingContext, Recogniser } from '../../expression';
import { type Amount, amountsOf } from './amount';
import { measured } from './measured';
import { readGroup } from './number-words';
import { UNIT_SYMBOLS, UNIT_WORDS } from './units';
import { AFTER, anyOf, BEFORE, compile, DURATION_UNITS, matchAt, matchBefore } from './words';

const NAME = 'vi/quantity';

const SYMBOL = new RegExp(` ?(?:${UNIT_SYMBOLS.map(([source]) => `(${source})`).join('|')})${AFTER}`, 'uy');
const WORD = compile(` (?:${UNIT_WORDS.map(([source]) => `(${source})`).join('|')})${AFTER}`, 'y');
const DURATION = compile(` ?(${anyOf(Object.keys(DURATION_UNITS))})${AFTER}`, 'y');
const SHORT_DURATION = / ?(h|phút|ph|s|giây|min|sec|tiếng)(?![\p{L}\p{N}])/uy;
const SHORT_UNITS: Readonly<Record<string, string>> = {
  h: 'hour',
  tiếng: 'hour',
  phút: 'minute',
  ph: 'minute',
  min: 'minute',
  s: 'second',
  sec: 'second',
  giây: 'second',
};
const HALF = compile(` rưỡi${AFTER}`, 'y');
const HALF_OF = compile(
  ` (giờ|tiếng|tiếng đồng hồ|năm|tháng|ngày|tuần|thế kỷ|thập kỷ|phút)${AFTER}(?! (?:đầu|cuối))`,
  'y',
);

/** "2 giờ chiều", "10h30": a time of day. */
const OF_DAY = compile(` ?(?:sáng|trưa|chiều|tối|đêm|khuya|kém|\\d{1,2}(?: phút)?|ngày|hôm)${AFTER}`, 'y');
const AT_TIME = compile(`${BEFORE}(?:lúc|vào lúc|hồi|trước|sau|từ|đến|tới|khung giờ|vào) $`);
const CLOCK = /^(?:[01]?\d|2[0-4])$/;
/** "5 tháng 9", "6 tháng đầu năm", "2 ngày 3 và 4/5": parts of a date. */
const OF_DATE: Readonly<Record<string, RegExp>> = {
  tháng: compile(
    ` (?:\\d{1,2}(?![\\d.,]*\\d? (?:ngày|tuần|triệu|tỷ))|(?:đầu|cuối|giữa) (?:của )?(?:năm|quý)|giêng|chạp)`,
    'y',
  ),
  năm: compile(` (?:\\d{4}|nay|ngoái)${AFTER}`, 'y'),
  quý: compile(' (?:đầu|cuối) (?:của )?năm', 'y'),
  ngày: compile(` (?:\\d{1,2}(?:[/-]\\d| (?:và|đến|tháng))|đầu (?:tháng|năm))`, 'y'),
  tuần: compile(' (?:đầu|cuối) (?:của )?(?:tháng|năm)', 'y'),
  hôm: compile(' (?:nay|qua|sau|trước)', 'y'),
};
const DATE_LEAD = compile(`${BEFORE}(?:ngày|mùng|mồng|tháng|thứ|năm|lần thứ) $`);
const MINUTES = compile(` ?(\\d{1,2}|[a-zà-ỹ]+(?: [a-zà-ỹ]+)?) phút${AFTER}`, 'y');

function firstGroup(match: RegExpExecArray): number {
  return match.findIndex((group, i) => i > 0 && group !== undefined) - 1;
}

function isClock(text: string, amount: Amount, end: number): boolean {
  if (!CLOCK.test(text.slice(amount.start, amount.end)) && amount.value > 24) return false;
  return matchAt(OF_DAY, text, end) !== null || matchBefore(AT_TIME, text, amount.start, 12) !== null;
}

function duration(context: ReadingContext, amount: Amount): NumericExpression | null {
  const { text } = context;
  const long = matchAt(DURATION, text, amount.end);
  const short = long ? null : matchAt(SHORT_DURATION, text, amount.end);
  const match = long ?? short;
  const word = match?.[1]?.toLowerCase();
  if (!match || word === undefined || (amount.form === 'fraction' && !matchAt(HALF_OF, text, amount.end)))
    return null;
  const unit = DURATION_UNITS[word] ?? SHORT_UNITS[word];
  if (unit === undefined) return null;
  let end = amount.end + match[0].length;
  const minutes = unit === 'hour' ? matchAt(MINUTES, text, end) : null;
  const extra = minutes ? (readGroup(text, end)?.value ?? Number(minutes[1])) : Number.NaN;
  if (minutes && extra < 60 && !matchBefore(AT_TIME, text, amount.start, 12)) {
    return build(context, amount, 'duration', unit, end + minutes[0].length, amount.value + extra / 60);
  }
  if (unit === 'hour' && isClock(text, amount, end)) return null;
  const date = OF_DATE[word];
  if ((date && matchAt(date, text, end)) || matchBefore(DATE_LEAD, text, amount.digitsStart, 10)) return null;
  const half = matchAt(HALF, text, end);
  if (half) end += half[0].length;
  return build(context, amount, 'duration', unit, end, half ? amount.value + 0.5 : amount.value);
}

function build(
  context: ReadingContext,
  amount: Amount,
  kind: 'duration' | 'quantity',
  unit: string,
  end: number,
  value: number,
): NumericExpression {
  const precision = Number.isInteger(value) ? amount.precision : Math.min(amount.precision, 0.1);
  const plain: Amount = { ...amount, form: amount.form === 'fraction' ? 'words' : amount.form };
  return measured(context, plain, {
    kind,
    unit,
    start: amount.start,
    end,
    recogniser: NAME,
    value,
    precision,
  });
}

const YEAR_LEAD = compile(`${BEFORE}năm $`);
/** "5 m" is a length, but "8.1 W" in a name and "100 V" after a letter are not asked about here. */
function physical(context: ReadingContext, amount: Amount): NumericExpression | null {
  const { text } = context;
  if (matchBefore(YEAR_LEAD, text, amount.digitsStart, 6)) return null;
  const symbol = matchAt(SYMBOL, text, amount.end);
  const word = symbol ? null : matchAt(WORD, text, amount.end);
  const match = symbol ?? word;
  if (!match) return null;
  const unit = (symbol ? UNIT_SYMBOLS : UNIT_WORDS)[firstGroup(match)]?.[1];
  if (unit === undefined || (unit === 'inch' && symbol && !/^\d/.test(text.slice(amount.digitsStart))))
    return null;
  let end = amount.end + match[0].length;
  const half = word ? matchAt(HALF, text, end) : null;
  if (half) end += half[0].length;
  return build(context, amount, 'quantity', unit, end, half ? amount.value + 0.5 : amount.value);
}

/** Whether a unit of measure follows the figure that ends at a place. */
export function isUnitAt(text: string, at: number): boolean {
  return matchAt(SYMBOL, text, at) !== null || matchAt(WORD, text, at) !== null;
}

/** Figures with a unit of measure (100 Mbps, 4.500 km) and lengths of time (2 giờ, 6 tháng, một năm rưỡi). */
export const quantity: Recogniser = {
  name: NAME,
  find(context: ReadingContext): Expression[] {
    const out: Expression[] = [];
    for (const amount of amountsOf(context)) {
      const found = physical(context, amount) ?? duration(context, amount);
      if (found) out.push(found);
    }
    return out;
  },
};
