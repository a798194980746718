import type { Claim, Language, Place } from '@/utils/claims/types';
import type { Fact } from '@/utils/corpus/fact';
import { canonicalPlace } from '@/utils/corpus/place';
import { hasVietnameseLetters } from '@/utils/text/language';
import { analyse, isContent, type Token } from './analyse';
import { narrowing } from './compound';
import { type Flow, flowOf } from './flow';
import { labelsOf, subjectsOf } from './labels';
import { type ClaimPlaces, placesOfClaim } from './places';
import { baseVocabulary, type Vocabulary } from './vocabulary/vocabulary';
import { ASIDE_WEIGHT, LABEL_WEIGHTS } from './weights';
import { wordsOf } from './words';

/** A token of a label and how much of the label it is. */
export interface WeighedToken {
  id: string;
  role: Token['role'];
  weight: number;
}

/** A fact as the scorer sees it. */
export interface FactProfile {
  /** The content of each label and alias, each token once, with what it weighs. */
  labels: readonly (readonly WeighedToken[])[];
  /** Everything any label names, and the unit. */
  ids: ReadonlySet<string>;
  /** What the labels proper name, aliases left out: what defines the measure. */
  own: readonly Token[];
  flow: Flow | null;
  /** True where a label proper names the fact's place; a measure that does not ("Zalo users") can be meant without. */
  namesPlace: boolean;
}

/** A claim as the scorer sees it. */
export interface ClaimProfile {
  claim: Claim;
  /** What the claim's own words name, each token once. */
  own: readonly Token[];
  ownIds: ReadonlySet<string>;
  /** What the figure's clause names: the words between the commas on both sides of it. */
  clauseIds: ReadonlySet<string>;
  /** What its whole sentence names. */
  sentenceIds: ReadonlySet<string>;
  /** Every word of it that is read as one; a subject's word that is not among them was put together by hand. */
  sentenceWords: ReadonlySet<string>;
  places: ClaimPlaces;
  /** The tokens of subject and sentence in order, and where in each the figure stands. */
  subject: readonly Token[];
  sentence: readonly Token[];
  figureAt: number;
  /** Where in the sentence the figure's clause ends. */
  clauseEnd: number;
  language: Language;
  /** Names of people who are only quoted ("ông Nguyễn Văn A cho biết"): not what the figure is about. */
  persons: ReadonlySet<string>;
  /** Nouns that narrow a measure ("food inflation"). */
  narrowing: ReadonlySet<string>;
}

function distinct(tokens: readonly Token[]): Token[] {
  const seen = new Set<string>();
  return tokens.filter((token) => isContent(token) && !seen.has(token.id) && seen.add(token.id));
}

const ASIDE = /\([^()]*\)/g;

/** A label's content weighed; what stands in brackets ("(% of total labor force)") says how, not what. */
function weigh(label: string, vocabulary: Vocabulary): WeighedToken[] {
  const text = label.normalize('NFC');
  const asides = [...text.matchAll(ASIDE)].map(
    ({ index, 0: words }) => [index, index + words.length] as const,
  );
  const isAside = ({ start }: Token) => asides.some(([from, to]) => start >= from && start < to);
  return distinct(analyse(text, vocabulary)).map((token) => ({
    id: token.id,
    role: token.role,
    weight: LABEL_WEIGHTS[token.role] * (isAside(token) ? ASIDE_WEIGHT : 1),
  }));
}

const REMEMBERED = 5000;
const remembered = new Map<string, FactProfile>();

function readFact(fact: Fact, labels: readonly string[], vocabulary: Vocabulary): FactProfile {
  const place = fact.geography ? canonicalPlace(fact.geography) : null;
  const subjects = subjectsOf(fact).map((label) => analyse(label, vocabulary));
  const tokens = labels.map((label) => weigh(label, vocabulary));
  const flows = subjects.map((subject) => flowOf(subject, place)).filter((flow) => flow !== null);
  return {
    labels: tokens,
    ids: new Set([...tokens.flat(), ...analyse(fact.unit, vocabulary)].map(({ id }) => id)),
    own: distinct(subjects.flat()),
    flow: flows[0] ?? null,
    namesPlace: subjects.some((subject) => subject.some(({ role }) => role === 'place')),
  };
}

/** The profile of a fact. Points of one series share their labels, so profiles are remembered by these. */
export function profileFact(fact: Fact, vocabulary: Vocabulary = baseVocabulary()): FactProfile {
  const labels = labelsOf(fact);
  if (vocabulary !== baseVocabulary()) return readFact(fact, labels, vocabulary);
  const key = [fact.geography, fact.unit, subjectsOf(fact).length, ...labels].join('\n');
  let profile = remembered.get(key);
  if (!profile) {
    if (remembered.size >= REMEMBERED) remembered.clear();
    profile = readFact(fact, labels, vocabulary);
    remembered.set(key, profile);
  }
  return profile;
}

