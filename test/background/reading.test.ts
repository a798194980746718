import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  checkArticleOf,
  forgetTab,
  judgeOpenArticlesAgain,
  noteNoArticle,
} from '@/entrypoints/background/handlers/reading';
import { onTabUpdated } from '@/entrypoints/background/handlers/tab-events';
import type { Article } from '@/utils/page/types';
import { corpus } from '@/utils/storage/corpus-repository';
import { database } from '@/utils/storage/db';
import { topicTerms } from '@/utils/storage/settings';
import { getTabState } from '@/utils/storage/tab-state';
import { badges, sent, stubBrowser, tabsAnswer } from './browser-stubs';

const STARTER = readFileSync(join(import.meta.dirname, '../../public/starter-corpus.json'), 'utf8');
const TRADE_2016 = 'vn-us-trade-total-customs-2016';

const article: Article = {
  url: 'https://vnexpress.net/hop-tac-cong-nghe.html',
  title: 'Bộ Thông tin và Truyền thông bàn chuyện hợp tác công nghệ thông tin với Hoa Kỳ',
  publisher: 'Báo Mẫu',
  published: '2017-05-15',
  lang: 'vi',
  text: `Bộ Thông tin và Truyền thông bàn chuyện hợp tác công nghệ thông tin với Hoa Kỳ

Kim ngạch thương mại hai chiều Việt Nam - Hoa Kỳ năm 2016 đạt hơn 40 tỷ USD. Hai bên cũng bàn về viễn thông, an toàn thông tin và chính phủ điện tử.`,
  keywords: ['công nghệ thông tin', 'viễn thông'],
};
const football: Article = {
  ...article,
  url: 'https://vnexpress.net/bong-da.html',
  title: 'Đội chủ nhà thắng đậm trên sân nhà',
  text: 'Đội chủ nhà thắng đậm trên sân nhà\n\nHơn 40 nghìn khán giả đã đến xem trận đấu tối qua.',
  keywords: [],
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

const tradeVerdict = async (tabId: number): Promise<string> => {
  const state = await getTabState(tabId);
  const claims = state?.status === 'checked' ? state.report.claims : [];
  return claims.find(({ claim }) => claim.quote.includes('40 tỷ'))?.verdict.reason ?? 'no such claim';
};

/** The fact as an editor would correct it, so that "over 40 billion" fits. */
async function correctTheFact(): Promise<void> {
  const row = await corpus.get(TRADE_2016);
  if (row === undefined) throw new Error('the starter corpus has changed');
  await corpus.put({ ...row.fact, value: 40_600_000_000, hedge: 'exact' } as typeof row.fact, 'form');
}

describe('checking the article of a tab', () => {
  it('keeps the report as the tab’s state and counts the discrepancies on the button', async () => {
    const report = await checkArticleOf(1, article, false);
    expect(report).toMatchObject({ corpus: { revision: 1 }, article: { title: article.title } });
    expect(report.textHash).toMatch(/^[0-9a-f]{64}$/);
    expect(report.article).not.toHaveProperty('text');
    expect(await getTabState(1)).toEqual({ status: 'checked', url: article.url, report });
    expect(await tradeVerdict(1)).toBe('matches-other-period');
    const differ = report.claims.filter(({ verdict }) => verdict.kind === 'discrepancy').length;
    expect(badges.get(1)).toBe(String(differ));
  });

  it('says of another topic only that it is one, unless the reader insists', async () => {
    expect((await checkArticleOf(1, football, false)).claims).toEqual([]);
    expect(await getTabState(1)).toMatchObject({ status: 'off-topic' });
    expect(badges.get(1)).toBe('');
    expect((await checkArticleOf(1, football, true)).claims.length).toBeGreaterThan(0);
    expect(await getTabState(1)).toMatchObject({ status: 'checked' });
  });

  it('an older reading never takes the place of a newer one', async () => {
    const older = checkArticleOf(1, article, false);
    const newer = checkArticleOf(1, football, false);
    await Promise.all([older, newer]);
    expect(await getTabState(1)).toMatchObject({ status: 'off-topic', url: football.url });
  });

  it('a reading whose page was left meanwhile is not kept', async () => {
    const reading = checkArticleOf(1, article, false);
    await forgetTab(1);
    await reading;
    expect(await getTabState(1)).toBeNull();
    expect(badges.get(1)).toBe('');
  });

  it('says why where the corpus cannot be read', async () => {
    vi.stubGlobal('fetch', async () => new Response('not there', { status: 404 }));
    await expect(checkArticleOf(1, article, false)).rejects.toThrow();
    expect(await getTabState(1)).toEqual({
      status: 'failed',
      url: article.url,
      error: 'error_starter_unreadable',
    });
  });
});

describe('when the corpus changes', () => {
  it('every open article is judged again and its page painted anew', async () => {
    await checkArticleOf(1, article, false);
    await checkArticleOf(2, football, false);
    await checkArticleOf(3, { ...article, url: 'https://vietnamnet.vn/a' }, false);
    await correctTheFact();
    await judgeOpenArticlesAgain();
    expect([await tradeVerdict(1), await tradeVerdict(3)]).toEqual(['agrees', 'agrees']);
    expect(sent.map(({ tabId, type }) => `${type} ${tabId}`).sort()).toEqual([
      'report-changed 1',
      'report-changed 3',
    ]);
    expect(badges.get(1)).toBe('');
  });

  it('a worker that has just woken does it too: nothing is only in memory', async () => {
    await checkArticleOf(1, article, false);
    await correctTheFact();
    vi.resetModules();
    const woken = await import('@/entrypoints/background/handlers/reading');
    await woken.judgeOpenArticlesAgain();
    expect(await tradeVerdict(1)).toBe('agrees');
    (await import('@/utils/storage/db')).database.close();
  });

  it('a page that the editor’s own terms bring on topic is checked and painted', async () => {
    await checkArticleOf(2, football, false);
    await topicTerms.setValue([{ term: 'khán giả', ict: 30, policy: 30, against: 0 }]);
    await judgeOpenArticlesAgain();
    expect(await getTabState(2)).toMatchObject({ status: 'checked' });
    expect(sent).toMatchObject([{ tabId: 2, type: 'report-changed' }]);
  });

  it('a tab that does not answer keeps no other from the change', async () => {
    await checkArticleOf(1, article, false);
    await checkArticleOf(2, { ...article, url: 'https://vietnamnet.vn/a' }, false);
    tabsAnswer((tabId) => {
      if (tabId === 1) throw new Error('Could not establish connection. Receiving end does not exist.');
      return { ok: true, value: null };
    });
    await correctTheFact();
    await judgeOpenArticlesAgain();
    expect(await tradeVerdict(2)).toBe('agrees');
  });
});

describe('when a tab moves on', () => {
  it.each([
    ['to another page', { status: 'loading' }, 'https://vnexpress.net/khac.html', false],
    ['to a page that the browser does not tell us of', { status: 'loading' }, undefined, false],
    ['and loads the same page again', { status: 'loading' }, article.url, true],
    ['to a place within the page', { status: 'loading' }, `${article.url}#binh-luan`, true],
    ['from loading to loaded', { status: 'complete' }, 'https://vnexpress.net/khac.html', true],
  ])('%s', async (_, change, url, stays) => {
    await noteNoArticle(1, article.url);
    await onTabUpdated(1, change, { url });
    expect((await getTabState(1)) !== null).toBe(stays);
  });
});
