import { describe, expect, it } from 'vitest';
import { readKind } from './read';

describe('English money', () => {
  it.each<[number, string, ...string[]]>([
    [
      4e10,
      'USD',
      '$40bn',
      'US$40 billion',
      'USD 40 billion',
      '40 billion USD',
      '40 billion dollars',
      '40 billion US dollars',
      'USD40bn',
      '$ 40 bn',
      '$40,000,000,000',
      '$40B',
    ],
    [1.06e10, 'GBP', '£10.6bn', '10.6 billion pounds', 'GBP 10.6bn'],
    [1.2e6, 'EUR', '€1.2m', '1.2 million euros', 'EUR 1.2 million', '1,200,000 euro'],
    [
      1.2e12,
      'VND',
      'VND 1.2 trillion',
      '1.2 trillion dong',
      'VND1,200 billion',
      '1.2 trillion Vietnamese dong',
    ],
    [5e8, 'SGD', 'S$500m', '500 million Singapore dollars'],
    [5e8, 'AUD', 'A$500m', '500m Australian dollars'],
    [5e8, 'HKD', 'HK$500m', '500 million Hong Kong dollars'],
    [19_800, 'JPY', '¥19,800', '19,800 yen', '19,800 Japanese yen'],
    [3.4e9, 'DKK', '3.4bn Danish kroner'],
    [3e9, 'CNY', '3 billion yuan', 'RMB 3bn', '3 billion renminbi'],
    [2e10, 'KRW', '20 billion won', '₩20 billion'],
    [5e7, 'INR', '5 crore rupees', 'Rs 5 crore', '₹5 crore'],
    [0.4, 'EUR', '40 euro cents'],
    [0.5, 'GBP', '50p', '50 pence'],
    [10.25, 'USD', 'ten dollars and 25 cents', '$10.25'],
    [500_000, 'USD', '$500k', 'half a million dollars'],
    [-5e6, 'USD', '-$5m', 'minus $5 million'],
  ])('reads %d %s', (value, unit, ...phrases) => {
    for (const phrase of phrases) {
      const found = readKind('money', `They paid ${phrase}.`);
      expect(found.map(({ quote }) => quote)).toEqual([phrase]);
      expect(found[0]).toMatchObject({ unit });
      expect(found[0]?.value).toBeCloseTo(value, 6);
    }
  });

  it.each<[string, number, number]>([
    ['$5-7bn', 5e9, 7e9],
    ['from $5 billion to $7 billion', 5e9, 7e9],
    ['between $5bn and $7bn', 5e9, 7e9],
    ['5 to 7 billion dollars', 5e9, 7e9],
    ['$500,000 to $1 million', 5e5, 1e6],
  ])('reads the range %s', (phrase, value, valueHigh) => {
    const [found] = readKind('money', `It would cost ${phrase} in all.`);
    expect(found).toMatchObject({ value, valueHigh, hedge: 'range', quote: phrase });
  });

  it.each<[string, string]>([
    ['over $40bn', 'over'],
    ['at least $20bn', 'at-least'],
    ['$20bn or more', 'at-least'],
    ['$20bn-plus', 'at-least'],
    ['nearly $20bn', 'nearly'],
    ['just under $20bn', 'nearly'],
    ['about $20bn', 'about'],
    ['an estimated $20bn', 'about'],
    ['up to $20bn', 'at-most'],
    ['no more than $20bn', 'at-most'],
    ['less than $20bn', 'under'],
    ['$20bn', 'exact'],
  ])('hears the hedge of "%s"', (phrase, hedge) => {
    expect(readKind('money', `It took ${phrase} to build.`)).toMatchObject([{ quote: phrase, hedge }]);
  });

  it.each<[string, string, number, string]>([
    ['Profit was 2.1bn euros, or 31 cents a share.', '31 cents', 0.31, 'EUR'],
    ['Profit was £2.1bn. The tax is 31 cents a call.', '31 cents', 0.31, 'USD'],
    ['Operators in the Philippines pay 700,000 pesos.', '700,000 pesos', 7e5, 'PHP'],
    ['Operators pay 700,000 pesos.', '700,000 pesos', 7e5, 'MXN'],
    ['Nairobi wants calls at 4 shillings.', '4 shillings', 4, 'KES'],
    ['Pakistan raised 900m rupees.', '900m rupees', 9e8, 'PKR'],
    ['A Norwegian firm paid 3bn kroner.', '3bn kroner', 3e9, 'NOK'],
    ['They paid 70bn koruny.', '70bn koruny', 7e10, 'CZK'],
  ])('reads a shared word by the country or the money told: %s', (text, quote, value, unit) => {
    expect(readKind('money', text).at(-1)).toMatchObject({ quote, value, unit });
  });

  it.each<[string, number]>([
    ['It paid $2.6bn two years later.', 2.6e9],
    ['It cost five million dollars two months ago.', 5e6],
    ['It cost $3 million four hundred thousand.', 3.4e6],
  ])('takes no number behind a scale that is another: %s', (text, value) => {
    expect(readKind('money', text)).toMatchObject([{ value }]);
  });

  it('keeps a step and the level it leads to apart', () => {
    expect(readKind('money', 'The shares slipped 2.5p to 98p.')).toMatchObject([
      { quote: '2.5p', value: 0.025 },
      { quote: '98p', value: 0.98 },
    ]);
  });

  it.each(['The party won 40 seats', 'In 40 won matches', 'He took 40 won by default', 'Room 40 is free'])(
    'finds none in "%s"',
    (text) => {
      expect(readKind('money', text)).toEqual([]);
    },
  );
});
