import { describe, expect, it } from 'vitest';
import { readKind } from './read';

describe('English dates', () => {
  it.each<[string, ...string[]]>([
    [
      '2017-03-21',
      '21 March 2017',
      'March 21, 2017',
      '21st of March 2017',
      'Tuesday, 21 March 2017',
      'March 21st 2017',
      '21/03/2017',
      '03/21/2017',
      '21-3-2017',
      '21.03.2017',
      '2017-03-21',
      '2017/03/21',
      '21 Mar 2017',
      'Mar. 21, 2017',
      '21-Mar-2017',
      'the twenty-first of March 2017',
    ],
    ['2017-03', 'March 2017', 'March, 2017', 'March of 2017', 'Mar 2017', '03/2017'],
    [
      '2016-Q3',
      'Q3 2016',
      'Q3/2016',
      'third quarter of 2016',
      '2016 Q3',
      '3Q16',
      'the third quarter of 2016',
      'Q3 of last year',
    ],
    [
      '2019-01/2019-06',
      'first half of 2019',
      'H1 2019',
      '1H2019',
      'first six months of 2019',
      'January to June 2019',
      'January-June 2019',
    ],
    ['2016/2020', '2016-2020', '2016–20', '2016 to 2020'],
    ['1990/1999', '1990s'],
    ['2012-08-10/2012-08-22', '10-22 August 2012', 'August 10-22, 2012', '10 to 22 August 2012'],
  ])('reads %s', (period, ...phrases) => {
    for (const phrase of phrases) {
      const found = readKind('date', `It opened in ${phrase}.`);
      expect(found.map(({ quote, period: read }) => [quote, read])).toEqual([[phrase, period]]);
    }
  });

  it.each<[string, string, string]>([
    ['By 2025, all homes', 'By 2025', 'deadline'],
    ['until 2007 at least', 'until 2007', 'deadline'],
    ['by the end of 2020 it', 'by the end of 2020', 'deadline'],
    ['before March 2006 they', 'before March 2006', 'deadline'],
    ['partners since 2012 and', 'since 2012', 'since'],
    ['from 2013 it', 'from 2013', 'since'],
    ['from 2012 to 2014 it', 'from 2012 to 2014', 'span'],
    ['between 2012 and 2014 it', 'between 2012 and 2014', 'span'],
    ['in 2016 sales rose', '2016', 'point'],
    ['compared to 2015 it fell', '2015', 'point'],
    ['in early 2020 they', 'early 2020', 'point'],
    ['ranked 44th in the Global Innovation Index 2024.', '2024', 'point'],
    ['the 2022 e-government survey said', '2022', 'point'],
    ['sales rose from 2015 on', '2015', 'point'],
    ['figures to March 2015 show', 'March 2015', 'point'],
  ])('knows what the date of "%s" is for', (text, quote, role) => {
    expect(readKind('date', text)).toMatchObject([{ quote, role }]);
  });

  it.each<[string, string | null]>([
    ['last year', '2016'],
    ['this year', '2017'],
    ['next year', '2018'],
    ['last month', '2017-02'],
    ['next month', '2017-04'],
    ['last quarter', '2016-Q4'],
    ['yesterday', '2017-03-20'],
    ['today', '2017-03-21'],
    ['on Tuesday', '2017-03-21'],
    ['on Friday', '2017-03-17'],
    ['two years ago', '2015'],
    ['three months ago', '2016-12'],
    ['ten days ago', '2017-03-11'],
    ['over the past decade', '2007/2017'],
    ['in the last three months', '2016-12/2017-03'],
    ['in the next five years', '2017/2022'],
    ['on 12 May', '2017-05-12'],
    ['on 12/5', '2017-05-12'],
    ['in November', '2016-11'],
    ['by next summer', '2017'],
    ['the first half of this year', '2017-01/2017-06'],
    ['March last year', '2016-03'],
    ['the previous year', null],
  ])('resolves "%s" to %s', (phrase, period) => {
    expect(readKind('date', `It said so ${phrase} in Hanoi`)).toMatchObject([{ period, relative: true }]);
    expect(readKind('date', `It said so ${phrase} in Hanoi`, null)).toMatchObject([
      { period: null, relative: true },
    ]);
  });

  it.each([
    'It may march on',
    '2,016 people came',
    'a total of 2000 people',
    'Directive 2006/24/EC',
    'call 1900 1234',
    'it won 7-5 6-4',
    'a second may follow',
    '24/7 service',
    'the year ahead',
    'a resolution of 1920x1080',
    '$2016',
  ])('finds none in "%s"', (text) => {
    expect(readKind('date', text)).toEqual([]);
  });
});
