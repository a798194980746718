/** Words that end a counted noun phrase: function words, auxiliaries, and verbs and adverbs that often follow one. */
const STOP = new Set(
  (
    'a an the of in on at to for from by with without within into onto over under above below between among amongst across around about ' +
    'along against after before during since until till through throughout toward towards up down out off via per than as like near ' +
    'behind beside besides beyond despite except inside outside underneath upon versus regarding concerning including excluding following ' +
    'and or but nor so yet if when while where whereas because although though unless that which who whom whose what how why ' +
    'is are was were be been being am has have had having do does did will would shall should can could may might must ' +
    'not no never also only just even still already now then again ever often once soon later earlier ago away apart together here there ' +
    'this these those it its they them their he his she her we our us you your i my me himself itself themselves each every all both either neither some any such ' +
    'translates represents equals compares includes suggests exceeds amounts ' +
    'said says say told added adds announced reported claimed noted stated warned argued explained predicts ' +
    'compared combined respectively annually totally altogether currently ' +
    'plus minus one two three four five six seven eight nine ten eleven twelve hundred thousand million billion times more less most least other another last next first second third ' +
    'came come comes went go goes gone got get made make took take taken gave give given ' +
    'rose rise rises fell fall falls grew grow grows increased decreased dropped jumped climbed declined ' +
    'live lived use used work worked need needed expected planned plan needing using living working ' +
    'remain remained became become began begin started start ended end ends signed sign ' +
    'onwards onward early late mid yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday ' +
    'january february march april june july august september october november december'
  ).split(' '),
);

/** Plurals without an s, and words that are counted as they are. */
const PLURALS = new Set(
  (
    'people men women children staff personnel police cattle sheep fish aircraft spacecraft media data criteria phenomena alumni feet teeth ' +
    'mice geese oxen crew troops folk clergy livestock poultry servicemen servicewomen businessmen ' +
    'policemen firemen fishermen salesmen spokesmen craftsmen students headquarters series species means spectra fora foci datacentres'
  ).split(' '),
);

/** Words in -s that are no plurals. */
const NOT_PLURAL =
  /(?:ss|us|is|ous|[’']s)$|^(?:always|perhaps|sometimes|thus|yes|news|politics|economics|physics|mathematics|gas|lens|bias|canvas|christmas|texas|kansas|overseas|afterwards|nowadays|regards|indoors|outdoors|upwards|downwards|besides|otherwise|likewise|alias|atlas|chaos|cosmos|ethics|analytics|logistics|electronics|sports|telecoms|communications|telecommunications|sales|goods|savings|earnings|operations|systems|services|information)$/iu;
/** Plurals that often stand before another noun ("telecoms firms", "sales offices"): the phrase goes on behind them. */
const ATTRIBUTIVE =
  /^(?:sports|telecoms|communications|telecommunications|sales|goods|savings|operations|systems|services|electronics|logistics|analytics|women|men|children|data|media|news|households?|works|youth|Vietnamese|Chinese|Japanese|Taiwanese|Portuguese)$/iu;

const WORD = /[ -](\d(?:\.5)?G(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}]*(?:[-’'.&/]\p{L}[\p{L}\p{N}]*)*)/uy;
/** "ten more cities", "50 other firms" */
const MORE = /^(?:more|other|further|additional|extra|such)$/i;
const JOINED_NOUN =
  /^(?:member|nation|country|state|province|city|channel|seat|station|strong|person|operator|company)$/i;
const MAX_WORDS = 6;

/**
 * The noun phrase that is counted by a number ending at `at`: one to six words up to the plural that heads it ("mobile
 * connections"), or, for one thing, up to the word before the next function word. Null where no noun follows.
 */
export function nounPhraseAt(
  text: string,
  at: number,
  singular: boolean,
): { text: string; end: number } | null {
  let end = -1;
  let from = at;
  let first = -1;
  let joined = false;
  for (let words = 0; words < MAX_WORDS; words += 1) {
    WORD.lastIndex = from;
    const match = WORD.exec(text);
    const word = match?.[1];
    if (match === null || word === undefined) break;
    // "a 30-member body" counts its members; "two-way", "three-tier", "16-storey" only describe.
    if (text[match.index] === '-') {
      if (words > 0 || !JOINED_NOUN.test(word)) break;
      return { text: word, end: match.index + match[0].length };
    }
    if (words === 0 && MORE.test(word)) {
      from = match.index + match[0].length;
      first = first < 0 ? match.index + 1 : first;
      continue;
    }
    // "small and medium-sized enterprises": two adjectives joined, the plural still to come.
    if (/^(?:and|or)$/i.test(word) && words > 0 && end < 0 && !joined) {
      joined = true;
      from = match.index + match[0].length;
      continue;
    }
    if (isStop(word) || /[’']s$/u.test(word)) break;
    if (end >= 0 && !isPlural(word)) break;
    const wordEnd = match.index + match[0].length;
    if (first < 0) first = match.index + 1;
    from = wordEnd;
    if (isPlural(word)) {
      end = wordEnd;
      if (singular) break;
      if (text[wordEnd] === ',' || text[wordEnd] === '.') break;
      continue;
    }
    if (ATTRIBUTIVE.test(word)) end = peekEnds(text, wordEnd) ? wordEnd : end;
    if (singular && peekEnds(text, wordEnd)) {
      end = wordEnd;
      break;
    }
  }
  return end < 0 || first < 0 ? null : { text: text.slice(first, end), end };
}

/** "US" and "IT" are no pronouns. */
function isStop(word: string): boolean {
  return STOP.has(word.toLowerCase()) && !(word.length > 1 && word === word.toUpperCase());
}

function isPlural(word: string): boolean {
  if (PLURALS.has(word) || PLURALS.has(word.toLowerCase())) return true;
  // Capitalised abbreviations have their plural in a small s: "SMEs", "ISPs".
  return word.length > 2 && word.endsWith('s') && !NOT_PLURAL.test(word);
}

/** True where the phrase ends here: at punctuation, the end, or a function word. */
function peekEnds(text: string, at: number): boolean {
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[1];
  return word === undefined || isStop(word);
}
