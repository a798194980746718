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

export function isFurniture(block: Element, text: string): boolean {
  if (text.length > MAX_FURNITURE) return false;
  if (CLASS.test(`${block.getAttribute('class') ?? ''} ${block.id}`)) return true;
  if (block.getAttribute('itemprop') === 'author') return true;
  if (text.length > MAX_LABEL) return isLinkOnly(block, text);
  return CREDIT.test(text) || OTHER_STORY.test(text) || isLinkOnly(block, text);
}

/** A block that only leads elsewhere. Headings may be links to themselves. */
function isLinkOnly(block: Element, text: string): boolean {
  if (/^h[1-6]$/.test(block.localName) || block.closest('h1,h2,h3,h4,h5,h6')) return false;
  let linked = 0;
  for (const link of block.querySelectorAll('a[href]')) linked += (link.textContent ?? '').trim().length;
  return linked > 0 && linked >= text.replace(/[\s|•·,;–-]+/g, ' ').trim().length * 0.9;
}
