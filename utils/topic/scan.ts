import type { TopicTerm } from './vocabulary/term';

/** A vocabulary made ready for scanning: terms by their first word. */
export type TermIndex = ReadonlyMap<string, readonly { term: TopicTerm; words: readonly string[] }[]>;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}&.]*(?:'s)?/gu;

/** Words in lower case; English plurals and possessives are brought to the singular. */
function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(WORD) ?? []).map((word) =>
    word
      .replace(/'s$/, '')
      .replace(/\.+$/, '')
      .replace(/^([a-z]{3,})ies$/, '$1y')
      .replace(/^([a-z-]{3,}[^s\W])s$/, '$1'),
  );
}

/** Builds the index; a later term of the same words replaces an earlier one. */
export function indexTerms(vocabulary: readonly TopicTerm[]): TermIndex {
  const index = new Map<string, { term: TopicTerm; words: readonly string[] }[]>();
  for (const term of vocabulary) {
    const words = wordsOf(term.term);
    const first = words[0];
    if (first === undefined) continue;
    const key = words.join(' ');
    const others = (index.get(first) ?? []).filter((known) => known.words.join(' ') !== key);
    // The longest first: "mạng xã hội" is not "mạng".
    index.set(
      first,
      [...others, { term, words }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return index;
}

/** How often each term stands in a normalised text; a word belongs to one term only. Also how many words there are. */
export function countTerms(
  text: string,
  index: TermIndex,
): { counts: Map<TopicTerm, number>; words: number } {
  const words = wordsOf(text);
  const counts = new Map<TopicTerm, number>();
  for (let at = 0; at < words.length; ) {
    const found = index
      .get(words[at] ?? '')
      ?.find((entry) => entry.words.every((word, i) => words[at + i] === word));
    if (found) counts.set(found.term, (counts.get(found.term) ?? 0) + 1);
    at += found?.words.length ?? 1;
  }
  return { counts, words: words.length };
}
