import type { VerdictKind } from '@/utils/verdicts/types';
import { ALL_NAMES, FOCUS_NAME, markName, TONES, type Tone } from './names';
import { toneAt } from './tone';

/** A claim's words on the page. */
export interface Mark {
  /** Index of the claim in the report. */
  index: number;
  kind: VerdictKind;
  range: Range;
}

/** Paints marks by the CSS Custom Highlight API, without touching the page's DOM. */
export interface Painter {
  /** Replaces what was painted. */
  paint(marks: readonly Mark[]): void;
  /** Brings out one range, or none: the words an open card is about. */
  focus(range: Range | null): void;
  /** Puts back what the page has cleared, and follows a page that has turned dark or light. */
  repair(): void;
}

/** Worse verdicts lie above better ones, and the focus below all, so that lines stay visible. */
const PRIORITY: Record<VerdictKind, number> = { discrepancy: 4, context: 3, supported: 2, unverified: 1 };

/** How often to look whether the page has cleared our paint: the registry tells nobody when it changes. */
const REPAIR_EVERY = 1000;

/**
 * A painter whose paint lasts until `signal` aborts. Where the browser has no highlights it paints nothing: the
 * sidebar is the record.
 */
export function createPainter(signal: AbortSignal): Painter {
  if (typeof Highlight !== 'function' || !CSS.highlights || signal.aborted)
    return { paint() {}, focus() {}, repair() {} };

  let marks: readonly Mark[] = [];
  let focused: Range | null = null;
  let tones = '';
  /** What should be in the registry, and how many ranges each should hold. */
  let wanted = new Map<string, { highlight: Highlight; size: number }>();

  const apply = () => {
    const ranges = new Map<string, { ranges: Range[]; priority: number }>();
    const add = (name: string, range: Range, priority: number) => {
      const entry = ranges.get(name) ?? { ranges: [], priority };
      entry.ranges.push(range);
      ranges.set(name, entry);
    };
    for (const { kind, range } of marks)
      add(markName(kind, toneAt(range.startContainer)), range, PRIORITY[kind]);
    if (focused) add(FOCUS_NAME[toneAt(focused.startContainer)], focused, 0);
    tones = tonesOf(marks);
    wanted = new Map();
    for (const [name, { ranges: list, priority }] of ranges) {
      const highlight = new Highlight(...list);
      highlight.priority = priority;
      wanted.set(name, { highlight, size: list.length });
    }
    for (const name of ALL_NAMES) {
      const entry = wanted.get(name);
      if (entry) CSS.highlights.set(name, entry.highlight);
      else CSS.highlights.delete(name);
    }
  };

  const isWhole = () =>
    [...wanted].every(([name, { size }]) => CSS.highlights.get(name)?.size === size) &&
    tones === tonesOf(marks);
  const repair = () => {
    if (!signal.aborted && !document.hidden && marks.length > 0 && !isWhole()) apply();
  };

  const timer = setInterval(repair, REPAIR_EVERY);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    for (const name of ALL_NAMES) CSS.highlights.delete(name);
  });

  return {
    paint(next) {
      if (signal.aborted) return;
      marks = next;
      apply();
    },
    focus(range) {
      if (signal.aborted || (range === null && focused === null)) return;
      focused = range;
      apply();
    },
    repair,
  };
}

/** The tone at the first mark and at the last: enough to notice that a page has changed its scheme. */
function tonesOf(marks: readonly Mark[]): string {
  const ends: Tone[] = [marks[0], marks.at(-1)].flatMap((mark) =>
    mark ? [toneAt(mark.range.startContainer)] : [],
  );
  return ends.map((tone) => TONES.indexOf(tone)).join();
}
