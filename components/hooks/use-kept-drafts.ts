import { useMemo } from 'preact/hooks';
import type { FactDraft } from '@/components/corpus/fact-draft';

/** What was typed into fact forms and not yet saved, by the fact's id; '' is the new one. */
export interface KeptDrafts {
  get(id: string): FactDraft | null;
  /** Null forgets it: saved or given up. */
  keep(id: string, draft: FactDraft | null): void;
}

const PREFIX = 'fact-draft:';

/**
 * Keeps what is being typed for as long as the tab lives, so that a look at another fact, a reload or a crash loses
 * nothing. A tab of its own has drafts of its own.
 */
export function keptDrafts(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): KeptDrafts {
  return {
    get(id) {
      try {
        const kept: unknown = JSON.parse(storage.getItem(PREFIX + id) ?? 'null');
        return isDraft(kept) ? kept : null;
      } catch {
        return null;
      }
    },
    keep(id, draft) {
      try {
        if (draft === null) storage.removeItem(PREFIX + id);
        else storage.setItem(PREFIX + id, JSON.stringify(draft));
      } catch (error) {
        // Full: what stands in the form is still there.
        console.warn(error);
      }
    },
  };
}

export const useKeptDrafts = (): KeptDrafts => useMemo(() => keptDrafts(sessionStorage), []);

/** Only we write here; a version before may have written drafts of another form. */
function isDraft(kept: unknown): kept is FactDraft {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'type' in kept &&
    'sources' in kept &&
    Array.isArray(kept.sources)
  );
}
