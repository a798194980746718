import type { Anchor, CardContent, CardHost, CardWords } from '@/utils/annotations/card';
import { rectsOf } from '@/utils/annotations/hit-test';
import { createPainter, type Mark } from '@/utils/annotations/painter';
import type { Reading } from '@/utils/page/read-article';
import type { ArticleHead, ArticleReport } from '@/utils/report/article-report';
import { shownKind } from '@/utils/verdicts/decisions/shown';
import type { CheckedClaim, VerdictKind } from '@/utils/verdicts/types';
import { listenForMarks } from './mark-input';

export interface OpenArticleOptions {
  /** Ends everything of this article: paint, card, listeners. */
  signal: AbortSignal;
  /** The card and its words; null while they can't be had. */
  loadCard(): Promise<{ create(): CardHost; words: CardWords } | null>;
  openPanel(): Promise<{ opened: boolean }>;
  editFact(id: string): void;
  addFact(checked: CheckedClaim, article: ArticleHead): void;
  /** Resolves to false where the decision could not be kept. */
  decide: CardContent['onDecide'];
}

/** An article on screen: its marks, its card, and the ways between them. */
export interface OpenArticle {
  /**
   * Paints a report, made of this reading, with marks for the given verdicts. An open card stays where its claim is
   * among the new ones.
   */
  show(reading: Reading, report: ArticleReport, marked: readonly VerdictKind[]): void;
  /** Takes the marks off whose words the page has changed. */
  refresh(): void;
  /** Scrolls to a claim by its index in the report and opens its card. */
  goTo(index: number): Promise<boolean>;
  /** Opens the next or previous mark's card; `focus`: takes the keyboard there. */
  step(direction: 'next' | 'previous', focus: boolean): Promise<boolean>;
}

/** The card that is open. */
interface OpenCard {
  index: number;
  range: Range;
  /** Where the reader pointed at; null where a key or the sidebar led here. */
  pointer: { x: number; y: number } | null;
  /** It stays until it is closed. */
  held: boolean;
}

