import type { NumericClaim } from '@/utils/claims/types';
import type { NumericFact } from '@/utils/corpus/fact';

/** Units of one dimension, by their worth in the first of them. */
const DIMENSIONS: readonly Readonly<Record<string, number>>[] = [
  { bps: 1, kbps: 1e3, mbps: 1e6, gbps: 1e9, tbps: 1e12 },
  { hz: 1, khz: 1e3, mhz: 1e6, ghz: 1e9 },
  { b: 1, kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12, pb: 1e15, eb: 1e18 },
  { w: 1, kw: 1e3, mw: 1e6, gw: 1e9 },
  { wh: 1, kwh: 1e3, mwh: 1e6, gwh: 1e9, twh: 1e12 },
  { mm: 1e-3, cm: 1e-2, m: 1, km: 1e3 },
  { m2: 1, ha: 1e4, km2: 1e6 },
  { g: 1, kg: 1e3, t: 1e6, tonne: 1e6, tonnes: 1e6 },
  { second: 1, s: 1, minute: 60, hour: 3600, h: 3600, day: 86_400 },
  { month: 1, year: 12, years: 12, months: 1 },
];
const WORTH = new Map(
  DIMENSIONS.flatMap((units, dimension) =>
    Object.entries(units).map(([unit, worth]) => [unit, { dimension, worth }] as const),
  ),
);

/**
 * What a claim's figure is multiplied by to stand in the fact's unit; null where the two cannot be compared. What noun a
 * count counts is for the matching to tell; here one count compares with another, and a counted unit with a quantity
 * ("94,59 điểm" may be read as either).
 */
export function conversion(claim: NumericClaim, fact: NumericFact): number | null {
  if (claim.kind !== fact.kind) return isCounted(claim.kind) && isCounted(fact.kind) ? 1 : null;
  if (claim.kind === 'count' || claim.kind === 'ordinal' || claim.kind === 'rank') return 1;
  if (claim.unit === fact.unit) return 1;
  if (claim.kind !== 'quantity') return null;
  const [from, to] = [WORTH.get(claim.unit.toLowerCase()), WORTH.get(fact.unit.toLowerCase())];
  if (from && to) return from.dimension === to.dimension ? from.worth / to.worth : null;
  // Neither has a table: two words may name one thing ("điểm", "points"), and only multiples are known to stand apart.
  return !from && !to && (claim.unit === 'times') === (fact.unit === 'times') ? 1 : null;
}

const isCounted = (kind: NumericClaim['kind']): boolean => kind === 'count' || kind === 'quantity';
