import { describe, expect, it } from 'vitest';
import { checkedClaim, differsFrom, moneyFact, UNVERIFIED } from '@/test/components/facts';
import { translatorFor } from '@/utils/i18n/dictionaries';
import type { ArticleReport } from '@/utils/report/article-report';
import { escapeMarkdown, reportAsMarkdown } from '@/utils/report/markdown';

const report: ArticleReport = {
  article: {
    url: 'https://bao.example/tin?a=1',
    title: 'Hợp tác *số*',
    publisher: 'Báo <Mẫu>',
    published: '2017-03-21',
    lang: 'vi',
  },
  textHash: 'x',
  topic: { isIctPolicy: true, score: 1, evidence: [] },
  claims: [checkedClaim('12 trạm', UNVERIFIED, 30), checkedClaim('hơn 40 tỷ USD', differsFrom(moneyFact), 4)],
  findings: [],
  corpus: { facts: 250, revision: 1 },
  checkedAt: '2026-11-23T02:00:00.000Z',
};

describe('a report in Markdown', () => {
  it.each(['vi', 'en'] as const)('has the article, the worst first, and the sources (%s)', (language) => {
    const words = translatorFor(language);
    const text = reportAsMarkdown(report, words);
    expect(text.startsWith('# Hợp tác \\*số\\*\n')).toBe(true);
    expect(text).toContain('<https://bao.example/tin?a=1>');
    const [differs, unknown] = [words.t('verdict_discrepancy'), words.t('verdict_unverified')].map((word) =>
      text.indexOf(`## ${word} (1)`),
    );
    expect(differs).toBeGreaterThan(0);
    expect(unknown).toBeGreaterThan(differs ?? 0);
    expect(text).toContain('](<https://example.vn/a>)');
    expect(text.endsWith('\n')).toBe(true);
  });

  it('takes the meaning from what the page has written', () => {
    expect(escapeMarkdown('[a](javascript:1) <b> `c` # | ~')).toBe(
      '\\[a\\](javascript:1) \\<b\\> \\`c\\` \\# \\| \\~',
    );
    expect(reportAsMarkdown(report, translatorFor('vi'))).not.toContain('<Mẫu>');
  });
});
