import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { expect, it } from 'vitest';
import { type CorpusRepository, corpusRepository } from '@/utils/storage/corpus-repository';
import { createDatabase } from '@/utils/storage/db';
import { madeFact } from './made-facts';

it.each<[string, (corpus: CorpusRepository) => Promise<number>]>([
  ['list', async (corpus) => (await corpus.list()).length],
  ['count', (corpus) => corpus.count()],
  ['changes', async (corpus) => (await corpus.changes(10)).length],
])('%s is watched from a page that has just opened, and sees what another page writes', async (name, ask) => {
  const [watcher, writer] = [createDatabase(`live-${name}`), createDatabase(`live-${name}`)];
  const seen: number[] = [];
  const watching = liveQuery(() => ask(corpusRepository(watcher))).subscribe((value) => seen.push(value));
  await expect.poll(() => seen).toEqual([0]);
  await corpusRepository(writer).put(madeFact({ id: 'a' }), 'form');
  await expect.poll(() => seen.at(-1)).toBe(1);
  watching.unsubscribe();
  watcher.close();
  writer.close();
});
