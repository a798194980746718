import { expect } from 'vitest';
import { factTerms } from '@/utils/matching/terms';
import type { Database } from '@/utils/storage/db';
import { blockOf, slotOf } from '@/utils/storage/index/fact-numbers';
import { bucketOf, forEachNumber, postingOf } from '@/utils/storage/index/posting-bucket';

/** Every entry of the matching index as `term number`, read from the database. */
async function indexedEntries(db: Database): Promise<string[]> {
  const entries: string[] = [];
  for (const bucket of await db.postings.toArray()) {
    for (const term of bucket.terms) {
      expect(bucketOf(term)).toBe(bucket.bucket);
      const posting = postingOf(bucket, term);
      if (posting === null) throw new Error(`no list for ${term}`);
      const before = entries.length;
      forEachNumber(bucket.data, posting, (number) => entries.push(`${term} ${number}`));
      expect(entries.length - before).toBe(posting.count);
    }
  }
  return entries.sort();
}

/** Fails unless the index holds exactly what the facts say, the numbers lead to them, and the counts are right. */
export async function expectConsistent(db: Database): Promise<void> {
  const rows = await db.facts.toArray();
  const wanted = rows.flatMap((row) => factTerms(row.fact).map((term) => `${term} ${row.number}`));
  expect(await indexedEntries(db)).toEqual(wanted.sort());
  const blocks = await db.numbers.toArray();
  const listed = blocks.flatMap(({ ids }) => ids.filter((id) => id !== null));
  expect(listed.sort()).toEqual(rows.map(({ id }) => id).sort());
  for (const { number, id } of rows)
    expect(blocks.find(({ block }) => block === blockOf(number))?.ids[slotOf(number)]).toBe(id);
  const meta = await db.meta.get('corpus');
  if (meta?.key === 'corpus') expect(meta.facts).toBe(rows.length);
  else expect(rows).toEqual([]);
}
