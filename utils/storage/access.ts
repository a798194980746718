import type { Database } from './db';
import { asStorageError, isClosed, StorageError } from './errors';

/** How long to wait for another page to let go of an older version before saying so. */
const BLOCKED_AFTER = 5_000;

/**
 * Runs work on an open database. A handle that was closed under us is opened again, once; what a person can act on
 * comes out as a `StorageError`. Work must bear to be run twice: a transaction that failed left nothing behind.
 */
export async function access<T>(db: Database, work: () => PromiseLike<T>): Promise<T> {
  try {
    return await attempt(db, work);
  } catch (error) {
    if (!isClosed(error)) throw asStorageError(error);
  }
  try {
    db.close({ disableAutoOpen: false });
    return await attempt(db, work);
  } catch (error) {
    throw asStorageError(error);
  }
}

async function attempt<T>(db: Database, work: () => PromiseLike<T>): Promise<T> {
  if (!db.isOpen()) await openInTime(db);
  return work();
}

/**
 * `open` never settles while a page that doesn't answer holds an older version: so it is given a time, after which the
 * person is asked to close the other pages. Ours let go by themselves, as Dexie closes on `versionchange`.
 */
async function openInTime(db: Database): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StorageError('error_database_blocked')), BLOCKED_AFTER);
  });
  try {
    await Promise.race([db.open(), late]);
  } finally {
    clearTimeout(timer);
  }
}
