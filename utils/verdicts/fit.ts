import type { Hedge } from '@/utils/claims/types';
import type { FitRule, Tolerances } from './types';

/**
 * The table of fits: does a stated figure fit a reference value?
 *
 * | stated           | fits v                                        |
 * | ---------------- | --------------------------------------------- |
 * | exact X          | v rounds to X at the last digit stated        |
 * | about X          | within 5% of X, or as exact                   |
 * | over X           | X ≤ v ≤ 1.10 X                                |
 * | nearly, under X  | 0.90 X ≤ v ≤ X; under as a ceiling: v ≤ X     |
 * | at least/at most | v ≥ X; v ≤ X                                  |
 * | range X to Y     | X ≤ v ≤ Y                                     |
 *
 * Where the reference is a band (a fact that is itself hedged), one value of the band that fits is enough.
 */
export interface Stated {
  value: number;
  high?: number;
  hedge: Hedge;
  /** Worth of the last digit that counts. */
  precision: number;
  /** True where "under" names a limit, not a figure nearly reached. */
  ceiling: boolean;
}

/** What a fact says: every value from `low` to `high`. */
export interface Band {
  low: number;
  high: number;
  /** The fact's own precision, which counts where it is coarser than the claim's. */
  precision: number;
}

/** A little more than the error of floating-point sums: 1.1 × 40e9 is not 44e9. */
const EPSILON = 1e-9;
const atMost = (a: number, b: number): boolean => a <= b + EPSILON * Math.max(Math.abs(a), Math.abs(b));

/** The row of the table that a hedge falls under. */
export function fitRule({ hedge, ceiling }: Pick<Stated, 'hedge' | 'ceiling'>): FitRule {
  return hedge === 'under' && ceiling ? 'ceiling' : hedge;
}

/** True where the stated figure fits a value of the band. */
export function fits(stated: Stated, band: Band, tolerances: Tolerances): boolean {
  const { low, high } = allowed(stated, tolerances);
  if (atMost(low, band.high) && atMost(band.low, high)) return true;
  const rounds = stated.hedge === 'exact' || stated.hedge === 'about' || band.precision > stated.precision;
  return rounds && roundsTo(stated.value, band, Math.max(stated.precision, band.precision));
}

/** The values a stated figure allows, without regard to rounding. */
function allowed(
  { value, high, hedge, ceiling }: Stated,
  tolerances: Tolerances,
): { low: number; high: number } {
  const size = Math.abs(value);
  switch (hedge) {
    case 'exact':
      return { low: value, high: value };
    case 'about':
      return { low: value - tolerances.about * size, high: value + tolerances.about * size };
    case 'over':
      return { low: value, high: value + tolerances.over * size };
    case 'under':
    case 'nearly':
      return {
        low: hedge === 'under' && ceiling ? -Infinity : value - tolerances.nearly * size,
        high: value,
      };
    case 'at-least':
      return { low: value, high: Infinity };
    case 'at-most':
      return { low: -Infinity, high: value };
    case 'range':
      return { low: value, high: high ?? value };
  }
}

/** True where a value of the band rounds to X at the given precision; half a digit up or down still does. */
function roundsTo(value: number, band: Band, precision: number): boolean {
  const half = precision / 2;
  return atMost(value - half, band.high) && atMost(band.low, value + half);
}
