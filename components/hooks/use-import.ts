import { useCallback, useRef, useState } from 'preact/hooks';
import type { Fact } from '@/utils/corpus/fact';
import { corpus } from '@/utils/storage/corpus-repository';
import { factsToWrite, type ImportPlan, planImport } from '@/utils/transfer/import-plan';
import { readJson } from '@/utils/transfer/json';
import type { Corpus, Outcome } from './use-corpus';

/** Where an import stands. */
export type ImportState =
  | { step: 'waiting' }
  | { step: 'reading'; name: string }
  /** A dry run: nothing has been written. */
  | { step: 'planned'; name: string; plan: ImportPlan }
  | { step: 'writing'; name: string; done: number; total: number };

export interface Import {
  state: ImportState;
  read(name: string, text: string | File): Promise<void>;
  write(): Promise<void>;
  /** Puts the plan away, or stops the writing with nothing written. */
  cancel(): void;
}

/** An import from a file's text to the corpus, in two steps: what would change, then all of it or nothing. */
export function useImport({ run }: Pick<Corpus, 'run'>): Import {
  const [state, setState] = useState<ImportState>({ step: 'waiting' });
  const stop = useRef<AbortController | null>(null);

  const read = useCallback(async (name: string, source: string | File) => {
    setState({ step: 'reading', name });
    const text = typeof source === 'string' ? source : await source.text();
    const parsed = readJson(text);
    const rows = await corpus.list();
    const byId = new Map(rows.map(({ id, fact }) => [id, fact]));
    const bySeries = new Map<string, Fact[]>();
    for (const { fact } of rows) {
      if (fact.series !== undefined) bySeries.set(fact.series, [...(bySeries.get(fact.series) ?? []), fact]);
    }
    setState({ step: 'planned', name, plan: planImport(parsed, { byId, bySeries }) });
  }, []);

  const write = useCallback(async () => {
    if (state.step !== 'planned') return;
    const { name, plan } = state;
    const facts = factsToWrite(plan);
    const controller = new AbortController();
    stop.current = controller;
    setState({ step: 'writing', name, done: 0, total: facts.length });
    const written = await run(async (): Promise<Outcome> => {
      const { added, changed } = await corpus.write(
        { put: facts.map((fact) => ({ fact, origin: 'import' as const })) },
        {
          cause: 'import',
          label: name,
          signal: controller.signal,
          onProgress: (done, total) => setState({ step: 'writing', name, done, total }),
        },
      );
      return {
        text: 'import_done',
        values: { added, changed },
        failed: false,
        undoable: added + changed > 0,
      };
    });
    setState(written ? { step: 'waiting' } : state);
  }, [state, run]);

  const cancel = useCallback(() => {
    if (state.step === 'writing') stop.current?.abort();
    else setState({ step: 'waiting' });
  }, [state]);

  return { state, read, write, cancel };
}
