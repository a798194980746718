import { MONTHS, WEEKDAYS } from './words';

/**
 * What the lines of a text have in them, found in one walk over their letters. The patterns for dates, laws, offices and the
 * like try many forms at every word; they run only over lines with a word that each of their forms has. Walking once took
 * the place of ten gates that each looked at every letter: 0.05 ms/KB.
 */
export const CUE = {
  digit: 1,
  year: 1 << 1,
  month: 1 << 2,
  months: 1 << 3,
  half: 1 << 4,
  quarter: 1 << 5,
  decade: 1 << 6,
  relative: 1 << 7,
  office: 1 << 8,
  law: 1 << 9,
  multiple: 1 << 10,
  superlative: 1 << 11,
} as const;

/** What makes a line worth reading for dates that name their day, month or year. */
export const DATE_CUES = CUE.digit | CUE.month | CUE.months | CUE.half | CUE.quarter | CUE.decade;

/** Words by their first four letters, or fewer where the word ends; longer words that begin so only cost a try. */
const OPENINGS = new Map<number, number>();

function add(words: readonly string[], cue: number): void {
  for (const word of words) {
    const key = keyAt(word, 0, Math.min(word.length, 4));
    OPENINGS.set(key, (OPENINGS.get(key) ?? 0) | cue);
  }
}

/** Small and capital letters have the same lower five bits. */
function keyAt(text: string, start: number, end: number): number {
  let key = 0;
  for (let at = start; at < end; at += 1) key = (key << 5) | (text.charCodeAt(at) & 31);
  return key;
}

const list = (words: string) => words.split(' ');

add(Object.keys(MONTHS), CUE.month);
add(['months'], CUE.months);
add(['half'], CUE.half);
add(['quarter'], CUE.quarter);
add(list('sixties seventies eighties nineties'), CUE.decade);
add(Object.keys(WEEKDAYS), CUE.relative);
add(
  list(
    'today yesterday tomorrow tonight last next this past coming current previous following same preceding ago now hence time date end',
  ),
  CUE.relative,
);
add(
  list(
    'law act ordinance code bill regulation directive decree circular decision resolution dispatch letter order',
  ).concat(list('instruction notice announcement conclusion plan')),
  CUE.law,
);
add(
  list('halved doubled doubling double triple tripled trebled treble quadrupled quintupled twice thrice'),
  CUE.multiple,
);
add(list('worst most least'), CUE.superlative);

/** The nouns of offices, of which every office has one. */
add(
  list(
    'minister ambassador consul affaires commissioner president secretary undersecretary director chair chief officer ceo cfo cto cio coo',
  ).concat(
    list(
      'governor mayor senator congress head analyst economist spokesman chancellor king queen prince speaker attorney',
    ),
    list(
      'judge manager founder professor representative coordinator rector editor premier deputy leader paymaster',
    ),
    list('solicitor counsel ombudsman treasurer'),
  ),
  CUE.office,
);

export interface Line {
  start: number;
  end: number;
  /** The cues in it, as bits. */
  cues: number;
}

const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** The cues of a word of ASCII letters. */
function cuesOfWord(text: string, start: number, end: number): number {
  const length = end - start;
  const unit = text.charCodeAt(start);
  if (length === 1) {
    switch (unit & 31) {
      case 8: // h: H1, 1H
        return CUE.half;
      case 17: // q
        return CUE.quarter;
      case 19: // s: 1990s, 1990's
        return isDigit(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(start - 2)) ? CUE.decade : 0;
      default:
        return 0;
    }
  }
  let cues = OPENINGS.get(keyAt(text, start, Math.min(end, start + 4))) ?? 0;
  // Laws have capitals.
  if (unit > 96) cues &= ~CUE.law;
  const tail = length > 3 ? keyAt(text, end - 3, end) : 0;
  if (tail === EST) cues |= CUE.superlative;
  else if (tail === OLD && length > 6) cues |= CUE.multiple;
  return cues;
}

const EST = keyAt('est', 0, 3);
const OLD = keyAt('old', 0, 3);

/** A year of four digits, by itself: 1500 to 2199. */
function isYear(text: string, start: number, end: number): boolean {
  if (end - start !== 4) return false;
  const [first, second] = [text.charCodeAt(start), text.charCodeAt(start + 1)];
  return first === 0x31 ? second >= 0x35 : first === 0x32 && second <= 0x31;
}

/** A text read once. */
interface Cues {
  text: string;
  lines: readonly Line[];
  /** Where the words begin that may be the noun of an office. */
  offices: readonly number[];
}

let known: Cues = { text: '', lines: [], offices: [] };

/** The lines of a text with their cues; those of the last text are kept, for its recognisers ask one after the other. */
export const linesOf = (text: string): readonly Line[] => cuesOf(text).lines;

/** Where the words of a text begin that may be the noun of an office ("minister", "head"). */
export const officeWordsOf = (text: string): readonly number[] => cuesOf(text).offices;

function cuesOf(text: string): Cues {
  if (known.text === text) return known;
  const offices: number[] = [];
  const lines: Line[] = [];
  let start = 0;
  let cues = 0;
  for (let at = 0; at <= text.length; ) {
    const unit = text.charCodeAt(at);
    const from = at;
    at += 1;
    if (isLetter(unit)) {
      while (isLetter(text.charCodeAt(at))) at += 1;
      const own = cuesOfWord(text, from, at);
      cues |= own;
      if (own & CUE.office) offices.push(from);
    } else if (isDigit(unit)) {
      while (isDigit(text.charCodeAt(at))) at += 1;
      cues |= isYear(text, from, at) ? CUE.digit | CUE.year : CUE.digit;
    } else if (unit === 10 || at > text.length) {
      lines.push({ start, end: from, cues });
      start = at;
      cues = 0;
    }
  }
  known = { text, lines, offices };
  return known;
}
