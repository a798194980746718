import { storage } from 'wxt/utils/storage';

/**
 * A text that the reader chose in a page by the context menu, on its way to the page of ours that opens for it: to the
 * popup's box where it is to be checked, to the fact form of the options where it is to be added.
 */
export interface PendingText {
  intent: 'check' | 'add';
  text: string;
  /** Where it was chosen, for the fact's source. */
  url: string;
  title: string;
}

const pending = storage.defineItem<PendingText | null>('session:pending-text', { fallback: null });

export const putPendingText = (text: PendingText): Promise<void> => pending.setValue(text);

/** The text that waits for this intent, once: it is gone after. */
export async function takePendingText(intent: PendingText['intent']): Promise<PendingText | null> {
  const text = await pending.getValue();
  if (text?.intent !== intent) return null;
  await pending.removeValue();
  return text;
}

/** Calls back when a text arrives for this intent in a page that is already open. Returns a function that stops it. */
export const watchPendingText = (intent: PendingText['intent'], arrived: () => void): (() => void) =>
  pending.watch((text) => {
    if (text?.intent === intent) arrived();
  });
