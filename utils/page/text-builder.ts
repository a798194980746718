import { type Piece, TextMap } from './text-map';

/** White space that HTML collapses; a no-break space is not among it and stays as given. */
const RUNS = /[\t\n\f\r ]+|[^\t\n\f\r ]+/g;
const isSpace = (run: string) => /^[\t\n\f\r ]/.test(run);

/**
 * Puts an article's text together from text nodes, block by block, and remembers where each letter came from. White
 * space is collapsed as a browser shows it; blocks are parted by a blank line.
 */
export class TextBuilder {
  #text = '';
  readonly #pieces: Piece[] = [];
  readonly #twinOf: (copy: Text) => Text | undefined;
  /** What goes before the next word: nothing, a block break, a mark between words, or a space of the page. */
  #pending: { separator: string; node?: Text; offset?: number } = { separator: '' };

  constructor(twinOf: (copy: Text) => Text | undefined) {
    this.#twinOf = twinOf;
  }

  /** Ends the current block. */
  breakBlock(): void {
    if (this.#text) this.#pending = { separator: '\n\n' };
  }

  /** Ends a line (`\n`) or a table cell (`\t`) within a block. */
  breakLine(separator: '\n' | '\t'): void {
    if (this.#pending.separator !== '\n\n' && this.#text) this.#pending = { separator };
  }

  /** Appends the words of a text node of the clone. */
  add(copy: Text): void {
    const node = this.#twinOf(copy);
    for (const { 0: run, index: offset } of copy.data.matchAll(RUNS)) {
      if (isSpace(run)) {
        if (this.#pending.separator === '' && this.#text) this.#pending = { separator: ' ', node, offset };
        continue;
      }
      const { separator, node: spaceNode, offset: spaceOffset = 0 } = this.#pending;
      if (spaceNode) this.#append(separator, spaceNode, spaceOffset);
      else this.#text += separator;
      this.#pending = { separator: '' };
      this.#append(run, node, offset);
    }
  }

  /** The text and its map, of at most `limit` characters, cut between blocks where it is longer. */
  finish(limit: number): { text: string; map: TextMap } {
    let text = this.#text;
    if (text.length > limit) {
      const cut = text.lastIndexOf('\n\n', limit);
      text = text.slice(0, cut > 0 ? cut : limit);
    }
    const pieces = this.#pieces.filter((piece) => piece.end <= text.length);
    return { text, map: new TextMap(text, pieces) };
  }

  #append(run: string, node: Text | undefined, offset: number): void {
    const start = this.#text.length;
    const end = start + run.length;
    this.#text += run;
    if (!node) return;
    const last = this.#pieces.at(-1);
    const follows = last?.node === node && last.end === start && last.offset + start - last.start === offset;
    if (last && follows) last.end = end;
    else this.#pieces.push({ start, end, node, offset });
  }
}
