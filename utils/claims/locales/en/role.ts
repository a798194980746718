import type { Recogniser, RoleExpression } from '../../expression';
import { BODIES, OFFICE_WORDS, VIETNAMESE_SURNAMES } from './bodies';
import { officesIn, SECOND_OFFICE } from './office-titles';
import {
  isApposition,
  isOfficeWord,
  isSyllable,
  PERSON_BEFORE,
  type Person,
  personAt,
  startsVietnameseName,
} from './person';
import { lookUp } from './words';

const NAME = 'en/role';

/** What an office is over or in: "of Information and Communications", "to Vietnam", "at BT", "for Europe". */
const COMPLEMENT =
  /^ (?:of|for|to|at|in|with|on|from|responsible for|in charge of) (?:the )?[\p{L}\p{N}&.’'-]+(?:(?: |, (?=\p{Lu}\p{L}+(?: and|,)))[\p{L}\p{N}&.’'-]+)*/u;
const FORMER =
  /(?:\b(?:former|ex|then|late|onetime|one-time|previous|past|retired|outgoing president|erstwhile)[ -]|\bex-)(?:[\p{L}.’'-]+ ){0,3}$/iu;
const FORMER_AFTER = /^(?:-elect|[ -]designate| nominee| candidate| hopeful)\b/i;

/** Offices with their holders, title first or name first. Former holders are no office holders and are left out. */
export const role: Recogniser = {
  name: NAME,
  find({ text }) {
    const found: RoleExpression[] = [];
    let end = 0;
    for (const { start, office } of officesIn(text)) {
      if (start < end || isCommonUse(text, start, office)) continue;
      const read =
        titleThenName(text, start, start + office.length) ??
        nameThenTitle(text, start, start + office.length);
      if (read === null) continue;
      found.push(read);
      end = read.end;
    }
    return found;
  },
};

/** Too common as words to make an office of a name behind them ("Head Start Programme"). */
const ONLY_WITH_FIELD = /^(?:head|chair|chief|representative|founder)$/i;

/** "to head", "to chair": verbs; plurals are caught by the end of the word. */
function isCommonUse(text: string, start: number, office: string): boolean {
  return (
    /^(?:chair|head|chief|judge|editor)$/.test(office) &&
    /\b(?:to|will|would|can|who|and|a|an) $/i.test(text.slice(Math.max(0, start - 6), start)) &&
    !/^,? (?:of|at|for)\b/.test(text.slice(start + office.length, start + office.length + 5))
  );
}

/** "Communications Minister Dayanidhi Maran", "the US Ambassador to Vietnam, Ted Osius", "Minister of Justice Le Thanh Long" */
function titleThenName(text: string, start: number, headEnd: number): RoleExpression | null {
  if (FORMER_AFTER.test(text.slice(headEnd, headEnd + 12))) return null;
  const before = owner(text, start);
  if (FORMER.test(text.slice(Math.max(0, before - 40), before))) return null;
  const after = text.slice(headEnd, headEnd + 170);
  const direct = ONLY_WITH_FIELD.test(text.slice(start, headEnd))
    ? null
    : personAt(after, after.startsWith(' ') ? 1 : after.startsWith(', ') ? 2 : -1);
  const title = text.slice(before, headEnd);
  if (direct && (after.startsWith(' ') || isApposition(after, direct))) {
    return make(text, before, headEnd + direct.end, title, direct.name);
  }
  const rest = complementThenName(after);
  if (rest === null) return null;
  return make(
    text,
    before,
    headEnd + rest.person.end,
    title + after.slice(0, rest.titleEnd),
    rest.person.name,
  );
}

/**
 * "of Information and Communications Nguyen Manh Hung": the office's field goes on as long as its words are known, its
 * name begins at the first that is not, at a Vietnamese family name, or behind a comma.
 */
function complementThenName(after: string): { titleEnd: number; person: Person } | null {
  const complement = COMPLEMENT.exec(after)?.[0];
  if (complement === undefined) return null;
  const comma = after[complement.length] === ',' ? complement.length : -1;
  const words = [...complement.matchAll(/[^ ]+/g)];
  const family = words.findIndex(
    (word, index) => index > 0 && VIETNAMESE_SURNAMES.has(word[0]) && startsVietnameseName(words, index),
  );
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || index > 14) break;
    const text = word[0];
    if (!/^\p{Lu}/u.test(text)) {
      if (index > 1 && !/^(?:and|of|the|for|to|in|at|on|&)$/.test(text) && !/^\p{Ll}/u.test(text))
        return null;
      continue;
    }
    // Behind unknown words of a body ("Radio Frequency Management Le Van Tuan") a family name tells where the person begins.
    if (index < family && /^\p{Lu}/u.test(text)) continue;
    const surname = index === family;
    if (!surname && isOfficeWord(text, 1)) continue;
    const previous = words[index - 1]?.[0] ?? '';
    // "director of telecoms research Tony Lavender" has its name behind small letters; "CEO of Apple Tim Cook" behind one
    // unknown word, which is the body's.
    if (!surname && /^(?:of|for|to|at|in|with|the|&|from|on)$/.test(previous)) continue;
    const person = personAt(after, word.index);
    if (person === null || (!surname && person.name.split(' ').length > 3)) continue;
    return { titleEnd: (words[index - 1]?.index ?? 0) + previous.length, person };
  }
  if (comma > 0) {
    const person = personAt(after, comma + 2);
    if (person && isApposition(after, person)) return { titleEnd: comma, person };
  }
  return null;
}

