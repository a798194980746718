import { checkedClaim, differsFrom, moneyFact, supportedBy, UNVERIFIED } from '@/test/components/facts';
import type { ArticleReport } from '@/utils/report/article-report';
import { keyOf } from '@/utils/verdicts/decisions/claim-key';
import type { Choice } from '@/utils/verdicts/decisions/decision';
import type { CheckedClaim } from '@/utils/verdicts/types';

/** A claim with a decision about it. */
export function decided(item: CheckedClaim, choice: Choice, note = ''): CheckedClaim {
  const decision = {
    id: 1,
    address: 'https://bao.example/tin?a=1',
    textHash: 'x',
    reach: { type: 'here' as const, claim: keyOf(item.claim) },
    quote: item.claim.quote,
    choice,
    note,
    at: '2026-11-22T02:00:00.000Z',
  };
  return { ...item, decisions: [...(item.decisions ?? []), decision] };
}

export const TEXT = 'Tiêu đề 😀\n\nNăm 2016 đạt hơn 40 tỷ USD. Có 12 trạm. Và năm đô thị.';
export const at = (quote: string) => TEXT.indexOf(quote);

/** A report with a claim of each fate: overruled, confirmed, ignored, and left alone. */
export const decidedReport: ArticleReport = {
  article: {
    url: 'https://bao.example/tin?a=1#dau',
    title: 'Hợp tác "số" <b>',
    publisher: 'Báo <Mẫu>',
    published: '2017-03-21',
    lang: 'vi',
  },
  textHash: 'x',
  topic: { isIctPolicy: true, score: 1, evidence: [] },
  claims: [
    decided(
      checkedClaim('hơn 40 tỷ USD', differsFrom(moneyFact), at('hơn 40')),
      { type: 'overruled', verdict: 'supported' },
      '=đúng "theo" <Tổng cục>',
    ),
    decided(checkedClaim('12 trạm', UNVERIFIED, at('12 trạm')), { type: 'ignored' }),
    decided(checkedClaim('năm đô thị', supportedBy(moneyFact), at('năm đô')), {
      type: 'confirmed',
      verdict: 'supported',
      reason: 'agrees',
    }),
    checkedClaim('đạt', differsFrom(moneyFact), at('đạt')),
  ],
  findings: [],
  corpus: { facts: 250, revision: 1 },
  checkedAt: '2026-11-23T02:00:00.000Z',
};
export const DESK = { name: 'Bàn kiểm chứng', url: 'https://desk.example/checks' };
