import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createDatabase } from '@/utils/storage/db';

/**
 * What released versions wrote to readers' disks. A line here is never changed: another shape of the tables is another
 * version, with an upgrade, a line of its own below, and a test that upgrades a database of each version before it.
 */
const RELEASED: Record<number, Record<string, string>> = {
  1: {
    facts: 'id,[measure+place],[series+place],managedBy',
    postings: 'bucket',
    numbers: 'block',
    changes: '++id,at',
    changeBlocks: '[change+block]',
    tombstones: 'id',
    articles: '[address+textHash],address,checkedAt',
    decisions: '++id,address',
    meta: 'key',
  },
};

it('the newest version of the schema is as it was released', async () => {
  const db = createDatabase('schema');
  await db.open();
  const tables = db.tables.map(({ name, schema }) => {
    const indexes = schema.indexes.map(({ src }) => src).sort();
    return [name, [schema.primKey.src, ...indexes].join(',')];
  });
  expect(Object.fromEntries(tables)).toEqual(RELEASED[db.verno]);
  expect(db.verno).toBe(Math.max(...Object.keys(RELEASED).map(Number)));
  db.close();
});
