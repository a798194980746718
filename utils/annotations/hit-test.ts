import { contains } from '@/utils/page/safe-dom';
import type { Mark } from './painter';

/**
 * The mark under a point of the viewport; the shortest where several lie there. Highlights get no events themselves,
 * and `CSS.highlights.highlightsFromPoint` is missing in half of the browsers we run in. `target` is the element
 * under the pointer: words that something else covers are not hit.
 */
export function markAt(marks: readonly Mark[], target: Element, x: number, y: number): Mark | null {
  const [hit = null] = marks
    .filter(({ range }) => !range.collapsed && contains(target, range.startContainer) && isOver(range, x, y))
    .sort((a, b) => lengthOf(a.range) - lengthOf(b.range));
  return hit;
}

/** The rectangles of a range's words, one a line. */
export const rectsOf = (range: Range): DOMRect[] =>
  [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);

/** A little room below for the line that is drawn there. */
const LINE_ROOM = 4;

function isOver(range: Range, x: number, y: number): boolean {
  const holds = ({ left, right, top, bottom }: DOMRect) =>
    x >= left && x <= right && y >= top && y <= bottom + LINE_ROOM;
  return holds(range.getBoundingClientRect()) && rectsOf(range).some(holds);
}

const lengthOf = (range: Range): number => range.toString().length;
