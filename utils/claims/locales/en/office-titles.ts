import { officeWordsOf } from './cues';
import { anyOf, WORD_END, WORD_START } from './words';

/** The nouns an office or post is called by; longer ones hide the shorter they end with. */
const OFFICES = [
  'deputy pm',
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
  'leader',
  'paymaster general',
  'solicitor general',
  'general counsel',
  'ombudsman',
  'treasurer',
];
/** Words in small letters that may stand before the office and belong to it. */
const BEFORE_OFFICE =
  'principal|senior|chief|deputy|vice|acting|interim|permanent|standing|executive|managing|general|regional|country|global|national|communications|' +
  'telecoms|telecommunications|technology|information|trade|foreign|finance|health|education|defence|defense|interior|home|justice|industry|science|' +
  'transport|digital|market|research|policy|company|group|network|security|assistant|associate|joint|founding|first|second|co-';
const ANY_OFFICE = `(?:chief [a-z]+(?: [a-z]+)? officer|${anyOf(OFFICES)})`;
/** One office by its words, with up to three words before it that belong to it: group 1. */
const OFFICE = new RegExp(`${WORD_START}((?:(?:${BEFORE_OFFICE})[ -]?){0,3}${ANY_OFFICE})${WORD_END}`, 'giu');
/** What every office has in it (see `cues.ts`); looked for first, as the whole pattern is dear. */
const OFFICE_SIGN =
  /(?:under)?secretar|minister|ambassad|consul|affaires|commission|presid|secretar|director|chair|chief|officer|c[efti]o|coo|governor|mayor|senator|congress|head|analyst|economist|spokes|chancellor|king|queen|prince|speaker|attorney|judge|manager|founder|professor|representative|coordinator|rector|editor|premier|deputy|leader|paymaster|solicitor|counsel|ombudsman|treasurer/iy;
/** How far before its sign an office may begin ("senior executive vice president"). */
const REACH = 48;

/** The offices named in a text, in order. */
export function* officesIn(text: string): Generator<{ start: number; office: string }> {
  let from = 0;
  for (const sign of officeWordsOf(text)) {
    OFFICE_SIGN.lastIndex = sign;
    if (sign < from || !OFFICE_SIGN.test(text)) continue;
    // Cut to whole words, so that the edge of the window is an edge in the text.
    const back = Math.max(from, sign - REACH);
    const low = back === 0 ? 0 : text.indexOf(' ', back - 1) + 1;
    const start = low > sign || low === 0 ? back : low;
    const window = text.slice(start, sign + 60);
    OFFICE.lastIndex = 0;
    const match = OFFICE.exec(window);
    const office = match?.[1];
    if (match === null || office === undefined) continue;
    from = start + match.index + office.length;
    yield { start: start + match.index, office };
  }
}
/** A second office of the same person: " and chief executive". */
export const SECOND_OFFICE = new RegExp(`^ (?:and|&) ${ANY_OFFICE}${WORD_END}`, 'iu');
