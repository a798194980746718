import { describe, expect, it } from 'vitest';
import { analyse } from '@/utils/matching/analyse';
import { cargoOf, flowOf } from '@/utils/matching/flow';

const flow = (text: string, place: string | null = 'VN-US') => flowOf(analyse(text), place);

describe('a flow of trade between two countries', () => {
  it.each([
    'xuất khẩu của Việt Nam sang Hoa Kỳ',
    'Việt Nam xuất khẩu sang Mỹ',
    'kim ngạch xuất khẩu Việt Nam - Hoa Kỳ',
    'xuất khẩu vào thị trường Hoa Kỳ',
    'Mỹ nhập khẩu từ Việt Nam',
    'hàng Việt Nam xuất sang Mỹ',
    "Vietnam's exports to the US",
    'US imports from Vietnam',
    'exports from Vietnam to the United States',
    'imports of the US from Vietnam',
    'trade with the US, with Vietnamese exports of',
  ])('%s: from Vietnam to the US', (text) => {
    expect(flow(text)).toBe('VN>US');
  });

  it.each([
    'nhập khẩu từ Hoa Kỳ',
    'Việt Nam nhập khẩu từ Hoa Kỳ',
    'kim ngạch nhập khẩu hàng hóa của Việt Nam từ Mỹ',
    'US exports to Vietnam',
    'Mỹ xuất khẩu sang Việt Nam',
    "Vietnam's imports from the US",
  ])('%s: from the US to Vietnam', (text) => {
    expect(flow(text)).toBe('US>VN');
  });

  it.each([
    'kim ngạch hai chiều Việt Nam - Hoa Kỳ',
    'Vietnam-US trade',
    'bilateral trade',
    'kim ngạch xuất nhập khẩu',
  ])('%s: both ways', (text) => {
    expect(flow(text)).toBe('VN=US');
  });

  it.each([
    'thặng dư thương mại với Hoa Kỳ',
    'Việt Nam xuất siêu sang Mỹ',
    'US trade deficit with Vietnam',
    "Vietnam's surplus with the US",
  ])('%s: Vietnam’s surplus', (text) => {
    expect(flow(text)).toBe('VN+US');
  });

  it('is another where the sides are changed', () => {
    expect(flow("Vietnam's trade deficit with the US")).toBe('US+VN');
  });

  it('needs a word for it', () => {
    expect(flow('đầu tư của Hoa Kỳ vào Việt Nam')).toBeNull();
    expect(flow('thương mại điện tử Việt Nam')).toBeNull();
  });
});

it('is the word itself without a partner', () => {
  expect(flow("France's exports", 'FR')).toBe('#exports');
  expect(flow('imports of goods', null)).toBe('#imports');
});

it('is the one before the figure, of several', () => {
  const text = 'Kim ngạch hai chiều đạt 41 tỷ, trong đó xuất khẩu 33 tỷ và nhập khẩu 8 tỷ';
  const tokens = analyse(text);
  const at = (figure: string) => flowOf(tokens, null, text.indexOf(figure));
  expect([at('41'), at('33'), at('8 tỷ')]).toEqual(['#turnover', '#exports', '#imports']);
});

it.each([
  ['France exported cars worth', 'car'],
  ['exports of cars', 'car'],
  ['xuất khẩu bauxite đạt', 'bauxite'],
  ['exports rose to', null],
  ['exports of goods', null],
  ['xuất khẩu sang Hoa Kỳ', null],
  ['xuất khẩu đạt', null],
])('the cargo of "%s" is %s', (text, cargo) => {
  expect(cargoOf(analyse(text))?.id ?? null).toBe(cargo);
});
