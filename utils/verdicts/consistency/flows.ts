import { type Numbered, type Reading, wordsAfter, wordsBefore } from './reading';

/** What a figure of trade is of. */
export type Flow = 'turnover' | 'exports' | 'imports' | 'surplus' | 'deficit';

/** Longer names stand first: "kim ngạch xuất nhập khẩu" (turnover) ends in the word for imports. */
const NAMES: readonly [Flow, RegExp][] = [
  [
    'turnover',
    /(?:kim ngach|thuong mai|trao doi|buon ban)(?: thuong mai| hang hoa)* (?:hai chieu|song phuong)|(?:tong )?kim ngach (?:thuong mai|xuat nhap khau)|tong kim ngach|xuat nhap khau|two-way trade|bilateral trade|(?:total|overall) trade|trade turnover/g,
  ],
  ['surplus', /xuat sieu|thang du|surplus/g],
  ['deficit', /nhap sieu|tham hut|deficit/g],
  ['exports', /xuat khau|exports?|exported/g],
  ['imports', /nhap khau|imports?|imported/g],
];

/** The flow that a figure's own clause names, nearest before it, else after it; null where it names none. */
export function flowOf(reading: Reading, number: Numbered): Flow | null {
  if (number.claim.kind !== 'money' || number.claim.change) return null;
  const before = mentions(wordsBefore(reading, number)).at(-1);
  const after = firstNamed(wordsAfter(reading, number));
  // "40 tỷ USD xuất khẩu và 30 tỷ USD nhập khẩu": the word right behind a figure is its own, not the next one's.
  if (after && (!before || before.start <= 4)) return after;
  return before?.flow ?? null;
}

interface Mention {
  flow: Flow;
  start: number;
  end: number;
}

function mentions(words: string): Mention[] {
  const taken: Mention[] = [];
  for (const [flow, pattern] of NAMES) {
    for (const match of words.matchAll(pattern)) {
      const mention = { flow, start: match.index, end: match.index + match[0].length };
      if (!taken.some((other) => mention.start < other.end && other.start < mention.end)) taken.push(mention);
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** After a figure only what it is of ("$33bn of exports", "33 tỷ USD kim ngạch …"), not the next clause's subject. */
const firstNamed = (words: string): Flow | null =>
  mentions(words.split(/[,;:]|\b(?:va|and|con|while|whereas|but|trong khi|nhung)\b/)[0] ?? '')[0]?.flow ??
  null;
