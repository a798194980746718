import { describe, expect, it } from 'vitest';
import { readKind } from './read';

describe('English multiples', () => {
  it.each<[number, ...string[]]>([
    [0.5, 'halved'],
    [2, 'doubled', 'twofold'],
    [3, 'tripled', 'trebled', 'threefold'],
    [4, 'quadrupled'],
    [10, 'tenfold'],
  ])('reads %d times', (value, ...phrases) => {
    for (const phrase of phrases) {
      expect(readKind('quantity', `Traffic has ${phrase} since`)).toMatchObject([
        { value, unit: 'times', quote: phrase },
      ]);
    }
  });

  it.each<[string, number, string, string]>([
    ['It more than doubled', 2, 'more than doubled', 'over'],
    ['It nearly tripled', 3, 'nearly tripled', 'nearly'],
    ['It grew by about four times', 4, 'about four times', 'about'],
    ['It is 20 times faster than before', 20, '20 times', 'exact'],
  ])('hears the hedge of "%s"', (text, value, quote, hedge) => {
    expect(readKind('quantity', text)).toMatchObject([{ value, quote, hedge, unit: 'times' }]);
  });

  it('tells a multiple from an occasion', () => {
    expect(readKind('quantity', 'three times as many homes')).toMatchObject([{ value: 3, unit: 'times' }]);
    expect(readKind('quantity', 'twice the number of homes')).toMatchObject([{ value: 2, unit: 'times' }]);
    expect(readKind('quantity', 'They met three times and wrote twice a week')).toEqual([]);
  });
});
