import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn beyond each edge, so that a quick turn of the wheel shows no gap. */
const BEYOND = 8;

export interface VirtualRows {
  /** For the element that scrolls. */
  scroller: RefObject<HTMLDivElement | null>;
  /** The rows to draw: from, and up to but not with. */
  from: number;
  to: number;
  /** Scrolls a row into sight. */
  reveal(index: number): void;
}

/**
 * Which rows of one height are in sight, so that a list of any length costs as much as a screenful. `head` is the height
 * of what sticks to the top.
 */
export function useVirtualRows(count: number, height: number, head = 0): VirtualRows {
  const scroller = useRef<HTMLDivElement | null>(null);
  const [view, setView] = useState({ top: 0, height: 800 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => setView({ top: element.scrollTop, height: element.clientHeight || 800 });
    look();
    element.addEventListener('scroll', look, { passive: true });
    const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(look);
    sizes?.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      sizes?.disconnect();
    };
  }, []);
  const first = Math.min(Math.floor(view.top / height), Math.max(0, count - 1));
  return {
    scroller,
    from: Math.max(0, first - BEYOND),
    to: Math.min(count, first + Math.ceil(view.height / height) + BEYOND),
    reveal: (index) => {
      const element = scroller.current;
      if (!element) return;
      const top = index * height;
      const room = element.clientHeight - head;
      const above = element.scrollTop - top;
      const below = top + height - element.scrollTop - room;
      if (above <= 0 && below <= 0) return;
      // A step of the keys moves by a row; a leap puts the row in the middle, with what is around it.
      if (Math.max(above, below) > 3 * height) element.scrollTop = top - room / 2;
      else element.scrollTop += above > 0 ? -above : below;
    },
  };
}
