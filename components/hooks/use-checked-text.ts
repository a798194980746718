import { useEffect, useState } from 'preact/hooks';
import { sendToBackground } from '@/utils/messaging/send';
import type { ArticleReport } from '@/utils/report/article-report';

/** Long enough that a word is finished, short enough to feel like an answer. */
const PAUSE = 220;
/** Shorter than this nothing is a claim. */
const SHORTEST = 3;

export interface CheckedText {
  /** The text that `report` speaks about, which may be older than what stands in the box. */
  text: string;
  report: ArticleReport | null;
  /** A key of the words that say why there is no answer; empty where there is one. */
  error: string;
  /** The text has changed and its answer is on the way. */
  pending: boolean;
}

const NOTHING: CheckedText = { text: '', report: null, error: '', pending: false };

/** The check of what is being typed, a moment after the last key. The answer before stays until the next arrives. */
export function useCheckedText(text: string): CheckedText {
  const [checked, setChecked] = useState<CheckedText>(NOTHING);
  useEffect(() => {
    if (text.trim().length < SHORTEST) {
      setChecked(NOTHING);
      return;
    }
    let late = false;
    setChecked((before) => ({ ...before, pending: true }));
    const timer = setTimeout(async () => {
      const reply = await sendToBackground('check-text', { text });
      if (late) return;
      setChecked(
        reply.ok
          ? { text, report: reply.value, error: '', pending: false }
          : { text, report: null, error: reply.error, pending: false },
      );
    }, PAUSE);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [text]);
  return checked;
}
