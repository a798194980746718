import type { Article } from '@/utils/page/types';
import type { ArticleReport } from '@/utils/report/article-report';
import { corpus } from '@/utils/storage/corpus-repository';
import { tolerances, topicTerms } from '@/utils/storage/settings';
import { hasStarter, loadStarter } from '@/utils/storage/starter';
import { recogniseTopic } from '@/utils/topic/ict-policy';
import { checkArticle } from '@/utils/verdicts/check-article';

/**
 * Checks an article against the corpus as it now stands. Off topic and not forced, the report says so and has no
 * claims: nothing is extracted from a page that nobody asked about.
 */
export async function reportOn(article: Article, forced: boolean): Promise<ArticleReport> {
  const topic = recogniseTopic(article, await topicTerms.getValue());
  const [textHash, source] = await Promise.all([sha256(article.text), openCorpus()]);
  const checked =
    topic.isIctPolicy || forced
      ? await checkArticle(article, {
          source,
          tolerances: await tolerances.getValue(),
          recogniseTopic: () => topic,
        })
      : { claims: [], findings: [] };
  const { text: _text, keywords: _keywords, ...head } = article;
  return {
    article: head,
    textHash,
    topic,
    claims: checked.claims,
    findings: checked.findings,
    corpus: { facts: source.facts, revision: source.revision },
    checkedAt: new Date().toISOString(),
  };
}

/** The first run may be cut short by the worker's death; then the first check brings the starter corpus in. */
async function openCorpus() {
  if (!(await hasStarter())) await loadStarter();
  return corpus.candidates();
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
