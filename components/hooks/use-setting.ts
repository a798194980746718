import { useCallback, useEffect, useState } from 'preact/hooks';
import type { WxtStorageItem } from 'wxt/utils/storage';

/** A setting and the way to change it; null until it has been read. It follows changes made elsewhere. */
export function useSetting<T>(
  item: WxtStorageItem<T, Record<string, unknown>>,
): [value: T | null, set: (value: T) => void] {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    let late = false;
    item.getValue().then((stored) => late || setValue(() => stored));
    const unwatch = item.watch((changed) => setValue(() => changed));
    return () => {
      late = true;
      unwatch();
    };
  }, [item]);
  const set = useCallback(
    (changed: T) => {
      setValue(() => changed);
      void item.setValue(changed);
    },
    [item],
  );
  return [value, set];
}
