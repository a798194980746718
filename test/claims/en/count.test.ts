import { describe, expect, it } from 'vitest';
import { readKind } from './read';

describe('English counts', () => {
  it.each<[string, number, string]>([
    ['70 million mobile connections', 7e7, 'mobile connections'],
    ['around 30 million Britons', 3e7, 'Britons'],
    ['three companies', 3, 'companies'],
    ['nine rural communities', 9, 'rural communities'],
    ['12,450 people', 12_450, 'people'],
    ['400 telecoms firms', 400, 'telecoms firms'],
    ['20 data centres', 20, 'data centres'],
    ['some 500 US shops', 500, 'US shops'],
    ['half a million SMEs', 5e5, 'SMEs'],
    ['one operator', 1, 'operator'],
    ['50 Vietnamese firms', 50, 'Vietnamese firms'],
    ['5 operators or more', 5, 'operators'],
    ['1.8 million 5G subscribers', 1.8e6, '5G subscribers'],
    ['600,000 small and medium-sized enterprises', 6e5, 'small and medium-sized enterprises'],
    ['ten more cities', 10, 'more cities'],
    ['2 million monthly active users', 2e6, 'monthly active users'],
  ])('reads %s', (phrase, value, unit) => {
    expect(readKind('count', `They have ${phrase} in the north`)).toMatchObject([
      { value, unit, quote: phrase },
    ]);
  });

  it.each<[string, number, number, string]>([
    ['71 of 95 agencies', 71, 95, 'agencies'],
    ['71 out of the 95 agencies', 71, 95, 'agencies'],
    ['71/95 agencies', 71, 95, 'agencies'],
    ['3/5 provinces', 3, 5, 'provinces'],
    ['1,200 communes out of 2,800', 1200, 2800, 'communes'],
    ["1,100 of Acme's 4,000 staff", 1100, 4000, 'staff'],
  ])('reads the part of %s', (phrase, value, denominator, unit) => {
    expect(readKind('count', `So far ${phrase} report online`)).toMatchObject([
      { value, denominator, unit, quote: phrase },
    ]);
  });

  it.each<[string, number[]]>([
    ['The bill passed by 301 votes to 288', [301, 288]],
    ['They have a majority of 41', [41]],
    ['Its index scored 0.7123', [0.7123]],
    ['The party won 18 two towns over', [2]],
    ['a 16-storey block covers it', []],
    ['two-way mirrors', []],
    ['a 30-member body', [30]],
  ])('reads what has no noun right behind: %s', (text, values) => {
    expect(readKind('count', text).map(({ value }) => value)).toEqual(values);
  });

  it('takes the noun that stood before the figures', () => {
    const text = 'to raise the number of mobile users from 80 million to between 150 and 180 million';
    expect(readKind('count', text)).toMatchObject([
      { value: 8e7, unit: 'mobile users', quote: '80 million' },
      { value: 1.5e8, valueHigh: 1.8e8, unit: 'mobile users', hedge: 'range' },
    ]);
  });

  it.each([
    'phase 1 begins',
    'Windows 10 users complain',
    'level 3 services',
    'Industry 4.0 plans',
    'Article 15 requires',
    'one of the operators',
    'page 3 girls',
    'a couple of firms',
    'In 2005 sales rose',
    'several hundred people',
    'at 10:30 people left',
    'on 3/12 ministers met',
    'In 3/2019 exports rose',
    'lines per 100 people',
  ])('finds none in "%s"', (text) => {
    expect(readKind('count', text)).toEqual([]);
  });
});
