import { describe, expect, it } from 'vitest';
import { readKind } from './read';

describe('English ordinals', () => {
  it.each<[string, number, string, string]>([
    ['They met for the fourth time in Hanoi', 4, 'time', 'the fourth time'],
    ['the 10th consecutive year of growth', 10, 'year', 'the 10th consecutive year'],
    ['its 20th anniversary', 20, 'anniversary', '20th anniversary'],
    ['the first operator to launch it', 1, 'operator', 'the first operator'],
    ['the first Vietnamese firm to sell abroad', 1, 'Vietnamese firm', 'the first Vietnamese firm'],
    ['the first country in ASEAN with it', 1, 'country', 'the first country'],
  ])('reads "%s"', (text, value, unit, quote) => {
    expect(readKind('ordinal', text)).toMatchObject([{ value, unit, quote }]);
  });

  it.each(['It was the first in the world to allow it', 'This trial is the first of its kind'])(
    'needs no noun in "%s"',
    (text) => {
      expect(readKind('ordinal', text)).toMatchObject([{ value: 1 }]);
    },
  );

  it.each([
    'the first cards are due to arrive',
    'the 21st century',
    'First, they talked',
    'the third quarter of 2016',
    'the first half of 2019',
    'on 21st March',
    'the first few firms',
    'the first productive thing',
    'third-largest',
  ])('finds none in "%s"', (text) => {
    expect(readKind('ordinal', text)).toEqual([]);
  });
});
