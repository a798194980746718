import type { Recogniser, RoleExpression } from '../../expression';
import { BODIES, OFFICE_WORDS, VIETNAMESE_SURNAMES } from './bodies';
import { anyOf, WORD_END, WORD_START } from './words';

const NAME = 'en/role';

/** The nouns an office or post is called by; longer ones hide the shorter they end with. */
const OFFICES = [
  'prime minister',
  'deputy prime minister',
  'minister',
  'deputy minister',
  'vice minister',
  'minister of state',
  'foreign minister',
  'ambassador',
  'deputy ambassador',
  'consul general',
  'consul-general',
  'chargé d’affaires',
  'high commissioner',
  'president',
  'vice president',
  'vice-president',
  'executive vice president',
  'senior vice president',
  'deputy president',
  'party general secretary',
  'general secretary',
  'secretary general',
  'secretary-general',
  'secretary of state',
  'permanent secretary',
  'secretary',
  'undersecretary',
  'under secretary',
  'assistant secretary',
  'deputy secretary',
  'director',
  'deputy director',
  'managing director',
  'executive director',
  'director general',
  'director-general',
  'deputy director general',
  'deputy director-general',
  'general director',
  'deputy general director',
  'country director',
  'regional director',
  'chairman',
  'chairwoman',
  'chairperson',
  'chair',
  'vice chairman',
  'vice chairwoman',
  'vice-chairman',
  'deputy chairman',
  'standing vice chairman',
  'chief executive officer',
  'chief executive',
  'ceo',
  'cfo',
  'cto',
  'coo',
  'cio',
  'chief technology officer',
  'chief financial officer',
  'chief operating officer',
  'chief information officer',
  'chief economist',
  'chief scientist',
  'chief analyst',
  'chief of staff',
  'governor',
  'deputy governor',
  'commissioner',
  'mayor',
  'senator',
  'congressman',
  'congresswoman',
  'head',
  'deputy head',
  'chief',
  'deputy chief',
  'analyst',
  'principal analyst',
  'senior analyst',
  'health analyst',
  'economist',
  'senior economist',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'chancellor',
  'king',
  'queen',
  'prince',
  'speaker',
  'attorney general',
  'attorney-general',
  'judge',
  'general manager',
  'manager',
  'founder',
  'co-founder',
  'professor',
  'representative',
  'trade representative',
  'coordinator',
  'rector',
  'editor',
  'editor-in-chief',
  'premier',
];
/** Words in small letters that may stand before the office and belong to it. */
const BEFORE_OFFICE =
  'principal|senior|chief|deputy|vice|acting|interim|permanent|standing|executive|managing|general|regional|country|global|national|communications|' +
  'telecoms|telecommunications|technology|information|trade|foreign|finance|health|education|defence|defense|interior|home|justice|industry|science|' +
  'transport|digital|market|research|policy|company|group|network|security|assistant|associate|joint|founding|first|second|co-';
const HEAD = new RegExp(
  `${WORD_START}((?:(?:${BEFORE_OFFICE})[ -]?){0,3}(?:${anyOf(OFFICES)}))${WORD_END}`,
  'giu',
);

