import { afterFigure, readFigure } from './figures';
import { ORDINAL_SCALES, ORDINAL_TENS, ORDINAL_UNITS, SCALES, TENS, UNITS, VULGAR_FRACTIONS } from './words';

/** One word, figure or sign that may be part of a number. */
export type NumberToken = { start: number; end: number } & (
  | {
      kind: 'digits';
      value: number;
      precision: number;
      /** The scale written behind it, 0 where none is. */
      scaleAhead: number;
    }
  | { kind: 'unit' | 'ten' | 'hundred' | 'dozen' | 'scale' | 'share'; value: number }
  | {
      kind: 'ordinal';
      value: number;
      /** "hundredth" and up, which multiply. */
      isScale: boolean;
      /** True where what follows makes "a fifth" a share and not a place in a line. */
      share: boolean;
    }
  /** "thirds", "tenths": the value is the denominator. */
  | { kind: 'parts'; value: number }
  | { kind: 'half' | 'quarter'; value: number; plural: boolean }
  | { kind: 'article' | 'and' | 'of' | 'point' | 'couple' }
);

type Entry = NumberToken extends infer T ? (T extends unknown ? Omit<T, 'start' | 'end'> : never) : never;

const LEXICON = new Map<string, Entry>();
for (const [word, value] of Object.entries(UNITS)) LEXICON.set(word, { kind: 'unit', value });
for (const [word, value] of Object.entries(TENS)) LEXICON.set(word, { kind: 'ten', value });
for (const [word, value] of Object.entries(SCALES)) LEXICON.set(word, { kind: 'scale', value });
for (const table of [ORDINAL_UNITS, ORDINAL_TENS, ORDINAL_SCALES]) {
  for (const [word, value] of Object.entries(table)) {
    LEXICON.set(word, { kind: 'ordinal', value, isScale: table === ORDINAL_SCALES, share: false });
    if (value > 2) LEXICON.set(`${word}s`, { kind: 'parts', value });
  }
}
for (const [word, entry] of [
  ['hundred', { kind: 'hundred', value: 100 }],
  ['dozen', { kind: 'dozen', value: 12 }],
  ['dozens', { kind: 'dozen', value: 12 }],
  ['hundreds', { kind: 'hundred', value: 100 }],
  ['half', { kind: 'half', value: 0.5, plural: false }],
  ['halves', { kind: 'half', value: 0.5, plural: true }],
  ['quarter', { kind: 'quarter', value: 0.25, plural: false }],
  ['quarters', { kind: 'quarter', value: 0.25, plural: true }],
  ['a', { kind: 'article' }],
  ['an', { kind: 'article' }],
  ['and', { kind: 'and' }],
  ['of', { kind: 'of' }],
  ['point', { kind: 'point' }],
  ['couple', { kind: 'couple' }],
] as const) {
  LEXICON.set(word, entry);
}

/** ASCII letters only, for speed: every English number word has no others; see `isPartOfName` for their neighbours. */
const WORD_OR_DIGIT = /[A-Za-z]+|\d+|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/gu;

/** Cuts the text into runs of number tokens that stand side by side; everything else separates runs. */
export function tokenizeNumbers(text: string): NumberToken[][] {
  const runs: NumberToken[][] = [];
  let run: NumberToken[] = [];
  let end = -1;
  const flush = () => {
    if (run.some((token) => token.kind !== 'article' && token.kind !== 'and' && token.kind !== 'of'))
      runs.push(run);
    run = [];
  };
  WORD_OR_DIGIT.lastIndex = 0;
  for (let match = WORD_OR_DIGIT.exec(text); match !== null; match = WORD_OR_DIGIT.exec(text)) {
    const first = match[0].charCodeAt(0);
    const tokens =
      first >= 48 && first <= 57 ? readFigure(text, match.index) : readWord(text, match.index, match[0]);
    const head = tokens?.[0];
    const last = tokens?.[tokens.length - 1];
    if (!tokens || !head || !last) {
      if (run.length > 0) flush();
      if (first >= 48 && first <= 57)
        WORD_OR_DIGIT.lastIndex = Math.max(match.index + match[0].length, afterFigure(text, match.index));
      continue;
    }
    if (run.length > 0 && !joins(text, end, head.start, run[run.length - 1], head)) flush();
    run.push(...tokens);
    end = last.end;
    WORD_OR_DIGIT.lastIndex = end;
  }
  flush();
  return runs;
}

