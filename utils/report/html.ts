import { shownKind } from '@/utils/verdicts/decisions/shown';
import { type CheckedClaim, VERDICT_KINDS, type VerdictKind } from '@/utils/verdicts/types';
import type { ArticleReport } from './article-report';
import { countsOf } from './counts';
import { decisionLines } from './decision-words';
import { type Desk, oneLine, type ReportWords } from './words';

const SIGNS: Readonly<Record<VerdictKind, string>> = {
  discrepancy: '≠',
  context: '◐',
  supported: '✓',
  unverified: '?',
};

const STYLE = `
:root { color-scheme: light; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1d1e20; background: #fff;
  font: 15px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; font-variant-numeric: tabular-nums; }
h1, h2, q { font-family: "Noto Serif", Cambria, Georgia, serif; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .25rem; }
h2 { font-size: 1.1rem; margin: 1.6rem 0 .4rem; border-bottom: 1px solid #e2e0da; }
a { color: #1d4b8b; overflow-wrap: anywhere; }
h2 span { font-family: "Segoe UI Symbol", "Apple Symbols", "DejaVu Sans", sans-serif; }
article { padding: .5rem 0 .5rem .8rem; border-inline-start: 4px solid #626873; margin: .6rem 0; break-inside: avoid; }
.discrepancy { border-color: #c2321d; border-inline-start-style: double; }
.context { border-color: #8f5d00; border-inline-start-style: dashed; }
.supported { border-color: #0f7a5a; }
.unverified { border-inline-start-style: dotted; }
article p { margin: .2rem 0; }
q { font-size: 1.05rem; }
.muted, small { color: #5a5e67; }
.decision { font-weight: 600; }
ul { margin: .2rem 0; padding-inline-start: 1.2rem; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } a { color: inherit; text-decoration: none; }
  a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 9pt; } h2 { break-after: avoid; } }
`;

/**
 * A checked article as one HTML file that needs nothing else, to be read, sent or printed. Whatever comes from the page,
 * the corpus or the editor is escaped, only web addresses become links, and the file's own policy runs no script.
 */
export function reportAsHtml(report: ArticleReport, words: ReportWords, desk: Desk): string {
  const { article, claims, findings } = report;
  const date = article.published && words.value({ type: 'date', date: article.published });
  const title = article.title || words.t('panel_untitled');
  const groups = [...VERDICT_KINDS, null].map((kind) => {
    const items = claims.filter((item) => shownKind(item) === kind);
    if (items.length === 0) return '';
    const name = kind === null ? words.t('report_ignored') : words.t(`verdict_${kind}`);
    const heading = `<h2>${kind === null ? '' : `<span>${SIGNS[kind]}</span> `}${escapeHtml(name)} (${items.length})</h2>`;
    return heading + items.map((item) => claimHtml(item, words)).join('\n');
  });
  const contradictions = findings.map(
    ({ explanation }) => `<li>${escapeHtml(words.message(explanation))}</li>`,
  );
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
<p class="muted">${[article.publisher, date]
    .filter(Boolean)
    .map((part) => escapeHtml(String(part)))
    .join(' · ')}</p>
<p>${link(article.url, article.url)}</p>
<p>${escapeHtml(words.t('report_coverage', countsOf(report, words)))}</p>
</header>
<main>
${groups.filter(Boolean).join('\n')}
${contradictions.length > 0 ? `<h2>${escapeHtml(words.t('panel_findings'))}</h2><ul>${contradictions.join('')}</ul>` : ''}
</main>
${desk.name ? `<footer><p><small>${link(desk.url, desk.name)}</small></p></footer>` : ''}
</body>
</html>
`;
}

function claimHtml(item: CheckedClaim, words: ReportWords): string {
  const { claim, verdict, explanation } = item;
  const fact = 'fact' in verdict ? verdict.fact : null;
  const sources = (fact?.sources ?? []).map(({ title, publisher, date, url }) => {
    const name = [publisher, title, date && words.value({ type: 'date', date })].filter(Boolean).join(', ');
    return `<li>${link(url ?? '', name)}</li>`;
  });
  const quote = oneLine(claim.quote);
  const sentence = oneLine(claim.sentence);
  return `<article class="${shownKind(item) ?? 'ignored'}">
<p><q>${escapeHtml(quote)}</q></p>
<p>${escapeHtml(words.message(explanation.sentence))}</p>
${sentence === quote ? '' : `<p class="muted">${escapeHtml(sentence)}</p>`}
${decisionLines(item, words)
  .map((line) => `<p class="decision">${escapeHtml(line)}</p>`)
  .join('\n')}
${sources.length > 0 ? `<ul class="muted">${sources.join('')}</ul>` : ''}
</article>`;
}

const link = (url: string, text: string): string =>
  /^https?:\/\//i.test(url)
    ? `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(text)}</a>`
    : escapeHtml(text);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in an element or a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
