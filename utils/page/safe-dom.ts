/**
 * Ways into a page's own document that a page can't bend. A `<form>` holding `<input name="childNodes">` answers for
 * `form.childNodes`, and `<img name="querySelectorAll">` for `document.querySelectorAll`, in our isolated world too:
 * on live documents and elements the methods are therefore taken from the prototypes. Text nodes, ranges and
 * documents that `defuse` has been through can be used plainly.
 *
 * Under Node (linkedom) there are no global prototypes and no page that plays tricks: there the plain way is taken.
 */

export function queryAll(root: Document, selector: string): Element[] {
  const inBrowser = typeof Document === 'function' && root instanceof Document;
  return [
    ...(inBrowser
      ? Document.prototype.querySelectorAll.call(root, selector)
      : root.querySelectorAll(selector)),
  ];
}

export const contains = (ancestor: Node, node: Node): boolean => Node.prototype.contains.call(ancestor, node);

export function removeAttribute(element: Element, name: string): void {
  if (typeof Element === 'function' && element instanceof Element)
    Element.prototype.removeAttribute.call(element, name);
  else element.removeAttribute(name);
}

/** All text nodes in document order, `<template>` contents and shadow trees left out. */
export function* textNodes(root: Document): Generator<Text> {
  const walker = Document.prototype.createTreeWalker.call(root, root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}

/** Elements whose `name` or `id` becomes a property of their form or of the document. */
const CLOBBERING =
  'form,img,embed,object,iframe,input,button,select,textarea,fieldset,output,[name]:not(meta,a,param,slot)';

/** Takes the names from a document of our own (a clone, a parsed file) that would stand before its properties. */
export function defuse(document: Document): void {
  for (const element of queryAll(document, CLOBBERING)) {
    removeAttribute(element, 'name');
    removeAttribute(element, 'id');
  }
}
