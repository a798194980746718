import { extractClaims } from '@/utils/claims';
import type { Claim, Extraction, ExtractionOptions } from '@/utils/claims/types';
import { daysOf } from '@/utils/corpus/period';
import { matchClaims } from '@/utils/matching';
import type { CandidateSource, Evidence, MatchClaims } from '@/utils/matching/types';
import type { Article } from '@/utils/page/types';
import { recogniseTopic } from '@/utils/topic/ict-policy';
import type { Topic } from '@/utils/topic/types';
import { alternativesOf } from './alternatives';
import { applyFindings } from './apply-findings';
import { crossCheck } from './consistency';
import { explain } from './explain';
import { judge } from './judge';
import { chartSeries } from './series';
import type { CheckedClaim, Finding, JudgementContext, Tolerances, Verdict } from './types';

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
  const extraction = extract(article.text, {
    lang: article.lang,
    published: article.published,
    title: article.title,
  });
  const published = article.published ?? newestDate(extraction);
  const checked = await judgeAgain(extraction.claims, { text: article.text, published }, dependencies);
  return { topic: topicOf(article), ...checked, extraction };
}

/**
 * Judges claims that were extracted before, against the corpus as it is now: after an edit of a fact, an import or a
 * change of tolerances. `published` is the article's date, or the newest date its text gives, or null.
 */
export async function judgeAgain(
  claims: readonly Claim[],
  article: { text: string; published: string | null },
  { source, tolerances, matchClaims: match = matchClaims }: CheckDependencies,
): Promise<Pick<ArticleCheck, 'claims' | 'findings'>> {
  const context: JudgementContext = { published: article.published, tolerances };
  const matched = await match(claims, source);
  const judged = claims.flatMap((claim, i): JudgedClaim[] => {
    const evidence = matched[i] ?? NOTHING;
    const verdict = judge(claim, evidence, context);
    return claim.kind === 'statement' && verdict.kind === 'unverified' ? [] : [{ claim, evidence, verdict }];
  });
  const findings = crossCheck(
    judged.map(({ claim }) => claim),
    article.text,
  );
  const verdicts = applyFindings(
    judged.map(({ verdict }) => verdict),
    findings,
  );
  return {
    claims: judged.map(({ claim, evidence }, i) => {
      const verdict = verdicts[i] ?? UNVERIFIED;
      return {
        claim,
        verdict,
        explanation: explain(claim, verdict, findings, tolerances),
        series: chartSeries(verdict, evidence),
        alternatives: alternativesOf(verdict, evidence),
      };
    }),
    findings,
  };
}

interface JudgedClaim {
  claim: Claim;
  evidence: Evidence;
  verdict: Verdict;
}

const NOTHING: Evidence = { measure: [], siblings: [], nearest: [], score: 0 };
const UNVERIFIED: Verdict = { kind: 'unverified', reason: 'not-in-corpus' };

/** The newest full date that the text itself gives, which stands for a publication date that is not known. */
function newestDate({ figures }: Extraction): string | null {
  const days = figures
    .filter(({ kind }) => kind === 'date')
    .map(({ period }) => (period ? daysOf(period) : null))
    .filter((days) => days !== null && days.first === days.last)
    .map((days) => days?.last ?? '');
  return days.sort().at(-1) ?? null;
}
