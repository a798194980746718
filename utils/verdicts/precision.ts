import type { NumericClaim } from '@/utils/claims/types';
import type { NumericFact } from '@/utils/corpus/fact';

/**
 * How exactly a figure is stated, as the worth of its last digit that counts: 1e9 for "40 tỷ", 1e7 for 41.26 billion.
 */

/** The worth of the last digit that is not a trailing zero: 1e7 for 41 260 000 000, 1e-4 for 0.6667. */
export function lastDigitWorth(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 1;
  const [mantissa = '1', exponent = '0'] = Math.abs(value).toExponential(9).split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  return 10 ** (Number(exponent) - digits.length + 1);
}

/** Zeros at a figure's end may be exact: at least two digits are taken to count, so that 3 is 3.0 and 60 is not 60.0. */
const roundness = (value: number): number =>
  Math.min(lastDigitWorth(value), 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - 1));

/** The precision of a fact, which keeps only its value: 60 000 000 is stated to the million, 50 to the unit. */
export function factPrecision({ value, kind }: NumericFact): number {
  return kind === 'rank' || kind === 'ordinal' ? 1 : roundness(value);
}

/**
 * The precision of a claim: as read, save that whole groups of zeros in a figure written out are round ("64.000.000" is
 * stated to the million as "64 triệu" is).
 */
export function claimPrecision({ value, precision, kind }: NumericClaim): number {
  if (kind === 'rank' || kind === 'ordinal' || !Number.isInteger(value) || value === 0) return precision;
  let groups = 1;
  while (value % (groups * 1000) === 0) groups *= 1000;
  return Math.max(precision, Math.min(groups, roundness(value)));
}
