import type { Claim } from '@/utils/claims/types';
import { matchFigure } from './match-figure';
import { matchLegal } from './match-legal';
import { matchRole } from './match-role';
import { matchStatement } from './statements';
import type { CandidateSource, Evidence, MatchClaims } from './types';

function matchClaim(claim: Claim, source: CandidateSource): Promise<Evidence> {
  switch (claim.kind) {
    case 'role':
      return matchRole(claim, source);
    case 'legal':
      return matchLegal(claim, source);
    case 'statement':
      return matchStatement(claim, source);
    default:
      return matchFigure(claim, source);
  }
}

/** Finds what the corpus says about each claim, in the claims' order. Side by side, so that look-ups can share reads. */
export const matchClaims: MatchClaims = (claims, source) =>
  Promise.all(claims.map((claim) => matchClaim(claim, source)));
