import { describe, expect, it } from 'vitest';
import { extractClaims } from '@/utils/claims';
import { matchClaims } from '@/utils/matching';
import { createMemoryIndex } from '@/utils/matching/memory-index';
import { type Naming, worldFacts } from './world-corpus';

/** Whole sentences against the made corpus of countries: the measure and country they name, or nothing at all. */

async function found(text: string, source: ReturnType<typeof createMemoryIndex>): Promise<string[]> {
  const claims = extractClaims(text, { lang: 'en', published: '2022-06-01' }).claims.filter(
    (claim) => 'value' in claim,
  );
  const evidence = await matchClaims(claims, source);
  return evidence.flatMap(({ measure }) => measure.map(({ id }) => id));
}

describe.each<[Naming, boolean]>([
  ['series', true],
  ['measure', false],
])('a corpus with %s, country in its labels: %s', (naming, inLabel) => {
  const source = createMemoryIndex(worldFacts(naming, inLabel));

  it.each([
    ['In 2021, 71.2% of Kenyans used the internet.', 'internet-users-ke-2021'],
    ['Polish internet penetration stood at 83% in 2019.', 'internet-users-pl-2019'],
    ['Internet use in Egypt reached 57% of the population in 2019.', 'internet-users-eg-2019'],
    ['Some 90% of the Japanese population was online in 2021.', 'internet-users-jp-2021'],
    [
      'Nigeria added little: its mobile subscriptions stood at 90 million in 2019.',
      'mobile-subscriptions-ng-2019',
    ],
    ['For every 100 people there were 121 mobile subscriptions in Greece in 2019.', 'mobile-per-100-gr-2019'],
    ["Indonesia's economy was worth $1,000 billion in 2019.", 'gdp-id-2019'],
    ['The economy of Canada was worth $1,600 billion in 2019.', 'gdp-ca-2019'],
    ['The Brazilian economy grew 1.4% in 2019.', 'gdp-growth-br-2019'],
    ['France imported $700 billion of goods and services in 2019.', 'imports-fr-2019'],
    ['Exports from Poland amounted to $250 billion in 2019.', 'exports-pl-2019'],
    ['Some 12% of Greeks were out of work in 2019, the unemployment rate shows.', 'unemployment-gr-2019'],
    ['About 98 million people lived in Egypt in 2018.', 'population-eg-2018'],
  ])('%s', async (text, id) => {
    expect(await found(text, source)).toContain(id);
  });

  it('gives each of two countries its own figure', async () => {
    const claims = extractClaims('Internet use stood at 26% in Kenya and 89% in Japan in 2019.', {
      lang: 'en',
      published: '2022-06-01',
    }).claims.filter((claim) => 'value' in claim);
    const places = (await matchClaims(claims, source)).map(({ measure }) => measure[0]?.geography);
    expect(places).toEqual(['KE', 'JP']);
  });

  it.each([
    // A part of a country, a region, the world.
    'Northern Ireland had 1.9 million people in 2021.',
    "California's GDP was $3.4 trillion in 2021.",
    'Worldwide, 63% of people used the internet in 2021.',
    "Latin America's internet penetration reached 74% in 2021.",
    'Greenland had 57,000 people in 2021.',
    'Niger had 24 million people in 2021.',
    'The Niger Delta had 30 million people in 2021.',
    'Brazil ranked 3rd in Latin America in the UN E-Government Development Index in 2021.',
    // A part of the measure, or another one.
    'Food inflation in Egypt was 43% in 2021.',
    'Core inflation in Poland was 5.3% in 2021.',
    "Brazil's mining exports were worth $59 billion in 2021.",
    'Kenyan tea exports earned $1.2 billion in 2021.',
    'Graduate unemployment in Greece was 19% in 2021.',
    'Exports from the EU to Japan were worth $62 billion in 2021.',
    'Mobile money made up 12% of the GDP of Kenya in 2021.',
    'Canada ranked 6th in the Networked Readiness Index 2021.',
    'Rural internet penetration in Indonesia was 49% in 2021.',
    // A change, not a level.
    'Brazil added 6 million fixed broadband subscriptions in 2021.',
    'The number of mobile subscriptions in Nigeria dropped by 9 million in 2021.',
    // News about something else.
    'MTN Nigeria reported 68 million mobile subscribers in 2021.',
    'Hackers stole data on 9.7 million people in Canada in 2021.',
    'Poland took in 1.5 million people from Ukraine in 2021.',
    'An explosion in Egypt injured 81 people in 2021.',
    'The Japanese firm sold 12 million consoles in 2021.',
    'A court in Brazil ordered the company to pay $3.8 million in 2021.',
    'Women hold 27% of technology jobs in Canada.',
  ])('nothing for: %s', async (text) => {
    expect(await found(text, source)).toEqual([]);
  });
});
