import type { Claim } from '@/utils/claims/types';
import type { Fact } from '@/utils/corpus/fact';
import { hasVietnameseLetters } from '@/utils/text/language';
import { COUNTED_NOUNS, type CountedNoun } from './vocabulary/counted-nouns';
import { wordsOf } from './words';

/**
 * How the unit of a claim suits that of a fact. `currency`: money of another currency, which is no figure of this fact
 * unless the currency itself was mistaken ("41,26 tỷ đồng" for dollars); that is for the verdict to see.
 */
export type UnitFit = 'same' | 'unknown' | 'currency' | 'other';

/** Phrases, as words joined by spaces, to the units they may be. */
export type Nouns = ReadonlyMap<string, ReadonlySet<string>>;

const LONGEST_NOUN = 4;
const wordList = (text: string): string[] => wordsOf(text).map((word) => word.text);

/** Makes the table ready; `extra` entries add to it, or to a unit's names. */
export function buildNouns(extra: readonly CountedNoun[] = []): Nouns {
  const nouns = new Map<string, Set<string>>();
  for (const { unit, vi, en } of [...COUNTED_NOUNS, ...extra]) {
    for (const name of [unit, ...vi, ...en]) {
      const key = wordList(name).join(' ') || name;
      nouns.set(key, (nouns.get(key) ?? new Set()).add(unit));
    }
  }
  return nouns;
}

let base: Nouns | null = null;
export function baseNouns(): Nouns {
  base ??= buildNouns();
  return base;
}

function readUnits(noun: string, nouns: Nouns): ReadonlySet<string> {
  const words = wordList(noun);
  const headFirst = hasVietnameseLetters(noun.normalize('NFC'));
  for (let length = Math.min(LONGEST_NOUN, words.length); length > 0; length -= 1) {
    const units = nouns.get((headFirst ? words.slice(0, length) : words.slice(-length)).join(' '));
    if (units) return units;
  }
  return nouns.get(noun.trim()) ?? new Set();
}

/** Every candidate asks for its unit again, and a corpus has few. */
const REMEMBERED = 2000;
const remembered = new WeakMap<Nouns, Map<string, ReadonlySet<string>>>();

/** The units that a counted noun may be, from its head: the first words in Vietnamese, the last in English. */
export function unitsOf(noun: string, nouns: Nouns = baseNouns()): ReadonlySet<string> {
  const known = remembered.get(nouns) ?? new Map<string, ReadonlySet<string>>();
  remembered.set(nouns, known);
  let units = known.get(noun);
  if (!units) {
    if (known.size >= REMEMBERED) known.clear();
    units = readUnits(noun, nouns);
    known.set(noun, units);
  }
  return units;
}

const PER = /\s(?:per|trên|mỗi)\s/u;

const isPoint = (unit: string): boolean => /point/i.test(unit) && /percent|%/i.test(unit);

/** What a unit counts, without what it is counted by: "index (0-1)", "subscriptions per 100 people". */
const headOf = (unit: string): string => unit.replace(/\([^()]*\)/g, ' ').split(PER)[0] ?? '';

function countedFit(claim: string, fact: string, nouns: Nouns): UnitFit {
  if (claim.trim() === '') return 'unknown';
  if (claim.trim().toLowerCase() === fact.trim().toLowerCase()) return 'same';
  // "Per 100 people" counts whatever the label says.
  if (/^per\s/i.test(fact.trim())) return 'same';
  const stated = unitsOf(claim, nouns);
  // "Subscriptions per 100 people" are subscriptions; the statistic tells the two apart.
  const wanted = new Set([...unitsOf(fact, nouns), ...unitsOf(headOf(fact), nouns)]);
  if ([...stated].some((unit) => wanted.has(unit))) return 'same';
  if (stated.size > 0 && wanted.size > 0) return 'other';
  const words = new Set(wordList(claim));
  return wordList(fact).some((word) => words.has(word)) ? 'same' : 'other';
}

/**
 * Unit is a gate: counts of one noun are not counts of another, and percent is not percentage points.
 */
export function unitFit(claim: Claim, fact: Fact, nouns: Nouns = baseNouns()): UnitFit {
  switch (claim.kind) {
    case 'money':
      return claim.unit === fact.unit ? 'same' : 'currency';
    case 'percent':
      return (claim.unit === 'percentage-point') === isPoint(fact.unit) ? 'same' : 'other';
    case 'count':
    case 'quantity':
    case 'ordinal':
      return countedFit(claim.unit, fact.unit, nouns);
    default:
      return 'same';
  }
}
