import { useCallback, useState } from 'preact/hooks';
import { sendToBackground } from '@/utils/messaging/send';

export interface PageActions {
  /** Reads and checks the page, whatever its topic and site. */
  checkPage(): Promise<void>;
  /** Scrolls the page to a claim. */
  goToClaim(index: number): Promise<void>;
  /** A key of the words that say why the last wish was not met; empty where it was. */
  error: string;
  /** A check was asked for and has not been answered. */
  busy: boolean;
}

/** What a surface can ask of the page of a tab. */
export function usePageActions(tabId: number | undefined): PageActions {
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);
  const checkPage = useCallback(async () => {
    if (tabId === undefined) return;
    setBusy(true);
    const reply = await sendToBackground('check-page', { tabId });
    setBusy(false);
    setError(reply.ok ? (reply.value.started ? '' : 'panel_no_article_found') : reply.error);
  }, [tabId]);
  const goToClaim = useCallback(
    async (index: number) => {
      if (tabId === undefined) return;
      const reply = await sendToBackground('go-to-claim', { tabId, index });
      setError(reply.ok ? (reply.value.found ? '' : 'panel_claim_not_found') : reply.error);
    },
    [tabId],
  );
  return { checkPage, goToClaim, error, busy };
}
