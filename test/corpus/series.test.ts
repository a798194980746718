import { describe, expect, it } from 'vitest';
import { parseCorpus } from '@/utils/corpus/corpus-file';
import { byPeriod, knownFrom, labelKey } from '@/utils/corpus/series';

const made = (change: object) => {
  const record = {
    id: 'x',
    kind: 'percent',
    subject: { en: 'Internet users, 2019' },
    value: 1,
    unit: 'percent',
    sources: [{ title: 's' }],
    ...change,
  };
  const [fact] = parseCorpus([record]).facts;
  if (!fact) throw new Error('no fact');
  return fact;
};

describe('knownFrom', () => {
  it.each([
    ['at the end of its period', { period: '2016' }, '2016-12-31'],
    ['earlier where it was published earlier', { period: '2016', asOf: '2016-09-02' }, '2016-09-02'],
    ['at the end of its period where it is told later', { period: '2016', asOf: '2018' }, '2016-12-31'],
    ['when it was told, without a period', { asOf: '2017-03' }, '2017-03-31'],
    ['never, without either', {}, null],
  ])('%s', (_, change, day) => {
    expect(knownFrom(made(change))).toBe(day);
  });
});

describe('labelKey', () => {
  it('leaves years out and keeps place and unit in', () => {
    expect(labelKey(made({ subject: { en: 'Internet users, 2020' } }))).toBe(labelKey(made({})));
    expect(labelKey(made({ geography: 'FR' }))).not.toBe(labelKey(made({ geography: 'KE' })));
    expect(labelKey(made({ kind: 'count', unit: 'people' }))).not.toBe(labelKey(made({})));
    expect(labelKey(made({ target: true }))).not.toBe(labelKey(made({})));
  });
});

it('byPeriod puts facts in order of time, those without last', () => {
  const facts = [
    made({ id: 'none' }),
    made({ id: 'b', period: '2019' }),
    made({ id: 'a', period: '2018-06' }),
  ];
  expect(byPeriod(facts).map(({ id }) => id)).toEqual(['a', 'b', 'none']);
});
