import type { DateExpression, Recogniser } from '../../expression';
import type { Hedge } from '../../types';
import { type DateAtom, dateAtoms } from './date-atoms';
import { nounPhraseAt } from './noun-phrase';
import { occupiedIn } from './occupied';
import { relativeAtoms } from './relative-date';

const NAME = 'en/date';

type DateRole = DateExpression['role'];

/**
 * What stands before a date and says what it is for, nearest last: a lead word, then "the end of", "early", "summer".
 * The lead and the part of the year belong to the quote, plain prepositions ("in", "on") do not.
 */
const BEFORE = new RegExp(
  '(?<![\\p{L}\\p{N}])(?:(by|until|till|before|no later than|not later than|prior to|up to|through to|through|to|since|from|starting from|starting in|starting|as from|as of|' +
    'effective from|effective|beginning in|beginning|commencing|after|following|in|on|during|of|for|at|around|about|circa|throughout|between|within|over|dated?|ended|ending|year|the|and|than|with|issued|published)(?: about| around)? ?)?' +
    '(?:(?:the )?(?:(?:very )?(end|start|beginning|middle|close|turn|course|christmas|summer|spring|autumn|fall|winter|second half|first half|latter half|latter part|early part|rest|whole)(?: of)?|(early|late|mid|end|beginning|start))(?:[ -](?:the )?|-))?(?:the )?(?:(?:fiscal|financial|calendar) )?(?:year )?$',
  'iu',
);
const DEADLINES = new Set([
  'by',
  'until',
  'till',
  'before',
  'no later than',
  'not later than',
  'prior to',
  'up to',
  'through',
  'through to',
  'to',
]);
const STARTS = new Set([
  'since',
  'from',
  'starting from',
  'starting in',
  'starting',
  'as from',
  'effective from',
  'effective',
  'beginning in',
  'beginning',
  'commencing',
]);
/** "compared to 2015" sets a level beside another; it is no deadline. */
const SPAN_TO =
  /(?<!\p{L})(?:years?|halfs?|half|quarters?|months?|weeks?|days?|period) to (?:the )?(?:end of )?$/iu;
const COMPARED = /\b(?:compared|relative|similar|equal|due|close|according|up|down) to $/i;
const BACKWARD = /^(?:the )?(?:last|previous|preceding|same|past)\b|ago$|^yesterday/i;
const ROSE_FROM =
  /\b(?:up|down|increase|increased|rise|rose|decrease|decreased|drop|dropped|fell|grew|growth|unchanged) from (?:the )?$/i;
/** Leads after which a bare year is a date even where a plural follows ("in 2005 sales rose"). */
const SURE_YEAR = new Set([
  'in',
  'by',
  'since',
  'until',
  'till',
  'during',
  'before',
  'from',
  'throughout',
  'as of',
  'as from',
  'after',
  'ended',
  'ending',
  'year',
  'between',
  'through',
  'prior to',
]);
const JOIN = /^\s?(?:-|–|—)\s?$|^ (?:to|until|through|till|and|up to) (?:the )?$/iu;

/** Dates, months, quarters, halves, years and spans of them, absolute or hanging on the day of publication. */
export const date: Recogniser = {
  name: NAME,
  find(context) {
    const { text, anchor } = context;
    const atoms = merged(text, dateAtoms(text, anchor), relativeAtoms(text, anchor));
    const found: DateExpression[] = [];
    for (let at = 0; at < atoms.length; at += 1) {
      const atom = atoms[at];
      if (atom === undefined) continue;
      const next = atoms[at + 1];
      const span = next ? spanOf(text, atom, next) : null;
      const expression = span ? finish(text, span) : finish(text, atom);
      if (span && expression) at += 1;
      if (expression) found.push(expression);
    }
    return found;
  },
};

