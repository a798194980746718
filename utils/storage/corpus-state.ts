import type { Database } from './db';
import type { MetaRow } from './rows';

export type CorpusState = Extract<MetaRow, { key: 'corpus' }>;

/**
 * The layout of the matching index, as a number; a database of another one gets its index built again. What terms are
 * made of a fact may change with every release, so an update of the extension has the index built again in any case.
 */
export const INDEX_VERSION = 1;

/** The state of the corpus as a whole; that of an empty one where nothing was ever written. */
export async function corpusState(db: Database): Promise<CorpusState> {
  const row = await db.meta.get('corpus');
  if (row?.key === 'corpus') return row;
  return { key: 'corpus', facts: 0, revision: 0, nextNumber: 0, indexVersion: INDEX_VERSION };
}
