import { useEffect, useState } from 'preact/hooks';
import type { TabState } from '@/utils/messaging/protocol';
import { getTabState, watchTabState } from '@/utils/storage/tab-state';

/** What is known of a tab, as it changes: undefined until it has been looked up, null where nothing is known. */
export function useTabState(tabId: number | undefined): TabState | null | undefined {
  const [known, setKnown] = useState<{ tabId: number; state: TabState | null } | null>(null);
  useEffect(() => {
    if (tabId === undefined) return;
    let told = false;
    const take = (state: TabState | null) => {
      told = true;
      setKnown({ tabId, state });
    };
    const unwatch = watchTabState(tabId, take);
    // What the watcher told in the meantime is newer than what was read.
    void getTabState(tabId).then((state) => told || take(state));
    return () => {
      told = true;
      unwatch();
    };
  }, [tabId]);
  return known !== null && known.tabId === tabId ? known.state : undefined;
}
