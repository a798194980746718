import { shownKind } from '@/utils/verdicts/decisions/shown';
import type { ArticleReport } from './article-report';
import type { ReportWords } from './words';

/** What the sentence about coverage names; what is ignored is counted nowhere. */
export function countsOf({ claims, corpus, checkedAt }: ArticleReport, words: ReportWords) {
  const kinds = claims.map(shownKind).filter((kind) => kind !== null);
  return {
    all: kinds.length,
    checked: kinds.filter((kind) => kind !== 'unverified').length,
    differ: kinds.filter((kind) => kind === 'discrepancy').length,
    facts: corpus.facts,
    date: words.value({ type: 'date', date: checkedAt.slice(0, 10) }),
  };
}
