import type { Token } from './analyse';

/**
 * Every number that decides whether a fact speaks about a claim. A score is
 *
 *     coverage of the fact's best label by the claim  x  purity of the claim  x  factors of unit and place
 *
 * from 0 to 1. Gates (place, dimension, currency, flow, statistic, scope, target) come first and are not weighed: what
 * they stop can't be bought back by likeness of wording.
 *
 * The trade: a lower floor finds restatements in looser words, and mistakes one measure for another; a wrong red mark
 * costs more than a missing one, so doubt stays below the floor.
 */

/** The score from which a fact speaks about a claim. */
export const FLOOR = 0.6;
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
  word: 0.5,
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

/** Where the claim has the token. */
export const HIT = { subject: 1, sentence: 0.75, none: 0 } as const;

/** What a token of the claim's own words costs where the fact knows nothing of it. */
export const STRANGER_COSTS: Readonly<Record<Token['role'], number>> = {
  qualifier: 1.3,
  topic: 0.6,
  amount: 0.5,
  base: 0.3,
  name: 0.4,
  word: 0.14,
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
};
/** Words for a sum in passing ("worth", "size") cost no more than this. */
export const VAGUE_COST = 0.05;
/** Unknown words are mostly grammar and colour: together they cost no more than this. */
export const MOST_FOR_WORDS = 0.5;
/** Purity is e to the minus this times the cost. */
export const STRANGER_RATE = 0.5;

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
