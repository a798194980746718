/**
 * Reads by key, asked for one by one and made together: what is asked for within one task goes to the database in one
 * request, and what was read is kept, up to a limit. Twenty claims matched side by side so cost three round trips.
 */
export interface BatchedReads<K, V> {
  get(key: K): Promise<V | undefined>;
}

/** Those who wait for one request, by key. */
type Waiting<K, V> = Map<K, (value: Promise<V | undefined>) => void>;

/**
 * @param keep how much is kept, by `weigh`; what was read first goes first.
 * @param weigh what one value counts; 1 where left out.
 */
export function batchedReads<K, V>(
  readAll: (keys: K[]) => PromiseLike<(V | undefined)[]>,
  keep: number,
  weigh: (value: V) => number = () => 1,
): BatchedReads<K, V> {
  const known = new Map<K, Promise<V | undefined>>();
  const weights = new Map<K, number>();
  let kept = 0;
  let waiting: Waiting<K, V> | null = null;

  const forget = (key: K) => {
    known.delete(key);
    kept -= weights.get(key) ?? 0;
    weights.delete(key);
  };

  const read = async (batch: Waiting<K, V>) => {
    const keys = [...batch.keys()];
    const reading = Promise.resolve(readAll(keys));
    keys.forEach((key, i) => {
      batch.get(key)?.(reading.then((values) => values[i]));
    });
    // What failed is not kept: the next one who asks tries again, and those who wait have been told.
    const values = await reading.catch(() => null);
    if (values === null) {
      for (const key of keys) forget(key);
      return;
    }
    keys.forEach((key, i) => {
      const value = values[i];
      const weight = value === undefined ? 1 : weigh(value);
      weights.set(key, weight);
      kept += weight;
    });
    for (const key of weights.keys()) {
      if (kept <= keep) break;
      forget(key);
    }
  };

  return {
    get(key) {
      const before = known.get(key);
      if (before !== undefined) return before;
      const value = new Promise<V | undefined>((resolve) => {
        if (waiting === null) {
          const batch: Waiting<K, V> = new Map();
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
