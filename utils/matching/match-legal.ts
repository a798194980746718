import type { LegalClaim } from '@/utils/claims/types';
import type { Fact, LegalFact } from '@/utils/corpus/fact';
import { analyse, isContent } from './analyse';
import { type DocumentNumber, documentNumber } from './document-number';
import { labelsOf } from './labels';
import { placeFit, placesOfClaim } from './places';
import { claimTerms } from './terms';
import type { CandidateSource, Evidence } from './types';
import { CANDIDATES, LABEL_WEIGHTS, NEAREST } from './weights';
import { wordsOf } from './words';

const isLegal = (fact: Fact): fact is LegalFact => fact.kind === 'legal';

/** What a description shares with a document, below which it describes another, and from which it describes this one. */
const OTHER_SUBJECT = 0.3;
const SAME_SUBJECT = 0.6;

const typeOf = (written: string): string | null =>
  analyse(written).find(({ role }) => role === 'document')?.id ?? null;
const yearOfDocument = (fact: LegalFact): string | null =>
  documentNumber(fact.legal.number).year ?? fact.legal.date?.slice(0, 4) ?? null;

/** What is done with a subject, whatever the subject: quản lý (manage), sửa đổi (amend), xử phạt (penalise) … */
const LEGAL_GRAMMAR = new Set(
  (
    'quan ly quy dinh chi tiet huong dan thi hanh mot so dieu sua doi bo sung ban hanh thuc hien trien khai linh vuc ' +
    'hoat dong hieu luc #development regulating regulation amending detailing provision article management implementing effect'
  ).split(' '),
);

/** What a text is about, without document types, places, years and numbers. */
function subjectIds(text: string): Map<string, number> {
  const tokens = analyse(text)
    .filter(isContent)
    .filter(({ id, role }) => role !== 'document' && !/^\d/.test(id) && !LEGAL_GRAMMAR.has(id));
  return new Map(tokens.map(({ id, role }) => [id, Math.max(0.1, LABEL_WEIGHTS[role])]));
}

/** How much of a description a document's titles say, 0 to 1; 1 for an empty description. */
export function subjectFit(about: string, fact: LegalFact): number {
  const wanted = subjectIds(about);
  const known = new Set(labelsOf(fact).flatMap((label) => [...subjectIds(label).keys()]));
  const whole = [...wanted.values()].reduce((sum, weight) => sum + weight, 0);
  const said = [...wanted].reduce((sum, [id, weight]) => sum + (known.has(id) ? weight : 0), 0);
  return whole === 0 ? 1 : said / whole;
}

type NumberFit = 'whole' | 'part' | 'other';

/** Codes agree where one begins the other: "QĐ" is written for "QĐ-TTg". */
const codesAgree = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

function numberFit(said: DocumentNumber, type: string | null, fact: LegalFact): NumberFit {
  const own = documentNumber(fact.legal.number);
  if (said.running !== own.running) return 'other';
  if (said.year !== null && said.year !== yearOfDocument(fact)) return 'other';
  if (said.code !== null && own.code !== null && !codesAgree(said.code, own.code)) return 'other';
  const sameType = type === null || type === typeOf(fact.legal.type);
  if (said.code !== null) return 'whole';
  // Every type of document counts its own numbers: only a code tells that a type is misnamed.
  if (!sameType) return 'other';
  return said.year === null ? 'part' : 'whole';
}

/** Words of a name that may be there or not, whatever law it is. */
const NAME_GRAMMAR = new Set(
  'the a an on of for and law act code luat bo dao ve so nam vietnam vietnamese'.split(' '),
);
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

/** Names are compared word by word: concepts that are one elsewhere ("an ninh mạng", "an toàn thông tin") are two laws. */
function nameWords(name: string): Set<string> {
  const words = wordsOf(name).filter(({ text }) => !text.startsWith('@') && !/^(?:19|20)\d{2}$/.test(text));
  return new Set(words.map(({ text }) => text).filter((word) => !NAME_GRAMMAR.has(word)));
}

