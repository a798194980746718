import type { PostingBucket } from '../rows';
import { KIND_MASK, sequenceOf } from './fact-numbers';
import { forEachNumber, type Posting } from './posting-bucket';

/** A term of a query with its list. */
export interface WeightedPosting extends Posting {
  bucket: PostingBucket;
  weight: number;
}

/**
 * Lists are read rarest first. A list that would bring more facts into the running than this only raises the scores of
 * those already there: who shares nothing rarer than "Vietnam" is no candidate.
 */
const ENOUGH = 4_000;
/** Numbers read for one claim at most; by then only terms are left that half the corpus shares. */
const BUDGET = 600_000;
/**
 * Facts with less than this part of the best one's score are no candidates, as long as so many others are. At 0.4 the
 * siblings of a measure began to be missed (turnover, where the text says exports).
 */
const FAR_BEHIND = 0.2;
const AT_LEAST = 24;

/**
 * Scores of facts by sequence number, used again for every query: a corpus of a million facts needs four megabytes,
 * and only the entries that a query touched are wiped after it.
 */
export class ScoreBoard {
  private scores = new Float32Array(0);

  /**
   * The numbers of facts in the running, best first: by the weights of the terms they share, times how rare those are
   * among `total` facts.
   */
  rank(postings: readonly WeightedPosting[], kinds: number, total: number): number[] {
    const rarestFirst = [...postings].sort((a, b) => a.count - b.count);
    const touched: number[] = [];
    let read = 0;
    for (const posting of rarestFirst) {
      const { count, weight, bucket } = posting;
      if (read > 0 && read + count > BUDGET) break;
      read += count;
      const gain = weight * Math.log(1 + total / count);
      const open = touched.length === 0 || touched.length + count <= ENOUGH;
      forEachNumber(bucket.data, posting, (number) => {
        if (((kinds >>> (number & KIND_MASK)) & 1) === 0) return;
        const sequence = sequenceOf(number);
        this.reserve(sequence);
        const score = this.scores[sequence] ?? 0;
        if (score === 0) {
          if (!open || touched.length >= ENOUGH) return;
          touched.push(number);
        }
        this.scores[sequence] = score + gain;
      });
    }
    return this.sorted(touched);
  }

  /** The touched numbers that are not far behind, by score; wipes the board. */
  private sorted(touched: number[]): number[] {
    const scored = touched.map((number) => ({ number, score: this.scores[sequenceOf(number)] ?? 0 }));
    for (const number of touched) this.scores[sequenceOf(number)] = 0;
    const best = scored.reduce((most, { score }) => Math.max(most, score), 0);
    const near = scored.filter(({ score }) => score >= FAR_BEHIND * best);
    // Equal scores in order of writing, so that the same corpus always gives the same answer.
    const order = (near.length < AT_LEAST ? scored : near).sort(
      (a, b) => b.score - a.score || a.number - b.number,
    );
    return order.slice(0, Math.max(near.length, AT_LEAST)).map(({ number }) => number);
  }

  private reserve(sequence: number): void {
    if (sequence < this.scores.length) return;
    const larger = new Float32Array(Math.max(sequence + 1, this.scores.length * 2, 4096));
    larger.set(this.scores);
    this.scores = larger;
  }
}