/**
 * "Adrian Hosford, director of corporate responsibility at BT"; "Ben Verwaayen, BT's chief executive".
 */
function nameThenTitle(text: string, start: number, headEnd: number): RoleExpression | null {
  let before = owner(text, start, true);
  const article = /(?:the|a|an|its|his|her|their) $/i.exec(text.slice(Math.max(0, before - 6), before));
  if (article) before -= article[0].length;
  if (FORMER.test(text.slice(Math.max(0, start - 40), start))) return null;
  if (!/, $/.test(text.slice(before - 2, before))) before -= fieldBefore(text, before);
  if (!/, $/.test(text.slice(before - 2, before))) return null;
  const match = PERSON_BEFORE.exec(text.slice(Math.max(0, before - 60), before));
  const run = match?.[1];
  if (match === null || run === undefined) return null;
  const words = run.split(' ');
  // A sentence's first word, an office or a body before the name are none of its words.
  let first = words.findIndex(
    (word, index) => VIETNAMESE_SURNAMES.has(word) && words.slice(index).every(isSyllable),
  );
  if (first < 0 || words.length - first < 2) {
    first = words.length;
    while (first > 0 && !isOfficeWord(words[first - 1] ?? '', first - 1)) first -= 1;
  }
  const name = words.slice(first).join(' ');
  if (words.length - first < 2) return null;
  const nameStart = before - (match[0].length - match[0].indexOf(run)) + (run.length - name.length);
  // "co-founder and CEO of Acme"
  const officeEnd = headEnd + (SECOND_OFFICE.exec(text.slice(headEnd, headEnd + 50))?.[0].length ?? 0);
  const after = text.slice(officeEnd, officeEnd + 120);
  const field = /^ (?:of|for|at|to|in|with|on)\b/.test(after) ? fieldLength(after) : 0;
  const title = text.slice(before + (article?.[0].length ?? 0), officeEnd) + after.slice(0, field);
  return make(text, nameStart, officeEnd + field, title, name);
}

/** Length of "sales " in ", sales director": one to three small words between the comma and the office. */
function fieldBefore(text: string, at: number): number {
  const field =
    /, ((?:(?:the|a|an|its|their) )?(?:(?!(?:who|which|that|and|or|but|said|says|told|met|as|the|a|an|its|to|for|with|by|in|of|from|is|was|has|had|will|when|while|where|if|former|then|ex|late)\b)[\p{Ll}-]+ ){1,3})$/u.exec(
      text.slice(Math.max(0, at - 50), at),
    )?.[1];
  return field?.length ?? 0;
}

