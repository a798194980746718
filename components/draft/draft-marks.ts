import type { CheckedClaim, VerdictKind } from '@/utils/verdicts/types';

/** A stretch of a draft; `verdict` where a claim stands there. */
export interface DraftPart {
  text: string;
  verdict: VerdictKind | null;
}

/**
 * A draft cut into its claims and what is between them. Claims that do not stand in the text as they were read, since it
 * has been typed on, are left out, as is what overlaps the claim before.
 */
export function draftParts(text: string, claims: readonly CheckedClaim[]): DraftPart[] {
  const parts: DraftPart[] = [];
  let at = 0;
  for (const { claim, verdict } of [...claims].sort((a, b) => a.claim.start - b.claim.start)) {
    if (claim.kind === 'statement' || claim.start < at) continue;
    if (text.slice(claim.start, claim.end) !== claim.quote) continue;
    if (claim.start > at) parts.push({ text: text.slice(at, claim.start), verdict: null });
    parts.push({ text: claim.quote, verdict: verdict.kind });
    at = claim.end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), verdict: null });
  return parts;
}