function nameFits(name: string, type: string | null, fact: LegalFact): boolean {
  if (type !== null && type !== typeOf(fact.legal.type)) return false;
  const year = YEAR.exec(name)?.[0] ?? null;
  if (year !== null && year !== yearOfDocument(fact)) return false;
  const wanted = nameWords(name);
  if (wanted.size === 0) return false;
  return labelsOf(fact).some((label) => {
    const words = nameWords(label);
    return words.size === wanted.size && [...wanted].every((word) => words.has(word));
  });
}

const ISSUER = /^\s*(?:số\s+\S+\s+)?(?:của|do|by|of|from)\s+([^,.;]{3,60})/iu;
const COMMITTEE = /UBND|Ủy ban nhân dân|HĐND|People's Committee/iu;

/** True where the text names another issuer right behind the number ("Quyết định 950 của UBND thành phố Hà Nội"). */
function issuedByAnother(claim: LegalClaim, fact: LegalFact): boolean {
  const at = claim.sentence.indexOf(claim.quote);
  const issuer =
    at < 0 ? undefined : ISSUER.exec(claim.sentence.slice(at + claim.quote.length).normalize('NFC'))?.[1];
  if (issuer === undefined || !fact.legal.issuer) return false;
  if (COMMITTEE.test(issuer)) return !COMMITTEE.test(fact.legal.issuer);
  const bodies = (text: string) =>
    new Set(
      analyse(text)
        .filter(({ role }) => role === 'body')
        .map(({ id }) => id),
    );
  const [said, own] = [bodies(issuer), bodies(fact.legal.issuer)];
  return said.size > 0 && own.size > 0 && ![...said].some((id) => own.has(id));
}

/** Documents of the number said; of a bare number only those that the text may be about. */
function byNumber(claim: LegalClaim, number: DocumentNumber, facts: readonly LegalFact[]): LegalFact[] {
  const type = typeOf(claim.documentType);
  const described = claim.about.trim() !== '';
  return facts
    .map((fact) => ({ fact, fit: numberFit(number, type, fact), subject: subjectFit(claim.about, fact) }))
    .filter(({ fit, fact }) => fit !== 'part' || !issuedByAnother(claim, fact))
    .filter(
      ({ fit, subject }) => fit === 'whole' || (fit === 'part' && (!described || subject >= OTHER_SUBJECT)),
    )
    .sort((a, b) => b.subject - a.subject)
    .map(({ fact }) => fact);
}

/** Documents on the subject described, where the one of that number is on another. */
function onSubject(
  claim: LegalClaim,
  measure: readonly LegalFact[],
  facts: readonly LegalFact[],
): LegalFact[] {
  if (
    subjectIds(claim.about).size < 2 ||
    measure.some((fact) => subjectFit(claim.about, fact) >= OTHER_SUBJECT)
  )
    return [];
  return facts
    .map((fact) => ({ fact, subject: subjectFit(claim.about, fact) }))
    .filter(({ fact, subject }) => subject >= SAME_SUBJECT && !measure.includes(fact))
    .sort((a, b) => b.subject - a.subject)
    .map(({ fact }) => fact);
}

/** The evidence for a legal document: those of its number or name, and those on the subject where that is another's. */
export async function matchLegal(claim: LegalClaim, source: CandidateSource): Promise<Evidence> {
  const places = placesOfClaim(claim);
  const found = (
    await source.candidates({ terms: claimTerms(claim), kinds: ['legal'], limit: CANDIDATES })
  ).filter(isLegal);
  const here = found.filter((fact) => placeFit(places, fact) !== 'other');
  const number = claim.number === null ? null : documentNumber(claim.number);
  const type = typeOf(claim.documentType);
  const measure =
    number !== null && number.running !== ''
      ? byNumber(claim, number, here)
      : here.filter((fact) => nameFits(claim.name ?? '', type, fact));
  const described = `${claim.name ?? ''} ${claim.about} ${claim.subject}`;
  const nearest = found
    .map((fact) => ({ fact, score: measure.includes(fact) ? 1 : subjectFit(described, fact) * 0.9 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, NEAREST);
  return { measure, siblings: onSubject(claim, measure, here), nearest, score: measure.length > 0 ? 1 : 0 };
}
