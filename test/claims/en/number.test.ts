import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumbers } from '@/utils/claims/locales/en/number';

describe('English numbers', () => {
  it.each<[number, ...string[]]>([
    [0, 'zero', '0'],
    [5, 'five', '5'],
    [12, 'a dozen', 'twelve'],
    [21, 'twenty-one', 'twenty one', 'Twenty-One'],
    [100, 'a hundred', 'one hundred'],
    [105, 'one hundred and five', 'a hundred and five'],
    [1234.5, '1,234.5', '1234.5'],
    [2005, 'two thousand and five', 'two thousand five'],
    [2300, 'two thousand three hundred', 'two thousand and three hundred'],
    [502_000, 'five hundred and two thousand', '502,000', '502k', '502 thousand'],
    [500_000, 'half a million', '500k', 'five hundred thousand', '5 lakh', '0.5m'],
    [250_000, 'a quarter of a million', 'a quarter million'],
    [1_200_000, '1,200,000', '1.2m', '1.2 million', '12,00,000', '1.200.000', '1.2-million'],
    [1_500_000, 'a million and a half', 'one and a half million', '1.5 million', '1½ million'],
    [2_500_000, 'two and a half million', '2.5mn', '2 1/2 million'],
    [3_500_000, 'three point five million'],
    [3_400_000, '3 million 400 thousand'],
    [3e7, '3 crore', 'three crore'],
    [4e10, '40bn', '40 bn', '40 billion', '40B', 'forty billion', '40,000,000,000'],
    [1.2e12, '1.2 trillion', '1.2tn', '1,200 billion', '1.2 thousand billion'],
    [2e12, '2 lakh crore'],
    [2000, 'a couple of thousand', 'a couple thousand'],
    [6, 'half a dozen'],
    [0.5, 'half', 'one half', '1/2', '½'],
    [2 / 3, 'two thirds', 'two-thirds', '2/3'],
    [0.75, 'three quarters', 'three-quarters', '¾'],
    [2.75, '2 3/4', '2¾', 'two and three quarters'],
    [0.2, 'a fifth', 'one fifth', '0.2'],
    [1e10, '1e10'],
    [71, '71st', 'seventy-first'],
    [123, 'one hundred and twenty-third', '123rd'],
  ])('reads %d', (value, ...phrases) => {
    for (const phrase of phrases) {
      const numbers = readNumbers(phrase);
      expect(numbers.map((number) => phrase.slice(number.start, number.end))).toEqual([phrase]);
      expect(numbers[0]?.value).toBeCloseTo(value, 6);
    }
  });

  it.each<[string, number[]]>([
    ['hundred and third', [103]],
    ['it cost hundred', [100]],
    ['hundreds', []],
    ['1.5 K', [1500]],
    ['5 K Street', [5]],
    ['one hundred and two hundred', [100, 200]],
    ['between one hundred and two hundred', [100, 200]],
    ['two, three', [2, 3]],
    ['five million and 20 users', [5e6, 20]],
    ['71/95 agencies', [71, 95]],
    ['the first half of 5', [1, 5]],
    ['a fifth operator', [5]],
  ])('reads each number of "%s"', (text, values) => {
    expect(readNumbers(text).map(({ value }) => value)).toEqual(values);
  });

  it.each([
    'no one knows',
    'no-one waits',
    'the new one',
    'one another',
    "one's own",
    '3G and 4G phones',
    'a GPT-4 model',
    'at 10:30',
    'version 1.2.3',
    'B2B',
    'the 1990s',
    'second-half',
    'a 4K screen',
    'tens of thousands',
    'several hundred',
  ])('reads no cardinal in "%s"', (text) => {
    expect(readNumbers(text).filter(({ form }) => form !== 'ordinal')).toEqual([]);
  });

  it.each<[string, number]>([
    ['40 billion', 1e9],
    ['41.3 billion', 1e8],
    ['two and a half million', 1e5],
    ['64,000', 1],
    ['64,000,000', 1e6],
    ['1,200,000', 1e5],
    ['0.25', 0.01],
    ['95', 1],
  ])('takes the last digit stated of "%s" to be worth %d', (text, precision) => {
    expect(readNumbers(text)[0]?.precision).toBeCloseTo(precision, 9);
  });

  it('reads back any figure with group separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (value) => {
        const written = value.toLocaleString('en-US');
        expect(readNumbers(`It was ${written} then`).map((number) => number.value)).toEqual([value]);
      }),
    );
  });

  it('never throws, and its spans lie in the text in order', () => {
    const pieces = fc.constantFrom(
      'one',
      'hundred',
      'and',
      'a',
      'half',
      'point',
      '5',
      '1/2',
      '-',
      ' ',
      'million',
      'third',
      ',',
      '2,5',
      'bn',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const number of readNumbers(text)) {
          expect(number.start).toBeGreaterThanOrEqual(end);
          expect(number.end).toBeGreaterThan(number.start);
          expect(number.precision).toBeGreaterThan(0);
          end = number.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