/** One space or hyphen between words; digits are not hyphenated to what follows, save a scale ("$5-million"). */
function joins(
  text: string,
  from: number,
  to: number,
  left: NumberToken | undefined,
  right: NumberToken,
): boolean {
  if (from === to) return right.kind === 'scale' || right.kind === 'share';
  if (to - from !== 1) return false;
  const gap = text[from];
  if (gap === ' ') return true;
  if (gap !== '-') return false;
  return left?.kind === 'digits' ? right.kind === 'scale' : right.kind !== 'digits';
}

function readWord(text: string, start: number, word: string): NumberToken[] | null {
  const end = start + word.length;
  const share = VULGAR_FRACTIONS[word];
  if (share !== undefined) return [{ kind: 'share', value: share, start, end }];
  if (word.length > 13) return null;
  const lower = word.toLowerCase();
  const entry = LEXICON.get(lower);
  if (entry === undefined || isPartOfName(text, start, end)) return null;
  if (entry.kind === 'ordinal') {
    return [{ ...entry, share: SHARE_FOLLOWS.test(text.slice(end, end + 16)), start, end }];
  }
  if (entry.kind === 'quarter' && TIME_FOLLOWS.test(text.slice(end, end + 14))) return null;
  if (entry.kind === 'half' && !isShareHalf(text, start, end)) return null;
  return [{ ...entry, start, end }];
}

/** After "a fifth": a preposition, a comparison or the end of the clause, not a noun. */
const SHARE_FOLLOWS =
  /^(?:$|[.,;:!?)"”'’]|\s+(?:of|more|less|fewer|higher|lower|larger|smaller|bigger|in|by|to|from|since|on|and|or|as|were|was|are|is|have|had|has|the|between|per|last|this|over|after|during|compared|said|say|do|did|use|used|using|live|lives)\b|[–—-]\s)/i;
/** "a quarter ago", "quarter-final", "quarter of 2016": no share. */
const TIME_FOLLOWS = /^(?: ago| earlier| later|[ -]?finals?\b| of (?:19|20)\d\d)/i;
const HALF_OF_TIME = /(?:first|second|latter|other|last|this|next|each|either|better|the|[12]st|2nd)[ -]$/i;
const NOT_A_HALF =
  /^(?:[ -]?(?:year|yearly|way|time|hearted|brother|sister|board|marathon|price)\b|-(?!a\b|an\b|million|billion|dozen))/i;

/** "half of homes", "more than half"; not "first half", "half-year". */
function isShareHalf(text: string, start: number, end: number): boolean {
  return (
    !HALF_OF_TIME.test(text.slice(Math.max(0, start - 8), start)) &&
    !NOT_A_HALF.test(text.slice(end, end + 12))
  );
}

const LETTER = /\p{L}/u;

/** "one" in "phone-one", "well-one": a word behind a hyphen that hangs on a word which is no number. */
function isPartOfName(text: string, start: number, end: number): boolean {
  const next = text[end];
  if ((next !== undefined && next > '\x7f' && LETTER.test(next)) || LETTER.test(text[start - 1] ?? ''))
    return true;
  if (next === '_' || next === '@' || (next === '.' && /\p{L}/u.test(text[end + 1] ?? ''))) return true;
  return (
    text[start - 1] === '_' ||
    text[start - 1] === '@' ||
    (text[start - 1] === '.' && /\p{L}/u.test(text[start - 2] ?? ''))
  );
}
