import { queryAll } from './safe-dom';

/** Takes out what never is article text, and what makes Readability write new text nodes. */
export function strip(document: Document): void {
  for (const element of queryAll(
    document,
    'script,style,noscript,template,iframe,svg,input,select,textarea,dialog',
  ))
    element.remove();
  for (const link of queryAll(document, 'a[href^="javascript:" i]')) link.removeAttribute('href');
}

/** Makes Readability weigh nothing but text. */
export function removeNames(document: Document): void {
  for (const element of queryAll(document, '[class],[id]')) {
    element.removeAttribute('class');
    element.removeAttribute('id');
  }
}

/** As deep as a browser's parser nests; Readability's time grows with the square of the depth. */
const MAX_DEPTH = 512;

export function nestsTooDeep(document: Document): boolean {
  let depth = 0;
  let node: Element | null = document.documentElement;
  while (node) {
    const child: Element | null = node.firstElementChild;
    if (child && ++depth > MAX_DEPTH) return true;
    let next: Element | null = child;
    for (; node && !next; depth--) {
      next = node.nextElementSibling;
      if (next) break;
      node = node.parentElement;
    }
    node = next;
  }
  return false;
}
