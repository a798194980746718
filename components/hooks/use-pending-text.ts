import { useEffect, useRef } from 'preact/hooks';
import { type PendingText, takePendingText, watchPendingText } from '@/utils/storage/pending-text';

/** Takes the text that the reader chose in a page for this, now and whenever one arrives. */
export function usePendingText(intent: PendingText['intent'], take: (text: PendingText) => void): void {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const look = async () => {
      const text = await takePendingText(intent);
      if (text) latest.current(text);
    };
    void look();
    return watchPendingText(intent, () => void look());
  }, [intent]);
}
