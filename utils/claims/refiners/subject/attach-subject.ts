import type { Expression } from '../../expression';
import type { ArticleReading } from '../../reading';
import { type Attacher, type Draft, isFigure } from '../draft';
import { indexMeant, nameOfIndex } from './anaphor';
import { joinCarried, withoutName } from './carry';
import { headOf, ownWords, partsOf } from './parts';
import {
  ASIDE,
  CONTINUES,
  hasContentWords,
  OPENING,
  SAYING,
  SENTENCE_CONTINUES,
  TOPIC_LEAD,
  tidy,
} from './words';

/**
 * What a figure is about, in the article's words: the words of its own part of the sentence, with what it leaves out taken
 * from the part before. A part is a clause, cut once more at each "và", "còn", "and", "while" between two figures. Words
 * that the part itself replaces are not taken over: after "xuất khẩu sang Hoa Kỳ 33 tỷ và nhập khẩu 8 tỷ" the second is
 * "nhập khẩu từ Hoa Kỳ".
 */

/** No subject is longer, in letters. */
const LONGEST = 320;
const LONGEST_LEAD = 160;

function subjectsOf(reading: ArticleReading, drafts: readonly Draft[]): Map<Expression, string> {
  const { text } = reading;
  const subjects = new Map<Expression, string>();
  const parts = partsOf(reading, drafts);
  let carried = '';
  let lead = '';
  let sentence = -1;
  let sentenceStart = 0;
  for (const part of parts) {
    const own = ownWords(text, part, part.figures);
    const written = text.slice(part.start, part.end);
    if (part.sentence !== sentence) {
      carried = SENTENCE_CONTINUES.test(written) ? nameOfIndex(carried) : '';
      lead = '';
      sentence = part.sentence;
      sentenceStart = part.start;
    }
    const numeric = part.figures.some(isFigure);
    if (numeric) {
      const head = headOf(text, part);
      const incomplete =
        !hasContentWords(head, 2) || CONTINUES.test(own) || OPENING.test(written) || !hasContentWords(own, 4);
      const taken =
        incomplete && part.start > sentenceStart ? withoutName(carried, own) : incomplete ? carried : '';
      const whole = tidy(`${lead} ${taken === '' ? own : joinCarried(taken, own)}`).slice(0, LONGEST);
      for (const figure of part.figures) subjects.set(figure, whole);
      // What a continuing part leaves out, the next one leaves out as well.
      carried = incomplete && taken !== '' ? joinCarried(taken, head).slice(-LONGEST) : head || own;
    } else {
      for (const figure of part.figures) subjects.set(figure, own);
      if (TOPIC_LEAD.test(own) && !SAYING.test(own)) lead = tidy(`${lead} ${own}`).slice(-LONGEST_LEAD);
      else if (hasContentWords(own, 2) && !SAYING.test(own) && !ASIDE.test(own)) carried = own;
    }
  }
  return subjects;
}

/** What the figure's own words say of its subject: the counted noun, or the field of a rank. */
function namedBy(expression: Expression, text: string): string {
  switch (expression.kind) {
    case 'count':
    case 'ordinal':
      return expression.unit;
    case 'rank':
      return text.slice(expression.start, expression.end).replace(/[\d.,/]+(?:st|nd|rd|th)?/g, ' ');
    default:
      return '';
  }
}

/** A date names an event: the words of its sentence around it. */
function eventOf({ text, structure }: ArticleReading, { start, end }: Expression): string {
  const sentence = structure.sentences[structure.sentenceAt(start)];
  if (!sentence) return '';
  const from = Math.max(sentence.start, start - 160);
  const before = text.slice(from, start);
  const after = text.slice(end, Math.min(sentence.end, end + 200));
  // A word cut in two at the limit says nothing.
  return tidy(`${from > sentence.start ? before.replace(/^\S*\s/, '') : before} ${after}`);
}

export const attachSubject: Attacher = {
  name: 'attach-subject',
  attach(drafts, reading) {
    const subjects = subjectsOf(reading, drafts);
    for (const draft of drafts) {
      const { expression } = draft;
      if (expression.kind === 'role') draft.subject = expression.title;
      else if (expression.kind === 'legal') {
        draft.subject = tidy(`${expression.name ?? expression.documentType} ${expression.about}`);
      } else if (expression.kind === 'date') draft.subject = eventOf(reading, expression);
      else {
        const meant = indexMeant(expression, reading);
        draft.subject = tidy(
          `${meant} ${subjects.get(expression) ?? ''} ${namedBy(expression, reading.text)}`,
        );
      }
    }
  },
};
