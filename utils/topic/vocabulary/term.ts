/**
 * A word or phrase and what it says of an article, each on a scale of 0 (nothing) to 3 (hardly said elsewhere).
 * An ICT-policy article must show both sides: what is governed, and that it is governed.
 */
export interface TopicTerm {
  /** In lower case; English in the singular. */
  term: string;
  /** How much it tells of information and communications technology. */
  ict: number;
  /** How much it tells of policy: state bodies, rules, plans, markets, access for the public. */
  policy: number;
  /** How much it tells of a near miss or another subject: gadgets, offers, share prices, sport, crime. */
  against: number;
}

/** Reads a table of terms: one weight line above its terms, terms parted by commas. */
export function terms(ict: number, policy: number, against: number, list: string): TopicTerm[] {
  return list
    .split(',')
    .map((term) => term.replace(/\s+/g, ' ').trim())
    .filter((term) => term !== '')
    .map((term) => ({ term, ict, policy, against }));
}
