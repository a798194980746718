import type { Database } from './db';
import type { MetaRow } from './rows';

export type CorpusState = Extract<MetaRow, { key: 'corpus' }>;

/**
 * How the terms of the matching index are made, as a number: raise it when `utils/matching/terms.ts` makes other terms
 * of the same fact. A database of another number gets its index built again.
 */
export const INDEX_VERSION = 1;

/** The state of the corpus as a whole; that of an empty one where nothing was ever written. */
export async function corpusState(db: Database): Promise<CorpusState> {
  const row = await db.meta.get('corpus');
  if (row?.key === 'corpus') return row;
  return { key: 'corpus', facts: 0, revision: 0, nextNumber: 0, indexVersion: INDEX_VERSION };
}
