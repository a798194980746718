import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import type { Language } from '@/utils/claims/types';
import { readDocument } from '@/utils/page/read-article';
import type { Article } from '@/utils/page/types';
import { detectLanguage } from '@/utils/text/language';

/** An article of a file, with the name by which its result is known. */
export interface InputArticle {
  id: string;
  article: Article;
}

/** What the caller knows better than the file. */
export interface InputOverrides {
  lang?: Language;
  /** ISO date. */
  published?: string;
}

const articleFile = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  url: v.optional(v.nullable(v.string()), ''),
  title: v.optional(v.nullable(v.string()), ''),
  publisher: v.optional(v.nullable(v.string()), null),
  published: v.optional(v.nullable(v.string()), null),
  lang: v.optional(v.nullable(v.string())),
  keywords: v.optional(v.array(v.string()), []),
  text: v.string(),
});

/**
 * Reads an article from a `.json`, `.html` or `.txt` file.
 * @throws Error whose message names the trouble, where the file can't be read or holds no article.
 */
export async function readInput(file: string, overrides: InputOverrides): Promise<InputArticle> {
  const content = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(FILE_ERRORS[error.code ?? ''] ?? error.message);
  });
  const { id, article } = parse(file, content);
  return {
    id,
    article: {
      ...article,
      lang: overrides.lang ?? article.lang,
      published: overrides.published ?? article.published,
    },
  };
}

const FILE_ERRORS: Record<string, string> = {
  ENOENT: 'no such file',
  EACCES: 'no permission to read it',
  EISDIR: 'it is a folder; name the files in it',
};

function parse(file: string, content: string): InputArticle {
  switch (extname(file).toLowerCase()) {
    case '.json':
      return parseArticleJson(file, content);
    case '.html':
    case '.htm':
      return { id: basename(file), article: parseHtml(content) };
    default:
      return { id: basename(file), article: { ...EMPTY, lang: detectLanguage(content), text: content } };
  }
}

const EMPTY: Omit<Article, 'lang' | 'text'> = {
  url: '',
  title: '',
  publisher: null,
  published: null,
  keywords: [],
};

function parseArticleJson(file: string, content: string): InputArticle {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (error) {
    throw new Error(`not valid JSON: ${(error as Error).message}`);
  }
  const parsed = v.safeParse(articleFile, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(`not an article: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  }
  const { id, url, title, publisher, published, lang, keywords, text } = parsed.output;
  return {
    id: String(id ?? basename(file)),
    article: {
      url: url ?? '',
      title: title ?? '',
      publisher,
      published: isoDate(published),
      lang: lang === 'vi' || lang === 'en' ? lang : detectLanguage(text),
      keywords,
      text,
    },
  };
}

/** The day of an ISO date and time; null for what is none. */
function isoDate(text: string | null): string | null {
  return text?.match(/^\d{4}(-\d{2}(-\d{2})?)?/)?.[0] ?? null;
}

function parseHtml(content: string): Article {
  const { document } = parseHTML(content);
  const article = readDocument(document, '');
  if (!article) throw new Error('no article found on this page');
  return article;
}
