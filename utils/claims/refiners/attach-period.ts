import type { DateExpression, Expression } from '../expression';
import type { ArticleReading } from '../reading';
import { endOf, grainOf } from '../shapes/iso-date';
import { type Attacher, type Draft, isFigure } from './draft';

/**
 * What time a figure is about: the date of its own clause, else of its sentence, else of the figure that the next sentence
 * goes on from. A wrong year is worse than none, so a date serves only where nothing stands between it and the figure:
 * not a date that something is compared with, not a deadline for what has happened, not an event of another clause.
 */

/** The date is what something else is measured against: "so với năm 2015", "than in 2019". */
const COMPARED =
  /(?:so với|so cùng|bằng|hơn|cùng kỳ|compared (?:with|to)|than(?: in)?|versus|vs\.?|against|up from|down from|over|on|from)\s+(?:với\s+|thời điểm\s+|cuối\s+|(?:cùng kỳ|thời điểm|mức|the|that|those|in|of|trung bình|của|level|levels)\s+)*$/iu;
/** Between a figure and the date right behind it. */
const JOINED_AFTER =
  /^[\s(,]*(?:(?:trong|vào|của|cho|tính|đến|hết|cuối|đầu|tại|ở|thời điểm|in|for|of|by|as of|at|during|at the end of|end of|since|until|per|a|the|year|compared)\s*)*$/iu;
/** What begins with its own date is another member of the list. */
const NEW_MEMBER = /(?:^|\s)(?:và|còn|nhưng|trong khi|đồng thời|and|but|while|whereas|then)\s|[,;]/iu;
const AS_OF_DATA = /(?:số liệu|thống kê|dữ liệu|con số|figures?|data|statistics)(?!\p{L})/iu;
const NOW =
  /(?:^|[^\p{L}])(?:hiện|hiện nay|hiện tại|đang|đến nay|tới nay|bây giờ|now|currently|today|at present|so far)(?!\p{L})/iu;
const AIM =
  /(?:^|[^\p{L}])(?:mục tiêu|phấn đấu|kế hoạch|dự kiến|dự báo|kỳ vọng|hướng tới|hướng đến|sẽ|cần|phải|target|aims?|aimed|goal|plans?|planned|hopes?|will|expected|forecast|predicts?|projected|should|must)(?!\p{L})/iu;

const DONE = /(?:^|[^\p{L}])(?:đã|đạt được|was|were|had|has been)(?!\p{L})/iu;
/** A stretch of time that ends with the article: it says over how long something changed, not when it was so. */
const LOOKS_BACK = /(?:last|past|previous|recent|qua|gần đây|vừa qua|trở lại đây)/iu;

interface Dating {
  date: DateExpression;
  clause: number;
}

/** How many figures back one "số liệu tính đến" speaks for. */
const MOST_AS_OF = 60;

/** How the text between two offsets reads; capped, for nothing joins over a long way. */
const between = (text: string, from: number, to: number) => text.slice(from, Math.min(to, from + 400));

/** "so với con số 3 tỷ của năm 2016": the date belongs to the figure it is compared with, and to no other. */
const COMPARED_FIGURE = /(?:so với|compared (?:with|to)|up from|down from|versus)\s[^.,;]*$/iu;

function isCompared(text: string, date: DateExpression): boolean {
  const before = text.slice(Math.max(0, date.start - 60), date.start);
  return COMPARED.test(before) || COMPARED_FIGURE.test(before);
}

function looksBack(text: string, { start, end, period, relative }: DateExpression): boolean {
  return relative && period !== null && grainOf(period) === 'span' && LOOKS_BACK.test(text.slice(start, end));
}

/** A deadline still ahead of the article, or one whose article has no date. */
function isAhead(date: DateExpression, anchor: string | null): boolean {
  return date.period !== null && date.role === 'deadline' && (anchor === null || endOf(date.period) > anchor);
}

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

class PeriodFinder {
  private readonly bySentence = new Map<number, Dating[]>();
  private readonly figures: number[];

  constructor(
    private readonly reading: ArticleReading,
    drafts: readonly Draft[],
  ) {
    const { structure } = reading;
    for (const { expression } of drafts) {
      if (expression.kind !== 'date' || expression.period === null || looksBack(reading.text, expression))
        continue;
      const sentence = structure.sentenceAt(expression.start);
      const dating = { date: expression, clause: structure.clauseAt(expression.start) };
      const known = this.bySentence.get(sentence);
      if (known) known.push(dating);
      else this.bySentence.set(sentence, [dating]);
    }
    this.figures = drafts
      .filter(({ expression }) => isFigure(expression))
      .map(({ expression }) => expression.start);
  }

  /** True where another figure starts between two offsets. */
  private figureBetween(from: number, to: number): boolean {
    const next = this.figures[firstFrom(this.figures, from)];
    return next !== undefined && next < to;
  }

  find(figure: Expression): DateExpression | null {
    const { text, structure, anchor } = this.reading;
    const sentence = structure.sentenceAt(figure.start);
    const clause = structure.clauseAt(figure.start);
    const all = this.bySentence.get(sentence) ?? [];
    const follower = all.find(
      ({ date }) => date.start >= figure.end && JOINED_AFTER.test(between(text, figure.end, date.start)),
    );
    if (follower) return follower.date;
    const dates = all.filter(({ date }) => !isCompared(text, date));
    const before = dates.filter(({ date }) => date.end <= figure.start);
    const after = dates.filter(({ date }) => date.start >= figure.end);

    const inClause = before.filter((dating) => dating.clause === clause).at(-1);
    if (inClause) return inClause.date;
    const laterInClause = after.find(
      ({ date, clause: its }) =>
        its === clause &&
        !NEW_MEMBER.test(between(text, figure.end, date.start)) &&
        (!this.figureBetween(figure.end, date.start) || date.role !== 'deadline'),
    );
    if (laterInClause) return laterInClause.date;

    const closing = after.find((dating) => this.closesList(dating, sentence));
    const earlier = before.at(-1);
    if (earlier && this.reaches(earlier.date, figure)) return earlier.date;
    if (closing) return closing.date;
    const goal = after.length === 1 ? after[0] : undefined;
    if (goal && this.endsForecast(goal.date, figure, sentence)) return goal.date;
    const only = after.length === 1 && before.length === 0 ? after[0] : undefined;
    if (
      only &&
      only.date.role !== 'deadline' &&
      only.date.role !== 'since' &&
      !this.figureBetween(figure.end, only.date.start)
    ) {
      const gap = between(text, figure.end, only.date.start);
      if (!NEW_MEMBER.test(gap) && !isAhead(only.date, anchor)) return only.date;
    }
    return null;
  }

  /** "(năm 2016)" after the last member of a list is the time of all its members that have none of their own. */
  private closesList({ date }: Dating, sentence: number): boolean {
    const { text, structure } = this.reading;
    const opens = /[(]\s*(?:trong|tính|số liệu|của|in|for|as of)?\s*$/iu.test(
      text.slice(Math.max(0, date.start - 20), date.start),
    );
    const end = structure.sentences[sentence]?.end ?? date.end;
    return opens && /^\s*\)[\s.!?"”]*$/.test(text.slice(date.end, end));
  }

  /** "X will make up 16% and Y a third by 2025": the deadline behind a list of aims or forecasts is that of all of them. */
  private endsForecast(date: DateExpression, figure: Expression, sentence: number): boolean {
    const { text, structure } = this.reading;
    const lead = text.slice(structure.sentences[sentence]?.start ?? figure.start, figure.start);
    const isBase = /(?:^|\s)(?:from|từ)\s+(?:\p{L}+\s+)?$/iu.test(lead);
    return date.role === 'deadline' && AIM.test(lead) && !DONE.test(lead) && !NOW.test(lead) && !isBase;
  }

  /** Whether a date in an earlier clause of the sentence still speaks for a figure. */
  private reaches(date: DateExpression, figure: Expression): boolean {
    const { text, structure, anchor } = this.reading;
    const clause = structure.clauses[structure.clauseAt(figure.start)];
    const own = clause ? text.slice(clause.start, figure.start) : '';
    if (NOW.test(own)) return false;
    if (isAhead(date, anchor)) return !DONE.test(own);
    // A day names an event; what is counted in it or reported on it is of that time, unless it is aimed at.
    return !(AIM.test(own) && date.role === 'point');
  }
}

function attachInSentence(drafts: readonly Draft[], finder: PeriodFinder): void {
  for (const draft of drafts) {
    if (!isFigure(draft.expression)) continue;
    const date = finder.find(draft.expression);
    if (date === null) continue;
    draft.period = date.period;
    draft.dating = date;
  }
}

/** "Đây là số liệu tính đến 13-2-2019": the date of the figures of its paragraph before it. */
function attachAsOf(drafts: readonly Draft[], { text, structure }: ArticleReading): void {
  for (const [at, { expression }] of drafts.entries()) {
    if (expression.kind !== 'date' || expression.period === null) continue;
    const sentence = structure.sentences[structure.sentenceAt(expression.start)];
    const paragraph = structure.paragraphs[structure.paragraphAt(expression.start)];
    if (!sentence || !paragraph) continue;
    if (!AS_OF_DATA.test(text.slice(sentence.start, expression.start).slice(-60))) continue;
    if (
      drafts.some(
        (one) =>
          isFigure(one.expression) &&
          one.expression.start >= sentence.start &&
          one.expression.end <= sentence.end,
      )
    )
      continue;
    for (let back = at - 1; back >= Math.max(0, at - MOST_AS_OF); back -= 1) {
      const draft = drafts[back];
      if (!draft || draft.expression.start < paragraph.start) break;
      if (isFigure(draft.expression) && draft.period === null) draft.period = expression.period;
    }
  }
}

/** A sentence without a time of its own goes on with that of the sentence before, where that has only one. */
function attachFromSentenceBefore(drafts: readonly Draft[], { text, structure }: ArticleReading): void {
  const periods = new Map<number, Set<string>>();
  const dated = new Set<number>();
  for (const { expression, dating } of drafts) {
    const sentence = structure.sentenceAt(expression.start);
    if (expression.kind === 'date') dated.add(sentence);
    if (dating === null || dating.period === null || dating.role === 'deadline' || dating.role === 'since')
      continue;
    periods.set(sentence, (periods.get(sentence) ?? new Set()).add(dating.period));
  }
  for (const draft of drafts) {
    if (!isFigure(draft.expression) || draft.period !== null) continue;
    const at = structure.sentenceAt(draft.expression.start);
    const [period, ...others] = periods.get(at - 1) ?? [];
    const sentence = structure.sentences[at];
    if (period === undefined || others.length > 0 || dated.has(at) || !sentence) continue;
    const samePlace =
      structure.paragraphAt(structure.sentences[at - 1]?.start ?? 0) ===
      structure.paragraphAt(sentence.start);
    const own = text.slice(sentence.start, sentence.end);
    if (samePlace && !NOW.test(own) && !AIM.test(own)) draft.period = period;
  }
}

/** "ranked 44th in the Global Innovation Index 2024": the edition of a ranking is the time of the rank. */
const EDITION_AFTER = /^\s?\(?((?:19|20)\d{2})\)?(?!\d|[.,]\d|%)/;
const EDITION_IN_CLAUSE =
  /(?:index|report|ranking|survey|chỉ số|xếp hạng|báo cáo|bảng)[^.,;\d]{0,80}\s\(?((?:19|20)\d{2})\)?(?!\d|[.,]\d|%)/iu;

function attachEdition(drafts: readonly Draft[], { text, structure }: ArticleReading): void {
  for (const draft of drafts) {
    const { kind, start, end } = draft.expression;
    if (kind !== 'rank' || draft.period !== null) continue;
    const clause = structure.clauses[structure.clauseAt(start)];
    const words = clause ? text.slice(clause.start, Math.max(end, clause.end)) : '';
    const edition = EDITION_AFTER.exec(text.slice(end, end + 10)) ?? EDITION_IN_CLAUSE.exec(words);
    if (edition?.[1] !== undefined) draft.period = edition[1];
  }
}

export const attachPeriod: Attacher = {
  name: 'attach-period',
  attach(drafts, reading) {
    attachInSentence(drafts, new PeriodFinder(reading, drafts));
    attachEdition(drafts, reading);
    attachAsOf(drafts, reading);
    attachFromSentenceBefore(drafts, reading);
    for (const draft of drafts) if (draft.expression.kind === 'date') draft.period = draft.expression.period;
  },
};
