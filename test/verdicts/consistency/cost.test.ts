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

function milliseconds(sentences: number): number {
  const { text, claims } = article(sentences);
  const start = performance.now();
  crossCheck(claims, text);
  return performance.now() - start;
}

describe('the cost of cross-checking', () => {
  it('stays small for an article longer than any', () => {
    milliseconds(50);
    expect(milliseconds(1000)).toBeLessThan(1500);
  });
});
