import { describe, expect, it } from 'vitest';
import type { Fact } from '@/utils/corpus/fact';
import { translatorFor } from '@/utils/i18n/dictionaries';
import { createMemoryIndex } from '@/utils/matching/memory-index';
import { checkArticle } from '@/utils/verdicts/check-article';
import { DEFAULT_TOLERANCES } from '@/utils/verdicts/types';
import { fact } from './made';

const REVENUE = fact({
  id: 'revenue-2019',
  value: 110e9,
  period: '2019',
  subject: { vi: 'Doanh thu công nghiệp ICT Việt Nam', en: 'Vietnam ICT industry revenue' },
  series: 'revenue',
});
const rate = (year: string, fields = {}) =>
  fact({
    id: `rate-${year}`,
    value: 23_000,
    unit: 'VND',
    period: year,
    subject: { vi: 'Tỷ giá USD/VND', en: 'USD/VND exchange rate' },
    ...fields,
  });

async function verdictOf(text: string, facts: Fact[]) {
  const source = createMemoryIndex(facts);
  const article = {
    url: '',
    title: '',
    publisher: null,
    published: '2020-02-01',
    lang: 'vi' as const,
    text,
    keywords: [],
  };
  const { claims } = await checkArticle(article, { source, tolerances: DEFAULT_TOLERANCES });
  return claims.find(({ claim }) => claim.kind === 'money');
}

const IN_DONG = 'Năm 2019, doanh thu công nghiệp ICT Việt Nam đạt 2.530 nghìn tỷ đồng.';

describe('a sum in another currency', () => {
  it('is converted by the rate of its year, which is named', async () => {
    const checked = await verdictOf(IN_DONG, [REVENUE, rate('2019')]);
    expect(checked?.verdict).toMatchObject({
      reason: 'agrees',
      fact: { id: 'revenue-2019' },
      comparison: { stated: 110e9, unit: 'USD', rate: { id: 'rate-2019' } },
    });
    const { message } = translatorFor('vi');
    const rows = checked?.explanation.rows.map(({ label, value }) => `${message(label)}: ${message(value)}`);
    expect(rows).toContain('Quy đổi: 110 tỷ USD');
    expect(rows).toContain('Tỷ giá: 23.000 đồng (năm 2019)');
  });

  it('differs by more than a rate can explain', async () => {
    const text = IN_DONG.replace('2.530', '3.900');
    expect((await verdictOf(text, [REVENUE, rate('2019')]))?.verdict).toMatchObject({
      reason: 'value-differs',
    });
  });

  it.each([
    ['without a rate', []],
    ['with a rate of another year', [rate('2015')]],
    ['with a rate of other currencies', [rate('2019', { subject: { vi: 'Tỷ giá EUR/VND' } })]],
    ['with a disputed rate', [rate('2019', { status: 'disputed' })]],
  ])('stays unverified %s', async (_what, rates) => {
    expect((await verdictOf(IN_DONG, [REVENUE, ...rates]))?.verdict.kind).toBe('unverified');
  });

  it('is a slip of the currency where the figure is the fact’s own', async () => {
    const slip = await verdictOf('Năm 2019, doanh thu công nghiệp ICT Việt Nam đạt 110 tỷ đồng.', [REVENUE]);
    expect(slip?.verdict).toMatchObject({
      reason: 'value-differs',
      slip: { type: 'currency', stated: 'VND', reference: 'USD' },
    });
  });
});
