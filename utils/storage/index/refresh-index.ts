import { access } from '../access';
import { atomically } from '../atomically';
import { corpusState, INDEX_VERSION } from '../corpus-state';
import type { Database } from '../db';
import { rebuildIndex } from './rebuild-index';

/** Marks the index as made by other code than this. Quick, so that it is done even if the worker dies soon after. */
export const markIndexStale = (db: Database): Promise<void> =>
  atomically(db, async () => {
    const state = await corpusState(db);
    if (state.facts > 0) await db.meta.put({ ...state, indexVersion: 0 });
  });

/** Builds the index again where it was made by other code than this; all or nothing. */
export async function refreshIndex(db: Database): Promise<void> {
  const { indexVersion } = await access(db, () => corpusState(db));
  if (indexVersion === INDEX_VERSION) return;
  await atomically(db, async () => {
    // Another page may have done it while this one waited for its turn.
    if ((await corpusState(db)).indexVersion !== INDEX_VERSION) await rebuildIndex(db);
  });
}
