import { describe, expect, it } from 'vitest';
import { extractClaims } from '@/utils/claims';

/** The claims of an undated English text but for statements, as "kind value". */
const told = (text: string): string[] =>
  extractClaims(text, { lang: 'en' }).claims.flatMap((claim) =>
    claim.kind === 'statement' ? [] : [`${claim.kind} ${'value' in claim ? claim.value : claim.quote}`],
  );

describe('English articles without a date', () => {
  it.each<[string, string, string[]]>([
    ['a month that only dates a figure', 'Sales rose 4% in December.', ['percent 4']],
    [
      'a year ago beside a figure',
      'Sales reached $90m, against $80m a year ago.',
      ['money 90000000', 'money 80000000'],
    ],
    ['a quarter told by its end', 'It lost £3m in the three months to December.', ['money 3000000']],
    ['a stretch told by its last day', 'It sold 4m phones in the year to 31 March.', ['count 4000000']],
    ['a body or a law of copyright', 'The Copyright Watch group named 28 firms.', ['count 28']],
    ['the imprint of the page', 'Copyright 2004 Norwell News, 28 firms.', []],
    ['a day of an event', 'The vote is on 5 May, and 40 seats are open.', ['date 5 May', 'count 40']],
    ['a deadline', 'It will be ready by the end of the year.', ['date by the end of the year']],
    [
      'one beside other counts',
      'It has three towers, one depot and 12 offices.',
      ['count 3', 'count 1', 'count 12'],
    ],
    ['an indefinite one', 'It was one good idea.', []],
    [
      'the same count of a part',
      'Users can reach 1,500 services, 600 of them on phones.',
      ['count 1500', 'count 600'],
    ],
    [
      'money that verbs make clear',
      'The sale raised 4.5 billion euros. Norwell paid 2.1 billion, Ashby 1.8 billion.',
      ['money 4500000000', 'money 2100000000', 'money 1800000000'],
    ],
    ['a level of money', 'A call costs 30 yen, down from 45.', ['money 30', 'money 45']],
    ['a time in two units', 'They spend 9 hours and 30 minutes online.', ['quantity 9.5']],
    ['how long something lasts', 'It should last seven years.', ['quantity 7']],
    ['a rate', 'Japan has 320 robots for the young and 410 per 10,000 workers.', ['count 320', 'count 410']],
    ['a time of day', 'The tax starts from 1800 GMT on Sunday.', []],
  ])('%s', (_name, text, claims) => {
    expect(told(text)).toEqual(claims);
  });

  it('keeps the time of a beginning from the figures behind it', () => {
    const { claims } = extractClaims('The cable, built in 2009, suffers four cuts a year.', { lang: 'en' });
    expect(claims.find(({ kind }) => kind === 'count')?.period).toBeNull();
    expect(claims.find(({ kind }) => kind === 'date')?.period).toBe('2009');
  });

  it('takes the base of a forecast for no forecast', () => {
    const { claims } = extractClaims('It expects to sell 660 million phones, up from 643 million.', {
      lang: 'en',
    });
    expect(claims.filter(({ kind }) => kind === 'count').map(({ target }) => target)).toEqual([true, false]);
  });
});
