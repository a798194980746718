import { isFurniture } from './furniture';
import type { TextBuilder } from './text-builder';

const BLOCKS = new Set(
  'address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th']);
/** Elements whose text is never part of an article. */
const SILENT = new Set(
  'script style noscript template iframe object svg math button select textarea'.split(' '),
);

export interface TreeOptions {
  /** Text already taken (headline, lead): left out, and what is taken now is added. */
  taken: Set<Text>;
  /** Whether a text is to be seen on the page. */
  isShown(text: Text): boolean;
}

/** Appends what can be read of a tree of the clone, block by block, without page furniture and hidden blocks. */
export function appendTree(builder: TextBuilder, root: Element, options: TreeOptions): void {
  builder.breakBlock();
  // An explicit stack: pages nest deeper than a call stack reaches.
  const stack: (Node | (() => void))[] = [root];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'function') next();
    else if (next.nodeType === TEXT) addText(builder, next as Text, options);
    else if (next.nodeType === ELEMENT) enter(builder, next as Element, next === root, stack, options);
  }
  builder.breakBlock();
}

const ELEMENT = 1;
const TEXT = 3;

function enter(
  builder: TextBuilder,
  element: Element,
  isRoot: boolean,
  stack: (Node | (() => void))[],
  _options: TreeOptions,
): void {
  const name = element.localName;
  if (SILENT.has(name)) return;
  if (name === 'br') {
    builder.breakLine('\n');
    return;
  }
  const isBlock = BLOCKS.has(name);
  if (isBlock && !isRoot) {
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text === '' || isFurniture(element, text)) return;
  }
  if (isBlock) {
    builder.breakBlock();
    stack.push(() => builder.breakBlock());
  } else if (CELLS.has(name)) stack.push(() => builder.breakLine('\t'));
  for (let child = element.lastChild; child; child = child.previousSibling) stack.push(child);
}

function addText(builder: TextBuilder, text: Text, { taken, isShown }: TreeOptions): void {
  if (taken.has(text)) return;
  if (text.data.trim() !== '' && !isShown(text)) return;
  taken.add(text);
  builder.add(text);
}
