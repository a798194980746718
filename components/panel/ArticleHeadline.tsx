import { useWords } from '@/components/ui/words';
import type { ArticleReport } from '@/utils/report/article-report';
import './ArticleHeadline.css';
import { TopicTerms } from './TopicTerms';

/** What the article is: headline, publisher, date, language, and why it counts as ICT policy. */
export function ArticleHeadline({ report: { article, topic } }: { report: ArticleReport }) {
  const words = useWords();
  const about = [
    article.publisher,
    article.published ? words.value({ type: 'date', date: article.published }) : words.t('panel_no_date'),
    words.t(`ui_language_${article.lang}`),
  ];
  return (
    <div class="dc-headline">
      <h1 lang={article.lang}>{article.title || words.t('panel_untitled')}</h1>
      <p class="dc-muted">{about.filter(Boolean).join(' · ')}</p>
      <TopicTerms topic={topic} />
    </div>
  );
}
