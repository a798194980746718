import { linesOf } from './cues';

/**
 * The lines of a text that have one of some cues, with their offsets. A pattern that tries many forms at every word is run
 * over these lines only: most lines name no month, no office and no law.
 */
export function linesWith(text: string, cues: number): Array<{ line: string; offset: number; cues: number }> {
  const found: Array<{ line: string; offset: number; cues: number }> = [];
  for (const one of linesOf(text)) {
    if ((one.cues & cues) === 0) continue;
    found.push({ line: text.slice(one.start, one.end), offset: one.start, cues: one.cues });
  }
  return found;
}

/** True where a line of the text has one of the cues. */
export function hasCue(text: string, cues: number): boolean {
  return linesOf(text).some((one) => (one.cues & cues) !== 0);
}
