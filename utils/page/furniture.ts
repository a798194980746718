import { queryAll } from './safe-dom';

/**
 * What stands among an article's paragraphs and is not the article: links to other stories, photo credits, bylines,
 * share bars. A short block is told by its class, by being nothing but links, or by the words it begins with.
 */

/** Longer than this a block is kept whatever its class says: themes call whole articles "has-ads". */
const MAX_FURNITURE = 400;
const MAX_LABEL = 160;

const CLASS =
  /(?:^|[\s_-])(?:relate[ds]?|lien-?quan|tin-?lien-?quan|xem-?them|doc-?them|read-?more|see-?also|credits?|copyright|byline|dateline|authors?|tac-?gia|tags?|keywords?|share|sharing|social|newsletter|subscribe|promo|adverts?|advertisement|advertising|ads?|quang-?cao|hotline|comments?|binh-?luan|box-?tin|breadcrumbs?|toolbar|pagination)(?:[\s_-]|$)/i;

/** "Ảnh: …", "Photo: …": who took the picture. */
const CREDIT =
  /^(?:ảnh|nguồn ảnh|ảnh minh họa|ảnh chụp|minh họa|đồ họa|video|clip|photos?|photograph|images?|pictures?|graphics?|illustration|credit)\s*[:：]/iu;

/** "Xem thêm: …", "Read more: …", ">> …": another story. */
const OTHER_STORY =
  /^(?:>{1,3}|»|►|▶|(?:xem thêm|đọc thêm|mời xem|tin liên quan|bài liên quan|tin cùng chuyên mục|related|read more|read also|also read|see also|more on this)(?![\p{L}]))/iu;

/**
 * The short elements of a document whose names say that they are furniture. Asked before Readability, which turns
 * elements into others and loses their names on the way.
 */
export function namedFurniture(document: Document): Element[] {
  return queryAll(document, '[class],[id],[itemprop="author"]').filter((element) => {
    const named = CLASS.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
    if (!named && element.getAttribute('itemprop') !== 'author') return false;
    return (element.textContent ?? '').trim().length <= MAX_FURNITURE && !element.querySelector('h1');
  });
}

/** Whether a block is furniture by what it says. `text`: its text, white space collapsed. */
export function isFurniture(block: Element, text: string): boolean {
  if (text.length > MAX_FURNITURE) return false;
  return (
    (text.length <= MAX_LABEL && (CREDIT.test(text) || OTHER_STORY.test(text))) || isLinkOnly(block, text)
  );
}

/** A block that only leads elsewhere. Headings may be links to themselves. */
function isLinkOnly(block: Element, text: string): boolean {
  if (/^h[1-6]$/.test(block.localName) || block.closest('h1,h2,h3,h4,h5,h6')) return false;
  let linked = 0;
  for (const link of block.querySelectorAll('a[href]')) linked += (link.textContent ?? '').trim().length;
  return linked > 0 && linked >= text.replace(/[\s|•·,;–-]+/g, ' ').trim().length * 0.9;
}
