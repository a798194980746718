import type { Fact } from '@/utils/corpus/fact';
import type { CandidateQuery, CandidateSource } from '@/utils/matching/types';
import { access } from './access';
import { corpusState } from './corpus-state';
import type { Database } from './db';
import { batchedReads } from './index/batched-reads';
import { isNamed } from './index/fact-group';
import { blockOf, kindMask, slotOf } from './index/fact-numbers';
import { bucketOf, postingOf } from './index/posting-bucket';
import { refreshIndex } from './index/refresh-index';
import { ScoreBoard, type WeightedPosting } from './index/select-candidates';

/**
 * Candidate facts straight out of IndexedDB, for a worker that has just woken: a claim's terms are a few dozen reads of
 * small records by key, whatever the size of the corpus.
 *
 * Measured in Chromium 156 on two busy cores, 100,000 facts, articles of 20 claims, extraction and judgement included:
 * import with this index 16 to 20 s; a worker just woken answers in 230 to 330 ms, a warm one in 80 to 140 ms, of which
 * two thirds are spent on reading some 800 facts. A multiEntry index of Dexie's over the same terms took 37 s and twice
 * the space, and 17 s for the same claims, since it cannot tell how common a term is before reading it; an index in
 * memory would have to read every fact at each wake (3 s).
 */

/** Kept while the corpus stays the same: buckets of about 2 kB, blocks of 64 ids, facts of about 3 kB. */
const KEEP = { buckets: 4096, blocks: 4096, facts: 4000, points: 6000 };

/** Of the points of one measure so many at first, those of the year asked for before others: all are to be heard. */
const FIRST_SHARE = 4;
/** How many times the answer's length is looked at to fill it. */
const LOOKED_AT = 8;

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
    await refreshIndex(db);
    const { facts, revision } = await access(db, () => corpusState(db));
    if (current?.revision !== revision) current = candidatesAt(db, facts, revision);
    return current;
  };
}

function candidatesAt(db: Database, facts: number, revision: number): IndexedCandidates {
  const board = new ScoreBoard();
  const read = <K, V>(
    readAll: (keys: K[]) => PromiseLike<(V | undefined)[]>,
    keep: number,
    weigh?: (value: V) => number,
  ) => batchedReads<K, V>((keys) => access(db, () => readAll(keys)), keep, weigh);
  const buckets = read((keys: number[]) => db.postings.bulkGet(keys), KEEP.buckets);
  const blocks = read((keys: number[]) => db.numbers.bulkGet(keys), KEEP.blocks);
  const rows = read((ids: string[]) => db.facts.bulkGet(ids), KEEP.facts);
  const points = (index: 'series' | 'measure') =>
    read(
      (keys: string[]) => Promise.all(keys.map((key) => pointsOf(db, index, JSON.parse(key) as PointsKey))),
      KEEP.points,
      (facts) => 1 + facts.length,
    );
  const series = points('series');
  const measures = points('measure');

  const byIds = async (ids: readonly string[]): Promise<Fact[]> => {
    const found = await Promise.all(ids.map((id) => rows.get(id)));
    return found.filter((row) => row !== undefined).map((row) => row.fact);
  };

  const postingsOf = async (terms: CandidateQuery['terms']): Promise<WeightedPosting[]> => {
    const postings = await Promise.all(
      [...terms].map(async ([term, weight]): Promise<WeightedPosting | null> => {
        const bucket = await buckets.get(bucketOf(term));
        const posting = bucket && postingOf(bucket, term);
        return posting ? { ...posting, bucket, weight } : null;
      }),
    );
    return postings.filter((posting) => posting !== null);
  };

  /**
   * The ids of the first facts of a ranking: a few of each group at first, then the others in their order, but for those
   * that matching asks for by the name of their series or measure.
   */
  const idsOf = async (ranking: readonly number[], limit: number): Promise<string[]> => {
    const taken = new Map<number, number>();
    const [first, rest]: [string[], string[]] = [[], []];
    const end = Math.min(ranking.length, LOOKED_AT * limit);
    for (let i = 0; i < end && first.length < limit; i += limit) {
      const numbers = ranking.slice(i, i + limit);
      const read = await Promise.all(numbers.map((number) => blocks.get(blockOf(number))));
      numbers.forEach((number, k) => {
        const slot = slotOf(number);
        const [id, group] = [read[k]?.ids[slot] ?? null, read[k]?.groups[slot] ?? 0];
        if (id === null) return;
        const count = taken.get(group) ?? 0;
        taken.set(group, count + 1);
        if (count < FIRST_SHARE) first.push(id);
        else if (!isNamed(group)) rest.push(id);
      });
    }
    return [...first, ...rest].slice(0, limit);
  };

  return {
    facts,
    revision,
    byIds,
    async candidates({ terms, kinds, limit }) {
      const ranking = board.rank(await postingsOf(terms), kindMask(kinds), facts);
      return byIds(await idsOf(ranking, limit));
    },
    series: async (id, place) => (await series.get(JSON.stringify([id, place]))) ?? [],
    measure: async (id, place) => (await measures.get(JSON.stringify([id, place]))) ?? [],
  };
}

/** A series or measure and, where only that one is wanted, a place. */
type PointsKey = [id: string, place?: string | null];

async function pointsOf(db: Database, index: 'series' | 'measure', [id, place]: PointsKey): Promise<Fact[]> {
  const wanted = place
    ? db.facts.where(`[${index}+place]`).equals([id, place])
    : db.facts.where(`[${index}+place]`).between([id, ''], [id, []]);
  return (await wanted.toArray()).map(({ fact }) => fact);
}
