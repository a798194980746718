import { message, text } from '../message-values';
import type { Finding } from '../types';
import type { Finder, Numbered, Reading } from './reading';

/** A counted list against its members: "năm thành phố: A, B, C và D". */
export const listsAgainstCount: Finder = (reading) =>
  reading.numbers.flatMap((number) => {
    const { claim } = number;
    if (
      claim.kind !== 'count' ||
      claim.hedge !== 'exact' ||
      claim.valueHigh !== undefined ||
      claim.unit === ''
    )
      return [];
    if (
      !Number.isInteger(claim.value) ||
      claim.value < 2 ||
      claim.value > MOST ||
      claim.denominator !== undefined
    )
      return [];
    const members = membersAfter(reading, number);
    return members && (claim.value < members.least || claim.value > members.most)
      ? [explainList(number, members.most)]
      : [];
  });

const MOST = 20;

/** What opens a full list: a colon or dash, "gồm" (made up of), "là" (are), a bracket; "như" (such as) opens examples. */
const OPENERS =
  /^(?<words>[^.,;:\n\d()]{0,40}?)(?:\s*:\s*|\s+[–—]\s+|\s*\((?=\p{Lu})|,?\s+(?:bao gồm|gồm có|gồm|là|namely|comprising|are)\s*:?\s+)/u;
const EXAMPLES = /(?:như|ví dụ|chẳng hạn|such as|for example|including|trong đó)\s*:?\s*$/iu;
/** What leaves a list open. */
const OPEN_END =
  /…|\.\.\.|\bv\.?\s?v\b|\betc\b|among others|(?:và|and) (?:một số|nhiều|các|others|more|many|several)/iu;

interface Members {
  least: number;
  most: number;
}

function membersAfter({ text: article }: Reading, { claim }: Numbered): Members | null {
  const from = Math.max(article.lastIndexOf(claim.sentence, claim.start), 0);
  const rest = article.slice(claim.end, from + claim.sentence.length).normalize('NFC');
  const opener = OPENERS.exec(rest)?.[0];
  if (opener === undefined) return countMembers(rest.trimStart(), false);
  if (EXAMPLES.test(opener)) return null;
  const list = rest.slice(opener.length);
  const inBrackets = opener.endsWith('(');
  return countMembers(inBrackets ? (list.split(')')[0] ?? '') : list, true);
}

/** A name: words that begin with a capital or digit, joined by a few small ones, with a note in brackets at most. */
const NAME = /^(?:\p{Lu}|\d)[\p{L}\p{N}.&'’/-]*(?:\s+(?:-|–|of|de|&|\p{Lu}[\p{L}\p{N}.&'’/-]*|\d+))*$/u;
const isName = (piece: string): boolean => NAME.test(piece) && piece.length <= 60;

/** Bodies whose names often hold a "và" of their own ("Bộ Khoa học và Công nghệ"). */
const BODY =
  /^(?:Bộ|Sở|Cục|Vụ|Viện|Ủy ban|Ban|Trung tâm|Hội|Hiệp hội|Tổng cục|Đại học|Trường|Học viện|Ministry|Department|Institute|University|Bureau|Office|Cent(?:er|re)|Association|Committee|Agency)(?!\p{L})/u;
const AND = /\s+(?:và|and|cùng|&)\s+/u;

/**
 * How many members a list of names has; a body's name before the last "và" may hold it, so that both counts are allowed.
 * A list ends with its "và", whose last name may run into the sentence ("A, B và C cung cấp …"); without one it must be
 * announced and be names to the end. Null where it is no such list, or an open one.
 */
function countMembers(list: string, announced: boolean): Members | null {
  const sentence = list
    .replace(/\s*\([^()]*\)/gu, '')
    .replace(/\s+[–—]\s.*$/u, '')
    .replace(/[.!?]?\s*$/u, '');
  if (OPEN_END.test(sentence) || /[;:]/.test(sentence)) return null;
  const pieces = sentence.split(/,\s*/u).map((piece) => piece.trim());
  const closing = pieces.findIndex((piece) => AND.test(piece));
  if (closing < 0)
    return announced && pieces.length > 1 && pieces.every(isName)
      ? { least: pieces.length, most: pieces.length }
      : null;
  const [first = '', second = '', more] = pieces[closing]?.split(AND) ?? [];
  const names = [...pieces.slice(0, closing), first.trim(), leadingName(second)];
  if (more !== undefined || !names.every(isName)) return null;
  return { least: names.length - (BODY.test(first) ? 1 : 0), most: names.length };
}

/** The name a piece begins with, where the sentence goes on behind it in small letters. */
function leadingName(piece: string): string {
  return /^(?:(?:\p{Lu}|\d)[\p{L}\p{N}.&'’/-]*(?:\s+(?=\p{Lu}))?)+/u.exec(piece)?.[0].trim() ?? '';
}

function explainList({ claim, index }: Numbered, members: number): Finding {
  return {
    kind: 'list-count',
    claims: [index],
    explanation: message('finding_list_count', {
      quote: text(claim.quote),
      members: { type: 'number', value: members },
    }),
  };
}
