import type { Language } from '@/utils/claims/types';
import { translatorFor } from '@/utils/i18n/dictionaries';
import type { ArticleHead } from '@/utils/report/article-report';
import type { Topic } from '@/utils/topic/types';
import { type CheckedClaim, type Finding, VERDICT_KINDS, type VerdictKind } from '@/utils/verdicts/types';
import { styled } from './terminal-style';

/** What the table of one article shows; an `ArticleReport` with its name will do. */
export interface ReportedArticle {
  /** File or address. */
  name: string;
  article: ArticleHead;
  topic: Topic;
  claims: readonly CheckedClaim[];
  findings: readonly Finding[];
}

const SIGNS: Record<VerdictKind, string> = {
  discrepancy: '≠',
  context: '◐',
  supported: '✓',
  unverified: '?',
};
const COLOURS = { discrepancy: 'red', context: 'yellow', supported: 'green', unverified: 'gray' } as const;
const QUOTE_WIDTH = 44;

/** An article's verdicts as a table for a person at a terminal, worst first, in the reader's language. */
export function formatReport(report: ReportedArticle, language: Language, factCount: number): string {
  const { t, message } = translatorFor(language);
  const { article, topic, claims, findings } = report;
  const speaking = topic.evidence.filter(({ weight }) => weight > 0).map(({ term }) => term);
  const terms = [...new Set(speaking)].slice(0, 4);
  const word = (kind: VerdictKind) => `${SIGNS[kind]} ${t(`verdict_${kind}`)}`;
  const wordWidth = Math.max(...VERDICT_KINDS.map((kind) => word(kind).length));

  const lines = VERDICT_KINDS.flatMap((kind) =>
    claims
      .filter(({ verdict }) => verdict.kind === kind)
      .map(({ claim, explanation }) =>
        [
          styled(COLOURS[kind], word(kind).padEnd(wordWidth)),
          cut(claim.quote.replace(/\s+/g, ' '), QUOTE_WIDTH),
          kind === 'unverified' ? styled('dim', message(explanation.short)) : message(explanation.sentence),
        ].join('  '),
      ),
  );
  const counts = VERDICT_KINDS.map(
    (kind) => [kind, claims.filter(({ verdict }) => verdict.kind === kind).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([kind, count]) =>
      styled(COLOURS[kind], `${count} ${t(`verdict_${kind}`).toLocaleLowerCase(language)}`),
    );

  return [
    styled('bold', article.title || report.name),
    styled('dim', [article.publisher, article.published, report.name].filter(Boolean).join(' · ')),
    styled(
      'dim',
      `${t(topic.isIctPolicy ? 'cli_topic' : 'cli_off_topic', { score: topic.score.toFixed(2) })}${terms.length ? `: ${terms.join(', ')}` : ''}`,
    ),
    `${t('cli_claims', { claims: claims.length, facts: factCount })}${counts.length ? `: ${counts.join(', ')}` : ''}`,
    '',
    ...lines,
    ...findings.map(({ explanation }) => `∑ ${message(explanation)}`),
    '',
  ].join('\n');
}

function cut(text: string, width: number): string {
  const characters = [...text];
  return characters.length <= width
    ? text + ' '.repeat(width - characters.length)
    : `${characters.slice(0, width - 1).join('')}…`;
}
