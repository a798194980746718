import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { queryAll } from './safe-dom';

/**
 * Whether a live page may hold an article: cheap enough to ask of every page (about a millisecond), so that front
 * pages, searches and videos cost nothing more. It may say yes to a page that has none.
 */
export function mayHoldArticle(document: Document, url: string): boolean {
  const { pathname, search } = new URL(url);
  if (pathname === '/' && search === '') return false;
  const says = queryAll(document, 'meta[property="og:type"], [itemprop~="articleBody"]');
  const saysArticle = says.some((element) => element.getAttribute('content')?.toLowerCase() !== 'website');
  // Readability's check asks nothing of the document but this, which a page may have put an image's name before.
  const plain = {
    querySelectorAll: (selector: string) => queryAll(document, selector),
  } as unknown as Document;
  return isProbablyReaderable(plain, saysArticle ? BRIEF : {});
}

/** Short news of a paragraph or two, where the page itself says that it is an article. */
const BRIEF = { minContentLength: 80, minScore: 8 };
