import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { corpus } from '@/utils/storage/corpus-repository';

/** How many facts the corpus holds, as it changes; null until it is known or where it cannot be read. */
export function useCorpusSize(): number | null {
  const [size, setSize] = useState<number | null>(null);
  useEffect(() => {
    const watching = liveQuery(() => corpus.count()).subscribe({
      next: setSize,
      error: (error: unknown) => console.error(error),
    });
    return () => watching.unsubscribe();
  }, []);
  return size;
}
