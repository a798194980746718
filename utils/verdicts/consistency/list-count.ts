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

/** What opens a full list: a colon, "gồm" (made up of), "là" (are); "như" (such as) opens examples. */
const OPENERS =
  /^(?<words>[^.,;:\n\d]{0,40}?)(?:\s*:\s*|\s+(?:bao gồm|gồm|gồm có|là|namely|comprising|are)\s+)/u;
const EXAMPLES = /(?:như|ví dụ|such as|for example|including|trong đó)\s*:?\s*$/iu;
/** What leaves a list open. */
const OPEN_END =
  /…|\.\.\.|\bv\.?\s?v\b|\betc\b|among others|và (?:một số|nhiều|các)|and (?:others|more|many|several)/iu;

interface Members {
  least: number;
  most: number;
}

function membersAfter({ text: article }: Reading, { claim }: Numbered): Members | null {
  const from = Math.max(article.lastIndexOf(claim.sentence, claim.start), 0);
  const rest = article.slice(claim.end, from + claim.sentence.length).normalize('NFC');
  const opener = OPENERS.exec(rest);
  if (opener && !EXAMPLES.test(opener[0])) return countMembers(rest.slice(opener[0].length));
  return countMembers(rest.replace(/^\s+/, ''));
}

/** A name: words that begin with a capital or digit, joined by a few small ones, with a note in brackets at most. */
const NAME = /^(?:\p{Lu}|\d)[\p{L}\p{N}.&'’/-]*(?:\s+(?:-|–|of|de|&|\p{Lu}[\p{L}\p{N}.&'’/-]*|\d+))*$/u;

/** Bodies whose names often hold a "và" of their own ("Bộ Khoa học và Công nghệ"). */
const BODY =
  /^(?:Bộ|Sở|Cục|Vụ|Viện|Ủy ban|Ban|Trung tâm|Hội|Hiệp hội|Tổng cục|Đại học|Trường|Học viện|Ministry|Department|Institute|University|Bureau|Office|Cent(?:er|re)|Association|Committee|Agency)\b/u;

/**
 * How many members a list of names has; a body's name before the last "và" may hold it, so that both counts are allowed.
 * Null where it is no list of names closed by "và", or an open one. The last name may run into the sentence ("A, B và C
 * cung cấp …").
 */
function countMembers(list: string): Members | null {
  const sentence = list.replace(/\s*\([^()]*\)/gu, '').replace(/[.!?]?\s*$/u, '');
  if (OPEN_END.test(sentence) || /[;:]/.test(sentence)) return null;
  const pieces = sentence.split(/,\s*/u);
  const [first = '', second, more] = (pieces.pop() ?? '').split(/\s+(?:và|and|cùng|&)\s+/u);
  if (second === undefined || more !== undefined) return null;
  const names = [...pieces, first, leadingName(second)].map((name) => name.trim());
  if (!names.every((name) => NAME.test(name) && name.length <= 60)) return null;
  return { least: names.length - (BODY.test(first.trim()) ? 1 : 0), most: names.length };
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
