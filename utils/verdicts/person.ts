import { fold } from '@/utils/text/fold';

/**
 * True where two names are of one person: the shorter's words are all among the longer's ("Hùng" and "Nguyễn Mạnh
 * Hùng", "Osius" and "Ted Osius", "Daniel J. Kritenbrink"), with or without Vietnamese marks.
 */
export function samePerson(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [fewer, more] = x.length <= y.length ? [x, y] : [y, x];
  return fewer.length > 0 && fewer.every((word) => more.includes(word)) && more.includes(fewer.at(-1) ?? '');
}

const wordsOf = (name: string): string[] => fold(name).match(/\p{L}{2,}/gu) ?? [];
