/** The text nodes of a tree in document order; on clones only (see `safe-dom.ts` for live pages). */
export function* textsOf(root: Element): Generator<Text> {
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === TEXT) yield node as Text;
    for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
  }
}

const TEXT = 3;

/** An element's text on one line. */
export const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
