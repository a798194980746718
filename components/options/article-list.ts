import Fuse from 'fuse.js';
import type { ListedArticle } from '@/components/hooks/use-articles';
import { fold } from '@/utils/text/fold';

export type ArticleColumn = 'title' | 'publisher' | 'published' | 'checkedAt' | 'differ' | 'decisions';
export interface ArticleSort {
  column: ArticleColumn;
  descending: boolean;
}

/** The articles to show: those that answer to typed words, best first, or in the order asked for. */
export function articlesInView(
  list: readonly ListedArticle[],
  query: string,
  sort: ArticleSort | null,
): ListedArticle[] {
  const found = search(list, query);
  if (sort === null) return found;
  const collator = new Intl.Collator('vi', { numeric: true, sensitivity: 'base' });
  const sign = sort.descending ? -1 : 1;
  const compare = (a: ListedArticle, b: ListedArticle): number => {
    switch (sort.column) {
      case 'title':
      case 'publisher':
        return collator.compare(a.record[sort.column] ?? '', b.record[sort.column] ?? '');
      case 'published':
      case 'checkedAt':
        return (a.record[sort.column] ?? '').localeCompare(b.record[sort.column] ?? '');
      case 'differ':
        return a.record.counts.discrepancy - b.record.counts.discrepancy;
      case 'decisions':
        return a.decisions.length - b.decisions.length;
    }
  };
  return [...found].sort((a, b) => sign * compare(a, b));
}

/** Titles first; then who published it, where, and what was found or noted in it. */
const KEYS = [
  { name: 'title', weight: 3 },
  { name: 'about', weight: 1 },
];

/** Those that hold every word, likest first; where none does, those that look alike. */
function search(list: readonly ListedArticle[], query: string): ListedArticle[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...list];
  const searchable = list.map(searchableArticle);
  const holding = searchable.filter(({ title, about }) =>
    words.every((word) => title.includes(word) || about.includes(word)),
  );
  const fuse = new Fuse(holding.length > 0 ? holding : searchable, {
    keys: KEYS,
    threshold: holding.length > 0 ? 0.6 : 0.3,
    ignoreLocation: true,
  });
  const ranked = fuse.search(words.join(' ')).map(({ item }) => item);
  return [...new Set([...ranked, ...holding])].map(({ article }) => article);
}

function searchableArticle(article: ListedArticle) {
  const { record, decisions } = article;
  const quotes = record.claims.map(({ quote }) => quote);
  const notes = decisions.map(({ note }) => note);
  return {
    article,
    title: fold(record.title),
    about: fold([record.publisher, record.address, record.published, ...quotes, ...notes].join(' ')),
  };
}
