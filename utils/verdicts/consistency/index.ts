import type { Claim, Figure } from '@/utils/claims/types';
import type { Finding } from '../types';
import { growthAgainstLevels } from './growth-levels';
import { listsAgainstCount } from './list-count';
import { partsAgainstTotal } from './parts-total';
import { type Finder, read } from './reading';
import { sameMeasureTwice } from './same-measure';
import { sharesAgainstBase } from './share-base';
import { surplusAgainstTurnover } from './surplus-turnover';

/** One finder for each kind of finding, in the order of `FINDING_KINDS`. */
const FINDERS: readonly Finder[] = [
  partsAgainstTotal,
  sharesAgainstBase,
  growthAgainstLevels,
  listsAgainstCount,
  sameMeasureTwice,
  surplusAgainstTurnover,
];

/**
 * Holds an article against itself. Precision and hedges are respected, and doubt is no finding. `claims` in text order;
 * `figures` are the expressions read that are no claims, where they are at hand.
 */
export function crossCheck(
  claims: readonly Claim[],
  text: string,
  figures: readonly Figure[] = [],
): Finding[] {
  const reading = read(claims, text, figures);
  const seen = new Set<string>();
  return FINDERS.flatMap((finder) => finder(reading)).filter((finding) => {
    // What one kind of check has found, another need not say again.
    const key = finding.claims.join(',');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
