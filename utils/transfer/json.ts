import { CORPUS_FORMAT, CORPUS_VERSION, type ParsedCorpus, parseCorpus } from '@/utils/corpus/corpus-file';
import type { Fact } from '@/utils/corpus/fact';

/** The largest file that is read: about a hundred thousand facts; beyond it a page runs out of memory. */
export const MAX_FILE_CHARACTERS = 200_000_000;

/**
 * Reads a file of ours, envelope or bare list. Never throws: a file that is no JSON, or too large, comes back as a
 * problem with index -1 and reason `not-json` or `too-large`.
 */
export function readJson(text: string): ParsedCorpus {
  if (text.length > MAX_FILE_CHARACTERS) return unreadable('too-large');
  let file: unknown;
  try {
    // A byte-order mark, as Windows editors leave one, is no part of JSON.
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return unreadable('not-json');
  }
  return parseCorpus(file);
}

const unreadable = (reason: string): ParsedCorpus => ({
  facts: [],
  problems: [{ index: -1, path: '', reason }],
});

/**
 * Facts as a file that `readJson` reads back unchanged, in parts for a `Blob`: as one string a large corpus would be
 * longer than a string may be. One fact a line, so that two exports can be compared line by line.
 */
export function* writeJson(facts: Iterable<Fact>, title: string): Generator<string> {
  const head = JSON.stringify({ format: CORPUS_FORMAT, version: CORPUS_VERSION, title });
  yield `${head.slice(0, -1)},"facts":[`;
  let separator = '\n';
  for (const fact of facts) {
    yield separator + JSON.stringify(fact);
    separator = ',\n';
  }
  yield '\n]}\n';
}
