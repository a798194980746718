import { describe, expect, it } from 'vitest';
import { translatorFor } from '@/utils/i18n/dictionaries';
import { reportAsClaimReview } from '@/utils/report/claim-review';
import { DESK, decidedReport } from './decided-report';

/** The properties that schema.org gives each type, inherited ones included, as far as we use them. */
const PROPERTIES: Record<string, string[]> = {
  ClaimReview: [
    'url',
    'datePublished',
    'inLanguage',
    'author',
    'claimReviewed',
    'reviewBody',
    'reviewRating',
    'itemReviewed',
    'citation',
  ],
  Rating: ['ratingValue', 'bestRating', 'worstRating', 'alternateName'],
  Claim: ['author', 'datePublished', 'appearance'],
  NewsArticle: ['url', 'headline', 'datePublished', 'inLanguage', 'publisher'],
  CreativeWork: ['name', 'url', 'datePublished'],
  Organization: ['name', 'url'],
};

type Thing = Record<string, unknown> & { '@type': string };
const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && '@type' in value;

function problemsOf(thing: Thing): string[] {
  const known = PROPERTIES[thing['@type']];
  if (!known) return [`no such type ${thing['@type']}`];
  return Object.entries(thing).flatMap(([name, value]) => {
    if (name.startsWith('@')) return [];
    const own = known.includes(name) ? [] : [`${thing['@type']} has no ${name}`];
    const empty = value === null || value === '' ? [`${name} is empty`] : [];
    const values = Array.isArray(value) ? value : [value];
    return [...own, ...empty, ...values.filter(isThing).flatMap(problemsOf)];
  });
}

const reviews = (report = decidedReport, desk = DESK): Thing[] =>
  JSON.parse(reportAsClaimReview(report, translatorFor('vi'), desk))['@graph'];

describe('ClaimReview', () => {
  it('is of the claims that the editor stands by, and of no other', () => {
    expect(reviews().map(({ claimReviewed }) => claimReviewed)).toEqual([
      'Năm 2016 đạt hơn 40 tỷ USD.',
      'Năm 2016 đạt năm đô thị.',
    ]);
    const untouched = decidedReport.claims.map(({ decisions: _, ...item }) => item);
    expect(reviews({ ...decidedReport, claims: untouched })).toEqual([]);
  });

  it('has what schema.org asks for, and nothing that it does not know', () => {
    for (const review of reviews()) expect(problemsOf(review)).toEqual([]);
    for (const review of reviews(decidedReport, { name: '', url: '' }))
      expect(problemsOf(review)).toEqual([]);
    expect(reviews()[0]).toMatchObject({
      '@type': 'ClaimReview',
      datePublished: '2026-11-22',
      author: { '@type': 'Organization', name: DESK.name, url: DESK.url },
      reviewRating: { ratingValue: 5, bestRating: 5, worstRating: 1, alternateName: 'Khớp' },
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Organization', name: 'Báo <Mẫu>' },
        datePublished: '2017-03-21',
        appearance: { '@type': 'NewsArticle', url: decidedReport.article.url },
      },
    });
  });

  it('names a review the same however often it is made, and each by itself', () => {
    const ids = reviews().map((review) => String(review['@id']));
    expect(reviews().map((review) => review['@id'])).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(reviews()[0]?.url).toBe(`${DESK.url}#${ids[0]?.slice(9)}`);
    const moved = { ...decidedReport, article: { ...decidedReport.article, url: 'https://khac.example/' } };
    expect(reviews(moved)[0]?.['@id']).not.toBe(ids[0]);
  });

  it('takes the site for the author where no publisher is named', () => {
    const article = { ...decidedReport.article, publisher: null };
    expect(reviews({ ...decidedReport, article })[0]).toMatchObject({
      itemReviewed: { author: { name: 'bao.example' } },
    });
  });
});
