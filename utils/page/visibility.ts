import { queryAll } from './safe-dom';

/**
 * Tells whether a text of the clone is shown on the live page. Where the page hides its whole body (until fonts are
 * loaded, say), everything counts as shown.
 */
export function visibility(
  live: Document,
  twinOf: (copy: Text) => Text | undefined,
): (copy: Text) => boolean {
  const isVisible = (element: Element) =>
    Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
  const [body] = queryAll(live, 'body');
  if (!body || !isVisible(body)) return () => true;
  const known = new WeakMap<Element, boolean>();
  return (copy) => {
    const parent = twinOf(copy)?.parentElement;
    if (!parent) return true;
    const visible = known.get(parent) ?? isVisible(parent);
    known.set(parent, visible);
    return visible;
  };
}
