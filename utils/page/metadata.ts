import { parsePublished } from './published-date';
import { queryAll } from './safe-dom';

/** What a page says about its article in its head and in structured data. */
export interface Metadata {
  /** Titles the page gives its article, most trustworthy first; the last is the document's own. */
  titles: string[];
  description: string | null;
  publisher: string | null;
  /** ISO day. */
  published: string | null;
  /** Language tags, lower case: of the structured data, then of the root element. */
  languages: string[];
  keywords: string[];
  /** Whether the page calls itself an article. */
  saysArticle: boolean;
}

/** Reads the metadata of a document that may not be live (see `defuse`). */
export function readMetadata(document: Document): Metadata {
  const metas = readMetas(document);
  const meta = (...names: string[]) => names.flatMap((name) => metas.get(name) ?? []);
  const linked = readLinkedData(document);
  const documentTitle = clean(document.querySelector('title')?.textContent);
  const [publisher = null] = [...meta('og:site_name'), ...linked.publishers, ...meta('application-name')];
  return {
    titles: [
      ...meta('og:title', 'twitter:title'),
      ...linked.headlines,
      withoutSite(documentTitle, publisher),
    ].filter(Boolean),
    description: meta('og:description', 'description', 'twitter:description')[0] ?? null,
    publisher,
    published: firstDate([...linked.dates, ...meta(...DATE_METAS)]) ?? readDateInPage(document),
    languages: [...linked.languages, document.documentElement.getAttribute('lang') ?? '']
      .map((tag) => tag.toLowerCase())
      .filter(Boolean),
    keywords: distinct([
      ...meta('keywords', 'news_keywords').flatMap((list) => list.split(/[,;]/)),
      ...meta('article:section', 'article:tag'),
      ...linked.keywords,
    ]),
    saysArticle: meta('og:type')[0] === 'article' || linked.isArticle,
  };
}

const DATE_METAS = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'date',
];

/** Values by lower-case name, in page order. */
function readMetas(document: Document): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const element of queryAll(document, 'meta[content]')) {
    const content = clean(element.getAttribute('content'));
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && content) metas.set(name, [...(metas.get(name) ?? []), content]);
    }
  }
  return metas;
}

interface LinkedData {
  isArticle: boolean;
  headlines: string[];
  publishers: string[];
  dates: string[];
  languages: string[];
  keywords: string[];
}

/** The articles among a page's JSON-LD. What can't be read is left out. */
function readLinkedData(document: Document): LinkedData {
  const nodes = queryAll(document, 'script[type="application/ld+json"]').flatMap((script) =>
    flatten(parseJson(script.textContent ?? '')),
  );
  const articles = nodes.filter((node) => strings(node['@type']).some((type) => ARTICLE_TYPE.test(type)));
  const all = (read: (node: Record<string, unknown>) => string[]) =>
    articles.flatMap(read).map(clean).filter(Boolean);
  return {
    isArticle: articles.length > 0,
    headlines: all((node) => strings(node.headline)),
    publishers: all((node) =>
      list(node.publisher).flatMap((one) => (isRecord(one) ? strings(one.name) : [])),
    ),
    dates: all((node) => strings(node.datePublished)),
    languages: all((node) => strings(node.inLanguage)),
    keywords: all((node) => [
      ...strings(node.keywords).flatMap((words) => words.split(/[,;]/)),
      ...strings(node.articleSection),
    ]),
  };
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.trim().replace(/^<!--|-->$/g, ''));
  } catch {
    return null;
  }
}

function flatten(value: unknown): Record<string, unknown>[] {
  return list(value).flatMap((node) => (isRecord(node) ? [node, ...flatten(node['@graph'] ?? [])] : []));
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
const strings = (value: unknown): string[] => list(value).filter((item) => typeof item === 'string');
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Places where pages write the date for their readers, the surest first. */
const DATE_PLACES = [
  '[itemprop="datePublished"]',
  'article time[datetime], main time[datetime]',
  'time[datetime]',
  '[class*="date" i], [class*="time" i], [class*="ngay" i], [class*="publish" i], time',
];
const NOT_THIS_ARTICLE =
  'aside, footer, nav, [class*="related" i], [class*="comment" i], [class*="lien-quan" i]';

function readDateInPage(document: Document): string | null {
  for (const selector of DATE_PLACES) {
    for (const element of queryAll(document, selector).slice(0, 40)) {
      if (element.closest(NOT_THIS_ARTICLE)) continue;
      const text = clean(element.textContent);
      const date = firstDate([
        element.getAttribute('content') ?? '',
        element.getAttribute('datetime') ?? '',
        text.length <= 80 ? text : '',
      ]);
      if (date) return date;
    }
  }
  return null;
}

function firstDate(texts: string[]): string | null {
  for (const text of texts) {
    const date = parsePublished(text);
    if (date) return date;
  }
  return null;
}

/** A document's title without the site's name that most pages append or put before it. */
function withoutSite(title: string, publisher: string | null): string {
  const parts = title.split(/\s+[|»·–—-]\s+/);
  if (parts.length < 2) return title;
  const others = parts.filter((part) => part !== publisher);
  return others.length < parts.length
    ? others.join(' - ')
    : parts.reduce((longest, part) => (part.length > longest.length ? part : longest));
}

const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

const MAX_KEYWORDS = 60;
const MAX_KEYWORD = 120;

function distinct(words: string[]): string[] {
  const cleaned = words.map(clean).filter((word) => word !== '' && word.length <= MAX_KEYWORD);
  return [...new Set(cleaned)].slice(0, MAX_KEYWORDS);
}
