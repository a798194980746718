import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { corpus } from '@/utils/storage/corpus-repository';
import type { ChangeSet } from '@/utils/storage/rows';

/** The last changes of the corpus, newest first, as they are made; null until they have been read. */
export function useChanges(limit: number): ChangeSet[] | null {
  const [changes, setChanges] = useState<ChangeSet[] | null>(null);
  useEffect(() => {
    const watching = liveQuery(() => corpus.changes(limit)).subscribe({
      next: setChanges,
      error: (error: unknown) => console.error(error),
    });
    return () => watching.unsubscribe();
  }, [limit]);
  return changes;
}
