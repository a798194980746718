import type { Token } from './analyse';

/**
 * Every number that decides whether a fact speaks about a claim. A score is
 *
 *     coverage of the fact's best label by the claim
 *       x  what the two share / (what they share + what the claim says besides)
 *       x  factors for what is left unsaid
 *
 * from 0 to 1. Gates (place, dimension, currency, flow, statistic, scope, target) come first and are not weighed: what
 * they stop can't be bought back by likeness of wording.
 *
 * The trade: a lower floor finds restatements in looser words, and mistakes one measure for another; a wrong red mark
 * costs more than a missing one, so doubt stays below the floor.
 */

/** The score from which a fact speaks about a claim. */
export const FLOOR = 0.66;
/** The same for events and their dates, which come again in like words. */
export const DATE_FLOOR = 0.72;
/** Both directions of a statement's coverage. */
export const STATEMENT_FLOOR = { label: 0.85, sentence: 0.55 } as const;
/** Measures this close to the best are in doubt with it, and the figure itself may decide. */
export const MARGIN = 0.1;

/** What a token of a fact's label counts where the claim has to cover it. */
export const LABEL_WEIGHTS: Readonly<Record<Token['role'], number>> = {
  flow: 1,
  topic: 1.2,
  qualifier: 0.9,
  amount: 0.8,
  statistic: 0.8,
  scope: 0.8,
  name: 0.8,
  word: 0.6,
  base: 0.4,
  traded: 0.25,
  document: 0.3,
  office: 0.3,
  body: 0.1,
  generic: 0.1,
  place: 0,
  stop: 0,
  number: 0,
};

/** Factor for what a label says in brackets. */
export const ASIDE_WEIGHT = 0.3;

/** Where the claim has the token. */
export const HIT = { subject: 1, clause: 0.95, sentence: 0.7, none: 0 } as const;

/**
 * What a token of the claim's own words costs where the fact knows nothing of it. Set against the weight of what the
 * two share: "voted" undoes a bare "people", and hardly touches "fixed broadband subscriptions".
 */
export const STRANGER_COSTS: Readonly<Record<Token['role'], number>> = {
  qualifier: 1.5,
  topic: 0.7,
  amount: 0.5,
  base: 0.3,
  statistic: 0.3,
  flow: 0.5,
  scope: 0.3,
  document: 0.2,
  traded: 0.1,
  office: 0.1,
  body: 0,
  generic: 0,
  place: 0,
  stop: 0,
  number: 0,
  // Counted apart, below.
  name: 0,
  word: 0,
};
/** Words for a sum in passing ("worth", "size") cost no more than this. */
export const VAGUE_COST = 0.05;
/** An unknown word of English, and a syllable of Vietnamese, of which two make a word; and all of them together. */
export const WORD_COST = { en: 0.25, vi: 0.12, most: 0.7 } as const;
/**
 * The same right behind a counted noun, where it says what those counted did ("5 triệu thuê bao bị khóa", "20 million
 * subscribers switched"): a part of the whole.
 */
export const DEED_COST = { en: 0.6, vi: 0.3, most: 1.3 } as const;
/** What is traded, named in a word the fact does not know ("exported cars"): a part of the trade. */
export const CARGO_COST = 1.2;
/** A noun right before the measure's name that the fact does not know ("food inflation"): a part of the measure. */
export const COMPOUND_COST = 1;
/** A name that the fact does not know, once however many: what is Orange's is not all of France's. */
export const NAME_COST = 0.8;

/** Labels of little weight say little: a label of weight w counts w / (w + this) of itself. */
export const THIN_LABEL = 0.06;

/** Factors for what is left unsaid. */
export const UNKNOWN_UNIT = 0.85;
export const UNSAID_PLACE = 0.95;
/** What a fact that a gate stopped keeps of its likeness, for the list of nearest facts. */
export const STOPPED = 0.5;

/** Candidates asked for per claim, and facts offered as nearest. */
export const CANDIDATES = 64;
export const NEAREST = 10;
