import { isLowerAt, isSpaceAt, isUpperAt, isWordAt } from './characters';
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
  while (from < to && isSpaceAt(text, from)) from += 1;
  while (to > from && isSpaceAt(text, to - 1)) to -= 1;
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
  while (start > from && offset - start < 20 && isPartOfAbbreviation(text, start - 1)) start -= 1;
  return text.slice(start, offset);
}

const isPartOfAbbreviation = (text: string, at: number): boolean =>
  isWordAt(text, at) || text[at] === '.' || text[at] === '&';

const LONGEST_ABBREVIATION = Math.max(
  ...[...HARD_ABBREVIATIONS, ...SOFT_ABBREVIATIONS].map(({ length }) => length),
);

function endsSentence(text: string, stop: number, after: number, paragraph: TextSpan): boolean {
  if (text.charAt(stop) !== '.') return true;
  const word = wordBefore(text, stop, paragraph.start);
  // Most words before a full stop are too long for any of what follows.
  if (word.length > LONGEST_ABBREVIATION && !word.includes('.')) return true;
  const next = /^\p{L}[\p{L}']*|^\p{N}+/u.exec(text.slice(after, after + 30))?.[0] ?? '';
  const opensAnew = SENTENCE_OPENERS.has(next.toLowerCase());
  if (/^\d{1,2}$/.test(word) && stop - word.length === paragraph.start) return false; // "1. Mục tiêu"
  if (/^nos?$/i.test(word)) return !/^\d/.test(next);
  if (HARD_ABBREVIATIONS.has(word.toLowerCase())) return false;
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return opensAnew;
  if (SOFT_ABBREVIATIONS.has(word.toLowerCase())) return opensAnew;
  return true;
}

function isStopAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026; // . ! ? …
}

const CLOSERS = '"\'”’»)]';

/**
 * Where a run of stops at an offset ends, with the quotation marks and brackets behind it; -1 where it ends nothing: no space
 * follows, nor a capitalised word right behind a small letter ("đã xong.Sau đó").
 */
function stopEnd(text: string, at: number, from: number, to: number): number {
  let end = at;
  if (at === from || !isStopAt(text, at - 1)) while (end < to && isStopAt(text, end)) end += 1;
  else if (text.startsWith('./.', at) && at + 3 <= to) end += 3;
  if (end > at) {
    while (end < to && CLOSERS.includes(text[end] ?? '')) end += 1;
    if (end === to || isSpaceAt(text, end)) return end;
    if (text.startsWith('./.', at) && at + 3 <= to) {
      end = at + 3;
      while (end < to && CLOSERS.includes(text[end] ?? '')) end += 1;
      if (end === to || isSpaceAt(text, end)) return end;
    }
  }
  const joined =
    text[at] === '.' &&
    at - 2 >= from &&
    isLowerAt(text, at - 2) &&
    isLowerAt(text, at - 1) &&
    at + 2 < to &&
    isUpperAt(text, at + 1) &&
    isLowerAt(text, at + 2);
  return joined ? at + 1 : -1;
}

/** No sentence is longer: a text without any stops is cut at spaces, so that work on one sentence stays bounded. */
const LONGEST_SENTENCE = 3000;

function pushPieces(sentences: TextSpan[], text: string, start: number, end: number): void {
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const space = text.lastIndexOf(' ', from + LONGEST_SENTENCE);
    const to = space > from + LONGEST_SENTENCE / 2 ? space : from + LONGEST_SENTENCE;
    const piece = trimmed(text, from, to);
    if (piece) sentences.push(piece);
    from = to;
  }
  const rest = trimmed(text, from, end);
  if (rest) sentences.push(rest);
}

function pushSentences(sentences: TextSpan[], text: string, paragraph: TextSpan): void {
  let start = paragraph.start;
  for (let at = start; at < paragraph.end; at += 1) {
    if (!isStopAt(text, at)) continue;
    const end = stopEnd(text, at, paragraph.start, paragraph.end);
    if (end < 0) continue;
    const stop = at;
    at = end - 1;
    let after = end;
    while (after < paragraph.end && isSpaceAt(text, after)) after += 1;
    // A sentence opens with a capital, a digit, a bracket or a quotation mark.
    if (after < paragraph.end && isLowerAt(text, after)) continue;
    if (!endsSentence(text, stop, after, paragraph)) continue;
    pushPieces(sentences, text, start, end);
    start = end;
  }
  pushPieces(sentences, text, start, paragraph.end);
}

/**
 * A dash between spaces, unless it joins two names with capitals ("Việt Nam - Hoa Kỳ").
 */
const DASH =
  /\s[-–—]+\s(?!\p{Lu})|(?<![\p{L}\p{N}]|\p{Lu}\p{L}{1,20})\s[-–—]+\s|(?<=(?:^|\s)\p{Ll}{1,20})\s[-–—]+\s/uy;

/**
 * Where the edge of a clause at an offset of a sentence ends, -1 where none is: commas and their like with a space after them
 * (so never inside a figure), brackets, dashes. `free` is where the last edge ended.
 */
function edgeEnd(text: string, at: number, free: number, sentence: TextSpan): number {
  switch (text[at]) {
    case ')':
    case '(':
      return at + 1;
    case ';':
    case ':':
      return at + 1 < sentence.end && isSpaceAt(text, at + 1) ? at + 2 : -1;
    case ',':
      return at + 1 < sentence.end && isSpaceAt(text, at + 1) && !isMemberOfList(text, at + 2, sentence.end)
        ? at + 2
        : -1;
    case '-':
    case '–':
    case '—': {
      if (at <= free || !isSpaceAt(text, at - 1)) return -1;
      DASH.lastIndex = at - 1 - sentence.start;
      return DASH.test(text.slice(sentence.start, sentence.end)) ? sentence.start + DASH.lastIndex : -1;
    }
    default:
      return -1;
  }
}

/** "mức 3, 4": digits behind a comma that end with the word. */
function isMemberOfList(text: string, at: number, to: number): boolean {
  let end = at;
  while (end < to && text.charCodeAt(end) >= 0x30 && text.charCodeAt(end) <= 0x39) end += 1;
  return end > at && (end === to || text[end] === ',' || text[end] === '.' || isSpaceAt(text, end));
}

function pushClauses(clauses: TextSpan[], text: string, sentence: TextSpan): void {
  let start = sentence.start;
  for (let at = start; at < sentence.end; at += 1) {
    // Signs of an edge stand between the bracket and the semicolon, or are dashes above all Latin letters.
    const unit = text.charCodeAt(at);
    if (unit < 0x28 || (unit > 0x3b && unit < 0x2013)) continue;
    const end = edgeEnd(text, at, start, sentence);
    if (end < 0) continue;
    const clause = trimmed(text, start, at);
    if (clause) clauses.push(clause);
    start = end;
    at = end - 1;
  }
  const rest = trimmed(text, start, sentence.end);
  if (rest) clauses.push(rest);
}

/** Splits a normalised text into paragraphs, sentences and clauses. Linear; never throws. */
export function readStructure(text: string): TextStructure {
  const paragraphs = splitParagraphs(text);
  const sentences: TextSpan[] = [];
  for (const paragraph of paragraphs) pushSentences(sentences, text, paragraph);
  const clauses: TextSpan[] = [];
  for (const sentence of sentences) pushClauses(clauses, text, sentence);
  return {
    paragraphs,
    sentences,
    clauses,
    paragraphAt: (offset) => indexAt(paragraphs, offset),
    sentenceAt: (offset) => indexAt(sentences, offset),
    clauseAt: (offset) => indexAt(clauses, offset),
  };
}
