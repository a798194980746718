import type { ArticleReading } from '../../reading';
import { grainOf, startOf } from '../../shapes/iso-date';
import { type Attacher, type Draft, isFigure } from '../draft';
import { between, dateFinder } from './find-date';
import * as words from './words';

/**
 * What time a figure is about: the date of its own clause, else of its sentence, else of its ranking's edition, else of the
 * statement on the data of its paragraph, else of the sentence before that it goes on from.
 */
export const attachPeriod: Attacher = {
  name: 'attach-period',
  attach(drafts, reading) {
    attachFromSentence(drafts, reading);
    attachEdition(drafts, reading);
    attachReport(drafts, reading);
    attachAsOf(drafts, reading);
    attachFromSentenceBefore(drafts, reading);
    for (const draft of drafts) if (draft.expression.kind === 'date') draft.period = draft.expression.period;
  },
};

function attachFromSentence(drafts: readonly Draft[], reading: ArticleReading): void {
  const dateOf = dateFinder(drafts, reading);
  let last: Draft | null = null;
  for (const draft of drafts) {
    if (!isFigure(draft.expression)) continue;
    const restated =
      last !== null &&
      words.RESTATED.test(between(reading.text, last.expression.end, draft.expression.start));
    const date = (restated ? last?.dating : null) ?? dateOf(draft.expression);
    draft.period = date?.period ?? null;
    draft.dating = date;
    last = draft;
  }
}

/** "ranked 44th in the Global Innovation Index 2024": the edition of a ranking is the time of the rank. */
function attachEdition(drafts: readonly Draft[], { text, structure }: ArticleReading): void {
  for (const draft of drafts) {
    const { kind, start, end } = draft.expression;
    if (kind !== 'rank' || draft.period !== null) continue;
    const clause = structure.clauses[structure.clauseAt(start)];
    const own = clause ? text.slice(clause.start, Math.max(end, clause.end)) : '';
    const edition = words.EDITION_AFTER.exec(text.slice(end, end + 10)) ?? words.EDITION_IN_CLAUSE.exec(own);
    draft.period = edition?.[1] ?? null;
  }
}

/** "Theo báo cáo Digital 2022, …": a sentence without a time of its own tells that of the report it begins with. */
function attachReport(drafts: readonly Draft[], { text, structure }: ArticleReading): void {
  const dated = new Set(
    drafts
      .filter(({ expression }) => expression.kind === 'date')
      .map((one) => structure.sentenceAt(one.expression.start)),
  );
  for (const draft of drafts) {
    if (!isFigure(draft.expression) || draft.period !== null) continue;
    const at = structure.sentenceAt(draft.expression.start);
    const sentence = structure.sentences[at];
    if (!sentence || dated.has(at)) continue;
    draft.period = words.REPORT_LEAD.exec(text.slice(sentence.start, sentence.start + 120))?.[1] ?? null;
  }
}

/** How many figures back one "số liệu tính đến" speaks for. */
const MOST_AS_OF = 60;

/** "Đây là số liệu tính đến 13-2-2019": the date of the figures of its paragraph before it. */
function attachAsOf(drafts: readonly Draft[], { text, structure }: ArticleReading): void {
  for (const [at, { expression }] of drafts.entries()) {
    if (expression.kind !== 'date' || expression.period === null) continue;
    const sentence = structure.sentences[structure.sentenceAt(expression.start)];
    const paragraph = structure.paragraphs[structure.paragraphAt(expression.start)];
    if (!sentence || !paragraph) continue;
    if (!words.AS_OF_DATA.test(text.slice(Math.max(sentence.start, expression.start - 60), expression.start)))
      continue;
    const hasFigure = ({ expression: one }: Draft) =>
      isFigure(one) && one.start >= sentence.start && one.end <= sentence.end;
    if (drafts.slice(Math.max(0, at - MOST_AS_OF), at + MOST_AS_OF).some(hasFigure)) continue;
    for (let back = at - 1; back >= Math.max(0, at - MOST_AS_OF); back -= 1) {
      const draft = drafts[back];
      if (!draft || draft.expression.start < paragraph.start) break;
      if (isFigure(draft.expression) && draft.period === null) draft.period = expression.period;
    }
  }
}

/** How far into a sentence a date still sets the frame of what follows ("Theo Bộ TT&TT, năm 2023, …"). */
const FRAME = 40;

/**
 * A sentence without a time of its own goes on with that of the sentence before where this one says so ("Trong đó", "of
 * these") and there is only one; in Vietnamese, whose verbs have no tense, also where that one opens with its date ("Năm
 * 2023, … Tỷ lệ …").
 */
function attachFromSentenceBefore(
  drafts: readonly Draft[],
  { text, structure, language, anchor }: ArticleReading,
): void {
  const periods = new Map<number, Set<string>>();
  const framed = new Map<number, string>();
  const dated = new Set<number>();
  const events = new Set<number>();
  for (const { expression, dating } of drafts) {
    const at = structure.sentenceAt(expression.start);
    if (expression.kind === 'date') dated.add(at);
    if (dating?.period == null || dating.role === 'since') continue;
    // The day of a meeting is not that of what it decides ("Theo đó, tổng thu là …").
    const isEvent =
      grainOf(dating.period) === 'day' && !words.CUT_OFF.test(text.slice(dating.start, dating.end));
    if (isEvent) events.add(at);
    periods.set(at, (periods.get(at) ?? new Set()).add(dating.period));
    const opening = dating.start - (structure.sentences[at]?.start ?? dating.start);
    const isPast = anchor === null || startOf(dating.period) <= anchor;
    if (language === 'vi' && opening <= FRAME && dating.role !== 'deadline' && isPast)
      framed.set(at, dating.period);
  }
  for (const draft of drafts) {
    if (!isFigure(draft.expression) || draft.period !== null) continue;
    const at = structure.sentenceAt(draft.expression.start);
    const [sentence, previous] = [structure.sentences[at], structure.sentences[at - 1]];
    if (dated.has(at) || !sentence || !previous) continue;
    if (structure.paragraphAt(previous.start) !== structure.paragraphAt(sentence.start)) continue;
    const own = text.slice(sentence.start, sentence.end);
    if (words.NOW.test(own) || words.AIM.test(own)) continue;
    const [only, ...others] = periods.get(at - 1) ?? [];
    if (events.has(at - 1) && !words.PART_OF.test(own)) continue;
    const goesOn = words.GOES_ON.test(own) || words.THAT_TIME.test(own);
    const period = framed.get(at - 1) ?? (goesOn && others.length === 0 ? only : undefined);
    if (period === undefined) continue;
    draft.period = period;
    framed.set(at, period);
  }
}
