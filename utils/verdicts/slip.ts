import type { NumericClaim } from '@/utils/claims/types';
import type { NumericFact } from '@/utils/corpus/fact';
import { compare } from './compare';
import type { Slip, Tolerances } from './types';

const FACTORS = [1000, 0.001, 1e6, 1e-6, 1e9, 1e-9, 10, 0.1, 100, 0.01] as const;

/**
 * The slip that turns the stated figure into the fact's: a power of ten ("triệu" written for "tỷ"), or null. Ranks and
 * small counts are left out: 5 and 50 are two figures.
 */
export function powerOfTen(claim: NumericClaim, fact: NumericFact, tolerances: Tolerances): Slip | null {
  if (claim.kind !== 'money' && Math.max(claim.value, fact.value) < 1000) return null;
  const factor = FACTORS.find((by) => {
    const scaled = {
      ...claim,
      value: claim.value * by,
      precision: claim.precision * by,
      ...(claim.valueHigh !== undefined && { valueHigh: claim.valueHigh * by }),
    };
    return compare(scaled, fact, tolerances)?.fits;
  });
  // The table of slips runs from the stated figure: 0.001 is a thousandth of the fact's.
  return factor === undefined ? null : { type: 'power-of-ten', factor: inverse(factor) };
}

/** The slip of naming another currency with the fact's own figure ("41,26 tỷ đồng" for USD), or null. */
export function otherCurrency(claim: NumericClaim, fact: NumericFact, tolerances: Tolerances): Slip | null {
  if (claim.kind !== 'money' || fact.kind !== 'money' || claim.unit === fact.unit) return null;
  const same = compare({ ...claim, unit: fact.unit }, fact, tolerances)?.fits;
  return same ? { type: 'currency', stated: claim.unit, reference: fact.unit } : null;
}

type Factor = Extract<Slip, { type: 'power-of-ten' }>['factor'];

function inverse(factor: (typeof FACTORS)[number]): Factor {
  return (factor >= 1 ? 1 / factor : Math.round(1 / factor)) as Factor;
}
