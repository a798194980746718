import { markAt } from '@/utils/annotations/hit-test';
import type { Mark } from '@/utils/annotations/painter';

export interface MarkInputOptions {
  signal: AbortSignal;
  marks(): readonly Mark[];
  /** Whether an event came from within the card. */
  ownsEvent(event: Event): boolean;
  isOpen(): boolean;
  /** Open a card. `held`: it stays until it is closed, not only while it is pointed at. */
  onOpen(mark: Mark, at: { x: number; y: number }, held: boolean): void;
  /** The pointer has left mark and card. */
  onLeave(): void;
  onStep(direction: 'next' | 'previous'): void;
  onClose(): void;
}

/** Long enough that reading with the pointer in the text opens nothing. */
const OPEN_AFTER = 220;
/** Long enough to get from the words to the card. */
const LEAVE_AFTER = 320;

/** Turns pointer and keyboard on the page into openings and closings of cards. The page's own handling goes on. */
export function listenForMarks(options: MarkInputOptions): void {
  const { signal, marks, ownsEvent, isOpen } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over: Mark | 'card' | null = null;
  let frame = 0;

  const later = (task: () => void, delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => !signal.aborted && task(), delay);
  };
  const hit = (event: MouseEvent, target: EventTarget | undefined) =>
    target instanceof Element ? markAt(marks(), target, event.clientX, event.clientY) : null;
  const hover = (now: Mark | 'card' | null, at: { x: number; y: number }) => {
    if (now === over) return;
    over = now;
    if (now === 'card') clearTimeout(timer);
    else if (now) later(() => options.onOpen(now, at, false), OPEN_AFTER);
    // Also where no card is open yet: one may be on its way.
    else later(options.onLeave, LEAVE_AFTER);
  };

  const on = <K extends keyof WindowEventMap>(type: K, handle: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(type, handle, { capture: true, passive: type !== 'keydown', signal });
  on('pointermove', (event) => {
    if (event.pointerType === 'touch' || event.buttons !== 0 || (marks().length === 0 && !isOpen())) return;
    cancelAnimationFrame(frame);
    // An event's path is known only while it is handled.
    const [target] = event.composedPath();
    const onCard = ownsEvent(event);
    frame = requestAnimationFrame(() => {
      if (!signal.aborted)
        hover(onCard ? 'card' : hit(event, target), { x: event.clientX, y: event.clientY });
    });
  });
  on('click', (event) => {
    if (ownsEvent(event)) return;
    const mark = hit(event, event.composedPath()[0]);
    const selecting = getSelection()?.isCollapsed === false;
    if (mark && !selecting && !isControl(event)) {
      clearTimeout(timer);
      options.onOpen(mark, { x: event.clientX, y: event.clientY }, true);
    } else if (isOpen()) options.onClose();
  });
  on('keydown', (event) => {
    const step = STEPS[event.code];
    const plainAlt = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (event.key === 'Escape' && isOpen()) options.onClose();
    else if (step && plainAlt && marks().length > 0 && !isEditable(event)) options.onStep(step);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
}

/** By the key's place: with Alt, macOS and Vietnamese keyboards give other letters. */
const STEPS: Partial<Record<string, 'next' | 'previous'>> = { KeyN: 'next', KeyP: 'previous' };

/** Whether a click has a meaning of the page's own. */
const isControl = (event: Event): boolean =>
  event
    .composedPath()
    .some(
      (node) =>
        node instanceof Element &&
        Element.prototype.matches.call(node, 'a[href],button,input,label,summary,[role="button"]'),
    );

const isEditable = (event: Event): boolean =>
  event
    .composedPath()
    .some(
      (node) =>
        node instanceof Element &&
        Element.prototype.matches.call(
          node,
          'input,textarea,select,[contenteditable]:not([contenteditable="false"])',
        ),
    );
