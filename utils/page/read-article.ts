import Readability from '@mozilla/readability/Readability.js';
import type { Language } from '@/utils/claims/types';
import { detectLanguage } from '@/utils/text/language';
import { appendTree } from './article-text';
import { cloneWithTwins } from './clone';
import { namedFurniture } from './furniture';
import { findHeadParts, labelsBefore } from './head-parts';
import { type Metadata, readMetadata } from './metadata';
import { clearMisleadingNames } from './misleading-names';
import { nestsTooDeep, removeNames, strip } from './prepare';
import { defuse } from './safe-dom';
import { TextBuilder } from './text-builder';
import type { TextMap } from './text-map';
import type { Article } from './types';
import { visibility } from './visibility';
import { textOf, textsOf } from './walk';

/** An article of the page, and the way from its text back to the page. */
export interface Reading {
  article: Article;
  map: TextMap;
}

/**
 * Reads the article of a live page, which it leaves as it is. Null where there is none.
 * `url` is the page's address.
 */
export function readArticle(document: Document, url: string): Reading | null {
  return read(() => {
    const { clone, twinOf } = cloneWithTwins(document);
    return { document: clone, twinOf, isShown: visibility(document, twinOf) };
  }, url);
}

/**
 * Reads the article of a document that is not shown anywhere (a file parsed under Node).
 */
export function readDocument(document: Document, url: string): Article | null {
  const open = () => {
    const copy = document.cloneNode(true) as Document;
    defuse(copy);
    return { document: copy, twinOf: () => undefined, isShown: () => true };
  };
  return read(open, url)?.article ?? null;
}

/** A document that may be taken apart. */
interface Source {
  document: Document;
  twinOf(copy: Text): Text | undefined;
  isShown(copy: Text): boolean;
}

/** Under this many characters Readability has probably mistaken the article for furniture: class names mislead it. */
const SHORT = 500;
/** Below this it is a teaser, a caption, a login page. */
const MIN_ARTICLE = 120;
/** As much text as the background accepts. */
const MAX_TEXT = 1_000_000;
/** Past this many elements Readability would hold the page up for seconds. */
const MAX_ELEMENTS = 60_000;

/** `open` gives a copy to take apart, as often as it is asked. */
function read(open: () => Source, url: string): Reading | null {
  const source = open();
  if (nestsTooDeep(source.document)) return null;
  let reading = readFrom(source, url);
  if (!reading || reading.article.text.length < SHORT) {
    // Readability's own second try resets innerHTML and so loses the twins.
    const second = readFrom(open(), url, { ignoringNames: true });
    if (second && second.article.text.length > 1.2 * (reading?.article.text.length ?? 0)) reading = second;
  }
  return reading && reading.article.text.length >= MIN_ARTICLE ? reading : null;
}

/** `ignoringNames`: Readability weighs nothing but text, for classes that mislead it. */
function readFrom(
  { document, twinOf, isShown }: Source,
  url: string,
  { ignoringNames = false } = {},
): Reading | null {
  const metadata = readMetadata(document);
  strip(document);
  const shown = (element: Element) =>
    [...textsOf(element)].some((text) => text.data.trim() !== '' && isShown(text));
  const { headline, lead } = findHeadParts(document, metadata, shown);
  const title = headline ? textOf(headline) : (metadata.titles[0] ?? '');

  const builder = new TextBuilder(twinOf);
  const taken = new Set<Text>();
  // Before Readability, which often drops both.
  for (const part of [headline, lead]) if (part) appendTree(builder, part, { taken, isShown });
  if (headline) for (const label of labelsBefore(document, headline)) taken.add(label);
  for (const element of namedFurniture(document)) for (const text of textsOf(element)) taken.add(text);
  if (ignoringNames) removeNames(document);
  else if (headline) clearMisleadingNames(document, headline);
  const body = parse(document);
  if (!body) return null;
  appendTree(builder, body, { taken, isShown });
  const { text, map } = builder.finish(MAX_TEXT);
  const article: Article = {
    url: url.replace(/#.*$/, ''),
    title: title.slice(0, 1000),
    publisher: metadata.publisher?.slice(0, 200) ?? null,
    published: metadata.published,
    lang: languageOf(text, metadata),
    text,
    keywords: metadata.keywords,
  };
  return { article, map };
}

/** Readability's tree of the article; null where it finds none. */
function parse(document: Document): Element | null {
  try {
    const result = new Readability<Element>(document, {
      // The threshold at which it starts over from innerHTML; 0 would mean its default of 500.
      charThreshold: 1,
      disableJSONLD: true,
      maxElemsToParse: MAX_ELEMENTS,
      serializer: (node) => node as Element,
    }).parse();
    return result?.content ?? null;
  } catch {
    // Too many elements, or a tree that Readability can't follow: no article for us.
    return null;
  }
}

/** Below this the text is too short to tell its language, and the markup is asked first. */
const ENOUGH_TEXT = 200;

/** The text knows better than the markup: many templates say "en" whatever they hold. */
function languageOf(text: string, { languages }: Metadata): Language {
  const [said] = languages.flatMap((tag) => (/^(vi|en)\b/.exec(tag)?.[1] ?? []) as Language[]);
  return said && text.length < ENOUGH_TEXT ? said : detectLanguage(text.normalize('NFC'));
}
