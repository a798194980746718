import { parse } from 'valibot';
import { type Fact, factSchema, type NumericFact } from '@/utils/corpus/fact';
import type { CheckedClaim, Verdict } from '@/utils/verdicts/types';

/** A fact to build others from. */
export const moneyFact = parse(factSchema, {
  id: 'turnover-2016',
  kind: 'money',
  subject: { vi: 'Kim ngạch hai chiều', en: 'Two-way trade' },
  value: 47.2e9,
  unit: 'USD',
  hedge: 'nearly',
  period: '2016',
  geography: 'VN-US',
  sources: [{ title: 'Bản tin', publisher: 'Báo Mẫu', url: 'https://example.vn/a', date: '2017-02-03' }],
}) as NumericFact;

/** A checked claim of these words, with as much around it as the components look at. */
export function checkedClaim(quote: string, verdict: Verdict, start = 0): CheckedClaim {
  const text = (words: string) => ({
    key: 'test_text',
    values: { text: { type: 'text' as const, text: words } },
  });
  return {
    claim: {
      kind: 'money',
      unit: 'USD',
      value: 40e9,
      precision: 1e9,
      hedge: 'over',
      start,
      end: start + quote.length,
      quote,
      sentence: `Năm 2016 đạt ${quote}.`,
      subject: 'kim ngạch',
      place: 'VN-US',
      period: '2016',
      target: false,
    },
    verdict,
    explanation: {
      sentence: {
        key: 'reason_value_differs_undated',
        values: {
          quote: { type: 'text', text: quote },
          reference: { type: 'amount', value: 47.2e9, unit: 'USD' },
        },
      },
      short: {
        key: 'short_value_differs',
        values: { reference: { type: 'amount', value: 47.2e9, unit: 'USD' } },
      },
      rows: [{ label: { key: 'row_article', values: {} }, value: text(quote) }],
      rule: null,
    },
    series: [],
    alternatives: [],
  };
}

export const UNVERIFIED: Verdict = { kind: 'unverified', reason: 'not-in-corpus' };
export const supportedBy = (fact: Fact): Verdict => ({
  kind: 'supported',
  reason: 'agrees',
  fact,
  otherBases: [],
  comparison: null,
});
export const differsFrom = (fact: Fact): Verdict => ({
  kind: 'discrepancy',
  reason: 'value-differs',
  fact,
  comparison: null,
  slip: null,
  origin: null,
});
