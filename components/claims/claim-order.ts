import { shownKind } from '@/utils/verdicts/decisions/shown';
import { type CheckedClaim, VERDICT_KINDS } from '@/utils/verdicts/types';

/** A claim with its place in the report, by which messages name it. */
export interface ListedClaim {
  item: CheckedClaim;
  index: number;
}

/** Worst first, and within a verdict as the text goes; without what is ignored. */
export function worstFirst(claims: readonly CheckedClaim[]): ListedClaim[] {
  return claims
    .flatMap((item, index) => {
      const kind = shownKind(item);
      return kind === null ? [] : [{ item, index, rank: VERDICT_KINDS.indexOf(kind) }];
    })
    .sort((a, b) => a.rank - b.rank || a.item.claim.start - b.item.claim.start)
    .map(({ item, index }) => ({ item, index }));
}

/**
 * The claim to go to after `current` (null: the first), as the text goes and round again: those that need a look where
 * there are any, else every one. Null where there is nothing to go to.
 */
export function nextClaim(claims: readonly CheckedClaim[], current: number | null): number | null {
  const listed = worstFirst(claims);
  const wanting = listed.filter(({ item }) => {
    const kind = shownKind(item);
    return kind === 'discrepancy' || kind === 'context';
  });
  const round = (wanting.length > 0 ? wanting : listed).sort(
    (a, b) => a.item.claim.start - b.item.claim.start,
  );
  const from = current === null ? undefined : claims[current]?.claim.start;
  const next =
    from === undefined ? round[0] : (round.find(({ item }) => item.claim.start > from) ?? round[0]);
  return next?.index ?? null;
}
