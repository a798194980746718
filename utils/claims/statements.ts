import { isLetterAt, isLowerAt, isSpaceAt, isUpperAt } from '@/utils/text/characters';
import type { TextSpan } from '@/utils/text/sentences';
import type { Expression } from './expression';
import type { ArticleReading } from './reading';
import type { Draft } from './refiners/draft';
import { furnitureReason } from './refiners/drop/page-furniture';

/** The nouns of policy, one of which, or a name, must stand in a sentence worth checking. */
const POLICY =
  /(?:^|[^\p{L}])(?:bộ|chính phủ|luật|nghị định|đề án|chiến lược|quy hoạch|chương trình|dự thảo|quy tắc|hội thảo|hợp tác|doanh nghiệp|ministry|government|law|decree|strategy|draft|code of conduct|programme|program|policy|regulator|companies)(?!\p{L})/iu;
const SHORTEST = 30;
const LONGEST = 600;

/** True where a word has its capital inside a sentence, or is written in capitals. */
function hasName(sentence: string): boolean {
  for (let at = 0; at < sentence.length; at += 1) {
    if (!isUpperAt(sentence, at)) continue;
    if (isUpperAt(sentence, at + 1)) return true;
    if (at < 2 || !isSpaceAt(sentence, at - 1) || !isLetterAt(sentence, at + 1)) continue;
    if (isLowerAt(sentence, at - 2) || sentence[at - 2] === ',' || sentence[at - 2] === ';') return true;
  }
  return false;
}

/** A statement before it has become a claim. */
export interface StatementDraft extends TextSpan {
  place: string | null;
  subject: string;
}

/**
 * Declarative sentences without a figure of their own. They are many and most say nothing that a corpus knows: only a fact
 * of kind statement whose wording they strictly share makes one worth showing.
 */
export function findStatements(
  { text, structure, articlePlace }: ArticleReading,
  claims: readonly Draft[],
): StatementDraft[] {
  const taken = new Set<number>();
  const isStatementWithFigure = (expression: Expression) =>
    expression.kind !== 'date' &&
    expression.kind !== 'role' &&
    expression.kind !== 'legal' &&
    expression.kind !== 'count';
  for (const { expression } of claims) {
    if (isStatementWithFigure(expression)) taken.add(structure.sentenceAt(expression.start));
  }
  const statements: StatementDraft[] = [];
  structure.sentences.forEach((span, index) => {
    const length = span.end - span.start;
    if (taken.has(index) || length < SHORTEST || length > LONGEST) return;
    const sentence = text.slice(span.start, span.end);
    if (sentence.endsWith('?') || !(hasName(sentence) || POLICY.test(sentence))) return;
    if (!/[.…”"]$/.test(sentence) && furnitureReason(sentence) !== null) return;
    statements.push({
      ...span,
      place: articlePlace,
      subject: sentence.includes('\n') ? sentence.replace(/\s+/g, ' ') : sentence,
    });
  });
  return statements;
}
