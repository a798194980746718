import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { decide, withdrawDecision } from '@/entrypoints/background/handlers/decisions';
import { checkArticleOf } from '@/entrypoints/background/handlers/reading';
import type { DecisionWish } from '@/utils/messaging/protocol';
import type { Article } from '@/utils/page/types';
import type { ArticleReport } from '@/utils/report/article-report';
import { articles } from '@/utils/storage/article-repository';
import { corpus } from '@/utils/storage/corpus-repository';
import { database } from '@/utils/storage/db';
import { getTabState } from '@/utils/storage/tab-state';
import { shownKind } from '@/utils/verdicts/decisions/shown';
import { badges, sent, stubBrowser } from './browser-stubs';

const STARTER = readFileSync(join(import.meta.dirname, '../../public/starter-corpus.json'), 'utf8');
const QUOTE = 'hơn 40 tỷ USD';
const article: Article = {
  url: 'https://vnexpress.net/hop-tac.html#dau',
  title: 'Bộ Thông tin và Truyền thông bàn hợp tác công nghệ thông tin',
  publisher: 'Báo Mẫu',
  published: '2017-05-15',
  lang: 'vi',
  text: `Bộ Thông tin và Truyền thông bàn hợp tác công nghệ thông tin

Kim ngạch thương mại hai chiều Việt Nam - Hoa Kỳ năm 2016 đạt ${QUOTE}. Hai bên cũng bàn về viễn thông và an toàn thông tin.`,
  keywords: ['công nghệ thông tin', 'viễn thông'],
};

beforeEach(() => {
  stubBrowser();
  vi.stubGlobal('fetch', async () => new Response(STARTER));
});
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await database.delete();
});

const reportOf = async (tabId: number): Promise<ArticleReport> => {
  const state = await getTabState(tabId);
  if (state?.status !== 'checked') throw new Error(`tab ${tabId} is ${state?.status}`);
  return state.report;
};
const tradeOf = ({ claims }: ArticleReport) => {
  const item = claims.find(({ claim }) => claim.quote === QUOTE);
  if (!item) throw new Error('no such claim');
  return item;
};
const wish = async (choice: DecisionWish['choice'], change: Partial<DecisionWish> = {}) => ({
  claim: { start: tradeOf(await reportOf(1)).claim.start, quote: QUOTE },
  choice,
  reach: 'here' as const,
  note: '',
  ...change,
});
const shown = async (tabId: number) => shownKind(tradeOf(await reportOf(tabId)));

describe('deciding about a claim of a tab', () => {
  it('changes mark, badge and record, and is there when the article is read again', async () => {
    await checkArticleOf(1, article, false);
    expect([await shown(1), badges.get(1)]).toEqual(['discrepancy', '1']);
    await decide(1, await wish({ type: 'overruled', verdict: 'supported' }, { note: ' đã hỏi lại ' }));
    expect([await shown(1), badges.get(1)]).toEqual(['supported', '']);
    expect(sent.at(-1)).toMatchObject({ tabId: 1, type: 'report-changed' });
    const report = await checkArticleOf(2, { ...article, url: 'https://vnexpress.net/hop-tac.html' }, false);
    expect(tradeOf(report).decisions).toMatchObject([{ note: 'đã hỏi lại', textHash: report.textHash }]);
    expect((await articles.list())[0]?.counts).toMatchObject({ discrepancy: 0, supported: 1 });
  });

  it('survives an edit of the text, and tells of a claim that is gone', async () => {
    await checkArticleOf(1, article, false);
    await decide(1, await wish({ type: 'ignored' }));
    const edited = article.text.replace('năm 2016 đạt', 'trong năm 2016 đã đạt');
    expect(shownKind(tradeOf(await checkArticleOf(1, { ...article, text: edited }, false)))).toBeNull();
    const cut = await checkArticleOf(
      1,
      { ...article, text: article.text.replace('hơn 40', 'hơn 50') },
      false,
    );
    expect(cut.unplaced).toMatchObject([{ quote: QUOTE }]);
  });

  it('everywhere reaches the articles that are open, and its withdrawal too', async () => {
    await checkArticleOf(1, article, false);
    await checkArticleOf(2, { ...article, url: 'https://vietnamnet.vn/a' }, false);
    const { id } = await decide(1, await wish({ type: 'ignored' }, { reach: 'fact' }));
    expect([await shown(1), await shown(2)]).toEqual([null, null]);
    await withdrawDecision(id);
    expect([await shown(1), await shown(2)]).toEqual(['discrepancy', 'discrepancy']);
  });

  it('by another fact judges it anew, and may teach the corpus its name', async () => {
    await checkArticleOf(1, article, false);
    const picked = 'vn-exports-to-us-customs-2016';
    await decide(1, await wish({ type: 'fact', factId: picked, alias: true }));
    const item = tradeOf(await reportOf(1));
    expect('fact' in item.verdict && item.verdict.fact?.id).toBe(picked);
    const subject = item.claim.subject.replace(/\s+/g, ' ').trim();
    expect((await corpus.get(picked))?.fact.aliases.vi).toContain(subject);
    expect((await corpus.history(picked)).at(-1)).toMatchObject({ set: { cause: 'card' } });
  });

  it.each([
    ['another place', { claim: { start: 1, quote: QUOTE } }],
    ['other words', { claim: { start: 0, quote: 'chữ khác' } }],
  ])('is refused for a claim that the tab has not: %s', async (_, change) => {
    await checkArticleOf(1, article, false);
    await expect(decide(1, await wish({ type: 'ignored' }, change))).rejects.toMatchObject({
      messageKey: 'error_claim_gone',
    });
    expect(await articles.decisions()).toEqual([]);
  });

  it('an article that was taken from the list stays away while its tab is open', async () => {
    await checkArticleOf(1, article, false);
    await articles.forget(['https://vnexpress.net/hop-tac.html']);
    await decide(1, await wish({ type: 'noted' }));
    expect(await articles.count()).toBe(0);
    await checkArticleOf(1, article, false);
    expect(await articles.count()).toBe(1);
  });

  it('a record that cannot be kept keeps nobody from the check', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(articles, 'record').mockRejectedValue(new Error('disk full'));
    await checkArticleOf(1, article, false);
    expect(await shown(1)).toBe('discrepancy');
  });

  it('leaves no record of a private window', async () => {
    vi.spyOn(browser.tabs, 'get').mockResolvedValue({ incognito: true } as never);
    await checkArticleOf(1, article, false);
    expect(await articles.count()).toBe(0);
    expect(await shown(1)).toBe('discrepancy');
  });
});
