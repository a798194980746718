import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The tab that a surface speaks about. */
export interface FollowedTab {
  id: number;
  /** Empty where the browser does not tell: a site that is neither listed nor granted. */
  url: string;
}

/**
 * The active tab of this window, as it changes; or the tab that the address names (`?tab=ID`), where a page of ours
 * stands in a tab of its own. Null until it is known.
 */
export function useFollowedTab(search: string = location.search): FollowedTab | null {
  const [tab, setTab] = useState<FollowedTab | null>(null);
  useEffect(() => {
    const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
    const fixed = Number.isInteger(named) ? named : null;
    let ended = false;

    const look = async () => {
      const found =
        fixed === null
          ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
          : await browser.tabs.get(fixed).catch(() => undefined);
      if (ended || found?.id === undefined) return;
      const next = { id: found.id, url: found.url ?? '' };
      setTab((known) => (known?.id === next.id && known.url === next.url ? known : next));
    };
    const onUpdated = (_: number, change: { url?: string; status?: string }) => {
      if (change.url !== undefined || change.status !== undefined) void look();
    };
    const onActivated = () => void look();

    void look();
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => {
      ended = true;
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, [search]);
  return tab;
}