/** Both lists in text order; where they overlap the one that says more stands ("last March" over "March"). */
function merged(text: string, absolute: DateAtom[], relative: DateAtom[]): DateAtom[] {
  if (relative.length === 0) return absolute;
  const isBareMonth = (atom: DateAtom) => atom.weak && atom.relative;
  const occupied = occupiedIn(text.length);
  const kept: DateAtom[] = [];
  for (const atom of [
    ...absolute.filter((one) => !isBareMonth(one)),
    ...relative,
    ...absolute.filter(isBareMonth),
  ]) {
    if (!occupied.isFree(atom.start, atom.end)) continue;
    occupied.take(atom.start, atom.end);
    kept.push(atom);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Two dates joined by a dash or "to": "January to June 2019", "between 2012 and 2014", "from Q1 to Q3 2020". */
function spanOf(text: string, from: DateAtom, to: DateAtom): DateAtom | null {
  if (from.span || to.span || to.start - from.end > 12) return null;
  const gap = text.slice(from.end, to.start);
  if (!JOIN.test(gap)) return null;
  if (
    / and /i.test(gap) &&
    !/(?<!\p{L})between (?:the )?$/iu.test(text.slice(Math.max(0, from.start - 13), from.start))
  )
    return null;
  const low =
    from.relative && to.period !== null && from.month !== undefined ? withYear(from, to.period) : from.period;
  if (low === null || to.period === null || low >= to.period) return null;
  return {
    start: from.start,
    end: to.end,
    period: `${low}/${to.period}`,
    relative: to.relative,
    weak: false,
    span: true,
  };
}

/** A first end without a year takes the year of the second. */
function withYear({ month = 1, day }: DateAtom, period: string): string {
  const head = `${period.slice(0, 4)}-${String(month).padStart(2, '0')}`;
  return day === undefined ? head : `${head}-${String(day).padStart(2, '0')}`;
}

/** Reads what leads up to a date; null where a bare year or month has nothing that makes it one. */
function finish(text: string, atom: DateAtom): DateExpression | null {
  const before = text.slice(Math.max(0, atom.start - 44), atom.start);
  const match = /[ -]$/.test(before) ? BEFORE.exec(before) : null;
  const lead = match?.[1]?.toLowerCase();
  const part = match?.[2] ?? match?.[3];
  const length = match?.[0].length ?? 0;
  if (atom.weak && !isDate(text, atom, lead, part)) return null;
  const role = roleOf(
    /^['’]s/.test(text.slice(atom.end, atom.end + 2)),
    text.slice(atom.start, atom.end),
    before,
    lead,
    atom,
  );
  const keepsLead =
    lead !== undefined &&
    (role === 'deadline' || role === 'since' || (atom.span && (lead === 'from' || lead === 'between')));
  let start = atom.start;
  if (keepsLead) start = atom.start - length;
  else if (part && match) start = atom.start - length + partOffset(match[0], lead);
  const hedge: Hedge = /(?:^| )(?:around|about|circa)$/.test(lead ?? '') ? 'about' : 'exact';
  return {
    start,
    end: atom.end,
    recogniser: NAME,
    kind: 'date',
    hedge,
    period: atom.period,
    role,
    relative: atom.relative,
  };
}

/** Length of the plain preposition before "early" or "the end of". */
function partOffset(whole: string, lead: string | undefined): number {
  if (lead === undefined) return 0;
  const rest = whole.slice(lead.length);
  return lead.length + (rest.length - rest.trimStart().length);
}

function roleOf(
  isGenitive: boolean,
  written: string,
  before: string,
  lead: string | undefined,
  atom: DateAtom,
): DateRole {
  // "statistics to the end of May" say how far they go; "from last year" says what a figure is compared with.
  // "from 2017's ranking": whose, not since when.
  if (isGenitive) return 'point';
  if (lead === 'to' && !atom.weak) return atom.span ? 'span' : 'point';
  if (lead === 'from' && (BACKWARD.test(written) || ROSE_FROM.test(before))) return 'point';
  // "in the three months to December" ends a stretch told of.
  if (lead === 'to' && SPAN_TO.test(before)) return 'point';
  if (lead !== undefined && DEADLINES.has(lead))
    return lead === 'to' && COMPARED.test(before) ? 'point' : atom.span ? 'span' : 'deadline';
  if (atom.span) return 'span';
  return lead !== undefined && STARTS.has(lead) ? 'since' : 'point';
}

/** Whether a bare year or month stands where a date does. */
function isDate(text: string, atom: DateAtom, lead: string | undefined, part: string | undefined): boolean {
  const after = text.slice(atom.end, atom.end + 3);
  if (part !== undefined) return true;
  const isYear = atom.month === undefined;
  if (lead !== undefined) {
    if (lead === 'the' || lead === 'with' || lead === 'at' || (lead === 'on' && isYear))
      return yearOfEdition(text, atom);
    if (lead === 'and' || lead === 'than' || lead === 'over')
      return isYear ? /^(?:$|[.,;)])/.test(after) : false;
    if (!isYear) return lead !== 'about' && lead !== 'at';
    if (/^ ?[-–]\d/.test(after)) return false;
    return SURE_YEAR.has(lead) || nounPhraseAt(text, atom.end, false) === null;
  }
  const previous = text[atom.start - 1] ?? '';
  // "(2016)", "Hanoi, 2016.", a year that is all there is; a heading or a label of a table.
  if (previous === '(' || previous === '[') return /^[)\],;:]/.test(after);
  if (atom.start === 0 || previous === '\n') return /^(?:$|\n|[,:.] |[ ]?[-–:])/.test(after);
  return isYear && (/^['’]s /.test(after) || yearOfEdition(text, atom));
}

const EDITION_BEFORE =
  /(?:Index|Report|Survey|Rankings?|Census|Outlook|Review|Yearbook|Budget)(?: \([A-Z]+\))? $/;
const EDITION_AFTER =
  /^ (?:[\p{L}-]+ ){0,4}?(?:survey|index|report|rankings?|census|budget|edition|outlook|plan|forecast|estimates?|figures?|results|study|poll)(?!\p{L})/iu;
const ACRONYM_AFTER = /^ \p{Lu}{3,5}(?![\p{L}\p{N}])/u;

/** "the Global Innovation Index 2024", "the 2022 survey": the year of what is measured. */
function yearOfEdition(text: string, atom: DateAtom): boolean {
  if (atom.month !== undefined) return false;
  return (
    EDITION_BEFORE.test(text.slice(Math.max(0, atom.start - 24), atom.start)) ||
    ACRONYM_AFTER.test(text.slice(atom.end, atom.end + 8)) ||
    EDITION_AFTER.test(text.slice(atom.end, atom.end + 70))
  );
}
