import { describe, expect, it } from 'vitest';
import type { ListedArticle } from '@/components/hooks/use-articles';
import { type ArticleSort, articlesInView } from '@/components/options/article-list';
import { decidedReport } from '@/test/report/decided-report';
import { recordOf } from '@/utils/report/article-record';
import { articlesAsCsv, articlesAsJson } from '@/utils/report/article-table';

const listed = (title: string, day: string, note = ''): ListedArticle => ({
  record: recordOf(
    {
      ...decidedReport,
      article: { ...decidedReport.article, title, url: `https://bao.example/${day}` },
      checkedAt: `2026-11-${day}T02:00:00.000Z`,
    },
    null,
  ),
  decisions: (decidedReport.claims[0]?.decisions ?? [])
    .filter(() => note !== '')
    .map((each) => ({ ...each, note })),
});
const list = [
  listed('Chuyển đổi số ở nông thôn', '21'),
  listed('An toàn thông tin quốc gia', '22', 'hỏi lại Cục Viễn thông'),
  listed('Đô thị thông minh', '20'),
];
const titles = (articles: ListedArticle[]) => articles.map(({ record }) => record.title);

describe('checked articles', () => {
  it.each([
    ['', ['Chuyển đổi số ở nông thôn', 'An toàn thông tin quốc gia', 'Đô thị thông minh']],
    ['thong minh', ['Đô thị thông minh']],
    ['nong thom', ['Chuyển đổi số ở nông thôn']],
    ['cuc vien thong', ['An toàn thông tin quốc gia']],
    ['bao.example/21', ['Chuyển đổi số ở nông thôn']],
    ['zzzzzz', []],
  ])('answer to "%s"', (query, expected) => {
    expect(titles(articlesInView(list, query, null))).toEqual(expected);
  });

  it.each<[ArticleSort, string]>([
    [{ column: 'title', descending: false }, 'An toàn thông tin quốc gia'],
    [{ column: 'checkedAt', descending: false }, 'Đô thị thông minh'],
    [{ column: 'checkedAt', descending: true }, 'An toàn thông tin quốc gia'],
    [{ column: 'decisions', descending: true }, 'An toàn thông tin quốc gia'],
  ])('sort by %j', (sort, first) => {
    expect(titles(articlesInView(list, '', sort))[0]).toBe(first);
  });

  it('leave as a table and as data', () => {
    const rows = articlesAsCsv(list).split('\r\n');
    expect(rows).toHaveLength(5);
    expect(rows[2]).toContain('hỏi lại Cục Viễn thông');
    const { articles } = JSON.parse(articlesAsJson(list));
    expect(articles).toHaveLength(3);
    expect(articles[1].decisions[0].note).toBe('hỏi lại Cục Viễn thông');
    expect(articles[1].claims).toHaveLength(4);
  });
});