/** Length of "of corporate responsibility at BT" behind an office: up to a comma, a verb or a relative. */
function fieldLength(after: string): number {
  const field =
    /^(?: (?:of|for|at|to|in|with|on|and|the|&|(?:\p{Lu}[\p{L}\p{N}&’'-]*(?:\.[\p{L}\p{N}]+)*)|(?!(?:said|says|told|which|that|who|has|had|have|is|was|were|will|would|added|noted|announced|when|while|as|by|from|after|before|because|but|also|into)\b)\p{Ll}+(?!\p{L}))){1,12}/u.exec(
      after,
    )?.[0] ?? '';
  return field.replace(/ (?:of|for|at|to|in|with|on|and|the|&)$/, '').replace(/\.$/, '').length;
}

/**
 * Where the title begins: capitalised words before the office are part of it ("US", "MIC", "Welsh Health"), and, name
 * first, whoever owns it ("BT's"). Small words end it.
 */
function owner(text: string, start: number, withGenitive = false): number {
  let at = start - pairedField(text, start, /^\p{Lu}\p{L}+/u.exec(text.slice(start, start + 20))?.[0] ?? '');
  for (let words = 0; words < 5; words += 1) {
    const word =
      /(?:^|[^\p{L}\p{N}.&’'-])((?:\p{Lu}[\p{L}\p{N}&-]*(?:['’]s|(?<=s)['’])?|(?:\p{Lu}\.){2,})) $/u.exec(
        text.slice(Math.max(0, at - 26), at),
      )?.[1];
    if (word === undefined) break;
    const genitive = /['’]s?$/.test(word);
    if (genitive && !withGenitive) break;
    // "According", "The", "But": what opens a sentence is no part of a title, nor is a name before a verb.
    if (
      /^(?:The|A|An|But|And|In|On|At|According|As|By|For|With|While|When|Said|Former|Ex|Mr|Mrs|Ms|Dr|From|To|Also|If|Now|Meanwhile|However|Then|Late)$/.test(
        word,
      )
    )
      break;
    at -= word.length + 1;
    at -= pairedField(text, at, word);
  }
  return at;
}

/** "Trade and Industry Secretary", "Culture, Media and Sport Secretary": the field before "and" or a comma goes with it. */
function pairedField(text: string, at: number, word: string): number {
  if (!OFFICE_WORDS.has(word)) return 0;
  const before = /((?:\p{Lu}\p{L}+, )?(\p{Lu}\p{L}+) (?:and|&) )$/u.exec(
    text.slice(Math.max(0, at - 40), at),
  );
  return before?.[2] !== undefined && OFFICE_WORDS.has(before[2]) ? (before[1]?.length ?? 0) : 0;
}

function make(
  text: string,
  start: number,
  end: number,
  title: string,
  holder: string,
): RoleExpression | null {
  const clean = holder.replace(/\s+/g, ' ').trim();
  if (/^(?:The|This|That)\b/.test(clean)) return null;
  const quoteStart = start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0);
  return {
    start: quoteStart,
    end,
    recogniser: NAME,
    kind: 'role',
    hedge: 'exact',
    holder: clean,
    title: fullTitle(title.trim()),
  };
}

/** Spells out a body's abbreviation: "MIC Minister" to "Minister of Information and Communications". */
function fullTitle(title: string): string {
  const lead = /^([A-Za-z]{2,6}) (.+)$/.exec(title);
  const body = lead?.[1] === undefined ? undefined : lookUp(BODIES, lead[1]);
  if (body && lead?.[2])
    return /minister/i.test(lead[2]) ? `${lead[2]} of ${body.field}` : `${lead[2]} of ${body.name}`;
  return title
    .replace(/\bPM\b/, 'Prime Minister')
    .replace(/\b(?:of|at|for) (?:the )?([A-Za-z]{2,6})$/, (whole, code: string) => {
      const named = lookUp(BODIES, code);
      return named ? `of ${/minister/i.test(title) ? named.field : named.name}` : whole;
    })
    .replace(/\bminister of (?:the )?ministry of\b/i, 'Minister of');
}
