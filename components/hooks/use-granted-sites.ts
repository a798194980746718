import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The match patterns that the reader granted beside the listed sites, and the way to take one back. */
export function useGrantedSites(): { granted: string[]; revoke(pattern: string): void } {
  const [granted, setGranted] = useState<string[]>([]);
  useEffect(() => {
    let ended = false;
    const look = async () => {
      const { origins = [] } = await browser.permissions.getAll();
      const listed = new Set(browser.runtime.getManifest().host_permissions);
      if (!ended) setGranted(origins.filter((origin) => !listed.has(origin)));
    };
    const again = () => void look();
    again();
    browser.permissions.onAdded.addListener(again);
    browser.permissions.onRemoved.addListener(again);
    return () => {
      ended = true;
      browser.permissions.onAdded.removeListener(again);
      browser.permissions.onRemoved.removeListener(again);
    };
  }, []);
  const revoke = useCallback(
    (pattern: string) => void browser.permissions.remove({ origins: [pattern] }),
    [],
  );
  return { granted, revoke };
}
