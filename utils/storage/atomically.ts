import { access } from './access';
import type { Database } from './db';

/** Every table that a write of facts touches. */
const factTables = (db: Database) => [
  db.facts,
  db.postings,
  db.numbers,
  db.changes,
  db.changeBlocks,
  db.tombstones,
  db.meta,
];

/**
 * Runs work in one transaction over facts, index, history and revision: they stand or fall together. The function given
 * to Dexie is itself async, or it would not follow the awaits within and the transaction would end early.
 */
export const atomically = <T>(db: Database, work: () => Promise<T>): Promise<T> =>
  access(db, () => db.transaction('rw', factTables(db), async () => work()));