const HONORIFICS = new Set([
  'ong',
  'ba',
  'anh',
  'chi',
  'co',
  'mr',
  'mrs',
  'ms',
  'dr',
  'said',
  'say',
  'by',
  'theo',
]);

/** The names that follow an office or an honorific, to the end of the run of names. */
function personsIn(tokens: readonly Token[]): Set<string> {
  const persons = new Set<string>();
  tokens.forEach(({ id, role }, i) => {
    const before = tokens[i - 1];
    const led =
      before !== undefined &&
      (before.role === 'office' || HONORIFICS.has(before.id) || persons.has(before.id));
    if (role === 'name' && led) persons.add(id);
  });
  return persons;
}

/** The counted noun and the words of the figure itself belong to what is counted. */
function ownWords(claim: Claim): string {
  return 'unit' in claim && (claim.kind === 'count' || claim.kind === 'ordinal')
    ? `${claim.subject} . ${claim.unit} . ${claim.quote}`
    : claim.kind === 'money'
      ? claim.subject
      : `${claim.subject} . ${claim.quote}`;
}

const CLAUSE_END = /[,;:(]\s|\s[–—-]\s/g;

/** Where the clause of a figure begins and ends in its sentence: at the marks before and after it. */
function clauseAround(sentence: string, at: number): { from: number; to: number } {
  const ends = [...sentence.matchAll(CLAUSE_END)].map(({ index }) => index);
  return {
    from: at < 0 ? 0 : (ends.findLast((end) => end < at) ?? 0),
    to: at < 0 ? sentence.length : (ends.find((end) => end > at) ?? sentence.length),
  };
}

/**
 * What the own words name, read with the sentence's eyes: where a subject was cut in the middle of a phrase ("… về an
 * toàn" of "an toàn, an ninh mạng"), the phrase stands for the piece.
 */
function withWholePhrases(
  own: readonly Token[],
  ownText: string,
  sentence: readonly Token[],
  text: string,
): Token[] {
  const phraseOf = new Map<string, Token>();
  for (const phrase of sentence) {
    if (!phrase.id.startsWith('#')) continue;
    for (const { text: word } of wordsOf(text.slice(phrase.start, phrase.end))) phraseOf.set(word, phrase);
  }
  const known = new Set(sentence.map(({ id }) => id));
  return own.map((token) => {
    if (known.has(token.id)) return token;
    const phrases = wordsOf(ownText.slice(token.start, token.end)).map(({ text: word }) =>
      phraseOf.get(word),
    );
    const [whole] = phrases;
    return whole && phrases.every((phrase) => phrase === whole) ? whole : token;
  });
}

export function profileClaim(given: Claim, vocabulary: Vocabulary = baseVocabulary()): ClaimProfile {
  const claim = { ...given, sentence: given.sentence.normalize('NFC'), quote: given.quote.normalize('NFC') };
  const sentence = analyse(claim.sentence, vocabulary);
  const ownText = ownWords(claim).normalize('NFC');
  const own = distinct(withWholePhrases(analyse(ownText, vocabulary), ownText, sentence, claim.sentence));
  const at = claim.sentence.indexOf(claim.quote);
  const clause = clauseAround(claim.sentence, at);
  const inClause = sentence.filter(
    (token) => isContent(token) && token.start >= clause.from && token.end <= clause.to,
  );
  return {
    claim,
    own,
    ownIds: new Set(own.map(({ id }) => id)),
    clauseIds: new Set(inClause.map(({ id }) => id)),
    clauseEnd: clause.to,
    sentenceIds: new Set(sentence.filter(isContent).map(({ id }) => id)),
    sentenceWords: new Set(sentence.map(({ id }) => id)),
    places: placesOfClaim(claim),
    subject: analyse(claim.subject, vocabulary),
    sentence,
    figureAt: at < 0 ? Number.POSITIVE_INFINITY : at,
    language: hasVietnameseLetters(claim.sentence) ? 'vi' : 'en',
    persons: personsIn(sentence),
    narrowing: hasVietnameseLetters(claim.sentence) ? new Set() : narrowing(sentence, claim.sentence),
  };
}

/**
 * The flow of trade a claim names, between the countries of `place`: the one of its own words; where these name several,
 * or none, the one that stands nearest before the figure.
 */
export function claimFlow({ subject, sentence, figureAt }: ClaimProfile, place: Place | null): Flow | null {
  const words = new Set(subject.filter(({ role }) => role === 'flow').map(({ id }) => id));
  if (words.size === 1) return flowOf(subject, place);
  return flowOf(sentence, place, figureAt) ?? flowOf(subject, place);
}
