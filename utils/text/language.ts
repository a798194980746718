import { isLetterAt } from './characters';

/** The languages the extractor reads. */
export type Language = 'vi' | 'en';

/** Letters that Vietnamese has and English, French or Spanish names have not; normalised text. */
const VIETNAMESE_LETTER = /[ăđơưảạằắẳẵặầấẩẫậẻẽẹềếểễệỉĩịỏọồốổỗộờớởỡợủũụừứửữựỳỷỹỵ]/i;
const FIRST_VIETNAMESE = 0x102;

const ENGLISH_WORDS = new Set(
  (
    'the of and to in is are was were for on with as by at from that this it its has have had will be been not or an ' +
    'which their they he she we who would could said says more than about into over after under per a'
  ).split(' '),
);
/** Everyday Vietnamese without marks of its own, as typed without diacritics. */
const BARE_VIETNAMESE = new Set(
  'cua va cac nhung duoc trong nam ngay thang viet nguoi khong voi cho theo tai nha nuoc dong ty trieu dat so la'.split(
    ' ',
  ),
);

const LONGEST_KNOWN = Math.max(...[...ENGLISH_WORDS, ...BARE_VIETNAMESE].map(({ length }) => length));

interface Tally {
  words: number;
  vietnamese: number;
  english: number;
  bare: number;
}

function tally(text: string): Tally {
  const counts: Tally = { words: 0, vietnamese: 0, english: 0, bare: 0 };
  for (let at = 0; at < text.length; at += 1) {
    if (!isLetterAt(text, at)) continue;
    const start = at;
    let plain = true;
    for (; isLetterAt(text, at); at += 1) if (text.charCodeAt(at) >= FIRST_VIETNAMESE) plain = false;
    counts.words += 1;
    if (plain && at - start > LONGEST_KNOWN) continue;
    const word = text.slice(start, at);
    if (!plain && VIETNAMESE_LETTER.test(word)) counts.vietnamese += 1;
    else {
      const lower = word.toLowerCase();
      if (ENGLISH_WORDS.has(lower)) counts.english += 1;
      if (BARE_VIETNAMESE.has(lower)) counts.bare += 1;
    }
  }
  return counts;
}

/** The language most of a normalised text is written in; looks at its first part only. Empty text is Vietnamese. */
export function detectLanguage(text: string): Language {
  const { vietnamese, english, bare } = tally(text.slice(0, 20_000));
  if (vietnamese + bare === 0 && english === 0) return /[a-z]{3}/i.test(text) ? 'en' : 'vi';
  return vietnamese * 1.5 + bare >= english ? 'vi' : 'en';
}

/**
 * The language of one sentence of an article: that of the article unless the sentence's own words say otherwise, for an
 * English article quotes Vietnamese titles and documents, and a Vietnamese one English names.
 */
export function sentenceLanguage(sentence: string, article: Language): Language {
  if (article === 'en' && !VIETNAMESE_LETTER.test(sentence)) return 'en';
  const { words, vietnamese, english } = tally(sentence);
  if (article === 'vi') return english >= 3 && english > vietnamese * 2 && english * 6 >= words ? 'en' : 'vi';
  return vietnamese >= 3 && vietnamese > english * 2 && vietnamese * 4 >= words ? 'vi' : 'en';
}

/** True where a piece of normalised text holds Vietnamese letters. */
export function hasVietnameseLetters(text: string): boolean {
  return VIETNAMESE_LETTER.test(text);
}
