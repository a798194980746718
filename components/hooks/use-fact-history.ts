import { useEffect, useState } from 'preact/hooks';
import type { Fact } from '@/utils/corpus/fact';
import { corpus } from '@/utils/storage/corpus-repository';
import type { DatedChange } from '@/utils/storage/history';

/** What happened to a fact, newest first; null until it has been read, and for no fact. Read again when it changes. */
export function useFactHistory(fact: Fact | null): DatedChange[] | null {
  const [changes, setChanges] = useState<DatedChange[] | null>(null);
  useEffect(() => {
    setChanges(null);
    if (fact === null) return;
    let late = false;
    corpus.history(fact.id).then(
      (list) => late || setChanges(list.reverse()),
      (error: unknown) => console.error(error),
    );
    return () => {
      late = true;
    };
  }, [fact]);
  return changes;
}
