import { liveQuery } from 'dexie';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Fact } from '@/utils/corpus/fact';
import { sendToBackground } from '@/utils/messaging/send';
import { corpus } from '@/utils/storage/corpus-repository';
import { StorageError } from '@/utils/storage/errors';
import type { FactRow } from '@/utils/storage/rows';

/** What a write has led to, for a line that says so. */
export interface Outcome {
  /** A key of words, and what stands in them. */
  text: string;
  values?: Record<string, string | number>;
  failed: boolean;
  /** It can be taken back by `undo`. */
  undoable: boolean;
}

export interface Corpus {
  /** Every fact, in the order of ids; null until they have been read. */
  rows: FactRow[] | null;
  /** False while only the first rows are there. */
  complete: boolean;
  /** A key of words where the corpus cannot be read; else empty. */
  error: string;
  outcome: Outcome | null;
  dismiss(): void;
  save(fact: Fact): Promise<boolean>;
  remove(ids: readonly string[]): Promise<boolean>;
  undo(): Promise<void>;
  revert(change: number): Promise<void>;
  /** Does a write of another kind; the outcome is said as for those above. */
  run(work: () => Promise<Outcome>): Promise<boolean>;
}

/** Enough to fill any screen while the rest is read. */
const FIRST = 60;

/** The key of words for a failure, whatever it is. */
export const errorKey = (error: unknown): string =>
  error instanceof StorageError ? error.messageKey : 'error_internal';

/** The facts of the corpus as they change, wherever they are changed, and the ways to change them. */
export function useCorpus(): Corpus {
  const [rows, setRows] = useState<FactRow[] | null>(null);
  const [complete, setComplete] = useState(false);
  const [error, setError] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  useEffect(() => {
    let ended = false;
    let stop = () => {};
    const watchAll = () => {
      if (ended) return;
      const watching = liveQuery(() => corpus.list()).subscribe({
        next: (list) => {
          setRows(list);
          setComplete(true);
          setError('');
        },
        error: (failure: unknown) => {
          console.error(failure);
          setError(errorKey(failure));
        },
      });
      stop = () => watching.unsubscribe();
    };
    // Both are in the order of ids, so nothing moves when the rest arrives. A failure comes again, and is then said.
    corpus
      .list({ limit: FIRST })
      .then(setRows, () => undefined)
      .then(watchAll);
    return () => {
      ended = true;
      stop();
    };
  }, []);

  const run = useCallback(async (work: () => Promise<Outcome>) => {
    try {
      setOutcome(await work());
      // Whoever has an article open sees it judged by the corpus as it is now.
      void sendToBackground('corpus-changed', {});
      return true;
    } catch (failure) {
      console.error(failure);
      setOutcome({ text: errorKey(failure), failed: true, undoable: false });
      return false;
    }
  }, []);

  const save = useCallback(
    (fact: Fact) =>
      run(async () => {
        const { added, changed } = await corpus.put(fact, 'form');
        const text = added > 0 ? 'fact_added' : changed > 0 ? 'fact_saved' : 'fact_unchanged';
        return { text, failed: false, undoable: added + changed > 0 };
      }),
    [run],
  );
  const remove = useCallback(
    (ids: readonly string[]) =>
      run(async () => {
        const { removed } = await corpus.remove(ids);
        return { text: 'fact_removed', values: { n: removed }, failed: false, undoable: removed > 0 };
      }),
    [run],
  );
  const undo = useCallback(async () => {
    await run(async () => {
      const result = await corpus.undo();
      return { text: result ? 'fact_undone' : 'fact_nothing_to_undo', failed: false, undoable: false };
    });
  }, [run]);
  const revert = useCallback(
    async (change: number) => {
      await run(async () => {
        const { changedSince } = await corpus.revert(change);
        return changedSince.length > 0
          ? {
              text: 'history_reverted_but',
              values: { n: changedSince.length },
              failed: false,
              undoable: false,
            }
          : { text: 'history_reverted', failed: false, undoable: false };
      });
    },
    [run],
  );
  const dismiss = useCallback(() => setOutcome(null), []);
  return { rows, complete, error, outcome, dismiss, save, remove, undo, revert, run };
}
