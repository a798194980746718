import type { RoleClaim } from '@/utils/claims/types';
import type { RoleFact } from '@/utils/corpus/fact';
import { daysOf } from '@/utils/corpus/period';
import { isDisputed } from '@/utils/corpus/series';
import type { Evidence } from '@/utils/matching/types';
import { fold } from '@/utils/text/fold';
import { samePerson } from './person';
import { speaksOfDay, termOf } from './term';
import type { JudgementContext, Verdict } from './types';

const UNVERIFIED: Verdict = { kind: 'unverified', reason: 'not-in-corpus' };

/** Judges who held an office on the article's date, or at the time the sentence itself names. */
export function judgeRole(claim: RoleClaim, evidence: Evidence, { published }: JudgementContext): Verdict {
  const terms = evidence.measure.filter(isRole).filter((fact) => !isDisputed(fact));
  const own = terms.filter(({ role }) => samePerson(role.holder, claim.holder));
  const [anyTerm] = own.length > 0 ? own : terms;
  if (!anyTerm) return UNVERIFIED;

  const asked = [published, claim.period].filter((time) => time !== null);
  const held = asked.flatMap((time) => own.filter((fact) => holds(fact, time)))[0];
  if (held) return { kind: 'supported', reason: 'agrees', fact: held, otherBases: [], comparison: null };
  const day = published ?? claim.period;
  if (day === null) return withoutDate(own, anyTerm);

  const holder = terms.find((fact) => certainlyHolds(fact, day));
  if (holder && isExclusive(claim.title))
    return {
      kind: 'discrepancy',
      reason: 'holder-differs',
      fact: holder,
      named: namedOffice(own, evidence, claim, day),
    };
  if (isSome(own)) return notInOffice(nearestTerm(own, day));
  if (holder) return UNVERIFIED;
  const vacant = isExclusive(claim.title) ? lastBeforeGap(terms, day) : null;
  return vacant ? notInOffice(vacant) : UNVERIFIED;
}

const isSome = (terms: readonly RoleFact[]): terms is readonly [RoleFact, ...RoleFact[]] => terms.length > 0;
const isRole = (fact: Evidence['measure'][number]): fact is RoleFact => fact.kind === 'role';
const notInOffice = (fact: RoleFact): Verdict => ({ kind: 'context', reason: 'not-in-office', fact });

/** Without any date, a person whose terms are not known holds the office as far as the corpus can tell. */
function withoutDate(own: readonly RoleFact[], anyTerm: RoleFact): Verdict {
  const timeless = own.find(({ role }) => !role.from && !role.to);
  if (timeless)
    return { kind: 'supported', reason: 'agrees', fact: timeless, otherBases: [], comparison: null };
  return { kind: 'context', reason: 'date-unknown', fact: anyTerm };
}

/** True where the term covers a day of the time; a term with neither end known answers near the day it was seen. */
function holds(fact: RoleFact, time: string): boolean {
  const [term, days] = [termOf(fact), daysOf(time)];
  if (!days) return false;
  if (term.from === null && term.to === null) return speaksOfDay(fact, days.last);
  return (term.from === null || term.from <= days.last) && (term.to === null || days.first <= term.to);
}

/** As `holds`, where the corpus knows when the term began: only such a term speaks against another name. */
function certainlyHolds(fact: RoleFact, time: string): boolean {
  return termOf(fact).from !== null && holds(fact, time);
}

/** thứ trưởng, phó … (deputy, vice): several hold such an office at once, so that one name never rules out another. */
const SHARED =
  /\b(?:thu truong|pho|deputy|vice|assistant|tro ly|co van|adviser|advisor|thanh vien|member|uy vien|dai bieu|spokes\w+)\b/;
const isExclusive = (title: string): boolean => !SHARED.test(fold(title));

/** What the named person was: in this office at another time, else in another one on the day. */
function namedOffice(
  own: readonly RoleFact[],
  { siblings }: Evidence,
  claim: RoleClaim,
  day: string,
): RoleFact | null {
  if (isSome(own)) return nearestTerm(own, day);
  const others = siblings.filter(isRole).filter(({ role }) => samePerson(role.holder, claim.holder));
  return others.find((fact) => holds(fact, day)) ?? others[0] ?? null;
}

function nearestTerm([first, ...others]: readonly [RoleFact, ...RoleFact[]], day: string): RoleFact {
  const asked = Date.parse(daysOf(day)?.last ?? day);
  const distance = (fact: RoleFact) => {
    const { from, to } = termOf(fact);
    return Math.min(
      ...[from, to].map((end) =>
        end === null ? Number.POSITIVE_INFINITY : Math.abs(Date.parse(end) - asked),
      ),
    );
  };
  return others.reduce((best, fact) => (distance(fact) < distance(best) ? fact : best), first);
}

/** The last holder before a day that lies between two known terms: the office was vacant then. */
function lastBeforeGap(terms: readonly RoleFact[], day: string): RoleFact | null {
  const date = daysOf(day)?.last ?? day;
  const before = terms.filter((fact) => (termOf(fact).to ?? '9999') < date);
  const after = terms.some((fact) => (termOf(fact).from ?? '') > date);
  return after && isSome(before) ? nearestTerm(before, day) : null;
}
