import type { PostingBucket } from '../rows';

/**
 * The inverted index in the database: each term's list of fact numbers, the terms shared out by hash over a fixed
 * number of records. A claim's terms are so a few dozen small reads by key, whatever the size of the corpus, and a
 * changed fact rewrites a few dozen small records.
 */

/** At 100,000 facts a bucket holds about two kilobytes, at a million about twenty. Fixed: it is in the database. */
export const BUCKETS = 4096;

/** FNV-1a over UTF-16 units, 32 bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

export function bucketOf(term: string): number {
  const value = hash(term);
  return (value ^ (value >>> 15)) & (BUCKETS - 1);
}

/** A term's list within a bucket: how many facts, and where in `data` it stands. */
export interface Posting {
  count: number;
  start: number;
  end: number;
}

/** The list of a term; null where no fact has it. */
export function postingOf(bucket: PostingBucket, term: string): Posting | null {
  const index = bucket.terms.indexOf(term);
  return index < 0 ? null : postingAt(bucket, index);
}

function postingAt(bucket: PostingBucket, index: number): Posting {
  return {
    count: bucket.counts[index] ?? 0,
    start: index === 0 ? 0 : (bucket.ends[index - 1] ?? 0),
    end: bucket.ends[index] ?? 0,
  };
}

/** Calls back with every number of a list, ascending. */
export function forEachNumber(
  data: Uint8Array,
  { start, end }: Posting,
  visit: (number: number) => void,
): void {
  let number = 0;
  let difference = 0;
  let shift = 0;
  for (let i = start; i < end; i++) {
    const byte = data[i] ?? 0;
    // The differences stay below 2 ** 31 while the corpus has fewer than a hundred million writes.
    difference |= (byte & 0x7f) << shift;
    if (byte & 0x80) {
      shift += 7;
      continue;
    }
    number += difference;
    difference = 0;
    shift = 0;
    visit(number);
  }
}

/** What happens to one term's list. */
export interface PostingChange {
  /** Ascending. */
  add: number[];
  remove: number[];
}

/** The bucket after the changes; null where no term is left. */
export function changeBucket(
  number: number,
  before: PostingBucket | undefined,
  changes: ReadonlyMap<string, PostingChange>,
): PostingBucket | null {
  const after: PostingBucket = { bucket: number, terms: [], counts: [], ends: [], data: new Uint8Array() };
  const bytes = new ByteWriter((before?.data.length ?? 0) + 4 * changes.size);
  const close = (term: string, count: number) => {
    after.terms.push(term);
    after.counts.push(count);
    after.ends.push(bytes.length);
  };
  before?.terms.forEach((term, index) => {
    const posting = postingAt(before, index);
    const change = changes.get(term);
    if (change === undefined) {
      bytes.copy(before.data, posting.start, posting.end);
      close(term, posting.count);
      return;
    }
    const numbers: number[] = [];
    forEachNumber(before.data, posting, (n) => numbers.push(n));
    const changed = changeList(numbers, change);
    if (changed.length > 0) {
      bytes.writeList(changed);
      close(term, changed.length);
    }
  });
  const known = new Set(before?.terms);
  for (const [term, change] of changes) {
    const list = known.has(term) ? [] : changeList([], change);
    if (list.length === 0) continue;
    bytes.writeList(list);
    close(term, list.length);
  }
  after.data = bytes.done();
  return after.terms.length > 0 ? after : null;
}

function changeList(numbers: number[], { add, remove }: PostingChange): number[] {
  const gone = new Set(remove);
  const kept = gone.size > 0 ? numbers.filter((n) => !gone.has(n)) : numbers;
  const fresh = gone.size > 0 ? add.filter((n) => !gone.has(n)) : add;
  if (fresh.length === 0) return kept;
  const last = kept[kept.length - 1] ?? -1;
  // Numbers rise with time, so what is added nearly always belongs at the end.
  if (last < (fresh[0] ?? 0)) return kept.concat(fresh);
  return [...new Set([...kept, ...fresh])].sort((a, b) => a - b);
}

class ByteWriter {
  private bytes: Uint8Array;
  length = 0;

  constructor(expected: number) {
    this.bytes = new Uint8Array(Math.max(64, expected));
  }

  copy(from: Uint8Array, start: number, end: number): void {
    this.reserve(end - start);
    this.bytes.set(from.subarray(start, end), this.length);
    this.length += end - start;
  }

  writeList(numbers: readonly number[]): void {
    this.reserve(numbers.length * 5);
    let last = 0;
    for (const number of numbers) {
      let difference = number - last;
      last = number;
      while (difference > 0x7f) {
        this.bytes[this.length++] = (difference & 0x7f) | 0x80;
        difference >>>= 7;
      }
      this.bytes[this.length++] = difference;
    }
  }

  done(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.length + more, this.bytes.length * 2));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}
