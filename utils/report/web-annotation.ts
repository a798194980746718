import { shownKind } from '@/utils/verdicts/decisions/shown';
import type { CheckedClaim } from '@/utils/verdicts/types';
import { addressOf } from './article-record';
import type { ArticleReport } from './article-report';
import { decisionLines } from './decision-words';
import { stableId } from './stable-id';
import type { Desk, ReportWords } from './words';

/** Characters of context on each side of a quote. */
const CONTEXT = 32;

/**
 * The claims of an article as Web Annotations (https://www.w3.org/TR/annotation-model/), each with a quote selector and,
 * where `text` is known, a position selector. Positions count code points of the article's text as it was read: headline,
 * lead and body, blocks apart by an empty line. What is ignored is left out.
 */
export function reportAsAnnotations(
  report: ArticleReport,
  words: ReportWords,
  desk: Desk,
  text: string | null,
): string {
  const items = report.claims
    .filter((item) => shownKind(item) !== null)
    .map((item) => annotationOf(item, report, words, desk, text));
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    label: report.article.title,
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotationOf(
  item: CheckedClaim,
  { article, checkedAt }: ArticleReport,
  words: ReportWords,
  desk: Desk,
  text: string | null,
) {
  const { claim, explanation } = item;
  const kind = shownKind(item) ?? 'unverified';
  const body = (purpose: string, value: string) => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
    language: words.language,
  });
  return {
    id: stableId('annotation', article.url, item),
    type: 'Annotation',
    motivation: 'assessing',
    created: checkedAt,
    ...(desk.name && {
      creator: { type: 'Organization', name: desk.name, ...(desk.url && { homepage: desk.url }) },
    }),
    body: [
      body('tagging', words.t(`verdict_${kind}`)),
      body('assessing', words.message(explanation.sentence)),
      ...decisionLines(item, words).map((line) => body('commenting', line)),
    ],
    target: { source: addressOf(article.url), selector: selectorsOf(claim, text) },
  };
}

/** By the whole text, else by the sentence alone, which says nothing about the position. */
export function selectorsOf(
  { start, end, quote, sentence }: { start: number; end: number; quote: string; sentence: string },
  text: string | null,
) {
  if (text === null || text.slice(start, end) !== quote) {
    const at = sentence.indexOf(quote);
    return [at < 0 ? quoteSelector(quote, 0, quote.length) : quoteSelector(sentence, at, at + quote.length)];
  }
  const before = codePoints(text.slice(0, start));
  return [
    quoteSelector(text, start, end),
    { type: 'TextPositionSelector', start: before, end: before + codePoints(quote) },
  ];
}

function quoteSelector(text: string, start: number, end: number) {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(wholeCharacter(text, Math.max(0, start - CONTEXT)), start),
    suffix: text.slice(end, wholeCharacter(text, Math.min(text.length, end + CONTEXT))),
  };
}

/** An offset that does not cut a character of two code units in half. */
const wholeCharacter = (text: string, at: number): number =>
  /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at - 1 : at;

const codePoints = (text: string): number => [...text].length;
