import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedClaim, UNVERIFIED } from '@/test/components/facts';
import type { MoneyClaim } from '@/utils/claims/types';
import { findClaims, keyOf } from '@/utils/verdicts/decisions/claim-key';

const SENTENCE = 'Năm 2016, kim ngạch hai chiều giữa hai nước đạt hơn 40 tỷ USD, theo báo cáo của bộ.';
const claim = (change: Partial<MoneyClaim> = {}) =>
  ({ ...checkedClaim('hơn 40 tỷ USD', UNVERIFIED).claim, sentence: SENTENCE, ...change }) as MoneyClaim;
const found = (...claims: MoneyClaim[]) => findClaims(keyOf(claim()), claims.map(keyOf));

describe('a decision finds its claim again', () => {
  it.each<[string, Partial<MoneyClaim>]>([
    ['as it was', {}],
    ['elsewhere in the text', { start: 900, end: 914 }],
    ['in other letters', { sentence: SENTENCE.normalize('NFD').toUpperCase() }],
    ['with a sign and spaces changed', { sentence: SENTENCE.replace(', ', ' –  ') }],
    ['with words added', { sentence: `Cũng theo ông, ${SENTENCE}` }],
    ['with its source gone', { sentence: SENTENCE.replace(', theo báo cáo của bộ', '') }],
    ['in other words of the figure', { quote: 'trên 40 tỷ USD', sentence: SENTENCE.replace('hơn', 'trên') }],
  ])('%s', (_, change) => {
    expect(found(claim(change))).toEqual([0]);
  });

  it.each<[string, Partial<MoneyClaim>]>([
    ['another figure', { value: 41e9 }],
    ['another hedge', { hedge: 'exact' }],
    ['a range now', { valueHigh: 45e9 }],
    ['another currency', { unit: 'VND' }],
    ['the same words of something else', { sentence: 'Quỹ này quản lý hơn 40 tỷ USD tài sản.' }],
    [
      'other words in a sentence half changed',
      { quote: 'trên 40 tỷ USD', sentence: 'Kim ngạch hai chiều đạt trên 40 tỷ USD.' },
    ],
  ])('never takes %s for it', (_, change) => {
    expect(found(claim(change))).toEqual([]);
  });

  it('takes the nearest of several, and every one that is the same', () => {
    const near = claim({ sentence: `${SENTENCE} Hết.` });
    const far = claim({ sentence: SENTENCE.replace('giữa hai nước', 'Việt Nam - Hoa Kỳ năm ấy') });
    expect(found(far, near)).toEqual([1]);
    expect(found(claim(), near, claim())).toEqual([0, 2]);
  });

  it('never throws, and finds the claim that it was made of', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (quote, sentence) => {
        const made = claim({ quote, sentence });
        expect(findClaims(keyOf(made), [keyOf(made)])).toEqual([0]);
      }),
    );
  });
});
