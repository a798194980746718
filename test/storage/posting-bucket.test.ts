import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BUCKETS,
  bucketOf,
  changeBucket,
  forEachNumber,
  postingOf,
} from '@/utils/storage/index/posting-bucket';
import type { PostingBucket } from '@/utils/storage/rows';

function listsOf(bucket: PostingBucket | null): Map<string, number[]> {
  const lists = new Map<string, number[]>();
  for (const term of bucket?.terms ?? []) {
    const numbers: number[] = [];
    const posting = bucket && postingOf(bucket, term);
    if (posting) forEachNumber(bucket.data, posting, (number) => numbers.push(number));
    lists.set(term, numbers);
  }
  return lists;
}

const terms = fc.constantFrom('#exports', 'VN|#exports', 'đô thị', 'y2016', '');
const numbers = fc
  .uniqueArray(fc.integer({ min: 0, max: 2 ** 28 }), { maxLength: 20 })
  .map((list) => list.sort((a, b) => a - b));
const change = fc.record({ add: numbers, remove: numbers });
const changes = fc.array(fc.tuple(terms, change), { maxLength: 5 }).map((entries) => new Map(entries));

describe('a bucket of the index', () => {
  it('holds after any changes what plain lists would hold', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 6 }), (steps) => {
        let bucket: PostingBucket | null = null;
        const plain = new Map<string, Set<number>>();
        for (const step of steps) {
          bucket = changeBucket(7, bucket ?? undefined, step);
          for (const [term, { add, remove }] of step) {
            const list = plain.get(term) ?? new Set();
            for (const number of add) list.add(number);
            for (const number of remove) list.delete(number);
            plain.set(term, list);
          }
        }
        const wanted = [...plain].filter(([, list]) => list.size > 0);
        expect(listsOf(bucket)).toEqual(
          new Map(wanted.map(([term, list]) => [term, [...list].sort((a, b) => a - b)])),
        );
        expect(bucket === null).toBe(wanted.length === 0);
      }),
    );
  });

  it('is found by the term, and all are in use', () => {
    const used = new Set(Array.from({ length: 60_000 }, (_, i) => bucketOf(`term ${i}`)));
    expect(used.size).toBe(BUCKETS);
    expect(bucketOf('đô thị')).toBe(bucketOf('đô thị'));
  });

  it('takes little more than a byte for each fact of a common term', () => {
    const every = Array.from({ length: 10_000 }, (_, i) => i * 16);
    const bucket = changeBucket(0, undefined, new Map([['common', { add: every, remove: [] }]]));
    expect(bucket?.data.length).toBe(10_000);
  });
});
