import type { Metadata } from './metadata';
import { queryAll } from './safe-dom';
import { textOf, textsOf } from './walk';

/** The parts of an article that Readability often drops, and an editor checks first. */
export interface HeadParts {
  headline: Element | null;
  lead: Element | null;
}

/** Finds headline and lead in a document that may not be live; call it before Readability takes the document apart. */
export function findHeadParts(
  document: Document,
  metadata: Metadata,
  isShown: (element: Element) => boolean,
): HeadParts {
  const headline = findHeadline(document, metadata.titles, isShown);
  return { headline, lead: headline && findLead(document, headline, metadata.description, isShown) };
}

/** A headline need not be the page's title word for word: desks shorten titles for search engines. */
const MIN_LIKENESS = 0.5;
const MAX_HEADLINE = 400;
const ELSEWHERE = 'aside, nav, footer, [hidden], [aria-hidden="true"]';

function findHeadline(
  document: Document,
  titles: string[],
  isShown: (element: Element) => boolean,
): Element | null {
  const usable = (element: Element) => {
    const { length } = textOf(element);
    return length > 0 && length <= MAX_HEADLINE && !element.closest(ELSEWHERE) && isShown(element);
  };
  const first = queryAll(document, 'h1').filter(usable);
  for (const group of [first, queryAll(document, '[itemprop~="headline"], h2').filter(usable)]) {
    const [best] = group
      .map((element) => ({
        element,
        score: Math.max(0, ...titles.map((title) => likeness(textOf(element), title))),
      }))
      .sort((a, b) => b.score - a.score);
    if (best && best.score >= MIN_LIKENESS) return best.element;
  }
  const [only, ...others] = first;
  return only && others.length === 0 && words(textOf(only)).length >= 5 ? only : null;
}

const LEAD_CLASS =
  /(?:^|[\s_-])(?:sapo|lead|lede|standfirst|chapeau|description|summary|intro|deck?|subhead)(?:[\s_-]|$)/i;
const LEAD_CANDIDATES =
  'p, h2, h3, strong, [itemprop~="description"], [class*="sapo" i], [class*="lead" i], [class*="standfirst" i], [class*="summary" i], [class*="description" i]';
const BLOCK_INSIDE = 'p, h2, h3, ul, ol, table, figure, article, section';
const MIN_LEAD = 40;
const MAX_LEAD = 1500;
/** Past this many paragraphs without a lead there is none. */
const PARAGRAPHS_TO_TRY = 4;

function findLead(
  document: Document,
  headline: Element,
  description: string | null,
  isShown: (element: Element) => boolean,
): Element | null {
  const opening = description ? opens(description) : '';
  let paragraphs = 0;
  for (const element of queryAll(document, LEAD_CANDIDATES)) {
    if (paragraphs >= PARAGRAPHS_TO_TRY) return null;
    if ((headline.compareDocumentPosition(element) & FOLLOWING) === 0 || headline.contains(element)) continue;
    const text = textOf(element);
    if (text.length < MIN_LEAD || text.length > MAX_LEAD || element.closest(ELSEWHERE) || !isShown(element))
      continue;
    if (element.querySelectorAll(BLOCK_INSIDE).length > 1) continue;
    const called = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
    if (LEAD_CLASS.test(called) || (opening.length >= MIN_LEAD / 2 && opens(text).startsWith(opening)))
      return element;
    if (element.localName === 'p') paragraphs++;
  }
  return null;
}

const FOLLOWING = 4;

/** Where agencies sign at the start: "(Dân trí) - ", "TTO - ", "VOV.VN – ". */
const SIGNATURE = /^(?:\([^)]{2,40}\)|[\p{Lu}\d.]{2,12})\s*[-–—:]\s*/u;

/** The first words of a lead, by which it is known again in the page's description. */
const opens = (text: string): string =>
  text.normalize('NFC').replace(SIGNATURE, '').replace(/\s+/g, ' ').trim().toLowerCase().slice(0, 50);

const words = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\d]+/gu) ?? [];

/** How much of the shorter wording is in the longer, from 0 to 1. */
function likeness(a: string, b: string): number {
  const [shorter = [], longer = []] = [words(a), words(b)].sort((one, other) => one.length - other.length);
  if (shorter.length < 2) return 0;
  const known = new Set(longer);
  return shorter.filter((word) => known.has(word)).length / Math.max(shorter.length, longer.length * 0.6);
}

/** Longer than this, what stands before the headline is no label. */
const MAX_LABEL = 60;

/** Section names, dates and badges that stand above a headline. */
export function labelsBefore(document: Document, headline: Element): Text[] {
  const labels: Text[] = [];
  for (const text of textsOf(document.documentElement)) {
    if (headline.contains(text)) break;
    if (text.data.trim().length <= MAX_LABEL) labels.push(text);
  }
  return labels;
}
