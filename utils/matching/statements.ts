import type { StatementClaim } from '@/utils/claims/types';
import type { Fact } from '@/utils/corpus/fact';
import { analyse, isContent, type Token } from './analyse';
import { labelsOf } from './labels';
import { nearestOf, rank } from './match-figure';
import { placeFit, placesOfClaim } from './places';
import { profileFact } from './profile';
import { claimTerms } from './terms';
import type { CandidateSource, Evidence } from './types';
import { CANDIDATES, LABEL_WEIGHTS, STATEMENT_FLOOR } from './weights';

const DENIALS =
  /(?<![\p{L}])(?:không|chưa|chẳng|phủ nhận|bác bỏ|not|no|never|denied|denies|without|nor)(?![\p{L}])/iu;

const weigh = (tokens: readonly Token[], known: ReadonlySet<string>): number => {
  const whole = tokens.reduce((sum, { role }) => sum + Math.max(0.2, LABEL_WEIGHTS[role]), 0);
  const said = tokens.reduce(
    (sum, { id, role }) => sum + (known.has(id) ? Math.max(0.2, LABEL_WEIGHTS[role]) : 0),
    0,
  );
  return whole === 0 ? 0 : said / whole;
};
const meaning = (text: string): Token[] =>
  analyse(text).filter((token) => isContent(token) || token.role === 'place');
const idsOf = (tokens: readonly Token[]): Set<string> => new Set(tokens.map(({ id }) => id));

/** How much of a label the sentence says, and of the sentence the label: both have to be high. */
function likeness(sentence: string, fact: Fact): { label: number; sentence: number } {
  const said = meaning(sentence);
  const ids = idsOf(said);
  const all = labelsOf(fact).map(meaning);
  const known = idsOf(all.flat());
  const longEnough = all.filter((label) => label.length >= 4);
  return {
    label: Math.max(0, ...longEnough.map((label) => weigh(label, ids))),
    sentence: weigh(said, known),
  };
}

/** The fact whose wording a sentence repeats; strict both ways, and a denial is not the statement. */
export async function matchStatement(claim: StatementClaim, source: CandidateSource): Promise<Evidence> {
  const candidates = await source.candidates({
    terms: claimTerms(claim),
    kinds: ['statement'],
    limit: CANDIDATES,
  });
  const places = placesOfClaim(claim);
  const denied = DENIALS.test(claim.sentence.normalize('NFC'));
  const scored = candidates.map((fact) => {
    const { label, sentence } = likeness(claim.sentence, fact);
    const open =
      label >= STATEMENT_FLOOR.label &&
      sentence >= STATEMENT_FLOOR.sentence &&
      placeFit(places, fact) !== 'other' &&
      denied === DENIALS.test(labelsOf(fact).join(' . '));
    return { fact, profile: profileFact(fact), score: label * Math.sqrt(sentence), open, placeUnsaid: false };
  });
  const ranked = rank(scored, claim);
  const best = ranked.find(({ open }) => open);
  return {
    measure: best ? [best.fact] : [],
    siblings: [],
    nearest: nearestOf(ranked),
    score: best?.score ?? 0,
  };
}
