import { decisionOf, isSettled, shownKind } from '@/utils/verdicts/decisions/shown';
import type { CheckedClaim, VerdictKind } from '@/utils/verdicts/types';
import type { ArticleReport } from './article-report';
import { stableId } from './stable-id';
import { type Desk, oneLine, type ReportWords } from './words';

/** Ratings from 1 to 5; what the corpus does not know is not rated. */
const RATINGS: Readonly<Record<VerdictKind, number | null>> = {
  supported: 5,
  context: 3,
  discrepancy: 1,
  unverified: null,
};

/** The claims that may be published: those that the editor confirmed or judged, with a verdict that is one. */
export const reviewedClaims = ({ claims }: ArticleReport): CheckedClaim[] =>
  claims.filter((item) => isSettled(item) && RATINGS[shownKind(item) ?? 'unverified'] !== null);

/**
 * The claims that the editor confirmed as ClaimReview (https://schema.org/ClaimReview), in one JSON-LD graph to put into
 * a page. Without any there is an empty graph: nothing is published that nobody stood by.
 */
export function reportAsClaimReview(report: ArticleReport, words: ReportWords, desk: Desk): string {
  const graph = reviewedClaims(report).map((item) => reviewOf(item, report, words, desk));
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)}\n`;
}

function reviewOf(item: CheckedClaim, report: ArticleReport, words: ReportWords, desk: Desk) {
  const { article } = report;
  const { claim, explanation } = item;
  const decision = decisionOf(item, 'overruled') ?? decisionOf(item, 'confirmed');
  const kind = shownKind(item) ?? 'unverified';
  const publisher = organisation(article.publisher?.trim() || hostOf(article.url), null);
  const fact = 'fact' in item.verdict ? item.verdict.fact : null;
  const id = stableId('claim-review', article.url, item);
  return without({
    '@type': 'ClaimReview',
    '@id': id,
    url: desk.url ? `${desk.url.replace(/#.*$/, '')}#${id.slice('urn:uuid:'.length)}` : null,
    datePublished: (decision?.at ?? report.checkedAt).slice(0, 10),
    inLanguage: words.language,
    author: organisation(desk.name || 'Đối Chiếu', desk.url || null),
    claimReviewed: oneLine(claim.sentence),
    reviewBody: [words.message(explanation.sentence), decision?.note].filter(Boolean).join(' '),
    reviewRating: {
      '@type': 'Rating',
      ratingValue: RATINGS[kind],
      bestRating: 5,
      worstRating: 1,
      alternateName: words.t(`verdict_${kind}`),
    },
    itemReviewed: without({
      '@type': 'Claim',
      author: publisher,
      datePublished: article.published,
      appearance: without({
        '@type': 'NewsArticle',
        url: article.url || null,
        headline: article.title || null,
        datePublished: article.published,
        inLanguage: article.lang,
        publisher,
      }),
    }),
    citation: fact ? citationsOf(fact.sources) : null,
  });
}

const citationsOf = (sources: readonly { title: string; url: string | null; date: string | null }[]) =>
  sources.map(({ title, url, date }) =>
    without({ '@type': 'CreativeWork', name: title, url, datePublished: date }),
  );

const organisation = (name: string, url: string | null) => without({ '@type': 'Organization', name, url });

/** Leaves out what is not known: an empty property says that there is nothing. */
const without = <T extends object>(properties: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== null && value !== ''),
  ) as Partial<T>;

const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? '';
