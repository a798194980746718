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

/** Longer words than any in the lexicon ("seventeenths") are passed over unread. */
const LONGEST_WORD = 13;

/**
 * Cuts the text into runs of number tokens that stand side by side; everything else separates runs. Walks character by
 * character, since most words are none of ours and a match of an expression for each would cost more than all the rest.
 */
export function tokenizeNumbers(text: string): NumberToken[][] {
  const runs: NumberToken[][] = [];
  let run: NumberToken[] = [];
  let runEnd = -1;
  const flush = () => {
    if (run.some(({ kind }) => kind !== 'article' && kind !== 'and' && kind !== 'of')) runs.push(run);
    run = [];
  };
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    let tokens: NumberToken[] | null = null;
    let next = at + 1;
    if (isDigit(code)) {
      tokens = readFigure(text, at);
      next = tokens ? next : Math.max(next, afterFigure(text, at));
    } else if (isAsciiLetter(code)) {
      while (isAsciiLetter(text.charCodeAt(next))) next += 1;
      if (next - at <= LONGEST_WORD && mayBe(code, text.charCodeAt(at + 1), next - at))
        tokens = readWord(text, at, text.slice(at, next), run.length === 0);
    } else if (isVulgarFraction(code)) {
      tokens = [{ kind: 'share', value: VULGAR_FRACTIONS[text[at] ?? ''] ?? 0, start: at, end: next }];
    } else {
      at = next;
      continue;
    }
    const head = tokens?.[0];
    const last = tokens?.[tokens.length - 1];
    if (tokens === null || head === undefined || last === undefined) {
      if (run.length > 0) flush();
      at = next;
      continue;
    }
    if (run.length > 0 && !joins(text, runEnd, head.start, run[run.length - 1], head)) flush();
    run.push(...tokens);
    runEnd = last.end;
    at = runEnd;
  }
  flush();
  return runs;
}

/** By the first two letters, the lengths of the lexicon's words as bits: nearly all words of a text are turned away by them. */
const LENGTHS = new Uint16Array(1 << 10);
for (const word of LEXICON.keys()) {
  const pair = pairOf(word.charCodeAt(0), word.charCodeAt(1));
  LENGTHS[pair] = (LENGTHS[pair] ?? 0) | (1 << word.length);
}

/** Small and capital letters have the same lower five bits; anything else after a letter ends a word of one letter. */
function pairOf(first: number, second: number): number {
  return ((first & 31) << 5) | (isAsciiLetter(second) ? second & 31 : 0);
}

function mayBe(first: number, second: number, length: number): boolean {
  return ((LENGTHS[pairOf(first, second)] ?? 0) & (1 << length)) !== 0;
}

/** "a" and "an" open a number only before a word that may go on with it ("a hundred"). */
function mayGoOn(text: string, at: number): boolean {
  return text[at] === ' ' && LENGTHS[pairOf(text.charCodeAt(at + 1), text.charCodeAt(at + 2))] !== 0;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** ASCII letters only: every English number word has no others; `isPartOfName` looks at its neighbours. */
function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** ¼ ½ ¾, and ⅓ to ⅞ */
function isVulgarFraction(code: number): boolean {
  return (code >= 0xbc && code <= 0xbe) || (code >= 0x2153 && code <= 0x215e);
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

/** The token of a word; words that only join numbers open no run. */
function readWord(text: string, start: number, word: string, opens: boolean): NumberToken[] | null {
  const end = start + word.length;
  const entry = LEXICON.get(word.toLowerCase());
  if (entry === undefined) return null;
  if (opens && (entry.kind === 'and' || entry.kind === 'of' || entry.kind === 'point')) return null;
  if (opens && entry.kind === 'article' && !mayGoOn(text, end)) return null;
  if (isPartOfName(text, start, end)) return null;
  if (entry.kind === 'ordinal') {
    return [
      { ...entry, share: entry.value > 2 && SHARE_FOLLOWS.test(text.slice(end, end + 16)), start, end },
    ];
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
