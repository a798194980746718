import { fold } from '@/utils/text/fold';
import { message, text } from '../message-values';
import type { Finding } from '../types';
import { clash, intervalOf } from './interval';
import { type Finder, type Numbered, type Reading, sameUnit, wordsAfter, wordsBefore } from './reading';

/**
 * The same measure told twice with different figures, in headline and body or in two sentences. Only where subject, place,
 * period and unit are all the same words: two figures of two things must never be set against each other.
 */
export const sameMeasureTwice: Finder = (reading) => {
  const bySubject = new Map<string, Numbered[]>();
  for (const number of reading.sentences.flatMap(alone)) {
    const key = isRelative(reading, number) ? null : subjectKey(number);
    if (key !== null) bySubject.set(key, [...(bySubject.get(key) ?? []), number]);
  }
  return [...bySubject.values()]
    .filter(({ length }) => length <= MOST_TELLINGS)
    .flatMap((told) =>
      told.flatMap((first, i) =>
        told.slice(i + 1).flatMap((second) => (differ(first, second) ? [explainTwice(first, second)] : [])),
      ),
    );
};

/** Figures that are the only ones of their unit in the sentence: beside another, whose subject is whose is a guess. */
function alone(numbers: readonly Numbered[]): Numbered[] {
  return numbers.filter(
    (number) => !numbers.some((other) => other !== number && other.claim.kind === number.claim.kind),
  );
}

/** Figures that are part of, added to or compared with something else, or that speak of one of many. */
const RELATIVE =
  /\b(?:tang|giam|them|so voi|trong do|rieng|moi|mot nam|hang|gap|tu|chi|con lai|gan nhat|truoc do|truoc day|cung ky|quy|thang|ngay|tuan|up|down|rose|fell|more than last|each|every|per|of which|from|additional|another|previous|earlier|other|khac|lan luot|respectively|moi nguoi|du kien|toi thieu|toi da|expected|forecast)\b/;

function isRelative(reading: Reading, number: Numbered): boolean {
  const { claim } = number;
  if (claim.change || claim.kind === 'ordinal' || claim.kind === 'quantity') return true;
  return (
    RELATIVE.test(wordsBefore(reading, number)) || RELATIVE.test(wordsAfter(reading, number).slice(0, 60))
  );
}

/** Words that say nothing of the measure, or only who told it. */
const STOP = new Set(
  `theo bao cao thong ke so lieu cong bo cho biet thong tin tu ong ba bo tt tttt truong hien nay ngay ca nuoc
   dat la co duoc da dang se voi cua trong nam va tai o den khoang hon gan muc con
   according report reports reported said says told data figures showed ministry minister mr ms he she on that
   monday tuesday wednesday thursday friday saturday sunday the a an in of to was were is are has have had hit hits
   reached stood at by for and it its s this with year`.split(/\s+/),
);
const YEAR = /^(?:19|20)\d{2}$/;
const FEWEST_WORDS = 3;
/** Told more often than this, a subject is a table's, whose rows differ by what the words leave out. */
const MOST_TELLINGS = 6;

/** The words of a subject that carry meaning, in any order; null where they are too few to name a measure. */
function subjectKey({ claim }: Numbered): string | null {
  const words = fold(`${claim.subject} ${claim.unit}`).match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = [...new Set(words.filter((word) => !STOP.has(word) && !YEAR.test(word)))].sort();
  return telling.length >= FEWEST_WORDS ? telling.join(' ') : null;
}

function differ({ claim: a }: Numbered, { claim: b }: Numbered): boolean {
  const sameSetting = a.period === b.period && a.place === b.place && a.target === b.target;
  return sameSetting && sameUnit(a, b) && clash(intervalOf(a), intervalOf(b));
}

function explainTwice(first: Numbered, second: Numbered): Finding {
  return {
    kind: 'same-measure',
    claims: [first.index, second.index],
    explanation: message('finding_same_measure', {
      first: text(first.claim.quote),
      second: text(second.claim.quote),
    }),
  };
}
