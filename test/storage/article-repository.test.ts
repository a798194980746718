import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkedClaim, UNVERIFIED } from '@/test/components/facts';
import { decidedReport } from '@/test/report/decided-report';
import type { ArticleReport } from '@/utils/report/article-report';
import { type ArticleRepository, articleRepository } from '@/utils/storage/article-repository';
import { createDatabase, type Database } from '@/utils/storage/db';
import { keyOf } from '@/utils/verdicts/decisions/claim-key';
import type { Choice, NewDecision } from '@/utils/verdicts/decisions/decision';

let db: Database;
let articles: ArticleRepository;
beforeEach(() => {
  db = createDatabase(`articles-${Math.random()}`);
  articles = articleRepository(db);
});
afterEach(() => db.delete());

const at = (checkedAt: string, change: Partial<ArticleReport> = {}): ArticleReport => ({
  ...decidedReport,
  checkedAt,
  ...change,
});
const elsewhere = (url: string) => ({ article: { ...decidedReport.article, url } });
const ADDRESS = 'https://bao.example/tin?a=1';
const decision = (choice: Choice, change: Partial<NewDecision> = {}): NewDecision => ({
  address: ADDRESS,
  textHash: 'x',
  reach: { type: 'here', claim: keyOf(checkedClaim('12 trạm', UNVERIFIED).claim) },
  quote: '12 trạm',
  choice,
  note: '',
  at: '2026-11-23T02:00:00.000Z',
  ...change,
});
const everywhere = decision({ type: 'ignored' }, { address: '', reach: { type: 'fact', factId: 'f' } });

describe('checked articles', () => {
  it('are listed by their newest check, newest first', async () => {
    await articles.record(at('2026-11-20T02:00:00.000Z'));
    await articles.record(at('2026-11-21T02:00:00.000Z', elsewhere('https://b.example/')));
    await articles.record(at('2026-11-22T02:00:00.000Z', { textHash: 'y' }));
    const list = await articles.list();
    expect(list.map(({ address, textHash }) => [address, textHash])).toEqual([
      [ADDRESS, 'y'],
      ['https://b.example/', 'x'],
    ]);
    expect(await articles.count()).toBe(2);
    expect(list[0]?.before?.checkedAt).toBe('2026-11-20T02:00:00.000Z');
  });

  it('keep one text of a sitting, and each text of another', async () => {
    await articles.record(at('2026-11-20T02:00:00.000Z', { textHash: 'a' }));
    await articles.record(at('2026-11-20T02:01:00.000Z', { textHash: 'b' }));
    await articles.record(at('2026-11-22T02:00:00.000Z', { textHash: 'c' }));
    expect((await db.articles.toArray()).map(({ textHash }) => textHash).sort()).toEqual(['b', 'c']);
  });

  it('are forgotten with their decisions, those for everywhere stay', async () => {
    await articles.record(at('2026-11-20T02:00:00.000Z'));
    await articles.record(at('2026-11-20T02:00:00.000Z', elsewhere('https://b.example/')));
    await articles.decide(decision({ type: 'noted' }));
    await articles.decide(everywhere);
    await articles.forget([ADDRESS, '']);
    expect((await articles.list()).map(({ address }) => address)).toEqual(['https://b.example/']);
    expect((await articles.decisions()).map(({ address }) => address)).toEqual(['']);
  });
});

describe('decisions', () => {
  it('are of an article, and everywhere', async () => {
    const kept = await articles.decide(decision({ type: 'ignored' }));
    const wide = await articles.decide(everywhere);
    await articles.decide(decision({ type: 'ignored' }, { address: 'https://b.example/' }));
    expect(await articles.decisionsFor(ADDRESS)).toEqual([kept, wide]);
  });

  it.each<[string, Choice, Choice, number]>([
    ['another verdict', { type: 'ignored' }, { type: 'overruled', verdict: 'context' }, 1],
    ['the same again', everywhere.choice, everywhere.choice, 1],
    ['a note beside a verdict', { type: 'ignored' }, { type: 'noted' }, 2],
    ['a fact beside a note', { type: 'noted' }, { type: 'fact', factId: 'f' }, 2],
  ])('of a claim: %s', async (_, before, after, n) => {
    await articles.decide(decision(before));
    const last = await articles.decide(decision(after));
    const all = await articles.decisionsFor(ADDRESS);
    expect(all).toHaveLength(n);
    expect(all.at(-1)).toEqual(last);
  });

  it('of another claim leave it alone', async () => {
    await articles.decide(decision({ type: 'ignored' }));
    const claim = keyOf(checkedClaim('13 trạm', UNVERIFIED).claim);
    await articles.decide(decision({ type: 'ignored' }, { reach: { type: 'here', claim } }));
    expect(await articles.decisionsFor(ADDRESS)).toHaveLength(2);
  });

  it('are taken back once', async () => {
    const { id } = await articles.decide(decision({ type: 'ignored' }));
    expect(await articles.withdraw(id)).toMatchObject({ id });
    expect(await articles.withdraw(id)).toBeUndefined();
    expect(await articles.decisionsFor(ADDRESS)).toEqual([]);
  });
});
