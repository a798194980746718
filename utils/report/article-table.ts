import type { Decision } from '@/utils/verdicts/decisions/decision';
import type { ArticleRecord } from './article-record';
import { writeCsv } from './csv';

interface Listed {
  record: ArticleRecord;
  decisions: readonly Decision[];
}

const COLUMNS = [
  'address',
  'title',
  'publisher',
  'published',
  'checkedAt',
  'discrepancy',
  'context',
  'supported',
  'unverified',
  'ignored',
  'decisions',
  'notes',
  'corpusRevision',
  'textHash',
] as const;

/** Checked articles as a table, one a row. */
export function articlesAsCsv(list: readonly Listed[]): string {
  return writeCsv([
    COLUMNS,
    ...list.map(({ record, decisions }) => [
      record.address,
      record.title,
      record.publisher,
      record.published,
      record.checkedAt,
      record.counts.discrepancy,
      record.counts.context,
      record.counts.supported,
      record.counts.unverified,
      record.counts.ignored,
      decisions.length,
      decisions
        .map(({ note }) => note)
        .filter(Boolean)
        .join('; '),
      record.corpus.revision,
      record.textHash,
    ]),
  ]);
}

/** Checked articles with their claims and decisions, for another program. */
export const articlesAsJson = (list: readonly Listed[]): string =>
  `${JSON.stringify(
    { articles: list.map(({ record: { before: _, ...record }, decisions }) => ({ ...record, decisions })) },
    null,
    2,
  )}\n`;
