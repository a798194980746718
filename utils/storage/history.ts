import { canonical } from '@/utils/transfer/same-fact';
import { access } from './access';
import { atomically } from './atomically';
import type { Database } from './db';
import type { ChangeSet, FactChange, StoredFact } from './rows';
import { type WriteResult, writeWithin } from './write-facts';

/** A change of one fact, with the set it belongs to. */
export interface DatedChange extends FactChange {
  set: ChangeSet;
}

/** What a revert did, and the facts it left alone because they were changed again since. */
export interface RevertResult extends WriteResult {
  changedSince: string[];
}

/** The newest change sets first. */
export const listChanges = (db: Database, limit: number): Promise<ChangeSet[]> =>
  access(db, () => db.changes.orderBy(':id').reverse().limit(limit).toArray());

/** Every fact change of a set. */
export const changesOf = (db: Database, set: number): Promise<FactChange[]> =>
  access(db, async () => (await blocksOf(db, set)).flatMap(({ changes }) => changes));

/** What happened to a fact, oldest first; the facts that are gone have only what their sets still tell. */
export function factHistory(db: Database, id: string): Promise<DatedChange[]> {
  return access(db, async () => {
    const sets = (await db.facts.get(id))?.changes ?? [];
    const dated = await Promise.all(
      sets.map(async (number): Promise<DatedChange[]> => {
        const [set, blocks] = await Promise.all([db.changes.get(number), blocksOf(db, number)]);
        const change = blocks.flatMap(({ changes }) => changes).find((entry) => entry.id === id);
        return set && change ? [{ ...change, set }] : [];
      }),
    );
    return dated.flat();
  });
}

/**
 * Takes a change set back, as a change of its own: what it added goes, what it removed or changed is as before. Facts
 * changed again since are left as they are and named.
 */
export function revertChange(db: Database, set: number, at: string): Promise<RevertResult> {
  return atomically(db, () => revertWithin(db, set, at));
}

/**
 * Takes the last change back that was not taken back yet; what the extension did on its own (starter corpus, feeds) is
 * passed over. Null where there is none.
 */
export function undoLast(db: Database, at: string): Promise<RevertResult | null> {
  return atomically(db, async () => {
    const last = await db.changes
      .orderBy(':id')
      .reverse()
      .filter(({ cause, revertedBy }) => UNDONE.has(cause) && revertedBy === undefined)
      .first();
    return last === undefined ? null : revertWithin(db, last.id, at);
  });
}

const UNDONE = new Set<ChangeSet['cause']>(['form', 'card', 'import']);

const blocksOf = (db: Database, set: number) =>
  db.changeBlocks.where('[change+block]').between([set, 0], [set, Number.POSITIVE_INFINITY]).toArray();

async function revertWithin(db: Database, set: number, at: string): Promise<RevertResult> {
  const change = await db.changes.get(set);
  const blocks = await blocksOf(db, set);
  const put: StoredFact[] = [];
  const remove: string[] = [];
  const changedSince: string[] = [];
  for (const { changes } of blocks) {
    const rows = await db.facts.bulkGet(changes.map(({ id }) => id));
    changes.forEach(({ id, before, after }, i) => {
      const now = rows[i]?.fact ?? null;
      if (canonical(now) !== canonical(after?.fact ?? null)) changedSince.push(id);
      else if (before === null) remove.push(id);
      else put.push(before);
    });
  }
  const options = { cause: 'revert' as const, label: change?.label ?? '', reverts: set, at };
  return { ...(await writeWithin(db, { put, remove }, options)), changedSince };
}
