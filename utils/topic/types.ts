/** A term of the vocabulary found in an article, and what it added to the score. */
export interface TopicEvidence {
  term: string;
  /** Where it stands: headline terms weigh more. */
  where: 'title' | 'metadata' | 'text';
  count: number;
  /** Contribution to the score; negative for terms of near misses (phone reviews, share prices). */
  weight: number;
}

/** Whether an article is about ICT policy, and why. */
export interface Topic {
  isIctPolicy: boolean;
  /** 0 to 1; 0.5 is the threshold. */
  score: number;
  /** Strongest first. */
  evidence: TopicEvidence[];
}
