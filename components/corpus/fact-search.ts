import Fuse from 'fuse.js';
import type { Fact } from '@/utils/corpus/fact';
import { fold } from '@/utils/text/fold';

/** A fact with all that it can be found by, folded once: a corpus is searched at every key. */
export interface SearchableFact {
  fact: Fact;
  /** Labels, aliases, office, document, publishers, tags, id and period in one. */
  words: string;
  /** What the fact is called: a hit here counts more. */
  label: string;
  aliases: string;
}

/** How many facts, found by their words, are put in order by likeness: Fuse is for short lists. */
const SHORT_LIST = 300;

const known = new WeakMap<Fact, SearchableFact>();

/** A fact made ready for searching, at the first search and once. */
export function searchableFact(fact: Fact): SearchableFact {
  let entry = known.get(fact);
  if (entry === undefined) {
    entry = foldedFact(fact);
    known.set(fact, entry);
  }
  return entry;
}

function foldedFact(fact: Fact): SearchableFact {
  const { subject, aliases, sources, tags = [], id, period, series = '', geography } = fact;
  const label = [subject.vi, subject.en].filter(Boolean).join(' ');
  const other = [...aliases.vi, ...aliases.en].join(' ');
  const own =
    fact.kind === 'role'
      ? [fact.role.holder, fact.role.title, fact.role.titleEn]
      : fact.kind === 'legal'
        ? [fact.legal.number, fact.legal.type, fact.legal.title]
        : [fact.unit];
  const rest = [...own, ...sources.map(({ publisher }) => publisher), ...tags, id, series, period, geography];
  const folded = { label: fold(label), aliases: fold(other), rest: fold(rest.filter(Boolean).join(' ')) };
  return {
    fact,
    label: folded.label,
    aliases: folded.aliases,
    words: `${folded.label} ${folded.aliases} ${folded.rest}`,
  };
}

/**
 * The facts that answer to typed words, best first: every word must be there, at a word's beginning first, in Vietnamese
 * with or without its marks. Where no fact has them all, those that have most; where none has any, those that look alike.
 */
export function searchFacts(facts: readonly Fact[], query: string): Fact[] {
  const words = fold(query)
    .split(/[^\p{L}\p{N}/.%-]+/u)
    .filter(Boolean);
  if (words.length === 0) return [...facts];
  const searchable = facts.map(searchableFact);
  const counted = searchable.map((entry) => ({ entry, score: scoreOf(entry, words) }));
  const most = counted.reduce((best, { score }) => Math.max(best, Math.floor(score)), 0);
  if (most === 0) return alike(searchable.slice(0, SHORT_LIST * 10), query);
  const found = counted
    .filter(({ score }) => Math.floor(score) === most)
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
  if (found.length <= 1 || found.length > SHORT_LIST) return found.map(({ fact }) => fact);
  return inOrder(found, query);
}

/** A whole point for each word that is there, a fraction for where it stands. */
function scoreOf({ words, label }: SearchableFact, query: readonly string[]): number {
  let score = 0;
  for (const word of query) {
    if (!words.includes(word)) continue;
    score += 1;
    const fraction = ` ${label}`.includes(` ${word}`) ? 0.9 : label.includes(word) ? 0.5 : 0.2;
    score += fraction / query.length / 1.01;
  }
  return score;
}

const KEYS = [
  { name: 'label', weight: 2 },
  { name: 'aliases', weight: 1 },
];

/** A short list by likeness; what Fuse does not find at all keeps its place behind. */
function inOrder(found: readonly SearchableFact[], query: string): Fact[] {
  const ranked = fuse(found, 0.6)
    .search(fold(query))
    .map(({ item }) => item.fact);
  const known = new Set(ranked);
  return [...ranked, ...found.map(({ fact }) => fact).filter((fact) => !known.has(fact))];
}

/** Slips of the finger: what looks like the words typed. */
const alike = (facts: readonly SearchableFact[], query: string): Fact[] =>
  fuse(facts, 0.4)
    .search(fold(query), { limit: 50 })
    .map(({ item }) => item.fact);

const fuse = (facts: readonly SearchableFact[], threshold: number) =>
  new Fuse(facts, { keys: KEYS, threshold, ignoreLocation: true });

/** The facts nearest to a text out of a short list that the index found, best first. */
export function nearestFacts(facts: readonly Fact[], text: string, limit: number): Fact[] {
  return inOrder(facts.map(searchableFact), text.slice(0, 200)).slice(0, limit);
}
