import { parseCorpus } from '@/utils/corpus/corpus-file';
import type { Fact } from '@/utils/corpus/fact';

/**
 * A made corpus about countries of the world, in English alone, named as statistics offices name things. The figures are
 * invented: what counts is that one measure, country and year is told from another.
 */

export interface Indicator {
  id: string;
  kind: 'money' | 'percent' | 'count' | 'quantity' | 'rank';
  unit: string;
  label: string;
  aliases: string[];
  /** Sentences with `{c}` for the country, `{cs}` its possessive, `{y}` the year and `{v}` the figure. */
  says: string[];
  /** About how large its figures are. */
  scale: number;
  /** How the figure is written. */
  write: (value: number) => string;
}

const billions = (value: number): string => `$${(value / 1e9).toFixed(1)} billion`;
const millions = (value: number): string => `${(value / 1e6).toFixed(1)} million`;
const percent = (value: number): string => `${value}%`;
const grouped = (value: number): string => value.toLocaleString('en-US');

export const INDICATORS: Indicator[] = [
  {
    id: 'internet-users',
    kind: 'percent',
    unit: 'percent',
    label: 'Individuals using the Internet (% of population)',
    aliases: ['internet users', 'internet penetration', 'share of the population online'],
    says: [
      'In {y}, {v} of the population of {c} used the internet.',
      'Internet penetration in {c} reached {v} in {y}.',
      '{v} of people in {c} were online in {y}.',
      '{cs} internet users made up {v} of the population in {y}.',
    ],
    scale: 60,
    write: percent,
  },
  {
    id: 'mobile-subscriptions',
    kind: 'count',
    unit: 'subscriptions',
    label: 'Mobile cellular subscriptions',
    aliases: ['mobile subscriptions', 'mobile phone subscriptions'],
    says: [
      '{c} had {v} mobile subscriptions in {y}.',
      'There were {v} mobile phone subscribers in {c} in {y}.',
      'The number of mobile cellular subscriptions in {c} stood at {v} in {y}.',
    ],
    scale: 40e6,
    write: millions,
  },
  {
    id: 'fixed-broadband',
    kind: 'count',
    unit: 'subscriptions',
    label: 'Fixed broadband subscriptions',
    aliases: ['fixed broadband subscribers'],
    says: [
      '{c} had {v} fixed broadband subscriptions in {y}.',
      'In {y} {c} counted {v} fixed-broadband subscribers.',
    ],
    scale: 9e6,
    write: millions,
  },
  {
    id: 'mobile-per-100',
    kind: 'quantity',
    unit: 'subscriptions per 100 people',
    label: 'Mobile cellular subscriptions (per 100 people)',
    aliases: ['mobile subscriptions per 100 inhabitants'],
    says: ['{c} had {v} mobile subscriptions per 100 people in {y}.'],
    scale: 110,
    write: (value) => String(value),
  },
  {
    id: 'gdp',
    kind: 'money',
    unit: 'USD',
    label: 'GDP (current US$)',
    aliases: ['gross domestic product', 'size of the economy'],
    says: ['{cs} GDP was {v} in {y}.', 'The gross domestic product of {c} came to {v} in {y}.'],
    scale: 600e9,
    write: billions,
  },
  {
    id: 'gdp-per-capita',
    kind: 'money',
    unit: 'USD',
    label: 'GDP per capita (current US$)',
    aliases: ['gross domestic product per head'],
    says: ['{cs} GDP per capita was {v} in {y}.', 'In {y}, GDP per head in {c} stood at {v}.'],
    scale: 18_000,
    write: (value) => `$${grouped(Math.round(value))}`,
  },
  {
    id: 'population',
    kind: 'count',
    unit: 'people',
    label: 'Population, total',
    aliases: ['population', 'number of inhabitants'],
    says: ['{c} had a population of {v} people in {y}.', 'The population of {c} was {v} people in {y}.'],
    scale: 50e6,
    write: millions,
  },
  {
    id: 'exports',
    kind: 'money',
    unit: 'USD',
    label: 'Exports of goods and services (current US$)',
    aliases: ['exports', 'total exports'],
    says: [
      '{cs} exports of goods and services were worth {v} in {y}.',
      '{c} exported goods and services worth {v} in {y}.',
    ],
    scale: 200e9,
    write: billions,
  },
  {
    id: 'imports',
    kind: 'money',
    unit: 'USD',
    label: 'Imports of goods and services (current US$)',
    aliases: ['imports', 'total imports'],
    says: [
      '{cs} imports of goods and services were worth {v} in {y}.',
      '{c} imported goods and services for {v} in {y}.',
    ],
    scale: 190e9,
    write: billions,
  },
  {
    id: 'ict-goods-exports',
    kind: 'percent',
    unit: 'percent',
    label: 'ICT goods exports (% of total goods exports)',
    aliases: ['share of ICT goods in exports'],
    says: ['ICT goods made up {v} of {cs} goods exports in {y}.'],
    scale: 12,
    write: percent,
  },
  {
    id: 'unemployment',
    kind: 'percent',
    unit: 'percent',
    label: 'Unemployment, total (% of total labor force)',
    aliases: ['unemployment rate', 'jobless rate'],
    says: ['Unemployment in {c} was {v} in {y}.', '{cs} unemployment rate stood at {v} in {y}.'],
    scale: 7,
    write: percent,
  },
  {
    id: 'electricity',
    kind: 'percent',
    unit: 'percent',
    label: 'Access to electricity (% of population)',
    aliases: ['electrification rate'],
    says: ['{v} of the population of {c} had access to electricity in {y}.'],
    scale: 80,
    write: percent,
  },
  {
    id: 'research',
    kind: 'percent',
    unit: 'percent',
    label: 'Research and development expenditure (% of GDP)',
    aliases: ['R&D spending'],
    says: [
      '{c} spent {v} of its GDP on research and development in {y}.',
      '{cs} R&D spending was {v} of GDP in {y}.',
    ],
    scale: 2,
    write: percent,
  },
  {
    id: 'secure-servers',
    kind: 'count',
    unit: 'servers',
    label: 'Secure Internet servers',
    aliases: ['number of secure internet servers'],
    says: ['{c} had {v} secure internet servers in {y}.'],
    scale: 90_000,
    write: grouped,
  },
  {
    id: 'egov-rank',
    kind: 'rank',
    unit: 'rank',
    label: 'Rank in the UN E-Government Development Index',
    aliases: ['EGDI rank', 'e-government ranking'],
    says: [
      '{c} ranked {v} in the UN E-Government Development Index in {y}.',
      'In the {y} UN e-government ranking, {c} was {v}.',
    ],
    scale: 60,
    write: (value) => `${value}th`,
  },
  {
    id: 'gdp-growth',
    kind: 'percent',
    unit: 'percent',
    label: 'GDP growth (annual %)',
    aliases: ['economic growth'],
    says: ['{cs} GDP growth was {v} in {y}.'],
    scale: 4,
    write: percent,
  },
];

