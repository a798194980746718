/**
 * The lines of a text in which a word of the gate stands, with their offsets. A pattern that tries many forms at every
 * word is run over these lines only: most lines name no month, no office and no law.
 */
export function linesWith(text: string, gate: RegExp): Array<{ line: string; offset: number }> {
  const found: Array<{ line: string; offset: number }> = [];
  for (let offset = 0; offset < text.length; ) {
    const at = text.indexOf('\n', offset);
    const end = at < 0 ? text.length : at;
    const line = text.slice(offset, end);
    if (gate.test(line)) found.push({ line, offset });
    offset = end + 1;
  }
  return found;
}
