import type { DateExpression, Expression, ReadingContext, Recogniser } from '../../expression';
import { type Day, parseDay } from './calendar';
import type { DateRule } from './date-rule';
import { ABSOLUTE_RULES } from './date-rules';
import { RELATIVE_RULES } from './relative-date';
import { withoutOverlap } from './spans';
import { AFTER, BEFORE, compile, matchBefore, matchesOf } from './words';

const NAME = 'vi/date';

/** Absolute times first: where two rules read the same words, the longer match wins, then the earlier rule. */
const RULES: readonly DateRule[] = [...ABSOLUTE_RULES, ...RELATIVE_RULES];

type Found = Pick<DateExpression, 'start' | 'end' | 'period' | 'relative'> & {
  role?: DateExpression['role'];
};

const SPOKEN_LEAD = compile(
  `${BEFORE}(?:(?:ngày|mùng|mồng) [\\p{L}\\d ]{1,16} )?(?:tháng [\\p{L}\\d]+(?: (?:một|hai))?|quý \\S+) $`,
);

function spokenYears(context: ReadingContext): Found[] {
  // "năm hai nghìn không trăm hai mươi"
  return context.numbers
    .filter(({ form, value }) => (form === 'words' || form === 'scaled') && value >= 1800 && value <= 2199)
    .filter(({ start }) => /năm $/iu.test(context.text.slice(Math.max(0, start - 4), start)))
    .map(({ start, end, value }) => ({ start: start - 4, end, period: String(value), relative: false }));
}

/** "ngày mười lăm tháng hai | năm hai nghìn mười ba": the day or month before a spoken year is of that year. */
function withSpokenYear(text: string, year: Found): Found | null {
  const lead = SPOKEN_LEAD.exec(text.slice(Math.max(0, year.start - 48), year.start));
  if (!lead) return null;
  const written = `${lead[0]}năm ${year.period}`;
  for (const { pattern, read } of ABSOLUTE_RULES) {
    const [match] = matchesOf(pattern, written);
    const reading = match && match[0].length === written.length ? read(match, null) : undefined;
    if (reading) return { ...reading, start: year.start - lead[0].length, end: year.end };
  }
  return null;
}

function found(context: ReadingContext, anchor: Day | null): Found[] {
  const all: Found[] = spokenYears(context).map((year) => withSpokenYear(context.text, year) ?? year);
  for (const { pattern, read } of RULES) {
    for (const match of matchesOf(pattern, context.text)) {
      const reading = read(match, anchor);
      if (reading) all.push({ start: match.index, end: match.index + match[0].trimEnd().length, ...reading });
    }
  }
  return withoutOverlap(all);
}

/** "sáng nay (23/5)", "hôm qua, ngày 5/6": one day told twice is one date, the day in figures its value. */
const APPOSED = /^(?:,? (?:ngày )?|\s?\((?:ngày )?)$/iu;

function joinApposed(text: string, dates: readonly Found[]): Found[] {
  const out: Found[] = [];
  for (const one of dates) {
    const last = out.at(-1);
    const isDay =
      /^\d{4}-\d\d-\d\d$/.test(one.period ?? '') ||
      (one.period === null && /\d/.test(text[one.end - 1] ?? ''));
    const pointed = last && !/\d/.test(text.slice(last.start, last.end)) && last.relative;
    if (last && pointed && isDay && APPOSED.test(text.slice(last.end, one.start))) {
      out[out.length - 1] = { ...one, start: last.start, end: one.end + (text[one.end] === ')' ? 1 : 0) };
    } else out.push(one);
  }
  return out;
}

/** Words before a time that belong to its span. */
const PLAIN_LEAD = `(?:ngày|vào|vào hồi|trong|ngay trong|ngay|hồi|hôm|rạng sáng|sáng|trưa|chiều|tối|đêm|khuya|cuối|đầu|giữa|nửa đầu|nửa cuối|hè|khoảng|dịp|sau|thời điểm|mùa (?:xuân|hè|thu|đông))`;
const DEADLINE_LEAD = `(?:(?:chậm nhất|muộn nhất)(?: là)?(?: (?:đến|tới|vào|trước))?|(?:cho )?(?:đến|tới)(?: (?:hết|cuối|trước|đầu|giữa|khoảng))?|trước|hết|hạn chót(?: là)?|tầm nhìn(?: (?:đến|tới))?|định hướng(?: (?:đến|tới))?)`;
const AS_OF_LEAD = `tính (?:đến|tới)(?: (?:hết|cuối|đầu|giữa|thời điểm))?`;
const SINCE_LEAD = `(?:kể từ|bắt đầu từ|ngay từ|từ|tính từ)(?: (?:hồi|đầu|cuối|giữa|sau))?`;
const LEADS = compile(
  `${BEFORE}(?:(?<asOf>${AS_OF_LEAD})|(?<deadline>${DEADLINE_LEAD})|(?<since>${SINCE_LEAD})|(?<plain>${PLAIN_LEAD}))(?<rest>(?: ${PLAIN_LEAD})*) $`,
);
/** "so với năm 2016", "cùng kỳ": only names another time; the lead stays outside. */
const COMPARED = compile(`${BEFORE}(?:so với|hơn|bằng|của)(?: cùng kỳ)? $`);

function lead(text: string, at: number): { start: number; role?: DateExpression['role'] } {
  // The furthest lead wins ("đến trước ngày"), so that the match begins as early as the words go on.
  const match = matchBefore(LEADS, text, at, 40);
  if (!match || matchBefore(COMPARED, text, at, 16)) return { start: at };
  const start = at - match[0].length;
  if (match.groups?.deadline) return { start, role: 'deadline' };
  if (match.groups?.since) return { start, role: 'since' };
  return { start };
}

const OWN_LEAD = compile(`^(?:(từ|kể từ)|(hết|trước))${AFTER}`);

/** Times: days, months, quarters, years and spans of them, told in full or from the day of publication. */
export const date: Recogniser = {
  name: NAME,
  find(context: ReadingContext): Expression[] {
    const { text } = context;
    return joinApposed(text, found(context, parseDay(context.anchor))).map((one): DateExpression => {
      const before = lead(text, one.start);
      const own = OWN_LEAD.exec(text.slice(one.start, one.start + 8));
      const role = one.role ?? before.role ?? (own?.[1] ? 'since' : own?.[2] ? 'deadline' : undefined);
      return {
        kind: 'date',
        recogniser: NAME,
        start: before.start,
        end: one.end,
        hedge: 'exact',
        period: one.period,
        role: role ?? (one.period?.includes('/') ? 'span' : 'point'),
        relative: one.relative,
      };
    });
  },
};
