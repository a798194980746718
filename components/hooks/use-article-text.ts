import { useCallback } from 'preact/hooks';
import { getTabArticle } from '@/utils/storage/tab-state';

/** Gives the text of a tab's article as it was checked, when it is asked for; null where it is no longer at hand. */
export function useArticleText(tabId: number | undefined): () => Promise<string | null> {
  return useCallback(async () => {
    const kept = tabId === undefined ? null : await getTabArticle(tabId);
    return kept?.article.text ?? null;
  }, [tabId]);
}
