import { describe, expect, it } from 'vitest';
import { readKind } from './read';

describe('English ranks', () => {
  it.each<[string, number, string, number | undefined]>([
    ['It entered the top 50 in the world', 50, 'top 50 in the world', undefined],
    ['It made the top ten.', 10, 'top ten', undefined],
    ['Vietnam ranked 71st out of 193 countries in it', 71, 'ranked 71st out of 193 countries', 193],
    ['Vietnam ranked 86/193 then', 86, 'ranked 86/193', 193],
    ['Vietnam was in 44th place then', 44, '44th place', undefined],
    [
      'Vietnam ranks 44th in the Global Innovation Index',
      44,
      'ranks 44th in the Global Innovation Index',
      undefined,
    ],
    ['It is No. 1 in ASEAN', 1, 'No. 1 in ASEAN', undefined],
    ['It is the largest in ASEAN', 1, 'the largest in ASEAN', undefined],
    ["Acme, the world's fifth-largest brewer", 5, "the world's fifth-largest", undefined],
    ['the third biggest economy in Asia', 3, 'the third biggest economy in Asia', undefined],
    ['the most populous country in the world', 1, 'the most populous country in the world', undefined],
    ['They came second.', 2, 'came second', undefined],
  ])('reads "%s"', (text, value, quote, denominator) => {
    const [found, ...others] = readKind('rank', text);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ value, quote, unit: 'rank' });
    expect(found?.denominator).toBe(denominator);
  });

  it('reads the second of two ranks by the first', () => {
    const found = readKind('rank', 'It ranked 86th among 193 countries, and sixth in ASEAN.');
    expect(found.map(({ value, denominator }) => [value, denominator])).toEqual([
      [86, 193],
      [6, undefined],
    ]);
  });

  it('hears "top" as a ceiling', () => {
    expect(readKind('rank', 'the top 50 in the world')).toMatchObject([{ hedge: 'at-most' }]);
    expect(readKind('rank', 'ranked 50th in the world')).toMatchObject([{ hedge: 'exact' }]);
  });

  it.each<[string, number]>([
    ['Denmark was second with 21 lines', 2],
    ['Laos is third behind Cambodia', 3],
    ['the highest monthly total ever', 1],
    ['Malta has come first in a yearly ranking of portals', 1],
    ['Malta rose four places to 19th', 19],
    ["Germany's largest frequency sale", 1],
    ['the lowest take-up on record', 1],
  ])('reads a place that is held: %s', (text, value) => {
    expect(readKind('rank', text)).toMatchObject([{ value }]);
  });

  it.each([
    'one of the largest operators in ASEAN',
    "two of the world's largest brewers",
    'among the highest in Europe',
    'at the third stage',
    'the largest room',
    'call number 1900',
    'Circular No. 47/2017',
    'the first half of 2019',
    'this comes first to mind',
  ])('finds none in "%s"', (text) => {
    expect(readKind('rank', text)).toEqual([]);
  });
});
