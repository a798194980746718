import { describe, expect, it } from 'vitest';
import type { Claim } from '@/utils/claims/types';
import { matchClaims } from '@/utils/matching';
import { createMemoryIndex } from '@/utils/matching/memory-index';
import { figure } from './made-claims';
import {
  COUNTRIES,
  figureOf,
  INDICATORS,
  type Indicator,
  type Naming,
  OTHERS,
  worldFacts,
  YEARS,
} from './world-corpus';

/** A corpus of other countries, in English, named as statistics offices do: right measure, right country, or nothing. */

const CODES: Record<string, string> = { Portugal: 'PT', Ghana: 'GH', Chile: 'CL', Malaysia: 'MY' };

const NOUNS: Record<string, string> = {
  'mobile-subscriptions': 'mobile subscriptions',
  'fixed-broadband': 'fixed broadband subscriptions',
  'mobile-per-100': 'subscriptions per 100 people',
  population: 'people',
  'secure-servers': 'secure internet servers',
};

function told(
  indicator: Indicator,
  saying: string,
  place: string,
  [name, possessive]: [string, string],
  y: number,
  value: number,
): Claim {
  const year = YEARS[y] ?? 2019;
  const figures = indicator.write(value);
  const sentence = saying
    .replaceAll('{cs}', possessive)
    .replaceAll('{c}', name)
    .replaceAll('{y}', String(year))
    .replaceAll('{v}', figures);
  const unit = NOUNS[indicator.id] ?? indicator.unit;
  return figure(sentence, figures, {
    kind: indicator.kind,
    unit,
    value,
    place,
    period: String(year),
  } as Parameters<typeof figure>[2]);
}

/** Every saying of every indicator, each of another country in turn. */
const cases = INDICATORS.flatMap((indicator, k) =>
  indicator.says.map((saying, j) => ({
    indicator,
    saying,
    c: (k + 3 * j) % COUNTRIES.length,
    y: 1 + (j % 3),
  })),
);

describe.each<[Naming, boolean]>([
  ['series', true],
  ['measure', false],
  ['neither', true],
  ['neither', false],
])('a corpus with %s, country in its labels: %s', (naming, inLabel) => {
  const source = createMemoryIndex(worldFacts(naming, inLabel));

  it('finds every measure told, with all its years and nothing of another country', async () => {
    const claims = cases.map(({ indicator, saying, c, y }) => {
      const [code, name, possessive] = COUNTRIES[c] ?? ['', '', ''];
      return told(indicator, saying, code, [name, possessive], y, figureOf(indicator, c, y));
    });
    const evidence = await matchClaims(claims, source);
    const wrong = cases.flatMap(({ indicator, c }, i) => {
      const code = COUNTRIES[c]?.[0].toLowerCase();
      const ids = evidence[i]?.measure.map(({ id }) => id) ?? [];
      const right = YEARS.map((year) => `${indicator.id}-${code}-${year}`);
      return ids.length === right.length && right.every((id) => ids.includes(id))
        ? []
        : [`${claims[i]?.sentence} > ${ids.slice(0, 2)}`];
    });
    expect(wrong).toEqual([]);
  });

  it('finds nothing for a country it does not know', async () => {
    const claims = cases.map(({ indicator, saying, c, y }) => {
      const [name, possessive] = OTHERS[c % OTHERS.length] ?? ['', ''];
      return told(indicator, saying, CODES[name] ?? '', [name, possessive], y, figureOf(indicator, c, y));
    });
    const evidence = await matchClaims(claims, source);
    expect(evidence.filter(({ measure }) => measure.length > 0)).toEqual([]);
  });

  it('finds nothing where no country is named, for it knows ten', async () => {
    const claims = cases.map(({ indicator, saying, c, y }) => ({
      ...told(indicator, saying, 'FR', ['the country', "the country's"], y, figureOf(indicator, c, y)),
      place: null,
    }));
    const evidence = await matchClaims(claims, source);
    expect(evidence.filter(({ measure }) => measure.length > 0)).toEqual([]);
  });
});

describe('near misses', () => {
  const source = createMemoryIndex(worldFacts('series', true));
  const usd = { kind: 'money', unit: 'USD', value: 80e9, period: '2019' } as const;
  const percent = { kind: 'percent', unit: 'percent', value: 33, period: '2019' } as const;
  const count = (unit: string) => ({ kind: 'count', unit, value: 28e6, period: '2019' }) as const;
  it.each([
    ["France's exports of services were worth $80 billion in 2019.", '$80 billion', { ...usd, place: 'FR' }],
    [
      "France's exports to Germany were worth $80 billion in 2019.",
      '$80 billion',
      { ...usd, place: 'DE-FR' },
    ],
    ['France exported cars worth $80 billion in 2019.', '$80 billion', { ...usd, place: 'FR' }],
    ["France's agricultural exports were worth $80 billion in 2019.", '$80 billion', { ...usd, place: 'FR' }],
    ["France's public debt was $80 billion in 2019.", '$80 billion', { ...usd, place: 'FR' }],
    ["Poland's trade surplus was $80 billion in 2019.", '$80 billion', { ...usd, place: 'PL' }],
    ["Canada's foreign direct investment was $80 billion in 2019.", '$80 billion', { ...usd, place: 'CA' }],
    ['Youth unemployment in France was 33% in 2019.', '33%', { ...percent, place: 'FR' }],
    ['33% of households in Brazil had fixed broadband in 2019.', '33%', { ...percent, place: 'BR' }],
    ['33% of women in Egypt used the internet in 2019.', '33%', { ...percent, place: 'EG' }],
    [
      '33% of the rural population of Kenya had access to electricity in 2019.',
      '33%',
      { ...percent, place: 'KE' },
    ],
    ["Defence took 33% of Japan's GDP in 2019.", '33%', { ...percent, place: 'JP' }],
    ['Inflation in France was 33% in 2019.', '33%', { ...percent, place: 'FR' }],
    [
      'France had 28 million mobile broadband subscriptions in 2019.',
      '28 million',
      { ...count('mobile broadband subscriptions'), place: 'FR' },
    ],
    [
      'Orange had 28 million mobile subscriptions in France in 2019.',
      '28 million',
      { ...count('mobile subscriptions'), place: 'FR' },
    ],
    [
      'The rural population of Kenya was 28 million people in 2019.',
      '28 million',
      { ...count('people'), place: 'KE' },
    ],
    ['Some 28 million people voted in France in 2019.', '28 million', { ...count('people'), place: 'FR' }],
    [
      'France employed 28 million people in tourism in 2019.',
      '28 million',
      { ...count('people'), place: 'FR' },
    ],
    [
      'Nigeria ranked 105th in the Global Innovation Index in 2019.',
      '105th',
      { kind: 'rank', unit: 'rank', value: 105, period: '2019', place: 'NG' },
    ],
  ] as const)('%s', async (sentence, quote, parts) => {
    const [evidence] = await matchClaims([figure(sentence, quote, parts)], source);
    expect(evidence?.measure).toEqual([]);
    expect(evidence?.score).toBe(0);
  });

  it('still offers what is nearest, with scores under the floor of a match', async () => {
    const claim = figure('Inflation in France was 33% in 2019.', '33%', { ...percent, place: 'FR' });
    const [evidence] = await matchClaims([claim], source);
    for (const { score } of evidence?.nearest ?? []) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThan(0.66);
    }
    expect(evidence?.nearest.length).toBeLessThanOrEqual(10);
  });
});