export function openArticle(options: OpenArticleOptions): OpenArticle {
  const { signal } = options;
  const painter = createPainter(signal);
  /** Marks that the reader took away, by `identityOf`. */
  const hidden = new Set<string>();
  let reading: Reading | null = null;
  let report: ArticleReport | null = null;
  let kinds: readonly VerdictKind[] = [];
  let marks: Mark[] = [];
  let host: CardHost | null = null;
  let words: CardWords | null = null;
  let open: OpenCard | null = null;
  let returnTo: HTMLElement | null = null;

  const claimAt = (index: number): CheckedClaim | undefined => report?.claims[index];

  /** The words of a claim as they stand on the page now; null where they have gone. */
  const rangeOf = ({ claim }: CheckedClaim): Range | null => {
    if (reading?.article.text.slice(claim.start, claim.end) !== claim.quote) return null;
    return reading.map.toRange(claim.start, claim.end);
  };

  const repaint = () => {
    marks = (report?.claims ?? []).flatMap((checked, index) => {
      const kind = shownKind(checked);
      if (kind === null || !kinds.includes(kind) || hidden.has(identityOf(checked))) return [];
      const range = rangeOf(checked);
      return range ? [{ index, kind, range }] : [];
    });
    painter.paint(marks);
    if (!open) return;
    const checked = claimAt(open.index);
    const range = checked && rangeOf(checked);
    if (!range) close();
    else {
      open = { ...open, range };
      draw();
    }
  };

  const close = () => {
    if (!open) return;
    const hadFocus = host?.hasFocus() ?? false;
    open = null;
    painter.focus(null);
    host?.hide();
    if (hadFocus && returnTo?.isConnected) returnTo.focus({ preventScroll: true });
    returnTo = null;
  };

  const draw = () => {
    const checked = open && claimAt(open.index);
    if (!open || !checked || !report || !words || !host) return;
    const { article } = report;
    const position = marks.findIndex(({ index }) => index === open?.index) + 1;
    // A claim whose mark is hidden still has a place: that of its claim.
    const place = position
      ? { number: position, of: marks.length }
      : { number: open.index + 1, of: report.claims.length };
    const content = {
      item: checked,
      place,
      article,
      words,
      onStep: (direction: 'next' | 'previous') => void step(direction, true),
      onHide: () => hide(open ? [open.index] : []),
      onHideAll: () => hide(marks.map(({ index }) => index)),
      onClose: close,
      onUse: () => {
        if (open) open.held = true;
      },
      onEditFact: options.editFact,
      onAddFact: () => options.addFact(checked, article),
      onDecide: options.decide,
      openPanel: options.openPanel,
    };
    host.show(content, anchorOf(open));
    painter.focus(open.range);
  };

  const openCard = async (card: OpenCard, focus: boolean): Promise<boolean> => {
    // Asked each time: the reader may have changed the language.
    const loaded = await options.loadCard();
    if (signal.aborted || !loaded) return false;
    host ??= loaded.create();
    words = loaded.words;
    if (focus && !host.hasFocus()) returnTo = activeElement();
    open = card;
    draw();
    if (focus) host.focus();
    return true;
  };

  const step = async (direction: 'next' | 'previous', focus: boolean): Promise<boolean> => {
    const mark = neighbour(marks, open?.index ?? null, direction);
    return mark ? goToMark(mark, focus) : false;
  };

  const goToMark = ({ index, range }: Pick<Mark, 'index' | 'range'>, focus: boolean): Promise<boolean> => {
    scrollTo(range);
    return openCard({ index, range, pointer: null, held: true }, focus);
  };

  const hide = (indices: readonly number[]) => {
    for (const index of indices) {
      const checked = claimAt(index);
      if (checked) hidden.add(identityOf(checked));
    }
    close();
    repaint();
  };

  listenForMarks({
    signal,
    marks: () => marks,
    ownsEvent: (event) => host?.owns(event) ?? false,
    isOpen: () => open !== null,
    onOpen: ({ index, range }, pointer, held) => {
      if (open?.index !== index || (held && !open.held))
        void openCard({ index, range, pointer, held }, false);
    },
    onLeave: () => {
      if (open && !open.held) close();
    },
    onStep: (direction) => void step(direction, true),
    onClose: close,
  });
  const follow = () => {
    if (open && host && !host.follow(anchorOf(open))) close();
  };
  window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  window.addEventListener('resize', follow, { passive: true, signal });
  signal.addEventListener('abort', () => {
    close();
    host?.remove();
  });

  return {
    show(nextReading, nextReport, marked) {
      if (signal.aborted) return;
      const before = open && claimAt(open.index);
      reading = nextReading;
      report = nextReport;
      kinds = marked;
      const index = before
        ? nextReport.claims.findIndex((one) => identityOf(one) === identityOf(before))
        : -1;
      if (open && index >= 0) open = { ...open, index };
      else close();
      repaint();
    },
    refresh: () => repaint(),
    async goTo(index) {
      const checked = claimAt(index);
      const range = checked && rangeOf(checked);
      return range ? goToMark({ index, range }, false) : false;
    },
    step,
  };
}

/** What stays of a claim when the text around it changes. */
const identityOf = ({ claim }: CheckedClaim): string => `${claim.quote}\n${claim.sentence}`;

/** The mark after or before one, else the first below the window's top; round at the ends. */
function neighbour(
  marks: readonly Mark[],
  current: number | null,
  direction: 'next' | 'previous',
): Mark | undefined {
  const at = marks.findIndex(({ index }) => index === current);
  if (at >= 0) return marks.at((at + (direction === 'next' ? 1 : -1)) % marks.length);
  const below = marks.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0);
  const first = Math.max(below, 0);
  return direction === 'next' ? marks[first] : marks.at(first - 1);
}

/** Brings words to the middle of the window, unless they are well within it already. */
function scrollTo(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  const margin = Math.min(120, window.innerHeight / 5);
  if (top >= margin && bottom <= window.innerHeight - margin) return;
  const element = range.startContainer.parentElement;
  if (element) Element.prototype.scrollIntoView.call(element, { block: 'center', behavior: 'instant' });
  // The block may be taller than the window.
  const now = range.getBoundingClientRect();
  if (now.top < 0 || now.bottom > window.innerHeight)
    window.scrollBy({ top: now.top - window.innerHeight / 2, behavior: 'instant' });
}

/** The box of all lines of the words, and the line that is pointed at, else the first. */
function anchorOf({ range, pointer }: OpenCard): Anchor {
  const words = range.getBoundingClientRect();
  const lines = rectsOf(range);
  const near =
    lines.find(({ top, bottom }) => pointer && pointer.y >= top && pointer.y <= bottom) ?? lines[0];
  return { words, near: near ?? words };
}

const activeElement = (): HTMLElement | null =>
  document.activeElement instanceof HTMLElement ? document.activeElement : null;
