import type { Fact } from '@/utils/corpus/fact';
import type { CandidateQuery, CandidateSource } from '@/utils/matching/types';
import { access } from './access';
import { corpusState } from './corpus-state';
import type { Database } from './db';
import { batchedReads } from './index/batched-reads';
import { blockOf, kindMask, slotOf } from './index/fact-numbers';
import { bucketOf, postingOf } from './index/posting-bucket';
import { ScoreBoard, type WeightedPosting } from './index/select-candidates';

/** Kept while the corpus stays the same: buckets of about 2 kB, blocks of 64 ids, facts of about 3 kB. */
const KEEP = { buckets: 4096, blocks: 4096, facts: 4000, groups: 1000 };

/** Candidate facts out of the database, and the state of the corpus they stand for. */
export interface IndexedCandidates extends CandidateSource {
  readonly facts: number;
  readonly revision: number;
}

/**
 * Gives the candidates of the corpus as it now stands. Call the returned function for every article: while the corpus
 * is unchanged, what was read for one article serves the next; the first after a write starts afresh.
 */
export function indexedCandidates(db: Database): () => Promise<IndexedCandidates> {
  let current: IndexedCandidates | null = null;
  return async () => {
    const state = await access(db, () => corpusState(db));
    if (current?.revision !== state.revision) current = candidatesAt(db, state);
    return current;
  };
}

function candidatesAt(db: Database, state: { facts: number; revision: number }): IndexedCandidates {
  const board = new ScoreBoard();
  const read = <K, V>(bulkGet: (keys: K[]) => PromiseLike<(V | undefined)[]>, keep: number) =>
    batchedReads<K, V>((keys) => access(db, () => bulkGet(keys)), keep);
  const buckets = read((keys: number[]) => db.postings.bulkGet(keys), KEEP.buckets);
  const blocks = read((keys: number[]) => db.numbers.bulkGet(keys), KEEP.blocks);
  const rows = read((ids: string[]) => db.facts.bulkGet(ids), KEEP.facts);
  const group = (index: 'series' | 'measure') =>
    read(
      (ids: string[]) => Promise.all(ids.map((id) => db.facts.where(index).equals(id).toArray())),
      KEEP.groups,
    );
  const series = group('series');
  const measures = group('measure');

  const idOf = async (number: number): Promise<string | null> =>
    (await blocks.get(blockOf(number)))?.ids[slotOf(number)] ?? null;

  const byIds = async (ids: readonly string[]): Promise<Fact[]> => {
    const found = await Promise.all(ids.map((id) => rows.get(id)));
    return found.filter((row) => row !== undefined).map((row) => row.fact);
  };

  return {
    ...state,
    byIds,
    async candidates({ terms, kinds, limit }: CandidateQuery): Promise<Fact[]> {
      const postings = await Promise.all(
        [...terms].map(async ([term, weight]): Promise<WeightedPosting | null> => {
          const bucket = await buckets.get(bucketOf(term));
          const posting = bucket && postingOf(bucket, term);
          return posting ? { ...posting, bucket, weight } : null;
        }),
      );
      const known = postings.filter((posting) => posting !== null);
      const numbers = board.best(known, kindMask(kinds), state.facts, limit);
      const ids = await Promise.all(numbers.map(idOf));
      return byIds(ids.filter((id) => id !== null));
    },
    async series(id) {
      return ((await series.get(id)) ?? []).map((row) => row.fact);
    },
    async measure(id) {
      return ((await measures.get(id)) ?? []).map((row) => row.fact);
    },
  };
}
