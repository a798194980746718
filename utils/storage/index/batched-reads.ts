/**
 * Reads by key, asked for one by one and made together: what is asked for within one task goes to the database in one
 * request, and what was read is kept, up to a limit. Twenty claims matched side by side so cost three round trips.
 */
export interface BatchedReads<K, V> {
  get(key: K): Promise<V | undefined>;
}

/** @param keep how many values are kept; the ones read first go first. */
export function batchedReads<K, V>(
  readAll: (keys: K[]) => PromiseLike<(V | undefined)[]>,
  keep: number,
): BatchedReads<K, V> {
  const known = new Map<K, Promise<V | undefined>>();
  let waiting: Map<K, (value: Promise<V | undefined>) => void> | null = null;

  const read = async (batch: NonNullable<typeof waiting>) => {
    const keys = [...batch.keys()];
    const values = Promise.resolve(readAll(keys));
    keys.forEach((key, i) => {
      batch.get(key)?.(values.then((all) => all[i]));
    });
    // What failed is not kept: the next one who asks tries again.
    await values.catch(() => {
      for (const key of keys) known.delete(key);
    });
    if (known.size > keep) for (const key of [...known.keys()].slice(0, known.size - keep)) known.delete(key);
  };

  return {
    get(key) {
      const before = known.get(key);
      if (before !== undefined) return before;
      const value = new Promise<V | undefined>((resolve) => {
        if (waiting === null) {
          const batch = new Map<K, (value: Promise<V | undefined>) => void>();
          waiting = batch;
          nextTask(() => {
            waiting = null;
            void read(batch);
          });
        }
        waiting.set(key, resolve);
      });
      known.set(key, value);
      return value;
    },
  };
}

/** After the microtasks of this task, in which others still ask; a timer would wait for its millisecond and more. */
function nextTask(run: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    run();
  };
  port2.postMessage(null);
}
