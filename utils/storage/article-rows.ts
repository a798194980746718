import type { ArticleRecord } from '@/utils/report/article-record';
import type { Decision } from '@/utils/verdicts/decisions/decision';

/** The rows of `articles` and `decisions`: they are kept as they are made. */
export type { ArticleRecord, Decision };
