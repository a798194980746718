import { shownKind } from '@/utils/verdicts/decisions/shown';
import type { CheckedClaim } from '@/utils/verdicts/types';
import { VERDICT_KINDS } from '@/utils/verdicts/types';
import type { ArticleReport } from './article-report';
import { countsOf } from './counts';
import { decisionLines } from './decision-words';
import { oneLine, type ReportWords } from './words';

/**
 * A checked article as Markdown, for an editor's note or a mail to the desk: the article, the coverage, then the claims
 * worst first, each with its explanation, the editor's decisions and the sources of the fact. Whatever comes from the page is escaped.
 */
export function reportAsMarkdown(report: ArticleReport, words: ReportWords): string {
  const { article, claims, findings } = report;
  const head = [
    `# ${escapeMarkdown(article.title || words.t('panel_untitled'))}`,
    [article.publisher, article.published && words.value({ type: 'date', date: article.published })]
      .filter(Boolean)
      .map((part) => escapeMarkdown(String(part)))
      .join(' · '),
    article.url && `<${article.url.replace(/[<>\s]/g, encodeURIComponent)}>`,
    words.t('report_coverage', countsOf(report, words)),
  ];
  const groups = [...VERDICT_KINDS, null].map((kind) => {
    const ofKind = claims.filter((item) => shownKind(item) === kind);
    if (ofKind.length === 0) return '';
    return [
      `## ${words.t(kind === null ? 'report_ignored' : `verdict_${kind}`)} (${ofKind.length})`,
      ...ofKind.map((item) => entry(item, words)),
    ].join('\n\n');
  });
  const contradictions =
    findings.length === 0
      ? ''
      : [
          `## ${words.t('panel_findings')}`,
          findings.map(({ explanation }) => `- ${escapeMarkdown(words.message(explanation))}`).join('\n'),
        ].join('\n\n');
  return `${[...head, ...groups, contradictions].filter(Boolean).join('\n\n')}\n`;
}

function entry(item: CheckedClaim, words: ReportWords): string {
  const { claim, verdict, explanation } = item;
  const lines = [
    `- **“${escapeMarkdown(oneLine(claim.quote))}”**: ${escapeMarkdown(words.message(explanation.sentence))}`,
    `  > ${escapeMarkdown(oneLine(claim.sentence))}`,
    ...decisionLines(item, words).map((line) => `  - **${escapeMarkdown(oneLine(line))}**`),
  ];
  const sources = 'fact' in verdict && verdict.fact ? verdict.fact.sources : [];
  for (const { title, publisher, date, url } of sources) {
    const name = escapeMarkdown([publisher || title, date].filter(Boolean).join(', '));
    lines.push(
      `  - ${words.t('report_source')}: ${url ? `[${name}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)` : name}`,
    );
  }
  return lines.join('\n');
}

/** Takes the meaning from the characters by which Markdown or HTML in it would format, link or embed. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
