import Dexie, { type Table } from 'dexie';
import type { ArticleRecord, Decision } from './article-rows';
import type { ChangeBlock, ChangeSet, FactRow, MetaRow, NumberBlock, PostingBucket, Tombstone } from './rows';

/** The name of the one database, shared by the background and the extension's pages. */
export const DATABASE_NAME = 'doi-chieu';

/** The tables; what their rows hold is told in `rows.ts` and `article-rows.ts`. */
export interface Tables {
  facts: Table<FactRow, string>;
  postings: Table<PostingBucket, number>;
  numbers: Table<NumberBlock, number>;
  changes: Table<ChangeSet, number>;
  changeBlocks: Table<ChangeBlock, [number, number]>;
  tombstones: Table<Tombstone, string>;
  articles: Table<ArticleRecord, [string, string]>;
  decisions: Table<Decision, number>;
  meta: Table<MetaRow, string>;
}
export type Database = Dexie & Tables;

/**
 * Makes a database handle; it opens at first use. Every later version of the schema gets its own `version(n)` below
 * the ones before it, with an upgrade where rows change, and a test that upgrades a database of each earlier version.
 */
export function createDatabase(name: string = DATABASE_NAME): Database {
  // Relaxed durability, the browser's default, may lose what was just typed when the power goes. Writes are rare here.
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  db.version(1).stores({
    facts: 'id, [series+place], [measure+place], managedBy',
    postings: 'bucket',
    numbers: 'block',
    changes: '++id, at',
    changeBlocks: '[change+block]',
    tombstones: 'id',
    articles: '[address+textHash], address, checkedAt',
    decisions: '++id, address',
    meta: 'key',
  });
  return db;
}

/** The database of this extension. Never imported by a content script, where it would belong to the visited site. */
export const database = createDatabase();