/** A full stop belongs to an initial, not to a name that ends a sentence. */
const NAME_WORD = "(?:(?:\\p{Lu}\\.)+|\\p{Lu}(?:[\\p{L}\\p{M}]|['’](?!s\\b)|-(?=\\p{Lu}))*)";
const PARTICLE = '(?:van|von|de|da|del|der|den|bin|binti|al|el|ibn|la|le|di)';
const PERSON = new RegExp(`^${NAME_WORD}(?: (?:${PARTICLE} )?${NAME_WORD}){0,5}`, 'u');
const PERSON_BEFORE = new RegExp(`(${NAME_WORD}(?: (?:${PARTICLE} )?${NAME_WORD}){1,4}),? $`, 'u');
const HONORIFIC =
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Dame|Lord|Lady|Professor|Madam|H\.E|His Excellency|Her Excellency)\.? )+/u;
/** What an office is over or in: "of Information and Communications", "to Vietnam", "at BT", "for Europe". */
const COMPLEMENT =
  /^ (?:(?:of|for|to|at|in|with|on|from|responsible for|in charge of) (?:the )?(?:[\p{L}\p{N}&.’'-]+(?:,(?= \p{Lu}[\p{L}]+(?: and|,))| (?=and |of |for |the )| (?=\p{L}))?)+)/u;
const FORMER =
  /(?:\b(?:former|ex|then|late|onetime|one-time|previous|past|retired|outgoing president|erstwhile)[ -]|\bex-)(?:[\p{L}.’'-]+ ){0,3}$/iu;
const FORMER_AFTER = /^(?:-elect|[ -]designate| nominee| candidate| hopeful)\b/i;

/** Offices with their holders, title first or name first. Former holders are no office holders and are left out. */
export const role: Recogniser = {
  name: NAME,
  find({ text }) {
    const found: RoleExpression[] = [];
    HEAD.lastIndex = 0;
    let end = 0;
    for (let match = HEAD.exec(text); match !== null; match = HEAD.exec(text)) {
      const office = match[1] ?? '';
      const start = match.index;
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

interface Person {
  name: string;
  /** End of the name in the string it was looked for in. */
  end: number;
}

/** A person's name at an offset: two capitalised words or more, none of them an office's, a body's or a place's. */
function personAt(text: string, at: number): Person | null {
  if (at < 0) return null;
  const honorific = HONORIFIC.exec(text.slice(at))?.[0].length ?? 0;
  const run = PERSON.exec(text.slice(at + honorific))?.[0];
  if (run === undefined) return null;
  const words = run.split(' ');
  let take = 0;
  const vietnamese = VIETNAMESE_SURNAMES.has(words[0] ?? '');
  while (
    take < words.length &&
    !(isOfficeWord(words[take] ?? '', take) && !(vietnamese && isSyllable(words[take])))
  ) {
    take += 1;
  }
  if (take < 2) return null;
  const name = trimDot(words.slice(0, Math.min(take, 5)).join(' '));
  return { name, end: at + honorific + name.length };
}

/** "Nam", "Viet", "Hong": words of place names that are also given names behind a Vietnamese family name. */
function isSyllable(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}\p{Ll}{1,5}$/u.test(word);
}

function isOfficeWord(word: string, index: number): boolean {
  if (/^(?:\p{Lu}\.)+$/u.test(word)) return false;
  if (VIETNAMESE_SURNAMES.has(word) && index === 0) return false;
  return (
    OFFICE_WORDS.has(word) || (word.length > 1 && word === word.toUpperCase() && !/^\p{Lu}{2}$/u.test(word))
  );
}

function trimDot(name: string): string {
  return name.replace(/\.$/, '');
}

/** After a comma a name is the office's holder where another comma or a verb closes it, not another item of a list. */
function isApposition(after: string, person: Person): boolean {
  return /^(?:,|\.|;| (?:said|says|told|met|has|had|is|was|will|added|noted|announced|and|also|who|[\p{Ll}]+ed)\b|$|["”)])/u.test(
    after.slice(person.end, person.end + 12),
  );
}

/**
 * "of Information and Communications Nguyen Manh Hung": the office's field goes on as long as its words are known, its
 * name begins at the first that is not, at a Vietnamese family name, or behind a comma.
 */
function complementThenName(after: string): { titleEnd: number; person: Person } | null {
  const complement = COMPLEMENT.exec(after)?.[0];
  if (complement === undefined) return null;
  const comma = /^,? ?$/.test(after.slice(complement.length, complement.length + 1)) ? complement.length : -1;
  const words = [...complement.matchAll(/[^ ]+/g)];
  // Before a comma the whole complement may be the field ("Ambassador to Vietnam, Ted Osius").
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || index > 14) break;
    const text = word[0];
    if (!/^\p{Lu}/u.test(text)) {
      if (index > 1 && !/^(?:and|of|the|for|to|in|at|on|&)$/.test(text) && !/^\p{Ll}/u.test(text))
        return null;
      continue;
    }
    const surname = VIETNAMESE_SURNAMES.has(text) && startsVietnameseName(words, index);
    if (!surname && isOfficeWord(text, 1)) continue;
    const previous = words[index - 1]?.[0] ?? '';
    // "director of telecoms research Tony Lavender" has its name behind small letters; "CEO of Apple Tim Cook" behind one
    // unknown word, which is the body's.
    if (!surname && /^(?:of|for|to|at|in|with|the|&|from|on)$/.test(previous)) continue;
    const person = personAt(after, word.index);
    if (person === null) continue;
    return { titleEnd: (words[index - 1]?.index ?? 0) + previous.length, person };
  }
  if (comma > 0 && after[comma] === ',') {
    const person = personAt(after, comma + 2);
    if (person && isApposition(after, person)) return { titleEnd: comma, person };
  }
  return null;
}

function startsVietnameseName(words: RegExpMatchArray[], index: number): boolean {
  const next = words[index + 1]?.[0] ?? '';
  return /^\p{Lu}\p{Ll}{0,6}[,.]?$/u.test(next) && !OFFICE_WORDS.has(next);
}

/**
 * "Adrian Hosford, director of corporate responsibility at BT"; "Ben Verwaayen, BT's chief executive".
 */
function nameThenTitle(text: string, start: number, headEnd: number): RoleExpression | null {
  let before = owner(text, start, true);
  const article = /(?:the|a|an|its|his|her|their) $/i.exec(text.slice(Math.max(0, before - 6), before));
  if (article) before -= article[0].length;
  if (FORMER.test(text.slice(Math.max(0, start - 40), start))) return null;
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
  const after = text.slice(headEnd, headEnd + 120);
  const field = /^ (?:of|for|at|to|in|with|on)\b/.test(after) ? fieldLength(after) : 0;
  const title = text.slice(before + (article?.[0].length ?? 0), headEnd) + after.slice(0, field);
  return make(text, nameStart, headEnd + field, title, name);
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
  let at = start;
  for (let words = 0; words < 5; words += 1) {
    const word = /(?:^|[^\p{L}\p{N}.&’'-])((?:\p{Lu}[\p{L}\p{N}&-]*(?:['’]s)?|(?:\p{Lu}\.){2,})) $/u.exec(
      text.slice(Math.max(0, at - 26), at),
    )?.[1];
    if (word === undefined) break;
    const genitive = /['’]s$/.test(word);
    if (genitive && !withGenitive) break;
    // "According", "The", "But": what opens a sentence is no part of a title, nor is a name before a verb.
    if (
      /^(?:The|A|An|But|And|In|On|At|According|As|By|For|With|While|When|Said|Former|Ex|Mr|Mrs|Ms|Dr|From|To|Also|If|Now|Meanwhile|However|Then|Late)$/.test(
        word,
      )
    )
      break;
    at -= word.length + 1;
  }
  return at;
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
  const body = lead?.[1] === undefined ? undefined : BODIES[lead[1]];
  if (body && lead?.[2])
    return /minister/i.test(lead[2]) ? `${lead[2]} of ${body.field}` : `${lead[2]} of ${body.name}`;
  return title
    .replace(/\b(?:of|at|for) (?:the )?([A-Za-z]{2,6})$/, (whole, code: string) => {
      const named = BODIES[code];
      return named ? `of ${/minister/i.test(title) ? named.field : named.name}` : whole;
    })
    .replace(/\bminister of (?:the )?ministry of\b/i, 'Minister of');
}
