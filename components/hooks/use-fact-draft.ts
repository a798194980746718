import { useMemo, useState } from 'preact/hooks';
import {
  type DraftErrors,
  draftOf,
  EMPTY_DRAFT,
  type FactDraft,
  factOfDraft,
} from '@/components/corpus/fact-draft';
import type { Fact } from '@/utils/corpus/fact';
import type { Translator } from '@/utils/i18n/translate';
import type { KeptDrafts } from './use-kept-drafts';

export interface FactDraftSource {
  /** The fact to edit, as it now stands in the corpus; null for a new one. */
  fact: Fact | null;
  /** What a new fact starts from. */
  start?: Partial<FactDraft>;
  /** Where what is typed is kept, and under which name. */
  drafts: KeptDrafts;
  name: string;
  isTaken(id: string): boolean;
}

/**
 * A fact as it is being typed. While nothing has been typed it shows the fact as it is, however that changes; what has
 * been typed stays, over another look, a reload, and a change of the fact made elsewhere.
 */
export function useFactDraft({ fact, start, drafts, name, isTaken }: FactDraftSource, words: Translator) {
  const initial = useMemo(() => (fact ? draftOf(fact, words) : { ...EMPTY_DRAFT, ...start }), [fact, words]);
  const [typed, setTyped] = useState<FactDraft | null>(() => drafts.get(name));
  const [errors, setErrors] = useState<DraftErrors>({});
  const draft = typed ?? initial;
  const made = useMemo(() => factOfDraft(draft, fact, words, isTaken), [draft, fact, words, isTaken]);
  const set = (next: FactDraft | null) => {
    setTyped(next);
    drafts.keep(name, next);
  };
  return {
    draft,
    errors,
    changed: typed !== null,
    /** The fact that the draft makes; null while something is wrong with it. */
    fact: 'fact' in made ? made.fact : null,
    change(part: Partial<FactDraft>) {
      set({ ...draft, ...part });
      setErrors(Object.fromEntries(Object.entries(errors).filter(([field]) => !(field in part))));
    },
    /** Gives up what was typed. */
    discard() {
      set(null);
      setErrors({});
    },
    /** Saves what is right, and says what is wrong. What was typed is forgotten only when it is saved. */
    async submit(save: (fact: Fact) => Promise<boolean>) {
      if ('errors' in made) setErrors(made.errors);
      else if (await save(made.fact)) set(null);
    },
  };
}
