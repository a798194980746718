import type { Fact } from '@/utils/corpus/fact';
import type { TabState } from '@/utils/messaging/protocol';

/**
 * A tab's state as it is stored. The same few facts come back in most claims of an article (as evidence, in the series,
 * among the alternatives); written out each time, a dozen open articles would fill the session area. So each fact
 * stands in the table once, and its place in the report holds its number.
 */
export interface PackedState {
  /** Milliseconds since 1970. */
  writtenAt: number;
  facts: Fact[];
  /** The state with `{ $fact: n }` where the nth fact of the table stood. */
  state: unknown;
}

/** Packs a state; facts of one id and one content share a place in the table. */
export function packState(state: TabState, writtenAt: number): PackedState {
  const facts: Fact[] = [];
  const numbers = new Map<string, number>();
  const pack = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(pack);
    if (!isObject(value)) return value;
    if (!isFact(value)) return mapValues(value, pack);
    const key = JSON.stringify(value);
    let number = numbers.get(key);
    if (number === undefined) {
      number = facts.push(value) - 1;
      numbers.set(key, number);
    }
    return { $fact: number };
  };
  const packed = pack(state);
  return { writtenAt, facts, state: packed };
}

/** The state as it was before packing. */
export function unpackState({ facts, state }: PackedState): TabState {
  const unpack = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(unpack);
    if (!isObject(value)) return value;
    return typeof value.$fact === 'number' ? facts[value.$fact] : mapValues(value, unpack);
  };
  return unpack(state) as TabState;
}

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const isFact = (value: Fields): value is Fields & Fact =>
  typeof value.id === 'string' && typeof value.kind === 'string' && 'subject' in value && 'sources' in value;

const mapValues = (value: Fields, map: (field: unknown) => unknown): Fields =>
  Object.fromEntries(Object.entries(value).map(([name, field]) => [name, map(field)]));
