import type { LegalClaim } from '@/utils/claims/types';
import type { LegalFact } from '@/utils/corpus/fact';
import { daysOf } from '@/utils/corpus/period';
import { isDisputed } from '@/utils/corpus/series';
import type { Evidence } from '@/utils/matching/types';
import {
  aboutness,
  isFullNumber,
  sameDocumentType,
  sameNumber,
  sameRunningNumber,
  yearOfNumber,
} from './document';
import type { JudgementContext, Verdict } from './types';

const UNVERIFIED: Verdict = { kind: 'unverified', reason: 'not-in-corpus' };
/** Share of the words said about a document that must be its own, to be about it; and to be about another. */
const ABOUT_IT = 0.4;
const ABOUT_ANOTHER = 0.6;
/** Fewer words than this say too little to tell one subject from another. */
const ENOUGH_WORDS = 3;
const OTHER_DOCUMENT =
  /(?:luật|nghị định|nghị quyết|quyết định|thông tư|chỉ thị|law|decree|resolution|decision|circular|directive)\s(?:số\s|no\.?\s)?\d/iu;

/** Judges a document cited: is there one of that number and kind, on that subject, in force on the article's date? */
export function judgeLegal(claim: LegalClaim, evidence: Evidence, { published }: JudgementContext): Verdict {
  const documents = evidence.measure.filter(isLegal).filter((fact) => !isDisputed(fact));
  const others = [...evidence.siblings, ...evidence.nearest.map(({ fact }) => fact)].filter(isLegal);
  const named = documents.filter((fact) => isCited(claim, fact));
  const ofType = named.filter(({ legal }) => sameDocumentType(claim.documentType, legal.type));
  if (ofType.length === 0) return wrongType(claim, named.length > 0 ? named : namesakes(claim, evidence));

  const about = ofType.filter((fact) => !isAboutAnother(claim, fact, others));
  if (about.length === 0) return wrongSubject(claim, ofType, others);
  return inForce(about, documents.concat(others), published);
}

const isLegal = (fact: Evidence['measure'][number]): fact is LegalFact => fact.kind === 'legal';

/** By number as far as it is written; by name, all that the matching found, of the year the name gives if it does. */
function isCited({ number, name }: LegalClaim, { legal }: LegalFact): boolean {
  if (number !== null) return sameNumber(number, legal.number);
  const year = /\b(?:19|20)\d{2}\b/.exec(name ?? '')?.[0];
  return year === undefined || legal.date === null || legal.date.startsWith(year);
}

/**
 * The number of another kind of document. Numbers are given out anew by kind, issuer and year, so it is a slip only
 * where the issuer's code or the subject shows which document was meant.
 */
function wrongType(claim: LegalClaim, named: readonly LegalFact[]): Verdict {
  const meant = named.find(
    (fact) => isFullNumber(claim.number) || aboutness(claim.about, fact).share >= ABOUT_ANOTHER,
  );
  return meant ? { kind: 'discrepancy', reason: 'no-such-document', fact: meant, meant: null } : UNVERIFIED;
}

/** Documents on the subject described that have the running number, of another kind and code than is written. */
function namesakes({ number, documentType }: LegalClaim, { siblings }: Evidence): LegalFact[] {
  return siblings.filter(
    (fact): fact is LegalFact =>
      isLegal(fact) &&
      number !== null &&
      sameRunningNumber(number, fact.legal.number) &&
      !sameDocumentType(documentType, fact.legal.type),
  );
}

function isAboutAnother(claim: LegalClaim, fact: LegalFact, others: readonly LegalFact[]): boolean {
  // What amends another document is described by that one's number and subject.
  if (OTHER_DOCUMENT.test(claim.about.normalize('NFC'))) return false;
  const { share, words } = aboutness(claim.about, fact);
  if (words === 0 || share >= ABOUT_IT) return false;
  return meantBy(claim, fact, others) !== null || (words >= ENOUGH_WORDS && share === 0);
}

/** Another document that the words fit: the number was mistaken. */
function meantBy(claim: LegalClaim, fact: LegalFact, others: readonly LegalFact[]): LegalFact | null {
  const fitting = others
    .filter((other) => other.id !== fact.id && sameDocumentType(other.legal.type, fact.legal.type))
    .map((other) => ({ other, share: aboutness(claim.about, other).share }))
    .filter(({ share }) => share >= ABOUT_ANOTHER)
    .sort((a, b) => b.share - a.share);
  return fitting[0]?.other ?? null;
}

/** A bare "Decree 49" on another subject is another year's; with its year or code it is a slip. */
function wrongSubject(
  claim: LegalClaim,
  documents: readonly LegalFact[],
  others: readonly LegalFact[],
): Verdict {
  const [fact] = documents;
  if (!fact || claim.number === null || yearOfNumber(claim.number) === null) return UNVERIFIED;
  return { kind: 'discrepancy', reason: 'no-such-document', fact, meant: meantBy(claim, fact, others) };
}

function inForce(
  documents: readonly LegalFact[],
  known: readonly LegalFact[],
  published: string | null,
): Verdict {
  const [first] = documents;
  if (!first) return UNVERIFIED;
  const days = published === null ? null : daysOf(published);
  if (!days)
    return dependsOnDate(documents)
      ? { kind: 'context', reason: 'date-unknown', fact: first }
      : agrees(first);
  const day = days.last;
  const now = documents.find((fact) => stateOn(fact, day) === 'in-force');
  if (now) return agrees(now);
  const coming = documents.find((fact) => stateOn(fact, day) === 'coming');
  const replaced = documents.find((fact) => stateOn(fact, day) === 'replaced');
  if (coming && !replaced) return { kind: 'context', reason: 'not-yet-in-force', fact: coming };
  const fact = replaced ?? first;
  const successor = fact.legal.replacedBy?.number;
  const replacement =
    known.find(({ legal }) => successor !== undefined && sameNumber(successor, legal.number)) ?? null;
  return { kind: 'context', reason: 'document-replaced', fact, replacement };
}

const agrees = (fact: LegalFact): Verdict => ({
  kind: 'supported',
  reason: 'agrees',
  fact,
  otherBases: [],
  comparison: null,
});

function stateOn({ legal }: LegalFact, day: string): 'coming' | 'in-force' | 'replaced' {
  const begins = legal.effective ?? legal.date;
  if (begins !== null && (daysOf(begins)?.first ?? '') > day) return 'coming';
  const ends = legal.replacedBy?.from ? daysOf(legal.replacedBy.from)?.first : undefined;
  return ends !== undefined && ends <= day ? 'replaced' : 'in-force';
}

/** A document that was replaced, or that waited for its first day, is in force on some dates only. */
function dependsOnDate(documents: readonly LegalFact[]): boolean {
  return documents.some(
    ({ legal }) => legal.replacedBy !== null || (legal.effective !== null && legal.effective !== legal.date),
  );
}
