import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CorpusRepository, corpusRepository } from '@/utils/storage/corpus-repository';
import { createDatabase, type Database } from '@/utils/storage/db';
import { markIndexStale } from '@/utils/storage/index/refresh-index';
import { expectConsistent } from './index-audit';
import { madeFact } from './made-facts';

let name = 0;
let db: Database;
let corpus: CorpusRepository;

beforeEach(() => {
  db = createDatabase(`corpus-${name++}`);
  corpus = corpusRepository(db, () => '2026-01-01T00:00:00.000Z');
});
afterEach(() => db.close());

const imported = (ids: readonly string[], fields: Record<string, unknown> = {}) =>
  ids.map((id) => ({ fact: madeFact({ id, ...fields }), origin: 'import' as const }));

describe('writing facts', () => {
  it('keeps a fact with its index, history and revision', async () => {
    const result = await corpus.put(madeFact({ id: 'a' }), 'form');
    expect(result).toMatchObject({ added: 1, changed: 0, revision: 1 });
    expect(await corpus.get('a')).toMatchObject({ origin: 'user', fact: { value: 1000 } });
    expect(await corpus.changes(10)).toMatchObject([{ cause: 'form', added: 1 }]);
    await expectConsistent(db);
  });

  it('does nothing at all where a fact is there already', async () => {
    await corpus.put(madeFact({ id: 'a' }), 'form');
    expect(await corpus.put(madeFact({ id: 'a' }), 'form')).toMatchObject({
      same: 1,
      change: null,
      revision: 1,
    });
    expect(await corpus.changes(10)).toHaveLength(1);
  });

  it.each([
    ['other words', { subject: { en: 'exports of phones' } }],
    ['another kind, and so another number', { kind: 'count', unit: 'cities' }],
    ['another place', { geography: 'US' }],
  ])('an edit to %s moves it in the index', async (_, fields) => {
    await corpus.put(madeFact({ id: 'a' }), 'form');
    await corpus.put(madeFact({ id: 'b' }), 'form');
    expect(await corpus.put(madeFact({ id: 'a', ...fields }), 'form')).toMatchObject({
      changed: 1,
      added: 0,
    });
    await expectConsistent(db);
    expect(await corpus.count()).toBe(2);
  });

  it('the last of two with one id counts', async () => {
    const twice = [...imported(['a'], { value: 1 }), ...imported(['a'], { value: 2 })];
    await corpus.write({ put: twice }, { cause: 'import' });
    expect((await corpus.get('a'))?.fact).toMatchObject({ value: 2 });
    await expectConsistent(db);
  });

  it('any sequence of writes, undone or not, leaves the index as the facts say', async () => {
    const ids = ['a', 'b', 'c', 'd'];
    const words = fc.constantFrom('exports', 'imports', 'cities', 'broadband users', 'đô thị thông minh');
    const step = fc.oneof(
      fc.record({
        type: fc.constant('put' as const),
        id: fc.constantFrom(...ids),
        en: words,
        kind: fc.boolean(),
      }),
      fc.record({ type: fc.constant('remove' as const), ids: fc.subarray(ids) }),
      fc.record({ type: fc.constant('undo' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const own = createDatabase(`sequence-${name++}`);
        const facts = corpusRepository(own);
        for (const action of steps) {
          if (action.type === 'put') {
            const unit = action.kind ? { kind: 'count', unit: 'cities' } : {};
            await facts.put(madeFact({ id: action.id, subject: { en: action.en }, ...unit }), 'form');
          } else if (action.type === 'remove') await facts.remove(action.ids);
          else await facts.undo();
        }
        await expectConsistent(own);
        await own.delete();
      }),
      { numRuns: 40 },
    );
  });
});

describe('all or nothing', () => {
  const many = imported(Array.from({ length: 1000 }, (_, i) => `row-${i}`));

  it('a cancelled import leaves nothing behind', async () => {
    await corpus.put(madeFact({ id: 'mine' }), 'form');
    const cancel = new AbortController();
    const writing = corpus.write(
      { put: many, remove: ['mine'] },
      { cause: 'import', signal: cancel.signal, onProgress: (done) => done >= 400 && cancel.abort() },
    );
    await expect(writing).rejects.toMatchObject({ messageKey: 'error_cancelled' });
    expect((await corpus.list()).map(({ id }) => id)).toEqual(['mine']);
    expect(await corpus.changes(10)).toHaveLength(1);
    await expectConsistent(db);
  });

  it('a fault half-way leaves nothing behind', async () => {
    const broken = { fact: { ...madeFact({ id: 'z' }), id: {} as string }, origin: 'import' as const };
    await expect(corpus.write({ put: [...many, broken] }, { cause: 'import' })).rejects.toThrow();
    expect(await db.facts.count()).toBe(0);
    expect(await db.changeBlocks.count()).toBe(0);
    await expectConsistent(db);
  });

  it('a page gone in the middle of an import leaves nothing, and the next one goes on as if nothing had been', async () => {
    await corpus.put(madeFact({ id: 'mine' }), 'form');
    // When a page goes, the browser aborts its open transactions.
    const gone = corpus.write(
      { put: many },
      { cause: 'import', onProgress: (done) => done === 400 && Dexie.currentTransaction?.abort() },
    );
    await expect(gone).rejects.toThrow();
    const reopened = createDatabase(db.name);
    const next = corpusRepository(reopened);
    expect(await next.count()).toBe(1);
    await expectConsistent(reopened);
    expect(await next.write({ put: many }, { cause: 'import' })).toMatchObject({ added: 1000 });
    await expectConsistent(reopened);
    reopened.close();
  });

  it('says how far it is', async () => {
    const seen: number[] = [];
    await corpus.write(
      { put: many },
      { cause: 'import', onProgress: (done, total) => seen.push(done / total) },
    );
    expect(seen).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
  });
});

describe('after an update of the extension', () => {
  const facts = imported(['a', 'b', 'c']);
  beforeEach(async () => {
    await corpus.write({ put: facts }, { cause: 'import' });
    await corpus.remove(['b']);
    await markIndexStale(db);
    // As older code would have left it: other terms, and one list missing.
    await db.postings
      .toCollection()
      .modify({ terms: ['other'], counts: [1], ends: [1], data: new Uint8Array([1]) });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['read', () => corpus.candidates()],
    ['written', () => corpus.put(madeFact({ id: 'd' }), 'form')],
  ])('the index is built again before it is %s', async (_, use) => {
    await use();
    await expectConsistent(db);
  });
});

describe('a dry run', () => {
  it('knows the facts with the ids and of the series of the file, and no others', async () => {
    const fields = { series: 's' };
    await corpus.write({ put: [...imported(['a', 'b'], fields), ...imported(['c'])] }, { cause: 'import' });
    const { byId, bySeries } = await corpus.known([
      madeFact({ id: 'a', ...fields }),
      madeFact({ id: 'new' }),
    ]);
    expect([...byId.keys()]).toEqual(['a']);
    expect(bySeries.get('s')?.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('history', () => {
  it('tells what was before and after, and by which way', async () => {
    await corpus.put(madeFact({ id: 'a', value: 1 }), 'form');
    await corpus.write({ put: imported(['a'], { value: 2 }) }, { cause: 'import', label: 'trade.json' });
    const [first, second] = await corpus.history('a');
    expect(first).toMatchObject({ before: null, after: { fact: { value: 1 }, origin: 'user' } });
    expect(second).toMatchObject({
      before: { fact: { value: 1 } },
      after: { fact: { value: 2 }, origin: 'import' },
      set: { cause: 'import', label: 'trade.json', changed: 1 },
    });
  });

  it('undoes one change after the other, back to the beginning', async () => {
    await corpus.put(madeFact({ id: 'a', value: 1 }), 'form');
    await corpus.put(madeFact({ id: 'a', value: 2 }), 'card');
    await corpus.remove(['a']);
    const values: unknown[] = [];
    while ((await corpus.undo()) !== null) values.push((await corpus.get('a'))?.fact.value ?? null);
    expect(values).toEqual([2, 1, null]);
    await expectConsistent(db);
  });

  it('an undo can itself be taken back', async () => {
    await corpus.put(madeFact({ id: 'a' }), 'form');
    const undone = await corpus.undo();
    await corpus.revert(undone?.change ?? -1);
    expect(await corpus.get('a')).toBeDefined();
  });

  it('reverting an import spares what was edited since, and names it', async () => {
    const { change } = await corpus.write({ put: imported(['a', 'b']) }, { cause: 'import' });
    await corpus.put(madeFact({ id: 'b', value: 7 }), 'form');
    expect(await corpus.revert(change ?? -1)).toMatchObject({ removed: 1, changedSince: ['b'] });
    expect((await corpus.list()).map(({ id }) => id)).toEqual(['b']);
    await expectConsistent(db);
  });
});
