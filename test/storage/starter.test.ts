import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CorpusRepository, corpusRepository } from '@/utils/storage/corpus-repository';
import { createDatabase, type Database } from '@/utils/storage/db';
import { hasStarter, loadStarter } from '@/utils/storage/starter';
import { expectConsistent } from './index-audit';
import { madeFact } from './made-facts';

let name = 0;
let db: Database;
let corpus: CorpusRepository;
beforeEach(() => {
  db = createDatabase(`starter-${name++}`);
  corpus = corpusRepository(db);
});
afterEach(() => db.close());

const file = (...facts: [id: string, value: number][]) =>
  JSON.stringify(facts.map(([id, value]) => madeFact({ id, value })));
const load = (text: string) => loadStarter(db, () => Promise.resolve(text));
const values = async () => Object.fromEntries((await corpus.list()).map(({ id, fact }) => [id, fact.value]));

describe('the starter corpus', () => {
  it('is loaded once', async () => {
    expect(await hasStarter(db)).toBe(false);
    expect(await load(file(['a', 1], ['b', 2]))).toMatchObject({ added: 2 });
    expect(await hasStarter(db)).toBe(true);
    expect(await load(file(['a', 1], ['b', 2]))).toBeNull();
    expect(await values()).toEqual({ a: 1, b: 2 });
    await expectConsistent(db);
  });

  it('is loaded once by two pages that start together', async () => {
    const other = createDatabase(db.name);
    const text = file(['a', 1]);
    const results = await Promise.all([load(text), loadStarter(other, () => Promise.resolve(text))]);
    expect(results.filter((result) => result !== null)).toHaveLength(1);
    expect(await corpus.revision()).toBe(1);
    other.close();
  });

  it('brings a later version to what the editor left alone, and to nothing else', async () => {
    await load(file(['kept', 1], ['edited', 1], ['removed', 1], ['edited-then-removed', 1], ['dropped', 1]));
    await corpus.put(madeFact({ id: 'edited', value: 50 }), 'form');
    await corpus.put(madeFact({ id: 'edited-then-removed', value: 50 }), 'form');
    await corpus.remove(['removed', 'edited-then-removed']);
    await corpus.put(madeFact({ id: 'mine', value: 9 }), 'form');
    const later = file(
      ['kept', 2],
      ['edited', 2],
      ['removed', 2],
      ['edited-then-removed', 2],
      ['mine', 2],
      ['new', 2],
    );
    expect(await load(later)).toMatchObject({ added: 1, changed: 1, removed: 1 });
    expect(await values()).toEqual({ kept: 2, edited: 50, mine: 9, new: 2 });
    await expectConsistent(db);
  });

  it('gives a fact back to the starter corpus when its removal is undone', async () => {
    await load(file(['a', 1]));
    await corpus.remove(['a']);
    await corpus.undo();
    await load(file(['a', 2]));
    expect(await values()).toEqual({ a: 2 });
  });

  it.each([
    ['no JSON', '{"facts": ['],
    ['no corpus', '{"hello": 1}'],
    ['one bad fact among good ones', JSON.stringify([madeFact({ id: 'a' }), { id: 'b' }])],
  ])('%s: nothing is loaded, and it says so', async (_, text) => {
    await expect(load(text)).rejects.toMatchObject({ messageKey: 'error_starter_unreadable' });
    expect(await hasStarter(db)).toBe(false);
    expect(await corpus.count()).toBe(0);
  });

  it('a file that cannot be fetched is said too', async () => {
    await expect(loadStarter(db, () => Promise.reject(new Error('404')))).rejects.toMatchObject({
      messageKey: 'error_starter_unreadable',
    });
  });
});
