import type { NumberSpan } from '../../expression';
import { FRACTION_PRECISION, fractionAt } from './fraction';
import type { NumberReading } from './number';
import type { NumberToken } from './number-tokens';

/** What has been read so far of a cardinal. */
interface Sum {
  /** Finished groups with their scales. */
  total: number;
  /** The group under way, below its scale; null before its first word. */
  group: number | null;
  precision: number;
  /** The last scale taken; the next must be smaller, or multiply the whole. */
  scale: number;
  form: NumberSpan['form'];
}

/**
 * Adds up a cardinal from the token at `start`: groups below a thousand, each with its scale, scales falling from left to
 * right. Null where no number begins there.
 */
export function readCardinal(text: string, run: readonly NumberToken[], start: number): NumberReading | null {
  const sum: Sum = { total: 0, group: null, precision: 1, scale: Number.POSITIVE_INFINITY, form: 'words' };
  let at = start;
  let previous: NumberToken | undefined;
  for (; at < run.length; at += 1) {
    const token = run[at];
    if (token === undefined) break;
    if (token.kind === 'article') {
      const following = run[at + 1]?.kind;
      if (
        at > start ||
        (following !== 'scale' && following !== 'hundred' && following !== 'dozen' && following !== 'couple')
      )
        break;
    } else if (token.kind === 'couple') {
      if (sum.group !== null) break;
      sum.group = 2;
      const following = run[at + 1]?.kind === 'of' ? run[at + 2]?.kind : undefined;
      if (following === 'scale' || following === 'hundred') at += 1;
    } else if (token.kind === 'and') {
      if (previous === undefined) break;
      const added = addAfterAnd(text, run, at, sum, previous);
      if (added === null) break;
      at = added - 1;
    } else if (token.kind === 'point') {
      const decimals = decimalsAfter(run, at);
      if (decimals === null || sum.group === null) break;
      sum.group += decimals.value;
      sum.precision = decimals.precision;
      at = decimals.next - 1;
    } else if (token.kind === 'ordinal') {
      if (!endsOrdinal(token, sum, previous)) break;
      sum.total += token.isScale ? (sum.group ?? 1) * token.value : (sum.group ?? 0) + token.value;
      return { value: sum.total, precision: 1, form: 'ordinal', next: at + 1 };
    } else if (startsAnother(run, at, start) || !take(token, sum, previous)) break;
    previous = run[at];
  }
  if (sum.group === null && sum.scale === Number.POSITIVE_INFINITY) return null;
  const value = sum.total + (sum.group ?? 0);
  const parts = run[at];
  if (parts?.kind === 'parts') {
    return { value: value / parts.value, precision: FRACTION_PRECISION, form: 'fraction', next: at + 1 };
  }
  return { value: tidy(value), precision: tidy(sum.precision), form: sum.form, next: at };
}

/** "$2.6bn two years later", "five million two months ago": a small number right behind a large scale is another. */
function startsAnother(run: readonly NumberToken[], at: number, start: number): boolean {
  const [token, previous, next] = [run[at], run[at - 1], run[at + 1]];
  if (token?.kind !== 'unit' && token?.kind !== 'ten') return false;
  if (at === start || previous?.kind !== 'scale') return false;
  if (previous.value < 1e6 && run[start]?.kind !== 'digits') return false;
  return !(
    next?.kind === 'hundred' ||
    next?.kind === 'scale' ||
    (token.kind === 'ten' && run[at + 2]?.kind === 'scale')
  );
}

/** Adds one token to the sum; false where it can't belong to the same number. */
function take(token: NumberToken, sum: Sum, previous: NumberToken | undefined): boolean {
  switch (token.kind) {
    case 'digits':
      // "3 million 400 thousand" goes on, "5 million 20 users" does not: digits need their own, smaller scale.
      if (sum.group !== null || (previous && previous.kind !== 'scale')) return false;
      if (previous && !(token.scaleAhead < sum.scale && token.scaleAhead > 0)) return false;
      sum.group = token.value;
      sum.precision = token.precision;
      if (!previous) sum.form = 'digits';
      return true;
    case 'share':
      if (sum.group === null || (previous?.kind !== 'digits' && previous?.kind !== 'unit')) return false;
      sum.group += token.value;
      sum.precision = 0.1;
      return true;
    case 'unit':
      if (sum.group !== null && !fitsUnit(sum.group, token.value, previous)) return false;
      sum.group = (sum.group ?? 0) + token.value;
      sum.precision = 1;
      return true;
    case 'ten':
      if (sum.group !== null && previous?.kind !== 'hundred') return false;
      sum.group = (sum.group ?? 0) + token.value;
      sum.precision = 1;
      return true;
    case 'hundred':
      if (sum.group !== null && (sum.group <= 0 || (sum.group >= 100 && previous?.kind !== 'digits')))
        return false;
      if (sum.group === null && !opensAlone(token, previous)) return false;
      sum.precision = (sum.group === null ? 1 : sum.precision) * 100;
      sum.group = (sum.group ?? 1) * 100;
      if (sum.form === 'digits') sum.form = 'scaled';
      return true;
    case 'dozen':
      if (sum.group === null && !opensAlone(token, previous)) return false;
      sum.group = (sum.group ?? 1) * 12;
      return true;
    case 'scale':
      return takeScale(token.value, sum, previous);
    default:
      return false;
  }
}

