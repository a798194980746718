import type { PageRequests, PayloadOf } from '@/utils/messaging/protocol';
import type { ArticleReport } from '@/utils/report/article-report';
import { detectLanguage } from '@/utils/text/language';
import { reportOn } from './article-report';

/** Checks a typed claim or a draft: an article of nothing but text, whatever its topic. */
export function checkText({
  text,
  lang,
  published,
}: PayloadOf<PageRequests, 'check-text'>): Promise<ArticleReport> {
  const article = {
    url: '',
    title: '',
    publisher: null,
    published: published ?? null,
    lang: lang ?? detectLanguage(text),
    text,
    keywords: [],
  };
  return reportOn(article, true);
}
