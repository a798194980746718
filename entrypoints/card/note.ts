import { shownFact } from '@/components/claims/HoverCard';
import { VERDICT_LOOKS } from '@/components/verdicts/verdict-look';
import type { Translator } from '@/utils/i18n/translate';
import type { ArticleHead } from '@/utils/report/article-report';
import type { CheckedClaim } from '@/utils/verdicts/types';

/** One checked claim as a few lines of plain text, to paste into a note or a mail to the desk. */
export function noteOf(item: CheckedClaim, article: ArticleHead, translator: Translator): string {
  const { claim, verdict, explanation } = item;
  const fact = shownFact({ verdict });
  return [
    `“${claim.sentence.replace(/\s+/g, ' ').trim()}”`,
    `${translator.t(VERDICT_LOOKS[verdict.kind].word)}: ${translator.message(explanation.sentence)}`,
    ...explanation.rows.map(
      ({ label, value }) => `- ${translator.message(label)}: ${translator.message(value)}`,
    ),
    ...(fact?.sources ?? []).map(({ title, publisher, date, url }) =>
      [publisher, title, date && translator.value({ type: 'date', date }), url].filter(Boolean).join(', '),
    ),
    '',
    [article.title, article.publisher, article.published].filter(Boolean).join(' · '),
    article.url,
  ].join('\n');
}