/** "a hundred", "hundred and first", "dozen"; not "hundreds", which names no number. */
function opensAlone({ kind, start, end }: NumberToken, previous: NumberToken | undefined): boolean {
  return previous === undefined ? end - start === kind.length : previous.kind === 'article';
}

function takeScale(scale: number, sum: Sum, previous: NumberToken | undefined): boolean {
  if (sum.group === null && previous?.kind !== 'article') {
    // "1.2 thousand billion", "2 lakh crore": a larger scale right behind a scale multiplies the whole.
    if (previous?.kind !== 'scale') return false;
    sum.total *= scale;
    sum.precision *= scale;
  } else {
    if (scale >= sum.scale) return false;
    const worth = sum.group === null ? 1 : sum.precision;
    sum.total += (sum.group ?? 1) * scale;
    sum.precision = worth * scale;
    sum.group = null;
  }
  sum.scale = scale;
  sum.form = 'scaled';
  return true;
}

/** "twenty" + "one", "hundred" + "five" may join; "two" + "three" is a list. */
function fitsUnit(group: number, value: number, previous: NumberToken | undefined): boolean {
  if (previous?.kind === 'ten') return value > 0 && value < 10;
  return previous?.kind === 'hundred' && group >= 100;
}

/** "… and five", "… and a half": returns the index after what was added, or null where "and" joins two numbers. */
function addAfterAnd(
  text: string,
  run: readonly NumberToken[],
  at: number,
  sum: Sum,
  previous: NumberToken | undefined,
): number | null {
  const fraction = fractionAt(run, at + 1);
  if (fraction) {
    const afterScale = previous?.kind === 'scale' && fraction.value === 0.5;
    if (afterScale) sum.total += sum.scale * fraction.value;
    else sum.group = (sum.group ?? 0) + fraction.value;
    sum.precision = afterScale ? sum.scale / 10 : 0.1;
    return fraction.next;
  }
  if (previous?.kind !== 'hundred' && previous?.kind !== 'scale') return null;
  if (startsAfterBetween(text, run)) return null;
  let next = at + 1;
  let added = 0;
  const token = run[next];
  if (token?.kind === 'ordinal' && !token.isScale) {
    return next;
  }
  if (token?.kind === 'ten') {
    added = token.value;
    next += 1;
    const unit = run[next];
    if (unit?.kind === 'unit' && unit.value < 10) {
      added += unit.value;
      next += 1;
    } else if (unit?.kind === 'ordinal') {
      sum.group = (sum.group ?? 0) + added;
      sum.precision = 1;
      return next;
    }
  } else if (token?.kind === 'unit') {
    added = token.value;
    next += 1;
  } else return null;
  const following = run[next];
  // "one hundred and two hundred": two numbers, as is "five million and two million".
  if (following?.kind === 'hundred')
    return previous.kind === 'scale' ? addHundred(run, next, added, sum) : null;
  if (following?.kind === 'scale' && following.value >= sum.scale) return null;
  sum.group = (sum.group ?? 0) + added;
  sum.precision = 1;
  return next;
}

/** "two thousand and three hundred" */
function addHundred(run: readonly NumberToken[], at: number, hundreds: number, sum: Sum): number | null {
  const beyond = run[at + 1];
  if (beyond?.kind === 'scale' && beyond.value >= sum.scale) return null;
  sum.group = hundreds * 100;
  sum.precision = 100;
  return at + 1;
}

/** Inside "between one hundred and two hundred" the word "and" never adds. */
function startsAfterBetween(text: string, run: readonly NumberToken[]): boolean {
  const start = run[0]?.start ?? 0;
  return /\bbetween [^.]{0,12}$/i.test(text.slice(Math.max(0, start - 24), start));
}

/** "point five", "point two five" */
function decimalsAfter(
  run: readonly NumberToken[],
  at: number,
): { value: number; precision: number; next: number } | null {
  let value = 0;
  let precision = 1;
  let next = at + 1;
  for (;;) {
    const token = run[next];
    if (token?.kind !== 'unit' || token.value > 9) break;
    precision /= 10;
    value += token.value * precision;
    next += 1;
  }
  return next === at + 1 ? null : { value: tidy(value), precision: tidy(precision), next };
}

/** "twenty-first" and "hundred and fifth" go on; "two third" does not. */
function endsOrdinal(
  token: NumberToken & { kind: 'ordinal' },
  sum: Sum,
  previous: NumberToken | undefined,
): boolean {
  if (previous === undefined) return true;
  if (token.isScale) return previous.kind !== 'digits' && previous.kind !== 'and';
  if (previous.kind === 'ten') return token.value < 10;
  return (
    (previous.kind === 'hundred' || previous.kind === 'scale' || previous.kind === 'and') &&
    sum.form !== 'digits'
  );
}

/** Takes out the noise of binary fractions: 1.1 × 10⁹ is 1,100,000,000. */
function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
