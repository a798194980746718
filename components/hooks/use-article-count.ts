import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { articles } from '@/utils/storage/article-repository';

/** How many articles have been checked, as it changes; null until it is known. */
export function useArticleCount(): number | null {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    const watching = liveQuery(() => articles.count()).subscribe({
      next: setCount,
      error: (error: unknown) => console.error(error),
    });
    return () => watching.unsubscribe();
  }, []);
  return count;
}
