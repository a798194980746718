import type { Claim } from '@/utils/claims/types';
import { fold } from '@/utils/text/fold';
import type { ClaimKey } from './decision';

/** What a claim is found again by; see `findClaims`. */
export function keyOf(claim: Claim): ClaimKey {
  return {
    kind: claim.kind,
    value: figureOf(claim),
    quote: wordsOf(claim.quote).join(' '),
    sentence: wordsOf(claim.sentence).join(' '),
  };
}

/** Folded words: marks, case, signs and spaces are what a copy editor changes first. */
export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

function figureOf(claim: Claim): string {
  switch (claim.kind) {
    case 'money':
    case 'percent':
    case 'count':
    case 'rank':
    case 'ordinal':
    case 'quantity': {
      const whole = 'denominator' in claim && claim.denominator !== undefined ? `/${claim.denominator}` : '';
      // The unit of a count is a noun as written, which stands in the quote as well.
      const unit = claim.kind === 'count' ? '' : ` ${claim.unit}`;
      return `${claim.hedge} ${claim.value}–${claim.valueHigh ?? claim.value}${whole}${unit}`;
    }
    case 'date':
      return `${claim.hedge} ${claim.period ?? ''}`;
    case 'role':
      return [claim.holder, claim.title].map((words) => wordsOf(words).join(' ')).join('|');
    case 'legal':
      return [claim.documentType, claim.number ?? claim.name ?? ''].map((words) => fold(words)).join('|');
    case 'statement':
      return '';
  }
}

/** How much of a sentence must have stayed, from 0 to 1: where the quote is the same, and where it is not. */
const SAME_QUOTE = 0.5;
const OTHER_QUOTE = 0.8;

/**
 * Which of the claims are the one that the key was made of: those that are the same to the letter, else the one whose
 * sentence has changed least; none where too little of it is left. A claim with another figure is never the same.
 */
export function findClaims(key: ClaimKey, keys: readonly ClaimKey[]): number[] {
  const same = keys.flatMap((other, index) => (sameKey(key, other) ? [index] : []));
  if (same.length > 0) return same;
  let best: { index: number; likeness: number } | null = null;
  keys.forEach((other, index) => {
    if (other.kind !== key.kind || other.value !== key.value) return;
    const likeness = likenessOf(key.sentence, other.sentence);
    if (likeness < (other.quote === key.quote ? SAME_QUOTE : OTHER_QUOTE)) return;
    if (best === null || likeness > best.likeness) best = { index, likeness };
  });
  return best === null ? [] : [(best as { index: number }).index];
}

export const sameKey = (a: ClaimKey, b: ClaimKey): boolean =>
  a.kind === b.kind && a.value === b.value && a.quote === b.quote && a.sentence === b.sentence;

/** Twice the words and pairs of neighbours that two sentences share, over all they have. */
function likenessOf(one: string, other: string): number {
  const [a, b] = [partsOf(one), partsOf(other)];
  const shared = [...a].filter((part) => b.has(part)).length;
  return a.size + b.size === 0 ? 1 : (2 * shared) / (a.size + b.size);
}

function partsOf(sentence: string): Set<string> {
  const words = sentence.split(' ').filter(Boolean);
  return new Set([...words, ...words.slice(1).map((word, i) => `${words[i]} ${word}`)]);
}
