import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translatorFor } from '@/utils/i18n/dictionaries';
import { reportAsAnnotations, selectorsOf } from '@/utils/report/web-annotation';
import { at, DESK, decidedReport, TEXT } from './decided-report';

const annotations = (text: string | null = TEXT) =>
  JSON.parse(reportAsAnnotations(decidedReport, translatorFor('vi'), DESK, text));

describe('Web Annotations', () => {
  it('are one a claim that is not ignored, with what the tool and the editor say', () => {
    const { total, first, ...rest } = annotations();
    expect(rest).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
    });
    expect([total, first.items.length]).toEqual([3, 3]);
    expect(first.items[0]).toMatchObject({
      type: 'Annotation',
      motivation: 'assessing',
      creator: { type: 'Organization', name: DESK.name, homepage: DESK.url },
      target: { source: 'https://bao.example/tin?a=1' },
    });
    expect(first.items[0].body.map(({ purpose }: { purpose: string }) => purpose)).toEqual([
      'tagging',
      'assessing',
      'commenting',
    ]);
  });

  it('say where by the words around and by code points', () => {
    const [quote, position] = annotations().first.items[0].target.selector;
    const start = at('hơn 40');
    expect(quote).toEqual({
      type: 'TextQuoteSelector',
      exact: 'hơn 40 tỷ USD',
      prefix: TEXT.slice(0, start),
      suffix: TEXT.slice(start + 13, start + 13 + 32),
    });
    // One character of the headline is two code units.
    expect(position).toEqual({ type: 'TextPositionSelector', start: start - 1, end: start + 12 });
  });

  it('know no position without the text, but the sentence around', () => {
    expect(annotations(null).first.items[0].target.selector).toEqual([
      { type: 'TextQuoteSelector', exact: 'hơn 40 tỷ USD', prefix: 'Năm 2016 đạt ', suffix: '.' },
    ]);
    expect(annotations('một bài khác').first.items[0].target.selector).toHaveLength(1);
  });

  it('prefix, quote and suffix stand in the text as they are, and no character is cut', () => {
    const spans = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .chain((text) => fc.tuple(fc.constant([...text]), fc.nat([...text].length), fc.nat([...text].length)));
    fc.assert(
      fc.property(spans, ([characters, a, b]) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const text = characters.join('');
        const start = characters.slice(0, from).join('').length;
        const quote = characters.slice(from, to).join('');
        const [selector, position] = selectorsOf(
          { start, end: start + quote.length, quote, sentence: '' },
          text,
        ) as unknown as [{ exact: string; prefix: string; suffix: string }, { start: number; end: number }];
        const { prefix, exact, suffix } = selector;
        expect(exact).toBe(quote);
        expect(text.slice(start - prefix.length, start + quote.length + suffix.length)).toBe(
          prefix + exact + suffix,
        );
        expect((prefix + suffix).isWellFormed()).toBe(true);
        expect([position.start, position.end]).toEqual([from, to]);
      }),
    );
  });
});
