import type { NumericClaim } from '@/utils/claims/types';
import type { NumericFact } from '@/utils/corpus/fact';
import { factBand, isThreshold } from './fact-band';
import { type Band, fitRule, fits, type Stated } from './fit';
import { claimPrecision } from './precision';
import type { Comparison, FitRule, Tolerances } from './types';
import { conversion } from './units';

/** The outcome of holding one figure against one fact. */
export interface Compared {
  fits: boolean;
  comparison: Comparison;
}

/**
 * Holds a claim's figure against a fact's by the table of fits; null where the units cannot be compared. A limit stated
 * against a limit ("at least 25%" against "at least 30%") must be the same limit.
 */
export function compare(claim: NumericClaim, fact: NumericFact, tolerances: Tolerances): Compared | null {
  const factor = conversion(claim, fact);
  if (factor === null) return null;
  const stated = statedFigure(claim, fact, factor);
  const threshold = isThreshold(fact) && namesLimit(claim);
  const band = factBand(fact, tolerances);
  const agrees = threshold
    ? sameLimit(stated, fact, band, tolerances)
    : fits(stated, band, tolerances) && sameEnds(stated, fact, band, tolerances);
  return {
    fits: agrees && sameWhole(claim, fact),
    comparison: comparison(stated, fact, threshold ? 'threshold' : fitRule(stated)),
  };
}

/**
 * As `compare`, for a point the article does not name: a figure belongs to it only where it is near, so that "at least
 * 50" is not taken for every larger figure there ever was.
 */
export function fitsClosely(claim: NumericClaim, fact: NumericFact, tolerances: Tolerances): boolean {
  const near = NEAR[claim.hedge];
  return compare(near ? { ...claim, hedge: near } : claim, fact, tolerances)?.fits ?? false;
}

const NEAR: Partial<Record<NumericClaim['hedge'], 'over' | 'nearly'>> = {
  'at-least': 'over',
  'at-most': 'nearly',
  under: 'nearly',
};

function statedFigure(claim: NumericClaim, fact: NumericFact, factor: number): Stated {
  const high = claim.valueHigh === undefined ? undefined : claim.valueHigh * factor;
  return {
    value: claim.value * factor,
    ...(high !== undefined && { high }),
    hedge: high !== undefined && claim.hedge === 'exact' ? 'range' : claim.hedge,
    precision: claimPrecision(claim) * factor,
    ceiling: claim.target || isThreshold(fact),
  };
}

const namesLimit = ({ hedge }: NumericClaim): boolean =>
  hedge === 'at-least' || hedge === 'at-most' || hedge === 'exact' || hedge === 'under';

function sameLimit(stated: Stated, fact: NumericFact, band: Band, tolerances: Tolerances): boolean {
  const opposite = fact.hedge === 'at-least' ? ['at-most', 'under'] : ['at-least'];
  return !opposite.includes(stated.hedge) && fits({ ...stated, hedge: 'exact' }, band, tolerances);
}

/** A range against a range: both ends must agree; that the two overlap is not enough. */
function sameEnds(stated: Stated, { valueHigh }: NumericFact, band: Band, tolerances: Tolerances): boolean {
  if (stated.high === undefined || valueHigh === undefined) return true;
  const end = (value: number, reference: number) =>
    fits({ ...stated, value, hedge: 'exact' }, { ...band, low: reference, high: reference }, tolerances);
  return end(stated.value, band.low) && end(stated.high, valueHigh);
}

/** "71 of 95" against "71 of 63": the wholes must agree where both are known. */
function sameWhole(claim: NumericClaim, fact: NumericFact): boolean {
  const whole = 'denominator' in claim ? claim.denominator : undefined;
  return whole === undefined || fact.denominator === undefined || whole === fact.denominator;
}

function comparison(stated: Stated, fact: NumericFact, rule: FitRule): Comparison {
  const difference = subtract(stated.value, fact.value);
  return {
    stated: stated.value,
    ...(stated.high !== undefined && { statedHigh: stated.high }),
    reference: fact.value,
    ...(fact.valueHigh !== undefined && { referenceHigh: fact.valueHigh }),
    unit: fact.unit,
    difference,
    differencePercent:
      fact.value === 0 || fact.kind === 'rank' ? null : (100 * difference) / Math.abs(fact.value),
    rule,
  };
}

/** The difference without what floating-point subtraction adds: 78.6 − 78.59 is 0.01. */
function subtract(a: number, b: number): number {
  const digits = 11 - Math.floor(Math.log10(Math.max(Math.abs(a), Math.abs(b), Number.MIN_VALUE)));
  return Number((a - b).toFixed(Math.min(20, Math.max(0, digits))));
}
