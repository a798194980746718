import { describe, expect, it } from 'vitest';
import { readKind } from './read';

describe('English percentages', () => {
  it.each<[number, string, ...string[]]>([
    [
      49,
      'percent',
      '49%',
      '49 %',
      '49 per cent',
      '49 percent',
      'forty-nine per cent',
      '49 pct',
      '49-percent',
    ],
    [9.8, 'percent', '9.8%', '9.8 percent'],
    [2, 'percentage-point', '2 percentage points', 'two percentage points', '200 basis points', '2 pp'],
    [25, 'percent', 'a quarter of', 'one in four'],
    [33.33, 'percent', 'a third of', 'one third of', 'one in three'],
    [66.67, 'percent', 'two thirds of', 'two-thirds of'],
    [90, 'percent', 'nine out of ten', 'nine in ten'],
  ])('reads %d %s', (value, unit, ...phrases) => {
    for (const phrase of phrases) {
      const found = readKind('percent', `It covers ${phrase} homes`);
      expect(found.map(({ quote }) => quote)).toEqual([phrase.replace(/ of$/, '')]);
      expect(found[0]).toMatchObject({ value, unit });
    }
  });

  it.each<[string, string]>([
    ['a third of homes', 'about'],
    ['nearly a third by 2025', 'nearly'],
    ['more than half of homes', 'over'],
    ['Approximately 70% of homes', 'about'],
    ['at least 30% of the budget', 'at-least'],
    ['10% or less', 'at-most'],
    ['5–7%', 'range'],
    ['between 5% and 7%', 'range'],
    ['beyond 49%', 'over'],
  ])('hears the hedge of "%s"', (text, hedge) => {
    expect(readKind('percent', text)[0]).toMatchObject({ hedge });
  });

  it.each<[string, string | undefined]>([
    ['Revenue was up 12 per cent', 'rise'],
    ['Sales rose 12%', 'rise'],
    ['Prices were down by 8%', 'fall'],
    ['It suffered a 3% fall in profits', 'fall'],
    ['a growth of 13.93%', 'rise'],
    ['It increased its dividend payment by 25%', 'rise'],
    ['It rose to 74%', undefined],
    ['It covers 74% of homes', undefined],
    ['They make up 16% of it', undefined],
    ['Costs rose by a fifth.', 'rise'],
  ])('hears the direction of "%s"', (text, change) => {
    expect(readKind('percent', text)[0]?.change).toBe(change);
  });

  it.each<[string, number]>([
    ['Only one in three firms is ready', 33.33],
    ['one in 16 pupils has a laptop', 6.25],
    ['Four out of ten homes', 40],
    ['faces were misread in a fifth of tests', 20],
  ])('reads the share of %s', (text, value) => {
    expect(readKind('percent', text)).toMatchObject([{ value }]);
    expect(readKind('count', text)).toEqual([]);
  });

  it('takes a margin for no negative', () => {
    expect(readKind('percent', 'The margin is plus or minus 4 percentage points.')).toMatchObject([
      { value: 4, unit: 'percentage-point' },
    ]);
  });

  it('reads a share behind the dash of a list', () => {
    expect(readKind('percent', 'Findings:\n- Two-thirds of those asked agree.')).toMatchObject([
      { value: 66.67 },
    ]);
  });

  it('keeps two levels of a rise apart', () => {
    const found = readKind('percent', 'The limit was raised from 49% to 74%.');
    expect(found.map(({ value, hedge }) => [value, hedge])).toEqual([
      [49, 'exact'],
      [74, 'exact'],
    ]);
  });

  it.each([
    'the second half of 2019',
    '3,000 requests a second, or so',
    'half an hour',
    'cut it in half',
    'a half-year report',
    'the third quarter of 2016',
  ])('finds no share in "%s"', (text) => {
    expect(readKind('percent', text)).toEqual([]);
  });
});
