import type { Fact } from '@/utils/corpus/fact';
import type { KnownFacts } from '@/utils/transfer/import-plan';
import { access } from './access';
import { corpusState } from './corpus-state';
import { type Database, database } from './db';
import {
  changesOf,
  type DatedChange,
  factHistory,
  listChanges,
  type RevertResult,
  revertChange,
  undoLast,
} from './history';
import { type IndexedCandidates, indexedCandidates } from './indexed-candidates';
import type { ChangeSet, FactChange, FactRow } from './rows';
import { type FactWrite, type WriteOptions, type WriteResult, writeFacts } from './write-facts';

/** The corpus as the surfaces and the background use it. Every method may throw a `StorageError`. */
export interface CorpusRepository {
  get(id: string): Promise<FactRow | undefined>;
  /** In the order of ids. */
  list(page?: { offset?: number; limit?: number }): Promise<FactRow[]>;
  count(): Promise<number>;
  /** Raised by every write: what was judged under another revision may be judged otherwise now. */
  revision(): Promise<number>;
  /** Keeps a fact that the editor entered, and says by which way. */
  put(fact: Fact, cause: 'form' | 'card'): Promise<WriteResult>;
  remove(ids: readonly string[]): Promise<WriteResult>;
  /** Writes many facts, all or nothing. */
  write(write: FactWrite, options: Omit<WriteOptions, 'at'>): Promise<WriteResult>;
  undo(): Promise<RevertResult | null>;
  revert(changeSet: number): Promise<RevertResult>;
  /** Newest first. */
  changes(limit: number): Promise<ChangeSet[]>;
  changesOf(changeSet: number): Promise<FactChange[]>;
  history(id: string): Promise<DatedChange[]>;
  /** What a dry run has to know about the corpus for these facts of a file. */
  known(facts: readonly Fact[]): Promise<KnownFacts>;
  /** For matching; see `indexed-candidates.ts`. */
  candidates(): Promise<IndexedCandidates>;
}

/** @param now the clock. */
export function corpusRepository(
  db: Database,
  now: () => string = () => new Date().toISOString(),
): CorpusRepository {
  const candidates = indexedCandidates(db);
  return {
    get: (id) => access(db, () => db.facts.get(id)),
    list: ({ offset = 0, limit = Number.POSITIVE_INFINITY } = {}) =>
      access(db, () => {
        const rows = offset > 0 ? db.facts.orderBy('id').offset(offset) : db.facts.orderBy('id');
        return (Number.isFinite(limit) ? rows.limit(limit) : rows).toArray();
      }),
    count: () => access(db, async () => (await corpusState(db)).facts),
    revision: () => access(db, async () => (await corpusState(db)).revision),
    put: (fact, cause) => writeFacts(db, { put: [{ fact, origin: 'user' }] }, { cause, at: now() }),
    remove: (remove) => writeFacts(db, { remove }, { cause: 'form', at: now() }),
    write: (write, options) => writeFacts(db, write, { ...options, at: now() }),
    undo: () => undoLast(db, now()),
    revert: (changeSet) => revertChange(db, changeSet, now()),
    changes: (limit) => listChanges(db, limit),
    changesOf: (changeSet) => changesOf(db, changeSet),
    history: (id) => factHistory(db, id),
    known: (facts) => access(db, () => knownFacts(db, facts)),
    candidates,
  };
}

/** Facts asked for in one go. */
const BATCH = 1000;

async function knownFacts(db: Database, facts: readonly Fact[]): Promise<KnownFacts> {
  const byId = new Map<string, Fact>();
  for (let i = 0; i < facts.length; i += BATCH) {
    const rows = await db.facts.bulkGet(facts.slice(i, i + BATCH).map(({ id }) => id));
    for (const row of rows) if (row !== undefined) byId.set(row.id, row.fact);
  }
  const bySeries = new Map<string, Fact[]>();
  for (const { series } of facts) {
    if (series === undefined || bySeries.has(series)) continue;
    const rows = await db.facts.where('[series+place]').between([series, ''], [series, []]).toArray();
    bySeries.set(
      series,
      rows.map(({ fact }) => fact),
    );
  }
  return { byId, bySeries };
}

/** The corpus of this extension. */
export const corpus = corpusRepository(database);
