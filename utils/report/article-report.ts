import type { Article } from '@/utils/page/types';
import type { Topic } from '@/utils/topic/types';
import type { Decision } from '@/utils/verdicts/decisions/decision';
import type { CheckedClaim, Finding } from '@/utils/verdicts/types';
import type { ArticleChanges } from './article-record';

/** An article without its text: what the surfaces show of it. */
export type ArticleHead = Omit<Article, 'text' | 'keywords'>;

/** The outcome of checking one article: everything that marks, card, sidebar and reports show. Plain data. */
export interface ArticleReport {
  article: ArticleHead;
  /** SHA-256 of the text, hex: the same text gives the same report under the same corpus. */
  textHash: string;
  topic: Topic;
  /** In text order. */
  claims: CheckedClaim[];
  findings: Finding[];
  /** The corpus it was checked against. */
  corpus: { facts: number; revision: number };
  /** When, as ISO date and time. */
  checkedAt: string;
  /** Decisions about this article whose claim is no longer in its text. */
  unplaced?: Decision[];
  /** What is other than when the article was checked last; left out where nothing is. */
  changes?: ArticleChanges;
}
