import type { NumberReading } from './number';
import type { NumberToken } from './number-tokens';

/** The worth of a share in words ("a third"): hundredths, since nobody means 33.333 by it. */
export const FRACTION_PRECISION = 0.01;

/** "half", "a third", "three quarters", and with a scale behind: "half a million", "a quarter of a million". */
export function readFraction(run: readonly NumberToken[], at: number): NumberReading | null {
  const fraction = fractionAt(run, at);
  if (fraction === null) return null;
  let next = fraction.next;
  if (run[next]?.kind === 'of') next += 1;
  if (run[next]?.kind === 'article') next += 1;
  let scale = run[next];
  if (scale?.kind !== 'scale' && scale?.kind !== 'dozen') {
    return { ...fraction, precision: FRACTION_PRECISION, form: 'fraction' };
  }
  let worth = 1;
  while (scale?.kind === 'scale' || scale?.kind === 'dozen') {
    worth *= scale.value;
    next += 1;
    scale = run[next];
  }
  return { value: fraction.value * worth, precision: worth / 10, form: 'scaled', next };
}

/** A share below one, without a scale: "half", "one half", "a third", "two-thirds", "1/3", "¾". */
export function fractionAt(run: readonly NumberToken[], at: number): { value: number; next: number } | null {
  const first = run[at];
  if (first?.kind === 'half') return { value: 0.5, next: at + 1 };
  if (first?.kind === 'share') return { value: first.value, next: at + 1 };
  const second = run[at + 1];
  if (first === undefined || second === undefined) return null;
  const one = first.kind === 'article' || (first.kind === 'unit' && first.value === 1);
  if (one && (second.kind === 'half' || second.kind === 'quarter')) {
    return { value: second.value, next: at + 2 };
  }
  // "a fifth of homes" is a share, "a fifth operator" a place in a line: the tokens know by what follows.
  if (one && second.kind === 'ordinal' && second.share) return { value: 1 / second.value, next: at + 2 };
  if (first.kind === 'unit' || (first.kind === 'digits' && Number.isInteger(first.value))) {
    if (second.kind === 'quarter' || second.kind === 'half') {
      return second.plural ? { value: first.value * second.value, next: at + 2 } : null;
    }
    if (second.kind === 'parts') return { value: first.value / second.value, next: at + 2 };
  }
  return null;
}
