import type { Expression } from '../../expression';
import type { ArticleReading } from '../../reading';

/** "That index", "chỉ số này": an index or ranking named before. */
const ANAPHOR =
  /(?<!\p{L})(?:(?:that|this|the same) (?:index|ranking|rankings|survey|list)|(?:chỉ số|bảng xếp hạng|bảng|xếp hạng|khảo sát) (?:này|đó|trên|nói trên))(?!\p{L})/iu;
/** The name of an index: in English its capitalised words, in Vietnamese what follows "chỉ số". */
const NAMED_INDEX =
  /(?:\p{Lu}[\p{L}-]*\s(?:(?:of|on|for|and|in)\s)?){1,6}(?:Index|Ranking|Rankings|Survey)(?!\p{L})|(?:[Cc]hỉ số|[Bb]ảng xếp hạng|[Kk]hảo sát)\s(?!này|đó|trên|nói)(?:\p{L}[\p{L}-]*\s){1,6}\p{L}+/gu;
/** Indices are resumed within so many letters. */
const REACH = 400;

/**
 * The index last named before a figure whose sentence says only "that index"; empty where it says none, or names one
 * itself.
 */
export function indexMeant({ start, kind }: Expression, { text, structure }: ArticleReading): string {
  if (kind !== 'rank' && kind !== 'quantity' && kind !== 'count') return '';
  const sentence = structure.sentences[structure.sentenceAt(start)];
  if (!sentence || !ANAPHOR.test(text.slice(sentence.start, sentence.end))) return '';
  const before = text.slice(Math.max(0, sentence.start - REACH), sentence.start);
  return [...before.matchAll(NAMED_INDEX)].at(-1)?.[0] ?? '';
}

/** What a sentence that begins with "it" takes over: of one about an index only its name, else all of it. */
export function nameOfIndex(words: string): string {
  return [...words.matchAll(NAMED_INDEX)][0]?.[0] ?? words;
}
