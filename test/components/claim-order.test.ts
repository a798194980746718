import { describe, expect, it } from 'vitest';
import { nextClaim, worstFirst } from '@/components/claims/claim-order';
import { draftParts } from '@/components/draft/draft-marks';
import { checkedClaim, differsFrom, moneyFact, supportedBy, UNVERIFIED } from './facts';

const claims = [
  checkedClaim('a', supportedBy(moneyFact), 0),
  checkedClaim('b', UNVERIFIED, 10),
  checkedClaim('c', differsFrom(moneyFact), 20),
  checkedClaim('d', differsFrom(moneyFact), 5),
];

describe('the order of claims', () => {
  it('is worst first, then as the text goes', () => {
    expect(worstFirst(claims).map(({ item }) => item.claim.quote)).toEqual(['d', 'c', 'a', 'b']);
    expect(worstFirst(claims).map(({ index }) => index)).toEqual([3, 2, 0, 1]);
  });

  it('leads from one that needs a look to the next, and round', () => {
    expect([null, 3, 2, 0].map((current) => nextClaim(claims, current))).toEqual([3, 2, 3, 3]);
  });

  it('leads through all where none needs a look, and nowhere where there is none', () => {
    expect([null, 0, 1].map((current) => nextClaim(claims.slice(0, 2), current))).toEqual([0, 1, 0]);
    expect(nextClaim([], null)).toBeNull();
  });
});

describe('the marks in a draft', () => {
  const draft = 'Đạt hơn 40 tỷ USD.';
  const mark = checkedClaim('hơn 40 tỷ USD', differsFrom(moneyFact), 4);

  it('cut the text without losing a letter', () => {
    const parts = draftParts(draft, [mark]);
    expect(parts).toEqual([
      { text: 'Đạt ', verdict: null },
      { text: 'hơn 40 tỷ USD', verdict: 'discrepancy' },
      { text: '.', verdict: null },
    ]);
    expect(parts.map(({ text }) => text).join('')).toBe(draft);
  });

  it('leave out what no longer stands where it was read', () => {
    expect(draftParts(`Nay ${draft}`, [mark])).toEqual([{ text: `Nay ${draft}`, verdict: null }]);
  });
});
