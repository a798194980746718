import { useEffect, useState } from 'preact/hooks';

/** How many bytes the extension's data takes, looked up again when `changed` changes; null where not told. */
export function useStorageUse(changed: unknown): number | null {
  const [bytes, setBytes] = useState<number | null>(null);
  useEffect(() => {
    let late = false;
    navigator.storage?.estimate().then(
      ({ usage }) => late || setBytes(usage ?? null),
      () => late || setBytes(null),
    );
    return () => {
      late = true;
    };
  }, [changed]);
  return bytes;
}
