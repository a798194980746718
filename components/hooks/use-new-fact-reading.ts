import { useMemo } from 'preact/hooks';
import type { FactDraft } from '@/components/corpus/fact-draft';
import { extractClaims } from '@/utils/claims';
import type { Claim } from '@/utils/claims/types';

/** What a sentence says of a fact that is to be made of it: the first claim's figure, time, place and subject. */
export function useNewFactReading(text: string): Partial<FactDraft> {
  return useMemo(() => {
    if (text.trim() === '') return {};
    const { claims, lang } = extractClaims(text);
    const claim = claims.find(({ kind }) => kind !== 'statement' && kind !== 'date') ?? claims[0];
    return claim ? draftOfClaim(claim, lang) : {};
  }, [text]);
}

function draftOfClaim(claim: Claim, lang: 'vi' | 'en'): Partial<FactDraft> {
  const subject = claim.subject.replace(/\s+/g, ' ').trim();
  const draft: Partial<FactDraft> = {
    ...(lang === 'vi' ? { subjectVi: subject } : { subjectEn: subject }),
    period: claim.period ?? '',
    geography: claim.place ?? 'VN',
    target: claim.target,
  };
  switch (claim.kind) {
    case 'date':
      return { ...draft, type: 'date', dateValue: claim.period ?? '' };
    case 'role':
      return { ...draft, type: 'role', holder: claim.holder, title: claim.title };
    case 'legal':
      return { ...draft, type: 'legal', documentType: claim.documentType, number: claim.number ?? '' };
    case 'statement':
      return { ...draft, type: 'statement' };
    default:
      return { ...draft, type: 'figure', value: claim.quote };
  }
}
