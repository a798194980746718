/** Which characters of a text are taken, so that of overlapping readings the first stays; constant time a character. */
export interface Occupied {
  /** True where no character from start to end is taken. */
  isFree(start: number, end: number): boolean;
  /** Takes the characters. */
  take(start: number, end: number): void;
}

/** An empty record for a text of that length. */
export function occupiedIn(length: number): Occupied {
  const taken = new Uint8Array(length);
  return {
    isFree: (start, end) => {
      for (let at = start; at < end; at += 1) if (taken[at] === 1) return false;
      return true;
    },
    take: (start, end) => {
      taken.fill(1, start, end);
    },
  };
}
