import { HARD_ABBREVIATIONS, SENTENCE_OPENERS, SOFT_ABBREVIATIONS } from './words/abbreviations';

/** A half-open stretch of a text. */
export interface TextSpan {
  start: number;
  end: number;
}

/** How a text is built: each list in text order; every sentence lies in one paragraph, every clause in one sentence. */
export interface TextStructure {
  paragraphs: readonly TextSpan[];
  sentences: readonly TextSpan[];
  clauses: readonly TextSpan[];
  /** Index of the paragraph, sentence or clause that holds an offset, or the last before it; -1 where none is. */
  paragraphAt(offset: number): number;
  sentenceAt(offset: number): number;
  clauseAt(offset: number): number;
}

/** Index of the last span that starts at or before an offset; -1 where none does. Logarithmic. */
export function indexAt(spans: readonly TextSpan[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function trimmed(text: string, start: number, end: number): TextSpan | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

/**
 * True where a line goes on with the next one: set by hand to a width, it breaks in the middle of a sentence. Headings,
 * captions and list items begin with a capital or a mark.
 */
function continues(line: string, next: string): boolean {
  if (!/[\p{L}\p{N},]\s*$/u.test(line)) return false;
  return /^\s*\p{Ll}/u.test(next) || (line.length >= 50 && /^\s*[\d(]/.test(next));
}

function splitParagraphs(text: string): TextSpan[] {
  const paragraphs: TextSpan[] = [];
  let start = 0;
  for (let at = 0; at < text.length; ) {
    const lineEnd = text.indexOf('\n', at);
    const end = lineEnd < 0 ? text.length : lineEnd;
    const nextEnd = text.indexOf('\n', end + 1);
    const next = text.slice(end + 1, nextEnd < 0 ? text.length : Math.min(nextEnd, end + 120));
    if (end < text.length && continues(text.slice(Math.max(start, at, end - 120), end), next)) {
      at = end + 1;
      continue;
    }
    const paragraph = trimmed(text, start, end);
    if (paragraph) paragraphs.push(paragraph);
    start = end + 1;
    at = end + 1;
  }
  const rest = start < text.length ? trimmed(text, start, text.length) : null;
  if (rest) paragraphs.push(rest);
  return paragraphs;
}

/** The word, with its inner full stops, that ends just before an offset. */
function wordBefore(text: string, offset: number, from: number): string {
  let start = offset;
  while (start > from && offset - start < 20 && /[\p{L}\p{N}.&]/u.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, offset);
}

function endsSentence(text: string, stop: number, after: number, paragraph: TextSpan): boolean {
  if (text.charAt(stop) !== '.') return true;
  const word = wordBefore(text, stop, paragraph.start);
  const next = /^\p{L}[\p{L}']*|^\p{N}+/u.exec(text.slice(after, after + 30))?.[0] ?? '';
  const opensAnew = SENTENCE_OPENERS.has(next.toLowerCase());
  if (/^\d{1,2}$/.test(word) && stop - word.length === paragraph.start) return false; // "1. Mục tiêu"
  if (/^nos?$/i.test(word)) return !/^\d/.test(next);
  if (HARD_ABBREVIATIONS.has(word.toLowerCase())) return false;
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return opensAnew;
  if (SOFT_ABBREVIATIONS.has(word.toLowerCase())) return opensAnew;
  return true;
}

const STOP = /(?:(?<![.!?…])[.!?…]+|\.\/\.)["'”’»)\]]*(?=\s|$)|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/gu;

/** No sentence is longer: a text without any stops is cut at spaces, so that work on one sentence stays bounded. */
const LONGEST_SENTENCE = 3000;

function* inPieces(text: string, { start, end }: TextSpan): Generator<TextSpan> {
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const space = text.lastIndexOf(' ', from + LONGEST_SENTENCE);
    const to = space > from + LONGEST_SENTENCE / 2 ? space : from + LONGEST_SENTENCE;
    const piece = trimmed(text, from, to);
    if (piece) yield piece;
    from = to;
  }
  const rest = trimmed(text, from, end);
  if (rest) yield rest;
}

function splitSentences(text: string, paragraph: TextSpan): TextSpan[] {
  const sentences: TextSpan[] = [];
  let start = paragraph.start;
  const inside = text.slice(paragraph.start, paragraph.end);
  for (const stop of inside.matchAll(STOP)) {
    const end = paragraph.start + stop.index + stop[0].length;
    let after = end;
    while (after < paragraph.end && /\s/.test(text.charAt(after))) after += 1;
    // A sentence opens with a capital, a digit, a bracket or a quotation mark.
    if (after < paragraph.end && /\p{Ll}/u.test(text.charAt(after))) continue;
    if (!endsSentence(text, paragraph.start + stop.index, after, paragraph)) continue;
    sentences.push(...inPieces(text, { start, end }));
    start = end;
  }
  sentences.push(...inPieces(text, { start, end: paragraph.end }));
  return sentences;
}

/**
 * Commas and their like with a space after them (so never inside a figure), brackets, and dashes between spaces; a dash
 * between two capitals joins names ("Việt Nam - Hoa Kỳ").
 */
const CLAUSE_EDGE =
  /[;:]\s|,\s(?!\d+(?:\s|$|[,.]))|\s[-–—]+\s(?!\p{Lu})|(?<![\p{L}\p{N}]|\p{Lu}\p{L}{1,20})\s[-–—]+\s|(?<=(?:^|\s)\p{Ll}{1,20})\s[-–—]+\s|\s?\(|\)/gu;

function splitClauses(text: string, sentence: TextSpan): TextSpan[] {
  const clauses: TextSpan[] = [];
  let start = sentence.start;
  for (const edge of text.slice(sentence.start, sentence.end).matchAll(CLAUSE_EDGE)) {
    const clause = trimmed(text, start, sentence.start + edge.index);
    if (clause) clauses.push(clause);
    start = sentence.start + edge.index + edge[0].length;
  }
  const rest = trimmed(text, start, sentence.end);
  if (rest) clauses.push(rest);
  return clauses;
}

/** Splits a normalised text into paragraphs, sentences and clauses. Linear; never throws. */
export function readStructure(text: string): TextStructure {
  const paragraphs = splitParagraphs(text);
  const sentences = paragraphs.flatMap((paragraph) => splitSentences(text, paragraph));
  const clauses = sentences.flatMap((sentence) => splitClauses(text, sentence));
  return {
    paragraphs,
    sentences,
    clauses,
    paragraphAt: (offset) => indexAt(paragraphs, offset),
    sentenceAt: (offset) => indexAt(sentences, offset),
    clauseAt: (offset) => indexAt(clauses, offset),
  };
}
