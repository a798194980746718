import { contains } from './safe-dom';

export interface WatchOptions {
  /** Ends the watch. */
  signal: AbortSignal;
  /** The part of the page that holds the article; null while none is known, and then the whole page counts. */
  inside(): Node | null;
  /**
   * The page has changed, and has come to rest or gone on changing for a second. `touched`: inside that part. Called
   * in an idle moment, never while the page is hidden.
   */
  onChange(touched: boolean): void;
}

/** Changes that follow each other more closely than this are one change. */
const REST = 150;
/** A page that never rests is looked at this often. */
const LONGEST = 1000;

/** Watches a document for text that comes late, comes again or goes. */
export function watchChanges(document: Document, { signal, inside, onChange }: WatchOptions): void {
  if (signal.aborted) return;
  let touched = false;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const report = () => {
    if (signal.aborted) return;
    const wasTouched = touched;
    touched = false;
    since = 0;
    onChange(wasTouched);
  };
  const fire = () => {
    timer = undefined;
    if (document.hidden) document.addEventListener('visibilitychange', fire, { once: true, signal });
    else whenIdle(report, LONGEST);
  };
  const observer = new MutationObserver((records) => {
    const part = inside();
    touched ||=
      part === null || records.some(({ target }) => contains(part, target) || contains(target, part));
    const now = performance.now();
    since ||= now;
    if (timer !== undefined && now - since + REST > LONGEST) return;
    clearTimeout(timer);
    timer = setTimeout(fire, REST);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Runs a task when the page has nothing better to do, and after `timeout` milliseconds in any case. */
export function whenIdle(task: () => void, timeout: number): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout });
  else setTimeout(task, 50);
}
