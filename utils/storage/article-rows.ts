import type { ArticleReport } from '@/utils/report/article-report';

/** An article as it was last checked, by address and text: what the list of checked articles and its record show. */
export interface ArticleRecord {
  /** Without fragment. */
  address: string;
  textHash: string;
  checkedAt: string;
  report: ArticleReport;
}

/** What the editor decided about a claim of an article; it outlives changes of the article's text. */
export interface Decision {
  id: number;
  address: string;
  /** The claim by its words and place in the text, since indices shift. */
  quote: string;
  sentence: string;
  decision: 'confirmed' | 'overruled' | 'ignored' | 'noted';
  /** The editor's reason or note. */
  note: string;
  /** The fact that the editor picked instead; null where none. */
  factId: string | null;
  at: string;
}
