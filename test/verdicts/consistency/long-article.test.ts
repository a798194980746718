import { describe, expect, it } from 'vitest';
import type { Claim } from '@/utils/claims/types';
import { crossCheck } from '@/utils/verdicts/consistency';
import { billions, claim } from '../made';

/** A long article of sentences with a sum and a share each, offsets and all. */
function article(sentences: number): { text: string; claims: Claim[] } {
  const claims: Claim[] = [];
  let text = '';
  for (let i = 0; i < sentences; i += 1) {
    const sentence = `Nhóm hàng số ${i} có kim ngạch xuất khẩu 33 tỷ USD, chiếm 12% trong tổng số. `;
    const at = (quote: string) => {
      const start = text.length + sentence.indexOf(quote);
      return {
        quote,
        start,
        end: start + quote.length,
        sentence,
        subject: `nhóm hàng số ${i} kim ngạch xuất khẩu`,
      };
    };
    claims.push(billions(33, at('33 tỷ USD')), claim('percent', { value: 12, ...at('12%') }));
    text += sentence;
  }
  return { text, claims };
}

describe('cross-checking an article longer than any', () => {
  it('comes to an end and finds nothing where nothing is amiss', { timeout: 30_000 }, () => {
    const { text, claims } = article(1000);
    expect(crossCheck(claims, text)).toEqual([]);
  });
});
