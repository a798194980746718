import { extractClaims } from '@/utils/claims';
import type { Claim, Extraction, ExtractionOptions } from '@/utils/claims/types';
import { matchClaims } from '@/utils/matching';
import type { CandidateSource, Evidence, MatchClaims } from '@/utils/matching/types';
import type { Article } from '@/utils/page/types';
import { recogniseTopic } from '@/utils/topic/ict-policy';
import type { Topic } from '@/utils/topic/types';
import { alternativesOf } from './alternatives';
import { applyFindings } from './apply-findings';
import { explain } from './explain';
import { crossCheckWithHeadline } from './headline';
import { judge } from './judge';
import { type Judged, judgeInOtherCurrency } from './other-currency';
import { chartSeries } from './series';
import { settleDates } from './settle-dates';
import type { CheckedClaim, Finding, JudgementContext, Tolerances } from './types';

/** What checking needs beside the article. The functions default to our own; tests and settings put others in. */
export interface CheckDependencies {
  source: CandidateSource;
  tolerances: Tolerances;
  extract?: (text: string, options?: ExtractionOptions) => Extraction;
  matchClaims?: MatchClaims;
  recogniseTopic?: (article: Article) => Topic;
}

/** Everything said about one article. */
export interface ArticleCheck {
  topic: Topic;
  /** In text order; sentences without a figure only where a fact speaks about them. */
  claims: CheckedClaim[];
  /** `claims` of a finding are indices into `claims`. */
  findings: Finding[];
  extraction: Extraction;
}

/** The whole way of an article, from its text to explained verdicts; whatever its topic. */
export async function checkArticle(article: Article, dependencies: CheckDependencies): Promise<ArticleCheck> {
  const { extract = extractClaims, recogniseTopic: topicOf = recogniseTopic } = dependencies;
  const { text, lang, title } = article;
  const extraction = extract(text, { lang, published: article.published, title });
  const published = article.published ?? extraction.dated ?? null;
  const judged = (await judgeAll(extraction.claims, published, dependencies)).filter(isWorthShowing);
  // A page's text begins with its headline; a file's may not.
  const apart = title.trim() !== '' && !text.includes(title.trim());
  const findings = crossCheckWithHeadline(
    judged.map(({ claim }) => claim),
    text,
    extraction.figures,
    apart ? { text: title, extraction: extract(title, { lang, published }) } : null,
  );
  return { topic: topicOf(article), claims: finish(judged, findings, dependencies), findings, extraction };
}

async function judgeAll(
  claims: readonly Claim[],
  published: string | null,
  { source, tolerances, matchClaims: match = matchClaims }: CheckDependencies,
): Promise<Judged[]> {
  const context: JudgementContext = { published, tolerances };
  const matched = await match(claims, source);
  const judged = claims.map((claim, i): Judged => {
    const evidence = matched[i] ?? NOTHING;
    return { claim, evidence, verdict: judge(claim, evidence, context) };
  });
  return judgeInOtherCurrency(settleDates(judged), context, source, match);
}

/** A sentence without a figure is shown only where a fact speaks about it. */
const isWorthShowing = ({ claim, verdict }: Judged): boolean =>
  claim.kind !== 'statement' || verdict.kind !== 'unverified';

function finish(
  judged: readonly Judged[],
  findings: readonly Finding[],
  { tolerances }: CheckDependencies,
): CheckedClaim[] {
  const verdicts = applyFindings(
    judged.map(({ verdict }) => verdict),
    findings,
  );
  return judged.map(({ claim, evidence, verdict: own }, i) => {
    const verdict = verdicts[i] ?? own;
    return {
      claim,
      verdict,
      explanation: explain(claim, verdict, findings, tolerances),
      series: chartSeries(verdict, evidence),
      alternatives: alternativesOf(verdict, evidence),
    };
  });
}

const NOTHING: Evidence = { measure: [], siblings: [], nearest: [], score: 0 };
