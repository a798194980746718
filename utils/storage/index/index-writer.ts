import type { Fact } from '@/utils/corpus/fact';
import type { Database } from '../db';
import type { NumberBlock } from '../rows';
import { factGroup } from './fact-group';
import { BLOCK_SIZE, blockOf, slotOf } from './fact-numbers';
import { bucketOf, changeBucket, type PostingChange } from './posting-bucket';

/** Postings held back before they are written: about 60 MB of memory in the page that imports. */
const FLUSH_AT = 3_000_000;
/** Buckets read and written in one go. */
const BATCH = 128;

/** What a number stands for. */
interface Slot {
  id: string | null;
  group: number;
}

/** Brings facts into the matching index and out of it, within the transaction that writes the facts themselves. */
export interface IndexWriter {
  add(number: number, fact: Fact, terms: Iterable<string>): void;
  /** `terms` as they were when the fact was added. */
  remove(number: number, terms: Iterable<string>): void;
  /** As `remove`, for a fact that stays: it is no longer found by these terms. */
  removeTerms(number: number, terms: Iterable<string>): void;
  /** True where enough is held back to be written. */
  readonly full: boolean;
  /** Writes what is held back. */
  flush(): Promise<void>;
}

export function indexWriter(db: Database): IndexWriter {
  let buckets = new Map<number, Map<string, PostingChange>>();
  let slots = new Map<number, Slot>();
  let held = 0;

  const changeOf = (term: string): PostingChange => {
    const number = bucketOf(term);
    const terms = getOrAdd(buckets, number, () => new Map<string, PostingChange>());
    held++;
    return getOrAdd(terms, term, () => ({ add: [], remove: [] }));
  };

  const removeTerms = (number: number, terms: Iterable<string>) => {
    for (const term of new Set(terms)) changeOf(term).remove.push(number);
  };

  return {
    removeTerms,
    add(number, fact, terms) {
      slots.set(number, { id: fact.id, group: factGroup(fact) });
      for (const term of new Set(terms)) changeOf(term).add.push(number);
    },
    remove(number, terms) {
      slots.set(number, { id: null, group: 0 });
      removeTerms(number, terms);
    },
    get full() {
      return held >= FLUSH_AT;
    },
    async flush() {
      const [terms, ids] = [buckets, slots];
      buckets = new Map();
      slots = new Map();
      held = 0;
      await writeBuckets(db, terms);
      await writeNumbers(db, ids);
    },
  };
}

async function writeBuckets(
  db: Database,
  changes: ReadonlyMap<number, ReadonlyMap<string, PostingChange>>,
): Promise<void> {
  const numbers = [...changes.keys()].sort((a, b) => a - b);
  for (let i = 0; i < numbers.length; i += BATCH) {
    const batch = numbers.slice(i, i + BATCH);
    const before = await db.postings.bulkGet(batch);
    const after = batch.map((number, k) => changeBucket(number, before[k], changes.get(number) ?? new Map()));
    await db.postings.bulkPut(after.filter((bucket) => bucket !== null));
    const emptied = batch.filter((_, k) => after[k] === null && before[k] !== undefined);
    if (emptied.length > 0) await db.postings.bulkDelete(emptied);
  }
}

async function writeNumbers(db: Database, changes: ReadonlyMap<number, Slot>): Promise<void> {
  const byBlock = new Map<number, [number, Slot][]>();
  for (const entry of changes) getOrAdd(byBlock, blockOf(entry[0]), () => []).push(entry);
  const numbers = [...byBlock.keys()].sort((a, b) => a - b);
  for (let i = 0; i < numbers.length; i += BATCH) {
    const batch = numbers.slice(i, i + BATCH);
    const before = await db.numbers.bulkGet(batch);
    const after = batch.map((block, k) => {
      const slots = before[k] ?? emptyBlock(block);
      for (const [number, { id, group }] of byBlock.get(block) ?? []) {
        slots.ids[slotOf(number)] = id;
        slots.groups[slotOf(number)] = group;
      }
      return slots;
    });
    await db.numbers.bulkPut(after);
  }
}

const emptyBlock = (block: number): NumberBlock => ({
  block,
  ids: new Array<string | null>(BLOCK_SIZE).fill(null),
  groups: new Array<number>(BLOCK_SIZE).fill(0),
});

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
