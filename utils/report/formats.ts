import type { ArticleReport } from './article-report';
import { reportAsClaimReview } from './claim-review';
import { reportAsCsv } from './csv';
import { reportAsHtml } from './html';
import { reportAsMarkdown } from './markdown';
import { reportAsAnnotations } from './web-annotation';
import type { Desk, ReportWords } from './words';

/** What a report is made of beside the report itself. */
export interface ReportSetting {
  words: ReportWords;
  desk: Desk;
  /** The article's text, for positions; null where it is no longer at hand. */
  text: string | null;
}

export interface ReportFormat {
  id: 'markdown' | 'html' | 'csv' | 'claim-review' | 'annotations';
  extension: string;
  /** MIME type. */
  type: string;
  make(report: ArticleReport, setting: ReportSetting): string;
}

/** Every form a report can have, in the order in which it is offered. */
export const REPORT_FORMATS: readonly ReportFormat[] = [
  {
    id: 'markdown',
    extension: 'md',
    type: 'text/markdown',
    make: (report, { words }) => reportAsMarkdown(report, words),
  },
  {
    id: 'html',
    extension: 'html',
    type: 'text/html',
    make: (report, { words, desk }) => reportAsHtml(report, words, desk),
  },
  {
    id: 'csv',
    extension: 'csv',
    type: 'text/csv',
    make: (report, { words }) => reportAsCsv(report, words),
  },
  {
    id: 'claim-review',
    extension: 'claimreview.jsonld',
    type: 'application/ld+json',
    make: (report, { words, desk }) => reportAsClaimReview(report, words, desk),
  },
  {
    id: 'annotations',
    extension: 'annotations.jsonld',
    type: 'application/ld+json',
    make: (report, { words, desk, text }) => reportAsAnnotations(report, words, desk, text),
  },
];
