import type { DateExpression, Expression } from '../expression';
import type { ArticleReading } from '../reading';
import { endOf, grainOf } from '../shapes/iso-date';
import type { Period } from '../types';
import { type Draft, isFigure } from './draft';

/**
 * Which dates are claims: those that anchor an event, a deadline or a target. A year that only says what time a figure is
 * about stands in that figure's period; a day is an event of its own even then. What something is compared with, what says
 * no more than "now", and weekdays are no claims.
 */

const TODAY =
  /^(?:(?:vào|trong|từ|đến|on|since|until|by)\s)?(?:hôm nay|hôm qua|hôm kia|ngày mai|(?:rạng )?sáng nay|(?:sáng|trưa|chiều|tối|đêm) (?:hôm )?qua|trưa nay|chiều nay|tối nay|đêm nay|hiện nay|hiện tại|đến nay|từ nay|lâu nay|bây giờ|now|today|tonight|yesterday|tomorrow|currently|this (?:morning|afternoon|evening)|last night|recently)$/iu;
const WEEKDAY =
  /^(?:(?:vào|sáng|chiều|tối|on|last|next|this)\s)*(?:thứ (?:hai|ba|tư|năm|sáu|bảy|\d)|chủ nhật|cuối tuần(?: này| qua| trước)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tuần (?:này|qua|trước|tới|sau)|(?:this|last|next) week)$/iu;
/** A time beside the article's own that only serves to compare or to look back. */
const LOOKS_BACK =
  /^(?:(?:trong|của|vào|in|over|from|during|the|for)\s)*(?:(?:các |những |mấy |nhiều )?(?:năm|tháng|quý)(?: (?:trước|trước đó|liền trước|vừa qua|qua|gần đây))|(?:the )?(?:previous|past|last|same|prior|preceding|recent) (?:few )?(?:year|month|quarter|decade|century)s?|cùng kỳ(?: năm (?:trước|ngoái))?|(?:the |an? )?(?:year|month|quarter|week|decade) (?:earlier|before|ago))$/iu;
const COMPARED =
  /(?:so với|so cùng|cùng kỳ|compared (?:with|to)|than(?: in)?|versus|up from|down from|gấp [\d.,]+ lần)\s(?:(?!kế hoạch)\p{L}+\s){0,4}$/iu;
/** A year that is part of a name: "Sách trắng năm 2017", "Vietnam ICT Summit of 2019". */
const NAME_BEFORE =
  /(?:sách trắng|niên giám|báo cáo thường niên|festival|giải thưởng|white paper|yearbook)(?:\s[\p{L}-]+){0,6}?\s$/iu;

/** Open and said with no more than a month, season or "the next years": too little to hold anybody to. */
const LOOSE =
  /(?:next|past|last|coming|few|recent|several|thời gian|những|các|tới đây|sắp tới|gần đây|gần nhất|tiếp theo|kế tiếp|vừa qua|qua|(?:năm|tháng|quý|tuần) (?:nay|này|ngoái|trước|sau|tới))(?!\p{L})/iu;

/** "in the three months to 31 December", "the year ended March 2004" */
const STRETCH_BEFORE =
  /(?<!\p{L})(?:years?|half|quarters?|months?|weeks?|period) (?:to|ended|ending|up to) (?:the (?:end of )?|end-)?$/iu;

const CENTURY = /(?:thế kỷ|century|centuries|thiên niên kỷ|millennium)/iu;

/** A day, or from one day to another. */
const isOfDays = (period: Period) => grainOf(period.split('/')[0] ?? period) === 'day';

interface Dated {
  /** The dates that some figure took its period from. */
  by: ReadonlySet<Expression>;
  /** Those of them from which a figure aimed at took it. */
  forTarget: ReadonlySet<Expression>;
  /** Clauses that report a figure, by their index. */
  reporting: ReadonlySet<number>;
}

/** A day by its number: an event even where its year is not told. */
const NAMES_DAY = /\d/;

function dropReason(date: DateExpression, dated: Dated, reading: ArticleReading): string | null {
  const { text, anchor, structure } = reading;
  const written = text.slice(date.start, date.end);
  const before = text.slice(Math.max(0, date.start - 60), date.start);
  if (TODAY.test(written)) return 'says no more than now';
  if (WEEKDAY.test(written)) return 'a day of the week only';
  if (date.relative && LOOKS_BACK.test(written)) return 'looks back only';
  if (COMPARED.test(before)) return 'what a figure is compared with';
  if (STRETCH_BEFORE.test(before)) return 'ends a stretch that a figure is about';
  if (CENTURY.test(written)) return 'too long a time to hold anybody to';
  if (date.period === null) {
    if (date.role === 'deadline') return null;
    if (LOOSE.test(written)) return 'open, and too loose to hold anybody to';
    // "Sales rose 3% in December": nothing tells the year, so the figure could not take it.
    const isFrame = date.role !== 'since' && !NAMES_DAY.test(written);
    return isFrame && dated.reporting.has(structure.clauseAt(date.start)) ? 'the time of a figure' : null;
  }
  if (grainOf(date.period) === 'year' && NAME_BEFORE.test(before)) return 'part of a name';
  const isPast = anchor !== null && endOf(date.period) <= anchor;
  if (date.role === 'since' || (date.role === 'deadline' && !isPast)) return null;
  if (!dated.by.has(date) || isOfDays(date.period)) return null;
  return dated.forTarget.has(date) && (!isPast || date.role === 'deadline')
    ? null
    : 'the time of a figure, which carries it';
}

/** Splits drafts into those that stay and those dropped, with the reason; only dates are looked at. */
export function selectDates(drafts: readonly Draft[], reading: ArticleReading) {
  const by = new Set<Expression>();
  const forTarget = new Set<Expression>();
  const reporting = new Set<number>();
  for (const { expression, dating, target } of drafts) {
    if (isFigure(expression) && !target) reporting.add(reading.structure.clauseAt(expression.start));
    if (dating === null) continue;
    by.add(dating);
    if (target) forTarget.add(dating);
  }
  const kept: Draft[] = [];
  const dropped: { draft: Draft; reason: string }[] = [];
  for (const draft of drafts) {
    const reason =
      draft.expression.kind === 'date'
        ? dropReason(draft.expression, { by, forTarget, reporting }, reading)
        : null;
    if (reason === null) kept.push(draft);
    else dropped.push({ draft, reason });
  }
  return { kept, dropped };
}
