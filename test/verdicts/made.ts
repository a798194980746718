import * as v from 'valibot';
import { extractClaims } from '@/utils/claims';
import type {
  Claim,
  ClaimKind,
  CountClaim,
  DateClaim,
  LegalClaim,
  MoneyClaim,
  PercentClaim,
  QuantityClaim,
  RankClaim,
  RoleClaim,
  StatementClaim,
} from '@/utils/claims/types';
import { type Fact, factSchema, type LegalFact, type NumericFact, type RoleFact } from '@/utils/corpus/fact';
import type { Evidence } from '@/utils/matching/types';
import { DEFAULT_TOLERANCES, type JudgementContext } from '@/utils/verdicts/types';

/** Made claims and facts, so that a row of a table names only what it is about. */

const SOURCE = { title: 'Niên giám', publisher: 'Tổng cục', date: '2017-02-01' };

/** A fact through the corpus's own schema. */
export function fact(fields: Record<string, unknown>): Fact {
  return v.parse(factSchema, {
    id: 'a',
    kind: 'money',
    subject: { vi: 'Kim ngạch', en: 'Turnover' },
    unit: 'USD',
    geography: 'VN',
    sources: [SOURCE],
    ...fields,
  });
}

/** A point of a series of turnover in billions of dollars. */
export const point = (
  year: number | string,
  billions: number,
  fields: Record<string, unknown> = {},
): NumericFact =>
  fact({
    id: `${fields.series ?? 'turnover'}-${year}`,
    value: billions * 1e9,
    period: String(year),
    series: 'turnover',
    measure: 'turnover',
    ...fields,
  }) as NumericFact;

export function role(
  holder: string,
  from: string | null,
  to: string | null,
  fields: Record<string, unknown> = {},
): RoleFact {
  const title = String(fields.title ?? 'Bộ trưởng Bộ Thông tin và Truyền thông');
  return fact({
    id: holder,
    kind: 'role',
    unit: 'role',
    subject: { vi: `${holder} – ${title}` },
    role: { holder, title, from, to },
    ...fields,
  }) as RoleFact;
}

export function law(
  number: string,
  legal: Record<string, unknown> = {},
  fields: Record<string, unknown> = {},
): LegalFact {
  return fact({
    id: number,
    kind: 'legal',
    unit: 'legal document',
    subject: { vi: 'Nghị định về quản lý thuê bao di động', en: 'Decree on mobile subscribers' },
    legal: { number, type: 'Nghị định', date: '2017-04-24', effective: '2017-04-24', ...legal },
    ...fields,
  }) as LegalFact;
}

interface ByKind {
  money: MoneyClaim;
  percent: PercentClaim;
  count: CountClaim;
  rank: RankClaim;
  quantity: QuantityClaim;
  date: DateClaim;
  role: RoleClaim;
  legal: LegalClaim;
  statement: StatementClaim;
}

const DEFAULTS: { [K in keyof ByKind]: Partial<ByKind[K]> } = {
  money: { unit: 'USD', value: 1e9, precision: 1e9 },
  percent: { unit: 'percent', value: 50, precision: 1 },
  count: { unit: 'đô thị thông minh', value: 5, precision: 1 },
  rank: { unit: 'rank', value: 50, precision: 1 },
  quantity: { unit: 'Mbps', value: 100, precision: 1 },
  date: { unit: 'date', period: '2013' },
  role: { unit: 'role', holder: 'Trương Minh Tuấn', title: 'Bộ trưởng Bộ Thông tin và Truyền thông' },
  legal: {
    unit: 'legal document',
    documentType: 'Nghị định',
    number: '49/2017/NĐ-CP',
    name: null,
    about: '',
  },
  statement: { unit: 'statement' },
};

/** A claim of a kind with what a row is about. */
export function claim<K extends keyof ByKind & ClaimKind>(
  kind: K,
  fields: Partial<ByKind[K]> = {},
): ByKind[K] {
  return {
    kind,
    start: 0,
    end: 5,
    quote: 'quote',
    sentence: 'quote',
    subject: 'kim ngạch hai chiều',
    place: 'VN',
    period: null,
    hedge: 'exact',
    target: false,
    ...DEFAULTS[kind],
    ...fields,
  } as unknown as ByKind[K];
}

/** Billions of dollars, stated to the given digit. */
export const billions = (value: number, fields: Partial<MoneyClaim> = {}): MoneyClaim => {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return claim('money', { value: value * 1e9, precision: 1e9 / 10 ** decimals, ...fields });
};

export const evidence = (measure: readonly Fact[], siblings: readonly Fact[] = []): Evidence => ({
  measure,
  siblings,
  nearest: [...measure, ...siblings].map((fact, i) => ({ fact, score: 1 - i / 100 })),
  score: measure.length > 0 ? 1 : 0,
});

export const on = (published: string | null): JudgementContext => ({
  published,
  tolerances: DEFAULT_TOLERANCES,
});

/** The claims of a text as the extractor reads them. */
export const read = (text: string, lang: 'vi' | 'en', published: string | null = null): Claim[] =>
  extractClaims(text, { lang, published }).claims;
