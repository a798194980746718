import type { Claim, Figure, NumericClaim } from '@/utils/claims/types';
import { fold } from '@/utils/text/fold';
import type { Finding } from '../types';

/** A figure of the article with its place in the list of claims and in its sentence. */
export interface Numbered {
  claim: NumericClaim;
  index: number;
  /** Offsets between which the words before and after it are its own: the sentence's ends, or the next figures. */
  from: number;
  to: number;
}

/** What the finders look at: the article's figures in text order, sentence by sentence. */
export interface Reading {
  text: string;
  numbers: readonly Numbered[];
  /** The figures of each sentence that has any. */
  sentences: readonly (readonly Numbered[])[];
  /** Every expression read, those too that are no claims: "50" of "of the 200 services, 50, or 40 percent". */
  figures: readonly Figure[];
}

/** Finds the contradictions of one kind. Pure; never throws. */
export type Finder = (reading: Reading) => Finding[];

const NUMERIC: ReadonlySet<string> = new Set(['money', 'percent', 'count', 'rank', 'ordinal', 'quantity']);
const isNumeric = (claim: Claim): claim is NumericClaim => NUMERIC.has(claim.kind);

/** Makes an article's claims ready for the finders. */
export function read(claims: readonly Claim[], text: string, figures: readonly Figure[]): Reading {
  const numeric = claims.flatMap((claim, index) => (isNumeric(claim) ? [{ claim, index }] : []));
  const sentences = new Map<number, Numbered[]>();
  const numbers = numeric.map(({ claim, index }, i): Numbered => {
    // The same sentence may stand twice, as headline and lead: its own place tells the two apart.
    const start = Math.max(text.lastIndexOf(claim.sentence, claim.start), 0);
    const end = start + claim.sentence.length;
    const from = Math.max(start, Math.min(numeric[i - 1]?.claim.end ?? 0, claim.start));
    const to = Math.min(end, Math.max(numeric[i + 1]?.claim.start ?? end, claim.end));
    const number = { claim, index, from, to };
    sentences.set(start, [...(sentences.get(start) ?? []), number]);
    return number;
  });
  return { text, numbers, sentences: [...sentences.values()], figures };
}

/** The words between two places of the text, folded (no marks, lower case). */
export const wordsBetween = ({ text }: Reading, start: number, end: number): string =>
  fold(text.slice(start, Math.max(start, end)));

/** The words before a figure in its sentence, back to the figure before it at most, folded. */
export const wordsBefore = (reading: Reading, { claim, from }: Numbered): string =>
  wordsBetween(reading, from, claim.start);

/** The words after a figure in its sentence, up to the figure after it at most, folded. */
export const wordsAfter = (reading: Reading, { claim, to }: Numbered): string =>
  wordsBetween(reading, claim.end, to);

/** True where two figures count in one unit: one currency, one quantity, counts of one noun (or one left unsaid). */
export function sameUnit(a: NumericClaim, b: NumericClaim): boolean {
  if (a.kind !== b.kind) return false;
  const [x, y] = [nounOf(a), nounOf(b)];
  if (a.kind !== 'count' || x === y) return x === y;
  const inside = (one: string, other: string) =>
    one === '' || other.startsWith(`${one} `) || other.endsWith(` ${one}`);
  return inside(x, y) || inside(y, x);
}

/** As `sameUnit`, and counts of one head noun: prepaid and postpaid subscribers are both subscribers. */
export function sameThing(a: NumericClaim, b: NumericClaim): boolean {
  if (sameUnit(a, b)) return true;
  if (a.kind !== 'count' || b.kind !== 'count') return false;
  const [x, y] = [nounOf(a).split(' '), nounOf(b).split(' ')];
  // The head of a Vietnamese noun stands first, mostly in two syllables; of an English one last.
  return (
    (x.length > 1 && x[0] === y[0] && x[1] === y[1]) ||
    (x.length > 1 && y.length > 1 && x.at(-1) === y.at(-1))
  );
}

const nounOf = ({ unit }: NumericClaim): string =>
  fold(unit)
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();

/** True where the times and places of two figures may be one: neither says another than the other. */
export function sameSetting(a: NumericClaim, b: NumericClaim): boolean {
  const agree = (x: string | null, y: string | null) => x === null || y === null || x === y;
  // "… đưa tổng kim ngạch lên 55 tỷ" may read as an aim; within a sentence the parts decide.
  const intent = a.target === b.target || a.sentence === b.sentence;
  return agree(a.period, b.period) && agree(a.place, b.place) && intent;
}
