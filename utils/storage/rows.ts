import type { Fact } from '@/utils/corpus/fact';

/** Where a fact, as it now stands, comes from: the starter corpus, the editor's own hand, an import or a feed. */
export type Origin = 'starter' | 'user' | 'import' | `feed:${string}`;

/** A fact with where it comes from: all that a change has to bring back when it is reverted. */
export interface StoredFact {
  fact: Fact;
  origin: Origin;
  /** The starter corpus or feed that has a fact of this id, which the editor's own stands in place of. */
  upstream?: Origin;
}

/** A fact in the database. Some fields repeat the fact's own, for the indexes. */
export interface FactRow extends StoredFact {
  id: string;
  /** The fact's number in the matching index; the lowest bits tell its kind, see `index/fact-numbers.ts`. */
  number: number;
  series?: string;
  measure?: string;
  /** In canonical form; empty where the fact holds nowhere in particular. */
  place: string;
  /** The origin, where that is a corpus with later versions of its own; unset otherwise, so that it costs no index. */
  managedBy?: Origin;
  /** ISO date and time. */
  updatedAt: string;
  /** The changes that touched it, oldest first: where to look in the history. */
  changes: number[];
}

/** A share of the matching index: the terms whose hash falls into this bucket; see `index/posting-bucket.ts`. */
export interface PostingBucket {
  bucket: number;
  terms: string[];
  /** How many facts hold each term. */
  counts: number[];
  /** Where each term's list ends in `data`. */
  ends: number[];
  /** The lists one after the other: fact numbers ascending, as differences in seven-bit groups. */
  data: Uint8Array;
}

/** Which facts a stretch of numbers stands for. */
export interface NumberBlock {
  block: number;
  /** Null where the fact is gone. */
  ids: (string | null)[];
  /** For each fact a number that it shares with the other points of its measure, see `index/fact-group.ts`. */
  groups: number[];
}

/** By which way a change came: the form, the card in a page, an import, a feed, the starter corpus, or a revert. */
export type ChangeCause = 'form' | 'card' | 'import' | 'feed' | 'starter' | 'revert';

/** One step of the history: everything that was written together. */
export interface ChangeSet {
  id: number;
  /** ISO date and time. */
  at: string;
  cause: ChangeCause;
  /** What to call it: a file's name, a feed's title; empty where the cause says enough. */
  label: string;
  added: number;
  changed: number;
  removed: number;
  /** The change set that took this one back. */
  revertedBy?: number;
  /** The change set that this one takes back. */
  reverts?: number;
}

/** A fact before and after; null where there was or is none. */
export interface FactChange {
  id: string;
  before: StoredFact | null;
  after: StoredFact | null;
}

/** The changes of a set, in blocks: a hundred thousand rows of their own would cost as much as the import itself. */
export interface ChangeBlock {
  change: number;
  block: number;
  changes: FactChange[];
}

/** A fact of the starter corpus or a feed that the editor removed: it must not come back with the next version. */
export interface Tombstone {
  id: string;
  origin: Origin;
}

/** Single values about the whole, by key. */
export type MetaRow =
  | {
      key: 'corpus';
      facts: number;
      /** Raised by every write. */
      revision: number;
      /** The next free sequence number of the matching index. */
      nextNumber: number;
      /** How terms were made when the index was built. */
      indexVersion: number;
    }
  | { key: 'starter'; hash: string; loadedAt: string };
