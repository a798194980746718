import { shownKind } from '@/utils/verdicts/decisions/shown';
import type { CheckedClaim } from '@/utils/verdicts/types';
import type { ArticleReport } from './article-report';
import { decisionLines } from './decision-words';
import { oneLine, type ReportWords } from './words';

export type Cell = string | number | null;

/** What a spreadsheet would take for a formula, behind however many quotes that keep it from that. */
const FORMULA = /^'*[=+\-@\t\r\n\0＝＋－＠]/u;

/**
 * Rows as CSV by RFC 4180, with a byte order mark, by which spreadsheets know the letters. A text that they would take
 * for a formula gets a quote before it; numbers stay numbers.
 */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Names of the columns: the same in every language, since programs read them too. */
const COLUMNS = [
  'start',
  'end',
  'quote',
  'sentence',
  'kind',
  'period',
  'verdict',
  'judged',
  'reason',
  'explanation',
  'factId',
  'fact',
  'source',
  'sourceUrl',
  'decisions',
  'articleUrl',
] as const;

/** The claims of an article as a table, in text order; `verdict` is the one shown, `judged` ours. */
export function reportAsCsv(report: ArticleReport, words: ReportWords): string {
  return writeCsv([COLUMNS, ...report.claims.map((item) => rowOf(item, report, words))]);
}

function rowOf(item: CheckedClaim, { article }: ArticleReport, words: ReportWords): Cell[] {
  const { claim, verdict, explanation } = item;
  const fact = 'fact' in verdict ? verdict.fact : null;
  const source = fact?.sources[0];
  return [
    claim.start,
    claim.end,
    oneLine(claim.quote),
    oneLine(claim.sentence),
    claim.kind,
    claim.period,
    shownKind(item) ?? 'ignored',
    verdict.kind,
    verdict.reason,
    words.message(explanation.sentence),
    fact?.id ?? null,
    fact ? words.value({ type: 'label', ...fact.subject }) : null,
    source ? [source.publisher, source.title, source.date].filter(Boolean).join(', ') : null,
    source?.url ?? null,
    decisionLines(item, words).join('; '),
    article.url,
  ];
}
