import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expression } from '@/utils/claims/expression';
import { en } from '@/utils/claims/locales/en';
import { read } from './read';

const FRAGMENTS = [
  'Vietnam',
  ' ranked ',
  '71st',
  ' out of ',
  '193',
  ' countries',
  'more than ',
  '$',
  'US$',
  '40',
  'bn',
  ' billion',
  ' dong',
  '%',
  ' per cent',
  ' to ',
  '-',
  '–',
  'between ',
  ' and ',
  'a third',
  ' of ',
  'half',
  'Decree ',
  '13/2023',
  '/ND-CP',
  ' on ',
  'Law',
  'Prime Minister ',
  'Nguyen Manh Hung',
  ', ',
  'director',
  'the ',
  'March ',
  '21',
  '2017',
  'Q3 ',
  'last year',
  'by ',
  'since ',
  '.',
  '\n',
  ' ',
  '(',
  ')',
  '71/95',
  ' agencies',
  'first',
  'top ',
  'doubled',
  ' times',
  'one',
  ' in ',
  'five',
  '½',
  '1,5',
  '1e9',
  '\0',
  '’s',
  'é',
  'constructor',
  '5constructor',
  '__proto__',
  '𝟓',
  '１２',
];

describe('the English locale', () => {
  it('names its recognisers once each', () => {
    const names = en.recognisers.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^en\/[a-z-]+$/);
  });

  it('never throws, and every expression lies in the text with a value and a precision', () => {
    const texts = fc
      .array(
        fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...FRAGMENTS) }, fc.string({ unit: 'grapheme' })),
        { maxLength: 30 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.constantFrom('2017-03-21', null), (text, anchor) => {
        for (const expression of read(text, anchor)) {
          expect(expression.start).toBeGreaterThanOrEqual(0);
          expect(expression.end).toBeGreaterThan(expression.start);
          expect(expression.end).toBeLessThanOrEqual(text.length);
          if (!('value' in expression)) continue;
          expect(Number.isFinite(expression.value)).toBe(true);
          expect(expression.precision).toBeGreaterThan(0);
          if (expression.valueHigh !== undefined)
            expect(expression.valueHigh).toBeGreaterThan(expression.value);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('comes to an end on texts that tempt a pattern to try again', { timeout: 60_000 }, () => {
    const paragraph =
      'On 21 March 2017 the minister said that more than 40 firms had spent $5-7bn, up 12 per cent, by the end of 2016. ';
    const worst = [
      '1 '.repeat(20_000),
      'a '.repeat(20_000),
      'Aa '.repeat(15_000),
      '1,'.repeat(20_000),
      'and one '.repeat(8_000),
    ];
    for (const text of [paragraph.repeat(400), ...worst]) {
      expect(Array.isArray(read(text))).toBe(true);
    }
  });

  it.each<[string, Array<Expression['kind']>]>([
    [
      'The Vietnam 4.0 summit is about Industry 4.0.',
      ['count', 'money', 'percent', 'rank', 'quantity', 'date'],
    ],
    [
      'Windows 10, iPhone 6, Halo 2 and level 3-4 services',
      ['count', 'money', 'percent', 'rank', 'date', 'quantity'],
    ],
    ['They won 7-5 6-4 on court 3', ['count', 'money', 'percent', 'rank', 'date', 'quantity']],
    [
      'Open 24/7; call 1900 1234 or +84 24 3943 5602',
      ['money', 'percent', 'rank', 'date', 'quantity', 'ordinal'],
    ],
    ['First, they met. Second, they parted.', ['ordinal', 'rank', 'count', 'duration']],
    ['No one knows which one is the right one', ['count', 'number', 'rank']],
    ['Dozens of firms and thousands of users', ['count', 'number', 'percent']],
    ['They may march in a second', ['date', 'ordinal', 'rank']],
    ['The former minister Pham Van Hai and ex-CEO Jane Doe', ['role']],
    ['at 10:30 on channel 5', ['count', 'money', 'date', 'quantity']],
    ['version 2.3.1 at 192.168.0.1', ['number', 'count', 'money', 'quantity']],
  ])('finds nothing to check in "%s"', (text, kinds) => {
    expect(read(text).filter(({ kind }) => kinds.includes(kind))).toEqual([]);
  });
});
