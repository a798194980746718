import { type ArticleRecord, addressOf, isSameSitting, recordOf } from '@/utils/report/article-record';
import type { ArticleReport } from '@/utils/report/article-report';
import { sameKey } from '@/utils/verdicts/decisions/claim-key';
import { type Decision, type NewDecision, type Reach, slotOf } from '@/utils/verdicts/decisions/decision';
import { access } from './access';
import { type Database, database } from './db';

/** The checked articles and the editor's decisions. Every method may throw a `StorageError`. */
export interface ArticleRepository {
  /** Keeps a checked article, and gives its record with what it was before. */
  record(report: ArticleReport): Promise<ArticleRecord>;
  /** As `record`, for an article that is kept already; null for one that is not, or was forgotten. */
  update(report: ArticleReport): Promise<ArticleRecord | null>;
  /** The newest record of each address, newest first. */
  list(): Promise<ArticleRecord[]>;
  /** How many addresses were checked. */
  count(): Promise<number>;
  /** Forgets articles with all that was decided about them. */
  forget(addresses: readonly string[]): Promise<void>;
  /** The decisions about an article, those that reach everywhere included, oldest first. */
  decisionsFor(address: string): Promise<Decision[]>;
  /** Every decision, oldest first. */
  decisions(): Promise<Decision[]>;
  /** Keeps a decision in place of the one that the claim had of its slot. */
  decide(decision: NewDecision): Promise<Decision>;
  /** Takes a decision back; undefined where there is none of this id. */
  withdraw(id: number): Promise<Decision | undefined>;
}

/** The address of decisions that reach everywhere. */
const EVERYWHERE = '';

export function articleRepository(db: Database): ArticleRepository {
  return {
    record: (report) =>
      access(db, () =>
        db.transaction('rw', db.articles, async () => put(db, report, await lastOf(db, report))),
      ),
    update: (report) =>
      access(db, () =>
        db.transaction('rw', db.articles, async () => {
          const last = await lastOf(db, report);
          return last && put(db, report, last);
        }),
      ),
    list: () =>
      access(db, async () => {
        const seen = new Set<string>();
        const newestFirst = await db.articles.orderBy('checkedAt').reverse().toArray();
        return newestFirst.filter(({ address }) => !seen.has(address) && seen.add(address));
      }),
    count: () => access(db, async () => (await db.articles.orderBy('address').uniqueKeys()).length),
    forget: (addresses) =>
      access(db, () =>
        db.transaction('rw', db.articles, db.decisions, async () => {
          const chosen = addresses.filter((address) => address !== EVERYWHERE);
          await db.articles.where('address').anyOf(chosen).delete();
          await db.decisions.where('address').anyOf(chosen).delete();
        }),
      ),
    decisionsFor: (address) =>
      access(db, async () => {
        const found = await db.decisions.where('address').anyOf([address, EVERYWHERE]).toArray();
        return found.sort((a, b) => a.id - b.id);
      }),
    decisions: () => access(db, () => db.decisions.orderBy('id').toArray()),
    decide: (decision) =>
      access(db, () =>
        db.transaction('rw', db.decisions, async () => {
          const near = await db.decisions.where('address').equals(decision.address).toArray();
          const replaced = near.filter(
            ({ reach, choice }) =>
              slotOf(choice) === slotOf(decision.choice) && sameReach(reach, decision.reach),
          );
          await db.decisions.bulkDelete(replaced.map(({ id }) => id));
          // The key is left to the database, whose type asks for a whole row.
          const id = await db.decisions.add({ ...decision } as Decision);
          return { ...decision, id };
        }),
      ),
    withdraw: (id) =>
      access(db, () =>
        db.transaction('rw', db.decisions, async () => {
          const decision = await db.decisions.get(id);
          await db.decisions.delete(id);
          return decision;
        }),
      ),
  };
}

/** The newest record of a report's address; null where there is none. */
async function lastOf(db: Database, { article }: ArticleReport): Promise<ArticleRecord | null> {
  const known = await db.articles.where('address').equals(addressOf(article.url)).toArray();
  return known.sort((a, b) => b.checkedAt.localeCompare(a.checkedAt))[0] ?? null;
}

/** A text that was only read further in the same sitting takes the place of what was read before. */
async function put(db: Database, report: ArticleReport, last: ArticleRecord | null): Promise<ArticleRecord> {
  const record = recordOf(report, last);
  if (last && last.textHash !== record.textHash && isSameSitting(last, record))
    await db.articles.delete([last.address, last.textHash]);
  await db.articles.put(record);
  return record;
}

function sameReach(a: Reach, b: Reach): boolean {
  switch (a.type) {
    case 'here':
      return b.type === 'here' && sameKey(a.claim, b.claim);
    case 'quote':
      return b.type === 'quote' && a.quote === b.quote && a.reason === b.reason;
    case 'fact':
      return b.type === 'fact' && a.factId === b.factId;
  }
}

/** The articles of this extension. */
export const articles = articleRepository(database);
