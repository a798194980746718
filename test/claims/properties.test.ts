import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractClaims } from '@/utils/claims';
import type { Claim } from '@/utils/claims/types';

/** Words of which generated articles are put together: figures, dates, offices, furniture and what may upset a reader. */
const PIECES = [
  'Bộ trưởng Bộ TT&TT Nguyễn Mạnh Hùng',
  'năm đô thị thông minh',
  'hơn 40 tỷ USD',
  'năm 2016',
  '(năm 2016)',
  'đến năm 2030',
  'từ 5 đến 7 tỷ',
  '71/95 cơ quan',
  'hoà bình',
  'Nghị định 49/2017/NĐ-CP',
  'top 50 thế giới',
  'lần thứ 4',
  'tăng 13,93%',
  'ba nhà mạng',
  '3 tỷ rưỡi',
  'at least $20bn',
  'by 2030',
  'US Ambassador Ted Osius',
  'a third of users',
  '200 kbps',
  'Hotline: 0901.22.33.66',
  '22/03/2017, 14:10',
  ' ',
  ', ',
  '. ',
  '\n',
  '\r\n',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '😀',
  '４０％',
  'và',
  'the',
  '1.234,5',
  '5-7',
  '(',
  '%',
  '\0',
];
const article = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }),
  article,
);

const spans = (claims: readonly Claim[]) => claims.map(({ kind, start, end }) => ({ kind, start, end }));

describe('any text', () => {
  it('gives claims with exact quotes in order, not overlapping within a kind', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('vi', 'en', undefined), (text, lang) => {
        const { claims, figures } = extractClaims(text, {
          ...(lang ? { lang } : {}),
          published: '2019-05-23',
        });
        for (const { start, end, quote } of [...claims, ...figures]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(quote);
        }
        const ends = new Map<string, number>();
        let last = 0;
        for (const { kind, start, end, sentence, quote } of claims) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(start).toBeGreaterThanOrEqual(ends.get(kind) ?? 0);
          expect(sentence).toContain(quote);
          ends.set(kind, end);
          last = start;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is read alike composed and decomposed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [composed, decomposed] = [text.normalize('NFC'), text.normalize('NFD')];
        const a = extractClaims(composed, { lang: 'vi' }).claims;
        const b = extractClaims(decomposed, { lang: 'vi' }).claims;
        expect(b.map(({ kind }) => kind)).toEqual(a.map(({ kind }) => kind));
        for (const [i, claim] of a.entries()) {
          expect(b[i]?.quote.normalize('NFC')).toBe(claim.quote.normalize('NFC'));
          expect(b[i]?.start).toBe(composed.slice(0, claim.start).normalize('NFD').length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is read the same twice', () => {
    fc.assert(
      fc.property(article, (text) => {
        expect(spans(extractClaims(text).claims)).toEqual(spans(extractClaims(text).claims));
      }),
      { numRuns: 50 },
    );
  });
});
