import { canonicalPlace } from '@/utils/corpus/place';
import type { FactRow, Origin, StoredFact } from './rows';

/** Whether a fact comes from a corpus that brings its own later versions. */
export const isUpstream = (origin: Origin): boolean => origin === 'starter' || origin.startsWith('feed:');

/** The starter corpus or feed whose fact the editor's own stands in place of, also after it was removed. */
export function upstreamOf(
  origin: Origin,
  before: { origin: Origin; upstream?: Origin } | undefined,
): { upstream?: Origin } {
  if (isUpstream(origin) || before === undefined) return {};
  const upstream = isUpstream(before.origin) ? before.origin : before.upstream;
  return upstream === undefined ? {} : { upstream };
}

/** The row of a fact. */
export function rowOf(stored: StoredFact, number: number, updatedAt: string, changes: number[]): FactRow {
  const { id, series, measure, geography } = stored.fact;
  return {
    ...stored,
    id,
    number,
    place: placeKey(geography),
    updatedAt,
    changes,
    ...(isUpstream(stored.origin) ? { managedBy: stored.origin } : {}),
    ...(series === undefined ? {} : { series }),
    ...(measure === undefined ? {} : { measure }),
  };
}

/** A place as the index holds it. */
const placeKey = (geography: string | null): string => (geography === null ? '' : canonicalPlace(geography));

/** What of a row the history keeps. */
export function storedOf({ fact, origin, upstream }: FactRow): StoredFact {
  return { fact, origin, ...(upstream === undefined ? {} : { upstream }) };
}
