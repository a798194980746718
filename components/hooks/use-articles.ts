import { liveQuery } from 'dexie';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { sendToBackground } from '@/utils/messaging/send';
import type { ArticleRecord } from '@/utils/report/article-record';
import { articles } from '@/utils/storage/article-repository';
import type { Decision } from '@/utils/verdicts/decisions/decision';

/** A checked article with what was decided about it. */
export interface ListedArticle {
  record: ArticleRecord;
  decisions: Decision[];
}

export interface Articles {
  /** Newest first; null until they have been read. */
  list: ListedArticle[] | null;
  /** Decisions that reach beyond one article. */
  everywhere: Decision[];
  forget(addresses: readonly string[]): Promise<void>;
  withdraw(id: number): Promise<void>;
}

/** The checked articles as they are now, wherever they are checked. */
export function useArticles(): Articles {
  const [kept, setKept] = useState<{ list: ListedArticle[]; everywhere: Decision[] } | null>(null);
  useEffect(() => {
    const watching = liveQuery(async () => ({
      records: await articles.list(),
      decisions: await articles.decisions(),
    })).subscribe({
      next: ({ records, decisions }) => {
        const byAddress = Map.groupBy(decisions, ({ address }) => address);
        setKept({
          list: records.map((record) => ({ record, decisions: byAddress.get(record.address) ?? [] })),
          everywhere: byAddress.get('') ?? [],
        });
      },
      error: (error: unknown) => console.error(error),
    });
    return () => watching.unsubscribe();
  }, []);
  const forget = useCallback(async (addresses: readonly string[]) => {
    await articles.forget(addresses);
    // An article that is open loses its decisions at once.
    await sendToBackground('corpus-changed', {});
  }, []);
  const withdraw = useCallback(async (id: number) => {
    await sendToBackground('withdraw-decision', { id });
  }, []);
  return { list: kept?.list ?? null, everywhere: kept?.everywhere ?? [], forget, withdraw };
}
