import type { Fact } from '@/utils/corpus/fact';
import { factTerms } from '@/utils/matching/terms';
import { sameFact } from '@/utils/transfer/same-fact';
import { atomically } from './atomically';
import { type CorpusState, corpusState, INDEX_VERSION } from './corpus-state';
import type { Database } from './db';
import { StorageError } from './errors';
import { isUpstream, rowOf, storedOf, upstreamOf } from './fact-rows';
import { factNumber } from './index/fact-numbers';
import { type IndexWriter, indexWriter } from './index/index-writer';
import { rebuildIndex } from './index/rebuild-index';
import type { ChangeCause, ChangeSet, FactChange, FactRow, Origin, StoredFact } from './rows';

/** What is to be written together: all of it or nothing. */
export interface FactWrite {
  put?: readonly { fact: Fact; origin: Origin }[];
  /** Ids. */
  remove?: readonly string[];
}

export interface WriteOptions {
  cause: ChangeCause;
  /** What the history calls it. */
  label?: string;
  /** The change set that this write takes back. */
  reverts?: number;
  /** ISO date and time. */
  at: string;
  onProgress?: (done: number, total: number) => void;
  /** Aborted: nothing is written, and `error_cancelled` thrown. */
  signal?: AbortSignal;
}

/** What a write did. */
export interface WriteResult {
  /** The change set in the history; null where nothing had to be changed. */
  change: number | null;
  added: number;
  changed: number;
  removed: number;
  /** Facts that were there already, the same in every field. */
  same: number;
  revision: number;
}

/** Facts handled between two looks at the signal: small enough that a page stays responsive. */
const CHUNK = 200;

/** Writes facts in one transaction. Throws `StorageError` where a person can do something about the failure. */
export function writeFacts(db: Database, write: FactWrite, options: WriteOptions): Promise<WriteResult> {
  return atomically(db, () => writeWithin(db, write, options));
}

/** As `writeFacts`, within `atomically`. */
export async function writeWithin(
  db: Database,
  write: FactWrite,
  options: WriteOptions,
): Promise<WriteResult> {
  let state = await corpusState(db);
  if (state.indexVersion !== INDEX_VERSION) state = await rebuildIndex(db);
  // Of two facts with one id the last counts, as if they had been put one after the other.
  const puts = [...new Map((write.put ?? []).map((item) => [item.fact.id, item])).values()];
  const removals = [...new Set(write.remove ?? [])];
  const total = puts.length + removals.length;
  const run = await startRun(db, state, options);
  for (let i = 0; i < total; i += CHUNK) {
    if (options.signal?.aborted) throw new StorageError('error_cancelled');
    if (i < puts.length) await run.put(puts.slice(i, i + CHUNK));
    const from = Math.max(0, i - puts.length);
    const to = i + CHUNK - puts.length;
    if (to > 0) await run.remove(removals.slice(from, to));
    options.onProgress?.(Math.min(i + CHUNK, total), total);
  }
  return run.finish();
}

/** One write as it goes on: what was counted, numbered and noted for the history so far. */
async function startRun(db: Database, state: CorpusState, options: WriteOptions) {
  const change = await db.changes.add({ ...emptySet(options) } as ChangeSet);
  const index = indexWriter(db);
  const counts = { added: 0, changed: 0, removed: 0, same: 0 };
  let { nextNumber } = state;
  let block = 0;

  const note = async (changes: FactChange[]) => {
    if (changes.length > 0) await db.changeBlocks.add({ change, block: block++, changes });
    if (index.full) await index.flush();
  };

  return {
    async put(items: readonly { fact: Fact; origin: Origin }[]) {
      const ids = items.map(({ fact }) => fact.id);
      const before = state.facts === 0 ? [] : await db.facts.bulkGet(ids);
      const buried = await db.tombstones.bulkGet(ids);
      const rows: FactRow[] = [];
      const changes: FactChange[] = [];
      items.forEach(({ fact, origin }, i) => {
        const old = before[i];
        if (old !== undefined && old.origin === origin && sameFact(old.fact, fact)) {
          counts.same++;
          return;
        }
        counts[old === undefined ? 'added' : 'changed']++;
        const stored: StoredFact = { fact, origin, ...upstreamOf(origin, old ?? buried[i]) };
        const keepsNumber = old !== undefined && old.fact.kind === fact.kind;
        const number = keepsNumber ? old.number : factNumber(nextNumber++, fact.kind);
        reindex(index, old, { number, fact });
        rows.push(rowOf(stored, number, options.at, [...(old?.changes ?? []), change]));
        changes.push({ id: fact.id, before: old === undefined ? null : storedOf(old), after: stored });
      });
      await db.facts.bulkPut(rows);
      const risen = ids.filter((_, i) => buried[i] !== undefined);
      if (risen.length > 0) await db.tombstones.bulkDelete(risen);
      await note(changes);
    },

    async remove(ids: readonly string[]) {
      const rows = (await db.facts.bulkGet([...ids])).filter((row) => row !== undefined);
      for (const row of rows) index.remove(row.number, factTerms(row.fact));
      counts.removed += rows.length;
      await db.facts.bulkDelete(rows.map(({ id }) => id));
      if (options.cause !== 'starter' && options.cause !== 'feed') {
        const buried = rows.flatMap((row) => {
          const origin = isUpstream(row.origin) ? row.origin : row.upstream;
          return origin === undefined ? [] : [{ id: row.id, origin }];
        });
        await db.tombstones.bulkPut(buried);
      }
      await note(rows.map((row) => ({ id: row.id, before: storedOf(row), after: null })));
    },

    async finish(): Promise<WriteResult> {
      const { added, changed, removed } = counts;
      if (added + changed + removed === 0) {
        await db.changes.delete(change);
        return { ...counts, change: null, revision: state.revision };
      }
      await index.flush();
      const revision = state.revision + 1;
      await db.changes.put({ ...emptySet(options), id: change, added, changed, removed });
      if (options.reverts !== undefined) await db.changes.update(options.reverts, { revertedBy: change });
      await db.meta.put({ ...state, facts: state.facts + added - removed, revision, nextNumber });
      return { ...counts, change, revision };
    },
  };
}

/** Takes a fact's old terms out of the index and brings its new ones in; terms that it keeps are left alone. */
function reindex(index: IndexWriter, old: FactRow | undefined, now: { number: number; fact: Fact }): void {
  const terms = new Set(factTerms(now.fact));
  const oldTerms = new Set(old === undefined ? [] : factTerms(old.fact));
  if (old !== undefined && old.number !== now.number) {
    index.remove(old.number, oldTerms);
    index.add(now.number, now.fact, terms);
    return;
  }
  if (old !== undefined)
    index.removeTerms(
      old.number,
      [...oldTerms].filter((term) => !terms.has(term)),
    );
  index.add(
    now.number,
    now.fact,
    [...terms].filter((term) => !oldTerms.has(term)),
  );
}

function emptySet({ at, cause, label = '', reverts }: WriteOptions): Omit<ChangeSet, 'id'> {
  return {
    at,
    cause,
    label,
    added: 0,
    changed: 0,
    removed: 0,
    ...(reverts === undefined ? {} : { reverts }),
  };
}
