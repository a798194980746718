import type { FactKind } from '@/utils/corpus/fact';

/**
 * In the matching index a fact is a number: its place in the order of writing, times sixteen, plus the code of its
 * kind. So a list of numbers can be filtered by kind before any fact is read. A number is never used again.
 */

/** The codes are in the database: new kinds go to the end, and none is ever removed. */
const KINDS: readonly FactKind[] = [
  'money',
  'percent',
  'count',
  'rank',
  'ordinal',
  'quantity',
  'date',
  'role',
  'legal',
  'statement',
];
const KIND_BITS = 4;

export const factNumber = (sequence: number, kind: FactKind): number =>
  sequence * 2 ** KIND_BITS + KINDS.indexOf(kind);

export const sequenceOf = (number: number): number => number >>> KIND_BITS;

/** A mask that has a number's kind: `(mask >> (number & KIND_MASK)) & 1`. */
export const kindMask = (kinds: readonly FactKind[]): number =>
  kinds.reduce((mask, kind) => mask | (1 << KINDS.indexOf(kind)), 0);
export const KIND_MASK = 2 ** KIND_BITS - 1;

/** How many numbers share a record of the `numbers` table; small, since most lookups want one fact of a record. */
export const BLOCK_SIZE = 64;
export const blockOf = (number: number): number => Math.floor(sequenceOf(number) / BLOCK_SIZE);
export const slotOf = (number: number): number => sequenceOf(number) % BLOCK_SIZE;
