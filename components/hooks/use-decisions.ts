import { useCallback, useState } from 'preact/hooks';
import type { DecisionWish } from '@/utils/messaging/protocol';
import { sendToBackground } from '@/utils/messaging/send';

/** What an editor can decide about the claims of a tab's article; what it leads to comes back as the tab's report. */
export interface DecisionActions {
  /** False where it could not be kept. */
  decide(wish: DecisionWish): Promise<boolean>;
  withdraw(id: number): Promise<boolean>;
  /** A key of the words that say why the last decision was not kept; empty where it was. */
  error: string;
}

export function useDecisions(tabId: number | undefined): DecisionActions {
  const [error, setError] = useState('');
  const decide = useCallback(
    async (wish: DecisionWish) => {
      if (tabId === undefined) return false;
      const reply = await sendToBackground('decide', { tabId, wish });
      setError(reply.ok ? '' : reply.error);
      return reply.ok;
    },
    [tabId],
  );
  const withdraw = useCallback(async (id: number) => {
    const reply = await sendToBackground('withdraw-decision', { id });
    setError(reply.ok ? '' : reply.error);
    return reply.ok;
  }, []);
  return { decide, withdraw, error };
}
