import { parseCorpus } from '@/utils/corpus/corpus-file';
import type { Fact } from '@/utils/corpus/fact';
import { access } from './access';
import { atomically } from './atomically';
import { type Database, database } from './db';
import { StorageError } from './errors';
import { type WriteResult, writeWithin } from './write-facts';

/** The packaged file as text; fetched, never bundled into the worker, which would parse it at every wake. */
export type ReadStarter = () => Promise<string>;

const PACKAGED = '/starter-corpus.json';

const fetchPackaged: ReadStarter = async () => {
  const response = await fetch(PACKAGED);
  if (!response.ok) throw new Error(`${PACKAGED}: ${response.status}`);
  return response.text();
};

/**
 * Brings the packaged starter corpus into the database where this version of it is not there yet: new facts are added,
 * facts as the last version left them are updated or taken out, and what the editor changed or removed stays as it is.
 * One transaction, so that a worker that dies half-way finds nothing done and does it at its next start.
 * Returns null where nothing was to be done. Throws `error_starter_unreadable` where the file is no corpus.
 */
export async function loadStarter(
  db: Database = database,
  read: ReadStarter = fetchPackaged,
  now: () => string = () => new Date().toISOString(),
): Promise<WriteResult | null> {
  let text: string;
  try {
    text = await read();
  } catch (cause) {
    throw new StorageError('error_starter_unreadable', { cause });
  }
  const hash = await sha256(text);
  if ((await loadedHash(db)) === hash) return null;
  const facts = factsOf(text);
  return atomically(db, () => replaceStarter(db, facts, hash, now()));
}

/** Whether a starter corpus, of whatever version, has been loaded. */
export const hasStarter = async (db: Database = database): Promise<boolean> =>
  (await loadedHash(db)) !== null;

async function replaceStarter(
  db: Database,
  facts: Fact[],
  hash: string,
  at: string,
): Promise<WriteResult | null> {
  // Another page may have loaded it while this one read the file.
  const loaded = await db.meta.get('starter');
  if (loaded?.key === 'starter' && loaded.hash === hash) return null;
  const [rows, buried] = await Promise.all([
    db.facts.bulkGet(facts.map(({ id }) => id)),
    db.tombstones.bulkGet(facts.map(({ id }) => id)),
  ]);
  const free = facts.filter((_, i) => {
    const origin = rows[i]?.origin ?? 'starter';
    return origin === 'starter' && buried[i] === undefined;
  });
  const listed = new Set(facts.map(({ id }) => id));
  const before = await db.facts.where('managedBy').equals('starter').primaryKeys();
  const result = await writeWithin(
    db,
    {
      put: free.map((fact) => ({ fact, origin: 'starter' as const })),
      remove: before.filter((id) => !listed.has(id)),
    },
    { cause: 'starter', at },
  );
  await db.meta.put({ key: 'starter', hash, loadedAt: at });
  return result;
}

const loadedHash = (db: Database): Promise<string | null> =>
  access(db, async () => {
    const row = await db.meta.get('starter');
    return row?.key === 'starter' ? row.hash : null;
  });

function factsOf(text: string): Fact[] {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (cause) {
    throw new StorageError('error_starter_unreadable', { cause });
  }
  const { facts, problems } = parseCorpus(file);
  const first = problems[0];
  if (first !== undefined)
    throw new StorageError('error_starter_unreadable', {
      detail: `starter corpus, fact ${first.id ?? first.index}: ${first.path} ${first.reason}`,
    });
  return facts;
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
