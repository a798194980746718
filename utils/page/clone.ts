import { defuse, textNodes } from './safe-dom';

/** A copy of the page that may be taken apart, and the way back from its text to the page's. */
export interface TwinnedClone {
  clone: Document;
  /** The live text node that a text node of the clone was copied from; undefined for text made since. */
  twinOf(copy: Text): Text | undefined;
}

/**
 * Copies a live document, which stays untouched. Readability moves text nodes rather than copying them, so those that
 * survive it still lead to their live twins.
 */
export function cloneWithTwins(live: Document): TwinnedClone {
  const clone = Node.prototype.cloneNode.call(live, true) as Document;
  const twins = new WeakMap<Text, Text>();
  const copies = textNodes(clone);
  for (const original of textNodes(live)) {
    const copy = copies.next().value;
    // The two trees have one shape; should a browser ever leave something out, better no twin than a wrong one.
    if (!copy || copy.data !== original.data) break;
    twins.set(copy, original);
  }
  defuse(clone);
  return { clone, twinOf: (copy) => twins.get(copy) };
}
