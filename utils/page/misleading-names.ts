import { queryAll } from './safe-dom';

/**
 * Names by which Readability takes an element for furniture. Newspapers give them to the article's own column too
 * ("sidebar-1" is the wide one), and the article would be thrown away unread.
 */
const MISLEADING =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|com-|community|contact|cover-wrap|disqus|extra|foot|gdpr|head|hid|legends|masthead|media|menu|meta|outbrain|pag(?:er|ination)|popup|promo|related|remark|replies|rss|scroll|share|shoutbox|shopping|sidebar|skyscraper|social|sponsor|supplemental|tags|widget|yom-remote/i;

/** The paragraphs that tell where the article stands: the first long ones after its headline. */
const WITNESSES = 4;
const LONG = 80;

/** Takes misleading names from everything that holds the headline, or the paragraphs that follow it. */
export function clearMisleadingNames(document: Document, headline: Element): void {
  const witnesses = queryAll(document, 'p, [itemprop~="articleBody"]')
    .filter(
      (element) =>
        (headline.compareDocumentPosition(element) & FOLLOWING) !== 0 &&
        (element.textContent ?? '').trim().length >= LONG &&
        !element.closest('aside, footer, nav'),
    )
    .slice(0, WITNESSES);
  for (const witness of [headline, ...witnesses])
    for (let element: Element | null = witness; element; element = element.parentElement) {
      if (MISLEADING.test(element.getAttribute('class') ?? '')) element.removeAttribute('class');
      if (MISLEADING.test(element.id)) element.removeAttribute('id');
      if (MISLEADING_ROLES.has(element.getAttribute('role') ?? '')) element.removeAttribute('role');
    }
}

const MISLEADING_ROLES = new Set(['dialog', 'alertdialog', 'complementary', 'menu', 'navigation', 'alert']);
const FOLLOWING = 4;
