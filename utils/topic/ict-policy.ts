import type { Language } from '@/utils/text/language';
import { normaliseText } from '@/utils/text/normalise';
import { countTerms, indexTerms, type TermIndex } from './scan';
import type { Topic, TopicEvidence } from './types';
import { ENGLISH_TERMS } from './vocabulary/en';
import type { TopicTerm } from './vocabulary/term';
import { VIETNAMESE_TERMS } from './vocabulary/vi';

/** What of an article tells its topic. */
export interface TopicInput {
  title: string;
  text: string;
  /** Keywords and section names of the page's metadata. */
  keywords: readonly string[];
  lang: Language;
}

/** A headline term weighs as much as this many more in the text; one of the metadata as this many. */
const WEIGHT_OF = { title: 2.5, metadata: 1.5, text: 1 } as const;
/** An article of this many words is measured as it is; a longer one needs more and a shorter less, by the root of its length. */
const USUAL_WORDS = 350;
/** But a headline alone is not blown up. */
const LEAST_SCALE = 0.3;
/** The joint strength of both sides at which an article is as likely as not about ICT policy; chosen on test articles. */
const THRESHOLD = 16;
const STEEPNESS = 0.45;
/** How much a sign of another subject takes off. */
const AGAINST = 0.9;

let usual: TermIndex | null = null;

function vocabulary(extra: readonly TopicTerm[]): TermIndex {
  if (extra.length > 0) return indexTerms([...VIETNAMESE_TERMS, ...ENGLISH_TERMS, ...extra]);
  usual ??= indexTerms([...VIETNAMESE_TERMS, ...ENGLISH_TERMS]);
  return usual;
}

/** The second and third mention say less than the first. */
const saturated = (count: number) => 1 + Math.log2(Math.min(count, 16));

/**
 * Whether an article is about ICT policy, with the terms that decided it. What is governed and that it is governed must both
 * show: a phone review has only the one, a budget debate only the other. Terms of both languages count in either.
 */
export function recogniseTopic(
  { title, text, keywords }: TopicInput,
  extraTerms: readonly TopicTerm[] = [],
): Topic {
  const index = vocabulary(extraTerms);
  const places = [
    { where: 'title', text: title },
    { where: 'metadata', text: keywords.join(' . ') },
    { where: 'text', text },
  ] as const;
  const sums = { ict: 0, policy: 0, against: 0 };
  const evidence: TopicEvidence[] = [];
  let length = 0;
  for (const { where, text: part } of places) {
    const { counts, words } = countTerms(normaliseText(part).text, index);
    length += words;
    for (const [{ term, ict, policy, against }, count] of counts) {
      const factor = WEIGHT_OF[where] * saturated(count);
      sums.ict += factor * ict;
      sums.policy += factor * policy;
      sums.against += factor * against;
      evidence.push({ term, where, count, weight: factor * (ict + policy - against) });
    }
  }
  const scale = Math.max(LEAST_SCALE, Math.sqrt(length / USUAL_WORDS));
  const strength = Math.sqrt(sums.ict * sums.policy) / scale - (AGAINST * sums.against) / scale;
  const score = 1 / (1 + Math.exp(-STEEPNESS * (strength - THRESHOLD)));
  return {
    isIctPolicy: score >= 0.5,
    score,
    evidence: evidence.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  };
}
