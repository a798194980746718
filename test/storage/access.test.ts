import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { access } from '@/utils/storage/access';
import { createDatabase } from '@/utils/storage/db';
import { StorageError } from '@/utils/storage/errors';

const failing = (error: Error) => access(createDatabase('failing'), () => Promise.reject(error));
const named = (name: string, more: object = {}) => Object.assign(new Error(name), { name, ...more });

describe('access', () => {
  it('opens a handle again that was closed under us', async () => {
    const db = createDatabase('closed');
    await db.open();
    db.close();
    expect(await access(db, () => db.facts.count())).toBe(0);
  });

  it('tries once more, and only once, where the handle closes during the work', async () => {
    const db = createDatabase('closing');
    const work = vi.fn(() => Promise.reject(new Dexie.DatabaseClosedError()));
    await expect(access(db, work)).rejects.toThrow();
    expect(work).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['a full disk', named('QuotaExceededError'), 'error_storage_full'],
    [
      'an abort because of a full disk',
      named('AbortError', { inner: named('QuotaExceededError') }),
      'error_storage_full',
    ],
    [
      'a bulk write on a full disk',
      named('BulkError', { failures: [named('QuotaExceededError')] }),
      'error_storage_full',
    ],
    ['a database of a newer version', named('VersionError'), 'error_database_newer'],
    [
      'damaged files',
      named('OpenFailedError', { inner: named('UnknownError') }),
      'error_database_unreadable',
    ],
  ])('says what can be done about %s', async (_, error, messageKey) => {
    await expect(failing(error)).rejects.toMatchObject({ messageKey });
  });

  it('leaves other errors as they are', async () => {
    const fault = new TypeError('a fault of ours');
    await expect(failing(fault)).rejects.toBe(fault);
  });

  it('says so when another page holds on to an older version', async () => {
    vi.useFakeTimers();
    const db = createDatabase('held');
    vi.spyOn(db, 'open').mockReturnValue(new Dexie.Promise(() => {}));
    const blocked = access(db, () => db.facts.count());
    const outcome = expect(blocked).rejects.toMatchObject({ messageKey: 'error_database_blocked' });
    await vi.advanceTimersByTimeAsync(6000);
    await outcome;
    await expect(blocked).rejects.toBeInstanceOf(StorageError);
    vi.useRealTimers();
  });

  it('an old page that answers lets a newer version open', async () => {
    const old = createDatabase('upgraded');
    await old.open();
    const newer = new Dexie('upgraded');
    newer.version(99).stores({ facts: 'id' });
    await newer.open();
    expect(newer.isOpen()).toBe(true);
    // Dexie opens a database of a later version as it is, as long as the tables it knows are there.
    expect(await access(old, () => old.facts.count())).toBe(0);
    newer.close();
  });
});
