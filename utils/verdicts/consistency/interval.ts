import type { NumericClaim } from '@/utils/claims/types';
import { claimPrecision } from '../precision';

/** Every value a stated figure may stand for, by its hedge and last digit: two figures clash where none is shared. */
export interface Interval {
  low: number;
  high: number;
}

/** A hedge is read wider here than in the table of fits: an article contradicts itself only beyond doubt. */
const REACH = 0.1;
/** "Over 40" of 47 misleads, and is no contradiction. */
const REACH_OVER = 0.25;

/** What a claim's figure may stand for. */
export function intervalOf(claim: NumericClaim): Interval {
  const { value, valueHigh, hedge } = claim;
  const half = claim.kind === 'rank' || claim.kind === 'ordinal' ? 0 : claimPrecision(claim) / 2;
  const reach = Math.max(half, REACH * Math.abs(value));
  const high = valueHigh ?? value;
  switch (hedge) {
    case 'exact':
    case 'range':
      return isWhole(claim) ? { low: value, high } : { low: value - half, high: high + half };
    case 'about':
      return { low: value - reach, high: high + reach };
    case 'over':
      return { low: value, high: high + Math.max(half, REACH_OVER * Math.abs(value)) };
    case 'nearly':
      return { low: value - reach, high };
    case 'under':
    case 'at-most':
      return { low: Number.NEGATIVE_INFINITY, high };
    case 'at-least':
      return { low: value, high: Number.POSITIVE_INFINITY };
  }
}

/** "33 dự án" is thirty-three, no more and no less; "33 tỷ" is rounded. */
function isWhole(claim: NumericClaim): boolean {
  return claim.kind === 'count' && claimPrecision(claim) === 1 && Number.isInteger(claim.value);
}

export const sum = (parts: readonly Interval[]): Interval => ({
  low: parts.reduce((total, { low }) => total + low, 0),
  high: parts.reduce((total, { high }) => total + high, 0),
});

/** The quotient of two intervals of positive numbers. */
export const ratio = (a: Interval, b: Interval): Interval => ({ low: a.low / b.high, high: a.high / b.low });

export const scale = ({ low, high }: Interval, by: number): Interval => ({ low: low * by, high: high * by });

const SLACK = 1e-9;

/** True where no value is in both. */
export function clash(a: Interval, b: Interval): boolean {
  const slack = SLACK * Math.max(Math.abs(a.low) || 0, Math.abs(b.low) || 0, 1);
  return a.high < b.low - slack || b.high < a.low - slack;
}
