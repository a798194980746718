import type { Fact } from '@/utils/corpus/fact';
import { cargoOf } from './flow';
import { pass, VAGUE_AMOUNTS } from './gates';
import { type ClaimProfile, type FactProfile, profileFact, type WeighedToken } from './profile';
import {
  CARGO_COST,
  COMPOUND_COST,
  DEED_COST,
  HIT,
  NAME_COST,
  STOPPED,
  STRANGER_COSTS,
  THIN_LABEL,
  UNKNOWN_UNIT,
  UNSAID_PLACE,
  VAGUE_COST,
  WORD_COST,
} from './weights';

/** How well a fact speaks about a claim. */
export interface Score {
  fact: Fact;
  profile: FactProfile;
  /** 0 to 1; of a fact that a gate stopped, what its wording alone would give, halved. */
  score: number;
  /** False where a gate stopped it: it is near, and it is not the same. */
  open: boolean;
  /** True where the claim names no place and the fact's was supplied. */
  placeUnsaid: boolean;
}

/** What a claim of this kind says without saying it: a rank is a rank, a target a target. */
function implied({ claim }: ClaimProfile): ReadonlySet<string> {
  const ids = new Set<string>();
  if (claim.kind === 'rank') ids.add('#rank').add('#index');
  if (claim.kind === 'percent') ids.add('#share');
  if (claim.kind === 'count') ids.add('#number').add('#total');
  if (claim.kind === 'quantity') ids.add('#score').add('#value');
  if (claim.target) ids.add('#target');
  return ids;
}

interface Coverage {
  /** How much of the label the claim says, 0 to 1. */
  part: number;
  /** The weight of what it says. */
  said: number;
}

/** How much of a label the claim says, by weight. */
function coverage(
  label: readonly WeighedToken[],
  claim: ClaimProfile,
  silent: ReadonlySet<string>,
  flowFits: boolean,
): Coverage {
  let whole = 0;
  let said = 0;
  for (const { id, role, weight } of label) {
    if (silent.has(id)) continue;
    whole += weight;
    // The flow gate has compared the flows already, whatever words named them.
    const inSubject = claim.ownIds.has(id) || (role === 'flow' && flowFits);
    const elsewhere = claim.clauseIds.has(id)
      ? HIT.clause
      : claim.sentenceIds.has(id)
        ? HIT.sentence
        : HIT.none;
    said += weight * (inSubject ? HIT.subject : elsewhere);
  }
  return { part: whole === 0 ? 0 : (said / whole) * (whole / (whole + THIN_LABEL)), said };
}

/** Behind a counted noun, where the sentence goes on to what is not said of those counted. */
const OTHER_THOUGHT = /\s(?:và|đồng thời|nhưng|and|but|while)\s/iu;

/** The cost of the words behind a counted noun that say what those counted did. */
function deeds(
  { claim, sentence, figureAt, clauseEnd, language }: ClaimProfile,
  profile: FactProfile,
): number {
  if (claim.kind !== 'count') return 0;
  const from = figureAt + claim.quote.length;
  const other = claim.sentence.slice(from, clauseEnd).search(OTHER_THOUGHT);
  const until = other < 0 ? clauseEnd : from + other;
  const words = sentence.filter(
    ({ id, role, start, end }) => role === 'word' && start >= from && end <= until && !profile.ids.has(id),
  );
  return Math.min(words.length * DEED_COST[language], DEED_COST.most);
}

/** The weight of what the claim's own words say that the fact knows nothing of. */
function strangers(
  claim: ClaimProfile,
  profile: FactProfile,
  silent: ReadonlySet<string>,
  flowFits: boolean,
): number {
  let words = 0;
  let names = 0;
  let cost = 0;
  for (const { id, role } of claim.own) {
    if (profile.ids.has(id) || silent.has(id) || (role === 'flow' && flowFits)) continue;
    if (claim.narrowing.has(id)) cost += COMPOUND_COST;
    else if (role === 'word') words += claim.sentenceWords.has(id) ? WORD_COST[claim.language] : 0;
    else if (role === 'name') names = claim.persons.has(id) ? names : NAME_COST;
    else cost += VAGUE_AMOUNTS.has(id) ? VAGUE_COST : STRANGER_COSTS[role];
  }
  cost += deeds(claim, profile);
  const cargo = flowFits ? cargoOf(claim.subject) : null;
  if (cargo && !profile.ids.has(cargo.id)) cost += CARGO_COST;
  return cost + names + Math.min(words, WORD_COST.most);
}

/** Scores one fact for one claim. */
export function scoreFact(claim: ClaimProfile, fact: Fact): Score {
  const profile = profileFact(fact);
  const passage = pass(claim, fact, profile);
  const silent = implied(claim);
  const flowFits = passage.open && profile.flow !== null;
  const besides = strangers(claim, profile, silent, flowFits);
  const likeness = Math.max(
    0,
    ...profile.labels.map((label) => {
      const { part, said } = coverage(label, claim, silent, flowFits);
      return said === 0 ? 0 : (part * said) / (said + besides);
    }),
  );
  if (!passage.open) return { fact, profile, score: likeness * STOPPED, open: false, placeUnsaid: false };
  const factor =
    (passage.unit === 'same' ? 1 : UNKNOWN_UNIT) * (passage.place === 'unsaid' ? UNSAID_PLACE : 1);
  return { fact, profile, score: likeness * factor, open: true, placeUnsaid: passage.place === 'unsaid' };
}
