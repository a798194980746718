import type { TextSpan } from '@/utils/text/sentences';
import type { Expression } from '../expression';
import type { ArticleReading } from '../reading';
import { CONTRASTS } from './contrasts';
import { type Attacher, type Draft, isFigure } from './draft';

/**
 * What a figure is about, in the article's words: the words of its own part of the sentence, with what it leaves out taken
 * from the part before. A part is a clause, cut once more at each "và", "còn", "and", "while" between two figures. Words
 * that the part itself replaces are not taken over: after "xuất khẩu sang Hoa Kỳ 33 tỷ và nhập khẩu 8 tỷ" the second is
 * "nhập khẩu từ Hoa Kỳ".
 */

const COORDINATOR = /\s(?:và|còn|nhưng|trong khi|trong đó|and|but|while|whereas|with)\s/giu;
const OPENING =
  /^(?:[-–—•*]\s*)?(?:(?:và|còn|nhưng|đồng thời|ngoài ra|bên cạnh đó|tuy nhiên|and|but|while|whereas|with|however|meanwhile)\s)+/iu;
/** A part that names only a share or a detail of what stands before it. */
const CONTINUES =
  /^(?:trong đó|riêng|cụ thể|theo đó|chiếm|tăng|giảm|đạt|tương đương|tương ứng|bằng|gồm|bao gồm|chuyển|xuất khẩu|nhập khẩu|xuất siêu|nhập siêu|of (?:which|these|them)|up|down|including|accounting|or|that is|namely|compared|rising|falling|making|exports?|imports?)(?!\p{L})/iu;
const SENTENCE_CONTINUES =
  /^(?:trong đó|riêng|trong số (?:này|đó)|cụ thể|số này|con số này|đây|of (?:which|these|them|this)|that|this|it|they)(?!\p{L})/iu;
/** A clause in front that says which measure or field is meant, not who said so. */
const TOPIC_LEAD =
  /^(?:theo (?:chỉ số|bảng|xếp hạng|đánh giá|thống kê|báo cáo)|về|đối với|với|trong|tại|ở|nếu xét|xét|in|on|for|among|as for|according to the [\p{L}\s-]*(?:index|ranking|survey|report))(?!\p{L})/iu;
const SAYING =
  /(?:cho biết|khẳng định|nhấn mạnh|phát biểu|chia sẻ|thông tin|nhận định|said|says|told|added|according)(?!\p{L})/iu;
/** Words a part may have and still say nothing of its own. */
const EMPTY_WORDS = new Set(
  (
    'và còn nhưng có đạt là với trong khi được đã sẽ cũng thì mà của cho đến từ tới hơn khoảng gần chiếm tăng giảm lên xuống ' +
    'mức thêm tổng số cộng tương đương ước tính trên dưới the a an and but of to in at was were is are has have had up down by with or from about some'
  ).split(' '),
);
const LONGEST = 320;

interface Part extends TextSpan {
  figures: Expression[];
  sentence: number;
}

function partsOf({ text, structure }: ArticleReading, drafts: readonly Draft[]): Part[] {
  const parts: Part[] = [];
  let next = 0;
  const figures = drafts.map(({ expression }) => expression);
  structure.clauses.forEach((clause, index) => {
    const until = structure.clauses[index + 1]?.start ?? text.length;
    const own: Expression[] = [];
    while (next < figures.length && (figures[next]?.start ?? until) < until) {
      const figure = figures[next];
      if (figure) own.push(figure);
      next += 1;
    }
    const sentence = structure.sentenceAt(clause.start);
    const end = Math.max(clause.end, own.at(-1)?.end ?? 0);
    let from = clause.start;
    const numeric = own.filter(isFigure);
    for (const [at, figure] of numeric.entries()) {
      const following = numeric[at + 1];
      if (!following) break;
      const gap = text.slice(figure.end, following.start);
      const cut = gap.search(COORDINATOR);
      COORDINATOR.lastIndex = 0;
      if (cut < 0 || gap.length - cut < 8) continue;
      const edge = figure.end + cut;
      parts.push({
        start: from,
        end: edge,
        figures: own.filter((one) => one.start >= from && one.start < edge),
        sentence,
      });
      from = edge + 1;
    }
    parts.push({ start: from, end, figures: own.filter((one) => one.start >= from), sentence });
  });
  return parts;
}

