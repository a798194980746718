import type { Article } from '@/utils/page/types';
import { addressOf, changesOf } from '@/utils/report/article-record';
import type { ArticleReport } from '@/utils/report/article-report';
import { articles } from '@/utils/storage/article-repository';
import { corpus } from '@/utils/storage/corpus-repository';
import { tolerances } from '@/utils/storage/settings';
import { applyDecisions } from '@/utils/verdicts/decisions/apply-decisions';
import { judgeByFact } from '@/utils/verdicts/decisions/judge-by-fact';
import { reportOn } from './article-report';

/** As `reportOn`, with what the editor decided about the article, here or for everywhere. */
export async function decidedReportOn(article: Article, forced: boolean): Promise<ArticleReport> {
  const report = await reportOn(article, forced);
  if (report.claims.length === 0) return report;
  const decisions = await articles.decisionsFor(addressOf(article.url));
  if (decisions.length === 0) return report;
  const context = { published: article.published, tolerances: await tolerances.getValue() };
  const { claims, unplaced } = await applyDecisions(report.claims, decisions, async (item, factId) => {
    const row = await corpus.get(factId);
    return row ? judgeByFact(item, row.fact, await corpus.candidates(), context) : null;
  });
  return { ...report, claims, ...(unplaced.length > 0 && { unplaced }) };
}

/**
 * Keeps a checked article, and tells what is other in it than the last time. One that is only judged again (`known`) is
 * not kept anew where the reader has just taken it from the list. Without room for the record the check goes on.
 */
export async function recorded(report: ArticleReport, known: boolean): Promise<ArticleReport> {
  try {
    const record = await (known ? articles.update(report) : articles.record(report));
    const changes = record && changesOf(record);
    return changes ? { ...report, changes } : report;
  } catch (error) {
    console.error(error);
    return report;
  }
}
