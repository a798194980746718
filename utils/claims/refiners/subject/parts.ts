import type { TextSpan } from '@/utils/text/sentences';
import type { Expression } from '../../expression';
import type { ArticleReading } from '../../reading';
import { type Draft, isFigure } from '../draft';
import { ANOTHER_DEED, COORDINATOR, hasContentWords, OPENING, SPEAKER, tidy } from './words';

/** A clause, or what of it stands between two coordinators, with its figures. */
export interface Part extends TextSpan {
  figures: Expression[];
  sentence: number;
}

/** The parts of the sentences with figures and of those just before them, which they may go on from. */
export function partsOf({ text, structure }: ArticleReading, drafts: readonly Draft[]): Part[] {
  const parts: Part[] = [];
  let next = 0;
  const figures = drafts.map(({ expression }) => expression);
  const wanted = new Set<number>();
  for (const figure of figures) {
    if (!isFigure(figure)) continue;
    const sentence = structure.sentenceAt(figure.start);
    wanted.add(sentence - 1).add(sentence);
  }
  structure.clauses.forEach((clause, index) => {
    const until = structure.clauses[index + 1]?.start ?? text.length;
    const own: Expression[] = [];
    while (next < figures.length && (figures[next]?.start ?? until) < until) {
      const figure = figures[next];
      if (figure) own.push(figure);
      next += 1;
    }
    const sentence = structure.sentenceAt(clause.start);
    if (!wanted.has(sentence)) return;
    const end = Math.max(clause.end, own.at(-1)?.end ?? 0);
    let from = clause.start;
    const numeric = own.filter(isFigure);
    for (const [at, figure] of numeric.entries()) {
      const following = numeric[at + 1];
      if (!following) break;
      const gap = text.slice(figure.end, following.start);
      const cut = gap.search(COORDINATOR);
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

/** So many words before a figure have its verb among them: the figure is what is done, and "và" behind it opens more. */
const WORDS_OF_A_DEED = 3;
/** Fewer words behind "và" only add to what is counted ("thuê bao di động và cố định"). */
const WORDS_OF_ANOTHER = 5;

/** Where the words behind the last figure go on to another deed or thought. */
function endOfThought(before: string, behind: string): number {
  const deed = behind.search(ANOTHER_DEED);
  if (deed >= 0) return deed;
  const cut = behind.search(COORDINATOR);
  if (cut < 0 || !hasContentWords(before, WORDS_OF_A_DEED)) return behind.length;
  return hasContentWords(behind.slice(cut), WORDS_OF_ANOTHER) ? cut : behind.length;
}

/** The words of a part without its figures and dates. */
export function ownWords(text: string, part: TextSpan, figures: readonly Expression[]): string {
  let words = '';
  let at = part.start;
  for (const { kind, start, end } of figures) {
    if (kind === 'role' || kind === 'legal') continue;
    words += ` ${text.slice(at, Math.max(at, start))} `;
    at = Math.max(at, end);
  }
  const behind = text.slice(at, Math.max(at, part.end));
  const end = figures.length > 0 ? endOfThought(words, behind) : behind.length;
  const whole = tidy(words + behind.slice(0, end)).replace(OPENING, '');
  const said = whole.replace(SPEAKER, '');
  return said === whole || hasContentWords(said, 2) ? said : whole;
}

/** The head of a part: its words before its first figure, or all where it has none. */
export function headOf(text: string, part: Part): string {
  const first = part.figures.find((figure) => isFigure(figure));
  return first
    ? ownWords(
        text,
        { start: part.start, end: first.start },
        part.figures.filter(({ end }) => end <= first.start),
      )
    : ownWords(text, part, part.figures);
}
