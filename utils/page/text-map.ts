/**
 * A run of an article's text that stands letter for letter in one text node of the page; white space may be written
 * differently there.
 */
export interface Piece {
  /** Offset into the text. */
  start: number;
  end: number;
  node: Text;
  /** Offset into `node.data` that `start` stands at. */
  offset: number;
}

/**
 * The way from offsets of an article's text to the page as it is now. It holds text nodes, changes nothing, and would
 * rather give no range than one over other words.
 */
export class TextMap {
  readonly #text: string;
  /** In text order, without overlap; between two pieces there are block breaks or text the page does not hold. */
  readonly #pieces: readonly Piece[];

  constructor(text: string, pieces: readonly Piece[]) {
    this.#text = text;
    this.#pieces = pieces;
  }

  /**
   * The live range of `text.slice(start, end)`, block breaks at its ends left off. Null where the span holds no text
   * of the page, or the page's text has changed since.
   * @throws RangeError where the offsets are not whole numbers with 0 ≤ start ≤ end ≤ length of the text.
   */
  toRange(start: number, end: number): Range | null {
    if (
      !Number.isInteger(start) ||
      !Number.isInteger(end) ||
      start < 0 ||
      end < start ||
      end > this.#text.length
    )
      throw new RangeError(`no span of a text of ${this.#text.length} characters: ${start} to ${end}`);
    const first = this.#firstEndingAfter(start);
    let last = first;
    while (last < this.#pieces.length && (this.#pieces[last]?.start ?? end) < end) last++;
    const pieces = this.#pieces.slice(first, last);
    const head = pieces[0];
    const tail = pieces.at(-1);
    if (!head || !tail || start === end) return null;
    if (!pieces.every((piece) => this.#holds(piece, start, end))) return null;
    const range = new Range();
    range.setStart(head.node, head.offset + Math.max(start - head.start, 0));
    range.setEnd(tail.node, tail.offset + Math.min(end, tail.end) - tail.start);
    return range;
  }

  /** Whether every word still stands where it stood. */
  isIntact(): boolean {
    return this.#pieces.every((piece) => this.#holds(piece, piece.start, piece.end));
  }

  /** The lowest node of the page that holds the whole text; null where its text has left the page. */
  commonAncestor(): Node | null {
    const head = this.#pieces[0];
    const tail = this.#pieces.at(-1);
    if (!head?.node.isConnected || !tail?.node.isConnected) return null;
    const range = new Range();
    range.setStart(head.node, 0);
    range.setEnd(tail.node, tail.node.length);
    return range.commonAncestorContainer;
  }

  /** Index of the first piece that ends after an offset. */
  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pieces[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Whether a piece's share of a span is still in the page, word for word. */
  #holds(piece: Piece, start: number, end: number): boolean {
    if (!piece.node.isConnected) return false;
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.end);
    const offset = piece.offset + from - piece.start;
    const wanted = this.#text.slice(from, to);
    const found = piece.node.data.slice(offset, offset + to - from);
    return found === wanted || found.replace(/[\t\n\f\r]/g, ' ') === wanted;
  }
}
