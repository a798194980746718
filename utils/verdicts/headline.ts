import type { Claim, Extraction } from '@/utils/claims/types';
import { crossCheck } from './consistency';
import type { Finding } from './types';

interface Spanned {
  start: number;
  end: number;
}

const shift = <S extends Spanned>(spans: readonly S[], by: number): S[] =>
  spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }));

/**
 * Cross-checks an article whose headline is not part of its text with the headline before it. Findings point at the text's
 * claims alone; one that would join nothing but the headline with itself is left out.
 */
export function crossCheckWithHeadline(
  claims: readonly Claim[],
  text: string,
  figures: Extraction['figures'],
  headline: { text: string; extraction: Extraction } | null,
): Finding[] {
  if (!headline || headline.extraction.claims.length === 0) return crossCheck(claims, text, figures);
  const before = headline.extraction.claims;
  const head = `${headline.text}\n\n`;
  const findings = crossCheck([...before, ...shift(claims, head.length)], head + text, [
    ...headline.extraction.figures,
    ...shift(figures, head.length),
  ]);
  return findings.flatMap((finding) => {
    const own = finding.claims.map((index) => index - before.length).filter((index) => index >= 0);
    return own.length > 0 ? [{ ...finding, claims: own }] : [];
  });
}
