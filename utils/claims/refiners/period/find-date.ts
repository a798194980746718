import type { DateExpression, Expression } from '../../expression';
import type { ArticleReading } from '../../reading';
import { endOf } from '../../shapes/iso-date';
import { type Draft, isFigure } from '../draft';
import * as words from './words';

interface Dating {
  date: DateExpression;
  clause: number;
}

/** Finds the date expression of a sentence that says what time a figure of it is about; null where none does. */
export type FindDate = (figure: Expression) => DateExpression | null;

/** How the text between two offsets reads; capped, for nothing joins over a long way. */
export const between = (text: string, from: number, to: number) => text.slice(from, Math.min(to, from + 400));

/** How far behind a figure its verb is looked for. */
const AIM_REACH = 24;

const before = (text: string, at: number, reach: number) => text.slice(Math.max(0, at - reach), at);

/** Index of the first number that is not below a bound, in an ordered list. */
function firstFrom(ordered: readonly number[], bound: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "gấp 3 lần năm 2020": the date behind a multiple is that of its base. */
const isMultiple = (figure: Expression) => figure.kind === 'quantity' && figure.unit === 'times';

/** A date that can be the time of a figure at all. */
function serves({ start, end, period, relative }: DateExpression, text: string): boolean {
  if (period === null) return false;
  const written = text.slice(start, end);
  return !(relative && words.LOOKS_BACK.test(written) && !words.ONE_TIME.test(written));
}

function datesBySentence(
  drafts: readonly Draft[],
  { text, structure }: ArticleReading,
): Map<number, Dating[]> {
  const bySentence = new Map<number, Dating[]>();
  for (const { expression } of drafts) {
    if (expression.kind !== 'date' || !serves(expression, text)) continue;
    const sentence = structure.sentenceAt(expression.start);
    const dating = { date: expression, clause: structure.clauseAt(expression.start) };
    const known = bySentence.get(sentence);
    if (known) known.push(dating);
    else bySentence.set(sentence, [dating]);
  }
  return bySentence;
}

/**
 * Reads which dates belong to which figures of their sentence. A wrong year is worse than none, so a date serves only where
 * nothing stands between it and the figure: not a date something is compared with, not a deadline for what has happened.
 */
export function dateFinder(drafts: readonly Draft[], reading: ArticleReading): FindDate {
  const { text, structure, anchor } = reading;
  const bySentence = datesBySentence(drafts, reading);
  const figures = drafts.map(({ expression }) => expression).filter(isFigure);
  const starts = figures.map(({ start }) => start);

  const datesOf = (figure: Expression) => bySentence.get(structure.sentenceAt(figure.start)) ?? [];
  const figureBetween = (from: number, to: number) => {
    const next = starts[firstFrom(starts, from)];
    return next !== undefined && next < to;
  };
  /** The date right behind a figure, but for the same amount in other currencies. */
  const follower = (figure: Expression) =>
    datesOf(figure).find(({ date }) => {
      if (date.start < figure.end) return false;
      const gap = between(text, figure.end, date.start).replace(/\([^)]*\)/g, '');
      return words.JOINED_AFTER.test(gap) || (date.role === 'since' && words.JOINED_SINCE.test(gap));
    })?.date;

  /** Dates that belong to a figure something is compared with, and to no other. */
  const bound = new Set<DateExpression>();
  for (const figure of figures) {
    const isBase = isMultiple(figure) || words.BASE_BEFORE.test(before(text, figure.start, 30));
    const date = isBase ? follower(figure) : undefined;
    if (date) bound.add(date);
  }
  const isFree = ({ date }: Dating) =>
    !bound.has(date) &&
    !words.COMPARED_BEFORE.test(before(text, date.start, 60)) &&
    !words.REPORTED_AFTER.test(text.slice(date.end, date.end + 12));

  /** A deadline still ahead of the article, or one whose article has no date. */
  const isAhead = ({ period, role }: DateExpression) =>
    period !== null && role === 'deadline' && (anchor === null || endOf(period) > anchor);

  /** Whether a date in an earlier clause of the sentence still speaks for a figure. */
  const reaches = (date: DateExpression, figure: Expression) => {
    const clause = structure.clauses[structure.clauseAt(figure.start)];
    const own = clause ? text.slice(clause.start, figure.start) : '';
    const isCutOff = words.CUT_OFF.test(text.slice(date.start, date.end));
    if (clause && !isCutOff && words.NOW.test(text.slice(clause.start, clause.end))) return false;
    if (isAhead(date)) return !words.DONE.test(own);
    if (!words.AIM.test(own) || date.role !== 'point') return true;
    // "Trong năm 2020, thành phố sẽ lắp 2.500 camera": the time of the plan, if nothing has been told of it before.
    const told = clause ? text.slice(date.end, clause.start) : '';
    return !figureBetween(date.end, clause?.start ?? date.end) && told.length < 60 && !words.DONE.test(told);
  };

  /** "(năm 2016)" after the last member of a list is the time of all its members that have none of their own. */
  const closesList = ({ date }: Dating) => {
    const sentence = structure.sentences[structure.sentenceAt(date.start)];
    return (
      words.BRACKET_BEFORE.test(before(text, date.start, 20)) &&
      words.BRACKET_CLOSES_SENTENCE.test(text.slice(date.end, sentence?.end ?? date.end))
    );
  };

  /** "X will make up 16% and Y a third by 2025": the deadline behind a list of aims is that of all of them. */
  const endsForecast = (date: DateExpression, figure: Expression) => {
    const sentence = structure.sentences[structure.sentenceAt(figure.start)];
    const lead = text.slice(sentence?.start ?? figure.start, figure.start);
    if (date.role !== 'deadline' || words.BASE_BEFORE.test(lead)) return false;
    // "Half of homes will have": the aim may stand just behind.
    const aims = words.AIM.test(
      lead + text.slice(figure.start, Math.min(date.start, figure.end + AIM_REACH)),
    );
    return aims && !words.DONE.test(lead) && !words.NOW.test(lead);
  };

  const behindInClause = (figure: Expression, clause: number, dates: readonly Dating[]) =>
    dates.find(
      ({ date, clause: its }) =>
        its === clause &&
        !words.NEW_MEMBER.test(between(text, figure.end, date.start)) &&
        (date.role !== 'deadline' || !figureBetween(figure.end, date.start)),
    )?.date;

  const onlyBehind = (figure: Expression, earlier: number, later: readonly Dating[]) => {
    const date = later.length === 1 ? later[0]?.date : undefined;
    if (!date) return null;
    if (endsForecast(date, figure)) return date;
    const loose = earlier > 0 || date.role === 'deadline' || date.role === 'since';
    if (loose || figureBetween(figure.end, date.start)) return null;
    return words.NEW_MEMBER.test(between(text, figure.end, date.start)) ? null : date;
  };

  return (figure) => {
    const right = isMultiple(figure) ? undefined : follower(figure);
    if (right) return right;
    // "tăng so với năm 2017 (hạng 100)": a bracket right behind a date speaks of that date.
    const held = datesOf(figure).find(({ date }) =>
      words.BRACKET_OPENS.test(between(text, date.end, figure.start)),
    );
    if (held) return held.date;
    if (words.LEVEL_BEFORE.test(before(text, figure.start, 30))) return null;
    const clause = structure.clauseAt(figure.start);
    const dates = datesOf(figure).filter(isFree);
    const earlier = dates.filter(
      ({ date }) => date.end <= figure.start && !words.BEGUN_BEFORE.test(before(text, date.start, 30)),
    );
    const later = dates.filter(({ date }) => date.start >= figure.end);
    const inClause =
      earlier.filter((dating) => dating.clause === clause).at(-1)?.date ??
      behindInClause(figure, clause, later);
    if (inClause) return inClause;
    const last = earlier.at(-1)?.date;
    if (last && reaches(last, figure)) return last;
    return later.find(closesList)?.date ?? onlyBehind(figure, earlier.length, later);
  };
}
