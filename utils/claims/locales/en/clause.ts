const ENDS = '.;:!?\n';

/** The part of the clause before `at`, at most `reach` characters of it. A full stop inside a number does not end it. */
export function clauseBefore(text: string, at: number, reach: number): string {
  const floor = Math.max(0, at - reach);
  let start = at;
  while (start > floor) {
    const sign = text[start - 1] ?? '';
    if (ENDS.includes(sign) && !(sign === '.' && isInsideNumber(text, start - 1))) break;
    start -= 1;
  }
  return text.slice(start, at);
}

function isInsideNumber(text: string, at: number): boolean {
  return /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '');
}
