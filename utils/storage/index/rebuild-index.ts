import { factTerms } from '@/utils/matching/terms';
import { type CorpusState, corpusState, INDEX_VERSION } from '../corpus-state';
import type { Database } from '../db';
import { factNumber } from './fact-numbers';
import { indexWriter } from './index-writer';

const CHUNK = 500;

/** Builds the matching index anew from the facts, within the caller's transaction. */
export async function rebuildIndex(db: Database): Promise<CorpusState> {
  await db.postings.clear();
  await db.numbers.clear();
  const index = indexWriter(db);
  let nextNumber = 0;
  for (let last = ''; ; ) {
    const rows = await db.facts.where('id').above(last).limit(CHUNK).toArray();
    const end = rows.at(-1);
    if (end === undefined) break;
    last = end.id;
    for (const row of rows) {
      row.number = factNumber(nextNumber++, row.fact.kind);
      index.add(row.number, row.fact, factTerms(row.fact));
    }
    await db.facts.bulkPut(rows);
    if (index.full) await index.flush();
  }
  await index.flush();
  const before = await corpusState(db);
  const state = { ...before, nextNumber, revision: before.revision + 1, indexVersion: INDEX_VERSION };
  await db.meta.put(state);
  return state;
}
