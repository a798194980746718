import type { DateExpression, Expression } from '../expression';
import type { ArticleReading } from '../reading';
import { endOf, grainOf } from '../shapes/iso-date';
import type { Draft } from './draft';

/**
 * Which dates are claims: those that anchor an event, a deadline or a target. A year that only says what time a figure is
 * about stands in that figure's period; a day is an event of its own even then. What something is compared with, what says
 * no more than "now", and weekdays are no claims.
 */

const TODAY =
  /^(?:(?:vào|trong|từ|đến|on|since|until|by)\s)?(?:hôm nay|hôm qua|hôm kia|ngày mai|sáng nay|trưa nay|chiều nay|tối nay|đêm nay|hiện nay|hiện tại|đến nay|từ nay|lâu nay|bây giờ|now|today|tonight|yesterday|tomorrow|currently|this (?:morning|afternoon|evening)|last night|recently)$/iu;
const WEEKDAY =
  /^(?:(?:vào|sáng|chiều|tối|on|last|next|this)\s)*(?:thứ (?:hai|ba|tư|năm|sáu|bảy|\d)|chủ nhật|cuối tuần(?: này| qua| trước)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tuần (?:này|qua|trước|tới|sau)|(?:this|last|next) week)$/iu;
/** A time beside the article's own that only serves to compare or to look back. */
const LOOKS_BACK =
  /^(?:(?:trong|của|vào|in|over|from|during|the|for)\s)*(?:(?:các |những |mấy |nhiều )?(?:năm|tháng|quý)(?: (?:trước|trước đó|liền trước|vừa qua|qua|gần đây))|(?:the )?(?:previous|past|last|same|prior|preceding|recent) (?:few )?(?:year|month|quarter|decade|century)s?|cùng kỳ(?: năm (?:trước|ngoái))?|(?:the )?year (?:earlier|before|ago))$/iu;
const COMPARED =
  /(?:so với|so cùng|cùng kỳ|compared (?:with|to)|than(?: in)?|versus|up from|down from)\s(?:cùng kỳ |thời điểm |the |that of |in )*$/iu;
/** A year that is part of a name: "Sách trắng năm 2017", "Vietnam ICT Summit of 2019". */
const NAME_BEFORE =
  /(?:sách trắng|niên giám|báo cáo thường niên|festival|giải thưởng|white paper|yearbook)(?:\s[\p{L}-]+){0,6}?\s$/iu;

function dropReason(
  date: DateExpression,
  dated: ReadonlySet<Expression>,
  { text, anchor }: ArticleReading,
): string | null {
  const written = text.slice(date.start, date.end);
  const before = text.slice(Math.max(0, date.start - 60), date.start);
  if (date.period === null) return 'open: neither the text nor a date of publication says which';
  if (TODAY.test(written)) return 'says no more than now';
  if (WEEKDAY.test(written)) return 'a day of the week only';
  if (date.relative && LOOKS_BACK.test(written)) return 'looks back only';
  if (COMPARED.test(before)) return 'what a figure is compared with';
  if (grainOf(date.period) === 'year' && NAME_BEFORE.test(before)) return 'part of a name';
  const carried = dated.has(date) && grainOf(date.period) !== 'day';
  const isPast = anchor !== null && endOf(date.period) <= anchor;
  if (date.role === 'since' || (date.role === 'deadline' && !isPast)) return null;
  return carried ? 'the time of a figure, which carries it' : null;
}

/** Splits drafts into those that stay and those dropped, with the reason; only dates are looked at. */
export function selectDates(drafts: readonly Draft[], reading: ArticleReading) {
  const dated = new Set<Expression>();
  for (const { dating } of drafts) if (dating !== null) dated.add(dating);
  const kept: Draft[] = [];
  const dropped: { draft: Draft; reason: string }[] = [];
  for (const draft of drafts) {
    const reason = draft.expression.kind === 'date' ? dropReason(draft.expression, dated, reading) : null;
    if (reason === null) kept.push(draft);
    else dropped.push({ draft, reason });
  }
  return { kept, dropped };
}
