import { describe, expect, it } from 'vitest';
import { canonicalPlace, isPair, membersOf } from '@/utils/corpus/place';

describe('canonicalPlace', () => {
  it.each([
    ['VN', 'VN'],
    ['vn', 'VN'],
    ['VN-US', 'VN-US'],
    ['us-vn', 'VN-US'],
    ['US-CN', 'CN-US'],
    ['WORLD', 'WORLD'],
    ['VN:ha-noi', 'VN:ha-noi'],
    ['France', 'FR'],
    ['Việt Nam', 'VN'],
    ['Kenya', 'KE'],
    ['Atlantis', 'atlantis'],
  ])('reads %s as %s', (geography, place) => {
    expect(canonicalPlace(geography)).toBe(place);
  });

  it('takes a pair apart', () => {
    expect(membersOf('VN-US')).toEqual(['VN', 'US']);
    expect(membersOf('VN')).toEqual(['VN']);
    expect(isPair('VN-US')).toBe(true);
    expect(isPair('WORLD')).toBe(false);
  });
});