export const COUNTRIES: [code: string, name: string, possessive: string][] = [
  ['FR', 'France', "France's"],
  ['KE', 'Kenya', "Kenya's"],
  ['BR', 'Brazil', "Brazil's"],
  ['JP', 'Japan', "Japan's"],
  ['PL', 'Poland', "Poland's"],
  ['EG', 'Egypt', "Egypt's"],
  ['ID', 'Indonesia', "Indonesia's"],
  ['CA', 'Canada', "Canada's"],
  ['NG', 'Nigeria', "Nigeria's"],
  ['GR', 'Greece', "Greece's"],
];
/** Countries that the corpus does not know. */
export const OTHERS: [name: string, possessive: string][] = [
  ['Portugal', "Portugal's"],
  ['Ghana', "Ghana's"],
  ['Chile', "Chile's"],
  ['Malaysia', "Malaysia's"],
];
export const YEARS = [2012, 2015, 2018, 2019, 2021];

/** A figure for each place in the table, the same in every run and never twice near the same for one measure. */
export function figureOf({ kind, scale }: Indicator, country: number, year: number): number {
  const step = 0.55 + 0.09 * country + 0.17 * year + 0.013 * ((country * 7 + year * 3) % 11);
  const value = scale * step;
  if (kind === 'rank') return 34 + country * 10 + year * 2 + (country % 2);
  if (kind === 'percent') return Math.round(Math.min(value, 99) * 10) / 10;
  if (kind === 'quantity') return Math.round(value * 10) / 10;
  return Number(value.toPrecision(4));
}

/** How the made corpus names its measures; a corpus of others may do any of these. */
export type Naming = 'series' | 'measure' | 'neither';

export function worldFacts(naming: Naming, countryInLabel: boolean): Fact[] {
  const records = INDICATORS.flatMap((indicator) =>
    COUNTRIES.flatMap(([code, name], c) =>
      YEARS.map((year, y) => ({
        id: `${indicator.id}-${code.toLowerCase()}-${year}`,
        kind: indicator.kind,
        subject: { en: countryInLabel ? `${indicator.label}, ${name}` : indicator.label },
        aliases: { en: indicator.aliases },
        value: figureOf(indicator, c, y),
        unit: indicator.unit,
        period: String(year),
        geography: code,
        ...(naming === 'series' ? { series: `${indicator.id}-${code.toLowerCase()}` } : {}),
        ...(naming === 'measure' ? { measure: indicator.id } : {}),
        sources: [{ title: 'Made for a test' }],
      })),
    ),
  );
  const { facts, problems } = parseCorpus(records);
  if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  return facts;
}
