import type { ArticleReport } from '@/utils/report/article-report';
import { fold } from '@/utils/text/fold';

/** A file name that says what the report is about and survives every file system. */
export function fileNameOf({ article, checkedAt }: ArticleReport, extension: string): string {
  const words = fold(article.title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return `doi-chieu-${words ? `${words}-` : ''}${checkedAt.slice(0, 10)}.${extension}`;
}
