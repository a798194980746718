import Dexie from 'dexie';

/** A failure of storage that a person can act on; `messageKey` is a key of `public/_locales`. */
export class StorageError extends Error {
  constructor(
    readonly messageKey: StorageErrorKey,
    options: { cause?: unknown; detail?: string } = {},
  ) {
    super(options.detail ?? (options.cause instanceof Error ? options.cause.message : messageKey), {
      cause: options.cause,
    });
    this.name = 'StorageError';
  }
}

export type StorageErrorKey =
  | 'error_storage_full'
  | 'error_database_blocked'
  | 'error_database_newer'
  | 'error_database_unreadable'
  | 'error_starter_unreadable'
  | 'error_cancelled';

/**
 * What went wrong, in words a person can act on where there are any; else the error as it is. A full disk shows itself
 * in three ways: as the request's error, as the reason of the transaction's abort, and inside a bulk error.
 */
export function asStorageError(error: unknown): unknown {
  if (error instanceof StorageError) return error;
  const names = [...namesOf(error)];
  if (names.includes('QuotaExceededError')) return new StorageError('error_storage_full', { cause: error });
  if (names.includes('VersionError')) return new StorageError('error_database_newer', { cause: error });
  // "Internal error opening backing store": the files of the database are damaged. It is never silently made anew.
  if (names.includes('UnknownError') || names.includes('OpenFailedError'))
    return new StorageError('error_database_unreadable', { cause: error });
  return error;
}

/** Whether the handle was closed under us (the worker woke, another page upgrades): to open again is enough. */
export function isClosed(error: unknown): boolean {
  const names = [...namesOf(error)];
  return names.includes(Dexie.errnames.DatabaseClosed) || names.includes('InvalidStateError');
}

function* namesOf(error: unknown, depth = 0): Generator<string> {
  if (typeof error !== 'object' || error === null || depth > 4) return;
  if ('name' in error && typeof error.name === 'string') yield error.name;
  for (const key of ['inner', 'cause'] as const) {
    if (key in error) yield* namesOf((error as Record<string, unknown>)[key], depth + 1);
  }
  if ('failures' in error && Array.isArray(error.failures)) yield* namesOf(error.failures[0], depth + 1);
}
