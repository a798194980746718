import type { Claim, Extraction } from '@/utils/claims/types';
import type { ArticleCheck } from '@/utils/verdicts/check-article';
import type { CheckedClaim } from '@/utils/verdicts/types';

/**
 * One article's result as a line of JSON for other programs: `{ id, lang, topic, claims, findings, figures }`.
 * Offsets are UTF-16 and half-open, and `text.slice(start, end)` is the quote. Figures are all expressions
 * recognised, before it was decided which of them are claims.
 */
export function resultJson(id: string, check: ArticleCheck, extraction: Extraction): string {
  const { isIctPolicy, score, evidence } = check.topic;
  return JSON.stringify({
    id,
    lang: extraction.lang,
    topic: { isIctPolicy, score, evidence },
    claims: check.claims.map(claimJson),
    findings: check.findings.map(({ kind, claims }) => ({ kind, claims })),
    figures: extraction.figures,
  });
}

function claimJson({ claim, verdict }: CheckedClaim) {
  return {
    ...claim,
    value: 'value' in claim ? claim.value : null,
    unit: claim.unit,
    ...(claim.kind === 'legal' ? { number: claim.number } : {}),
    verdict: verdict.kind,
    reason: verdict.reason,
    factId: 'fact' in verdict ? (verdict.fact?.id ?? null) : null,
  } satisfies Claim | Record<string, unknown>;
}
