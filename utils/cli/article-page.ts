import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Article } from '@/utils/page/types';

/** A page of the sample site: where it stands and its HTML. */
export interface ServedPage {
  path: string;
  html: string;
}

/** A page that shows an article of the user's own: an HTML file as it is, anything else in the sample site's dress. */
export async function articlePage(file: string, article: Article): Promise<ServedPage> {
  const name = basename(file, extname(file)).replace(/[^\p{L}\p{N}-]+/gu, '-');
  const path = `/${encodeURIComponent(name)}.html`;
  const isHtml = /^\.html?$/i.test(extname(file));
  return {
    path: decodeURIComponent(path),
    html: isHtml ? await readFile(file, 'utf8') : dress(article, name),
  };
}

/** A first line up to this long is taken for the headline of an article that names none. */
const LONGEST_HEADLINE = 200;

function dress({ title, publisher, published, lang, text }: Article, name: string): string {
  const lines = text.split(/\n+/).map((line) => line.trim());
  const [first = '', ...rest] = lines.filter(Boolean);
  const startsWithHeadline = !title && first.length <= LONGEST_HEADLINE && rest.length > 0;
  const headline = title || (startsWithHeadline ? first : name);
  const blocks = startsWithHeadline ? rest : [first, ...rest];
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(headline)}</title>
    <meta property="og:type" content="article">
    ${publisher ? `<meta property="og:site_name" content="${escapeHtml(publisher)}">` : ''}
    ${published ? `<meta property="article:published_time" content="${escapeHtml(published)}">` : ''}
    <link rel="stylesheet" href="/site.css">
  </head>
  <body>
    <main>
      <article>
        <h1>${escapeHtml(headline)}</h1>
        ${published ? `<p class="byline"><time datetime="${escapeHtml(published)}">${escapeHtml(published)}</time></p>` : ''}
        ${blocks
          .filter(Boolean)
          .map((block) => `<p>${escapeHtml(block).replace(/\n/g, '<br>')}</p>`)
          .join('\n        ')}
      </article>
    </main>
  </body>
</html>`;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