const tidy = (words: string) =>
  words
    .replace(/[\s\0]+/g, ' ')
    .replace(/\s(?=[.,;:!?…])/g, '')
    .replace(/[.!?…,;](?=\s?\p{Ll})/gu, '')
    .replace(/^[\s,;:.)(…-]+|[\s,;:.!?…("”-]+$/g, '');

/** The words of a part without its figures and dates. */
function ownWords(text: string, part: TextSpan, figures: readonly Expression[]): string {
  let words = '';
  let at = part.start;
  for (const { kind, start, end } of figures) {
    if (kind === 'role' || kind === 'legal') continue;
    words += ` ${text.slice(at, Math.max(at, start))} `;
    at = Math.max(at, end);
  }
  return tidy(words + text.slice(at, Math.max(at, part.end))).replace(OPENING, '');
}

const contentWords = (words: string) =>
  (words.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !EMPTY_WORDS.has(word)).length;

/**
 * Joins carried words and a part's own: where the own words name the other side of a contrast, that side takes the place of
 * the one carried, with its preposition.
 */
function joinCarried(carried: string, own: string): string {
  let words = carried;
  let rest = own;
  for (const group of CONTRASTS) {
    const mine = group.find(({ words: pattern }) => pattern.test(own));
    if (!mine) continue;
    const name = mine.words.exec(own)?.[0] ?? '';
    for (const other of group) {
      if (other === mine || !other.words.test(words)) continue;
      words = words.replace(other.words, name).replace(other.all, ' ');
      if (mine.toward) words = words.replace(mine.toward.of, mine.toward.as);
      rest = rest.replace(mine.words, ' ');
    }
  }
  return tidy(`${words} ${rest}`);
}

const OWN_NAME = /^\p{Lu}[\p{L}\p{N}]*/u;
/** A name that has what follows; the capital of "Kim ngạch" only opens a sentence. */
const NAME_THAT_HAS =
  /^(?:\p{Lu}[\p{L}\p{N}]*\s)+(?=(?:có|đạt|chiếm|với|là|được|đã|hiện|ghi nhận|has|had|have|is|was|with)(?!\p{L}))/u;

/** A part that opens with a name of its own takes over what the part before says of another name. */
function withoutName(carried: string, own: string): string {
  return OWN_NAME.test(own) ? carried.replace(NAME_THAT_HAS, '') : carried;
}

/** The head of a part: its words before its first figure, or all where it has none. */
function headOf(text: string, part: Part): string {
  const first = part.figures.find((figure) => isFigure(figure));
  return first
    ? ownWords(
        text,
        { start: part.start, end: first.start },
        part.figures.filter(({ end }) => end <= first.start),
      )
    : ownWords(text, part, part.figures);
}

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
      if (!SENTENCE_CONTINUES.test(written)) carried = '';
      lead = '';
      sentence = part.sentence;
      sentenceStart = part.start;
    }
    const numeric = part.figures.some(isFigure);
    if (numeric) {
      const head = headOf(text, part);
      const incomplete =
        contentWords(head) < 2 || CONTINUES.test(own) || OPENING.test(written) || contentWords(own) < 4;
      const taken =
        incomplete && part.start > sentenceStart ? withoutName(carried, own) : incomplete ? carried : '';
      const whole = tidy(`${lead} ${taken === '' ? own : joinCarried(taken, own)}`).slice(0, LONGEST);
      for (const figure of part.figures) subjects.set(figure, whole);
      // What a continuing part leaves out, the next one leaves out as well.
      carried = incomplete && taken !== '' ? joinCarried(taken, head).slice(-LONGEST) : head || own;
    } else {
      for (const figure of part.figures) subjects.set(figure, own);
      if (TOPIC_LEAD.test(own) && !SAYING.test(own)) lead = tidy(`${lead} ${own}`).slice(-160);
      else if (contentWords(own) >= 2 && !SAYING.test(own)) carried = own;
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
      else draft.subject = tidy(`${subjects.get(expression) ?? ''} ${namedBy(expression, reading.text)}`);
    }
  },
};
