import type { RoleClaim } from '@/utils/claims/types';
import type { Fact, RoleFact } from '@/utils/corpus/fact';
import { membersOf } from '@/utils/corpus/place';
import {
  isShared,
  looksVietnamese,
  type Office,
  officeFit,
  officeOf,
  readOffice,
  restsOf,
  sameHolder,
} from './office';
import { placesOfClaim } from './places';
import { claimTerms, factTerms, isYearTerm } from './terms';
import type { CandidateSource, Evidence, RankedFact } from './types';
import { CANDIDATES, NEAREST } from './weights';

const isRole = (fact: Fact): fact is RoleFact => fact.kind === 'role';
const unique = (facts: readonly RoleFact[]): RoleFact[] => [
  ...new Map(facts.map((fact) => [fact.id, fact])).values(),
];

/** Said right before a title, of somebody who no longer holds the office. */
const FORMER = /(?:nguyên|cựu|former|ex-|late|then)\s*$/iu;

function readClaim(claim: RoleClaim): Office {
  const office = readOffice(claim.title);
  const at = claim.sentence.indexOf(claim.quote);
  return {
    ...office,
    former: office.former || (at > 0 && FORMER.test(claim.sentence.slice(0, at).normalize('NFC'))),
  };
}

/**
 * True where nothing in the text points to another country's office: the title or the article names the country, the
 * corpus knows the person in it, or, of Vietnam's, the name is a Vietnamese one.
 */
function atHome(claim: RoleClaim, said: Office, fact: RoleFact, office: Office): boolean {
  if (office.country === null || said.country === office.country) return true;
  if (sameHolder(fact.role.holder, claim.holder)) return true;
  const { own } = placesOfClaim(claim);
  const here = own !== null && membersOf(own).includes(office.country);
  if (office.country !== 'VN') return here;
  return looksVietnamese(claim.holder) && (own === null || here);
}

/** An envoy whose host is left unsaid serves where the text is at home. */
function hostedHere(claim: RoleClaim, said: Office, office: Office): boolean {
  if (office.host === null || said.country === null || said.country !== office.country || said.host !== null)
    return false;
  const { own, named } = placesOfClaim(claim);
  return named.has(office.host) || (own !== null && membersOf(own).includes(office.host));
}

/** All holders of a fact's office. */
async function holdersOf(fact: RoleFact, source: CandidateSource): Promise<RoleFact[]> {
  const terms = factTerms(fact).filter((term) => !term.startsWith('&') && !isYearTerm(term));
  const [found, series] = await Promise.all([
    source.candidates({ terms: new Map(terms.map((term) => [term, 1])), kinds: ['role'], limit: CANDIDATES }),
    fact.series === undefined ? [] : source.series(fact.series),
  ]);
  const office = officeOf(fact);
  const rests = restsOf(fact);
  const others = [...found, ...series]
    .filter(isRole)
    .filter((other) => officeFit(officeOf(other), office, rests) === 'same');
  return unique([fact, ...others]);
}

/**
 * The evidence for an office-holder: everyone who held the office named, and the other offices of the person named. A
 * title without its body ("Thứ trưởng") is the one that the person is known to have held. Of offices that several hold at
 * once only the person's own count.
 */
export async function matchRole(claim: RoleClaim, source: CandidateSource): Promise<Evidence> {
  const found = (
    await source.candidates({ terms: claimTerms(claim), kinds: ['role'], limit: CANDIDATES })
  ).filter(isRole);
  const said = readClaim(claim);
  const persons = found.filter((fact) => sameHolder(fact.role.holder, claim.holder));
  const fits = found.map((fact) => {
    const office = officeOf(fact);
    const fit = officeFit(said, office, restsOf(fact));
    const own = sameHolder(fact.role.holder, claim.holder);
    const meant =
      !said.former &&
      ((fit === 'same' && atHome(claim, said, fact, office)) ||
        (fit === 'partial' && (own || hostedHere(claim, said, office))));
    return { fact, fit, own, meant: meant && (own || !isShared(office)) };
  });
  const nearest: RankedFact[] = fits
    .map(({ fact, fit, own, meant }) => ({
      fact,
      score: (meant ? 0.5 : fit === 'other' ? 0 : 0.25) + (own ? 0.5 : 0),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, NEAREST);
  const chosen = fits.filter(({ meant }) => meant);
  const best = chosen.some(({ fit }) => fit === 'same') ? chosen.filter(({ fit }) => fit === 'same') : chosen;
  const anchors = best.some(({ own }) => own) ? best.filter(({ own }) => own) : best.slice(0, 1);
  const offices = await Promise.all(
    anchors.map(({ fact }) => (isShared(officeOf(fact)) ? [fact] : holdersOf(fact, source))),
  );
  const measure = unique(offices.flat());
  const ids = new Set(measure.map(({ id }) => id));
  return {
    measure,
    siblings: persons.filter(({ id }) => !ids.has(id)),
    nearest,
    score: measure.length === 0 ? 0 : 1,
  };
}
