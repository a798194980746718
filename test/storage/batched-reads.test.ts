import { describe, expect, it, vi } from 'vitest';
import { batchedReads } from '@/utils/storage/index/batched-reads';

const doubling = () => vi.fn(async (keys: number[]) => keys.map((key) => (key < 0 ? undefined : key * 2)));

describe('batched reads', () => {
  it('make one request of what is asked for within a task, also after other promises', async () => {
    const readAll = doubling();
    const reads = batchedReads(readAll, 100);
    const later = Promise.resolve().then(() => reads.get(3));
    expect(await Promise.all([reads.get(1), reads.get(2), reads.get(1), later])).toEqual([2, 4, 2, 6]);
    expect(readAll).toHaveBeenCalledExactlyOnceWith([1, 2, 3]);
  });

  it('keep what was read, what is not there included', async () => {
    const readAll = doubling();
    const reads = batchedReads(readAll, 100);
    for (let i = 0; i < 3; i++) expect([await reads.get(1), await reads.get(-1)]).toEqual([2, undefined]);
    expect(readAll).toHaveBeenCalledTimes(2);
  });

  it('keep no more than they may: what was read first goes first', async () => {
    const readAll = doubling();
    const reads = batchedReads(readAll, 10, (value) => value);
    for (const key of [2, 3, 1]) await reads.get(key);
    readAll.mockClear();
    for (const key of [3, 1, 2]) await reads.get(key);
    expect(readAll.mock.calls).toEqual([[[2]]]);
  });

  it('tell everyone of a failure, and try again for the next one who asks', async () => {
    const readAll = doubling();
    readAll.mockRejectedValueOnce(new Error('closed'));
    const reads = batchedReads(readAll, 100);
    const asked = await Promise.allSettled([reads.get(1), reads.get(2)]);
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await reads.get(1)).toBe(2);
  });
});
