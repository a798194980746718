import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { factTerms } from '@/utils/matching/terms';
import type { CandidateQuery } from '@/utils/matching/types';
import { type CorpusRepository, corpusRepository } from '@/utils/storage/corpus-repository';
import { createDatabase, type Database } from '@/utils/storage/db';
import { madeFact } from './made-facts';

let name = 0;
let db: Database;
let corpus: CorpusRepository;
beforeEach(async () => {
  db = createDatabase(`candidates-${name++}`);
  corpus = corpusRepository(db);
  const facts = [
    madeFact({
      id: 'us-2015',
      series: 'us',
      measure: 'trade-us',
      subject: { en: 'trade with America' },
      geography: 'VN-US',
      period: '2015',
    }),
    madeFact({
      id: 'us-2016',
      series: 'us',
      measure: 'trade-us',
      subject: { en: 'trade with America' },
      geography: 'VN-US',
    }),
    madeFact({
      id: 'us-2016-customs',
      measure: 'trade-us',
      subject: { en: 'trade with America' },
      geography: 'VN-US',
    }),
    madeFact({ id: 'cities', kind: 'count', unit: 'cities', subject: { vi: 'đô thị thông minh' } }),
    madeFact({ id: 'users', kind: 'count', unit: 'users', subject: { en: 'broadband users' } }),
    ...Array.from({ length: 80 }, (_, i) =>
      madeFact({ id: `noise-${i}`, subject: { en: 'trade of goods' } }),
    ),
  ];
  await corpus.write({ put: facts.map((fact) => ({ fact, origin: 'import' })) }, { cause: 'import' });
});
afterEach(() => db.close());

const query = (
  fields: Partial<CandidateQuery> & { like: Parameters<typeof madeFact>[0] },
): CandidateQuery => ({
  terms: new Map(factTerms(madeFact(fields.like)).map((term) => [term, 1])),
  kinds: fields.kinds ?? ['money', 'count'],
  limit: fields.limit ?? 10,
});
const ids = (facts: readonly { id: string }[]) => facts.map(({ id }) => id);

describe('candidates from the database', () => {
  it('gives those first that share the rarest terms', async () => {
    const source = await corpus.candidates();
    const found = await source.candidates(
      query({ like: { id: 'x', subject: { en: 'trade with America' }, geography: 'VN-US' } }),
    );
    expect(ids(found).slice(0, 3).sort()).toEqual(['us-2015', 'us-2016', 'us-2016-customs']);
  });

  it('gives only the kinds asked for, and no more than the limit', async () => {
    const source = await corpus.candidates();
    const like = { id: 'x', subject: { vi: 'đô thị thông minh', en: 'trade' } };
    expect(ids(await source.candidates(query({ like, kinds: ['count'] })))).toContain('cities');
    expect(ids(await source.candidates(query({ like, kinds: ['rank'] })))).toEqual([]);
    expect(await source.candidates(query({ like, limit: 2 }))).toHaveLength(2);
  });

  it('hears others beside a long series that says the same', async () => {
    const years = Array.from({ length: 40 }, (_, i) =>
      madeFact({ id: `year-${i}`, subject: { en: 'smart meters' }, period: String(1980 + i) }),
    );
    const other = madeFact({ id: 'other', subject: { en: 'smart meters and much else besides' } });
    const put = [...years, other].map((fact) => ({ fact, origin: 'user' as const }));
    await corpus.write({ put }, { cause: 'import' });
    const source = await corpus.candidates();
    const like = { id: 'x', subject: { en: 'smart meters' }, period: '2001' };
    const found = ids(await source.candidates(query({ like, limit: 20 })));
    expect(found[0]).toBe('year-21');
    expect(found.indexOf('other')).toBe(4);
    expect(found).toHaveLength(20);
  });

  it('answers many questions asked at once as it does one by one', async () => {
    const source = await corpus.candidates();
    const questions = ['trade with America', 'broadband users', 'đô thị thông minh', 'goods'].map((en) =>
      query({ like: { id: 'x', subject: { en } } }),
    );
    const together = await Promise.all(questions.map((question) => source.candidates(question)));
    const fresh = await corpusRepository(db).candidates();
    for (const [i, question] of questions.entries())
      expect(ids(await fresh.candidates(question))).toEqual(ids(together[i] ?? []));
  });

  it('knows series, measures and ids', async () => {
    const source = await corpus.candidates();
    expect(ids(await source.series('us')).sort()).toEqual(['us-2015', 'us-2016']);
    expect(await source.measure('trade-us')).toHaveLength(3);
    expect(await source.measure('trade-us', 'VN-US')).toHaveLength(3);
    expect(await source.measure('trade-us', 'SG')).toEqual([]);
    expect(ids(await source.byIds(['users', 'gone', 'cities']))).toEqual(['users', 'cities']);
    expect(await source.series('nothing')).toEqual([]);
  });

  it('sees a write at the next article, and not in the middle of one', async () => {
    const before = await corpus.candidates();
    await corpus.put(madeFact({ id: 'new', subject: { en: 'smart meters' } }), 'form');
    const after = await corpus.candidates();
    expect(after.revision).toBe(before.revision + 1);
    const question = query({ like: { id: 'x', subject: { en: 'smart meters' } } });
    expect(ids(await after.candidates(question))[0]).toBe('new');
    expect(await corpus.candidates()).toBe(after);
  });
});
