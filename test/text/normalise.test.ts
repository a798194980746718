import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText } from '@/utils/text/normalise';

describe('one way of writing', () => {
  it.each([
    ['decomposed letters', 'Viê\u0323t Nam va\u0300 tỷ'.normalize('NFD'), 'Việt Nam và tỷ'],
    ['circumflex composed, dot apart', 'Vi\u00ea\u0323t', 'Việt'],
    ['new tone placement', 'hoà bình, khoẻ, luỹ kế, thuý', 'hòa bình, khỏe, lũy kế, thúy'],
    ['capitals', 'HOÀ, THUỲ', 'HÒA, THÙY'],
    ['no shift before a final consonant', 'toàn khoảng hoạt quyết thuế', 'toàn khoảng hoạt quyết thuế'],
    ['mistyped before a final consonant', 'tòan quốc, hòan thành', 'toàn quốc, hoàn thành'],
    ['u of qu is no vowel', 'quý, quả, quỹ', 'quý, quả, quỹ'],
    ['spaces', '40\u00a0tỷ\u202fUSD\u3000và\u2009x\ty', '40 tỷ USD và x y'],
    ['runs of spaces', '40 \u00a0 tỷ  USD', '40 tỷ USD'],
    ['line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['invisible characters', '\ufeff4\u00ad0\u200b tỷ\u2060', '40 tỷ'],
    ['full width', '４０％　＄１．５', '40% $1.5'],
    ['hyphens and quotes', '2016\u20112020 Vietnam’s \u22125', "2016-2020 Vietnam's -5"],
    ['dashes stay', '5–7 —', '5–7 —'],
    ['old fonts', 'Ðà Nẵng', 'Đà Nẵng'],
  ])('%s', (_name, source, text) => {
    expect(normaliseText(source).text).toBe(text);
  });
});

describe('the way back', () => {
  const quoteOf = (source: string, wanted: string) => {
    const normalised = normaliseText(source);
    const start = normalised.text.indexOf(wanted);
    const span = normalised.toSourceSpan(start, start + wanted.length);
    return source.slice(span.start, span.end);
  };

  it.each([
    ['keeps the marks of the last letter', 'đạt 40 ty\u0309 USD', '40 tỷ', '40 ty\u0309'],
    ['keeps what was invisible inside', 'x 4\u00ad0\u00a0tỷ y', '40 tỷ', '4\u00ad0\u00a0tỷ'],
    ['leaves out what is invisible around', '\u200b40\u200b', '40', '40'],
    ['counts UTF-16 units', '😀 năm ４', 'năm 4', 'năm ４'],
    ['takes both halves of a line end', 'a\r\nb', 'a\nb', 'a\r\nb'],
  ])('%s', (_name, source, wanted, quote) => {
    expect(quoteOf(source, wanted)).toBe(quote);
  });

  const anyText = fc.string({ unit: 'binary', maxLength: 60 });
  const vietnamese = fc
    .array(fc.constantFrom('hoà', 'tỷ', 'ệ', ' ', '\u00a0', '\u00ad', '5', '😀', '\r\n', 'Đ', '\u0301'))
    .map((parts) => parts.join(''));

  it('maps every offset into the source, in order', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, vietnamese), (source) => {
        const normalised = normaliseText(source);
        let last = 0;
        for (let i = 0; i < normalised.text.length; i += 1) {
          const span = normalised.toSourceSpan(i, i + 1);
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(source.length);
          expect(normalised.toSource(normalised.fromSource(span.start))).toBe(span.start);
          last = span.start;
        }
      }),
    );
  });

  it('reads composed and decomposed text alike', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, vietnamese), (source) => {
        expect(normaliseText(source.normalize('NFD')).text).toBe(normaliseText(source.normalize('NFC')).text);
      }),
    );
  });
});
