import type { Hedge } from '../../types';

/**
 * How firmly a figure is stated: the phrases before it ("more than", "up to") and behind it ("or more"). Longer
 * phrases come first where one ends with another ("no more than" before "more than").
 */
const BEFORE: Readonly<Record<Exclude<Hedge, 'exact' | 'range'>, string>> = {
  'at-most':
    'no more than|not more than|no greater than|no higher than|no bigger than|not exceeding|not to exceed|never more than|' +
    'up to|up to a maximum of|a maximum of|maximum of|maximum|max|at most|at the most|as much as|as many as|as high as|' +
    'capped at|limited to|a ceiling of|ceiling of|a cap of|cap of|≤|<=',
  'at-least':
    'no less than|not less than|no fewer than|not fewer than|no lower than|at least|at the least|a minimum of|minimum of|' +
    'minimum|min|as little as|as few as|as low as|≥|>=|topped|tops|topping|top|crossed|crossing|crosses|cross|' +
    'passed|passing|surpassed|surpasses|surpassing|surpass',
  nearly:
    'nearly|almost|close to|just under|just below|just short of|just shy of|slightly under|slightly below|slightly less than|' +
    'slightly fewer than|a little under|a little less than|a little below|little short of|nearing|approaching|not quite|' +
    'virtually|practically|shy of',
  over:
    'more than|over|above|in excess of|exceeding|exceeds|exceeded|exceed|upwards of|upward of|greater than|higher than|' +
    'larger than|bigger than|faster than|longer than|better than|beyond|north of|well over|well above|just over|just above|' +
    'slightly over|slightly above|slightly more than|a little over|a little more than|far more than|well in excess of|>',
  under:
    'less than|under|below|fewer than|lower than|smaller than|slower than|shorter than|well under|well below|far less than|' +
    'south of|within|<',
  about:
    'about|around|approximately|approx|approx.|roughly|an estimated|estimated|some|circa|ca|ca.|c.|~|≈|or so|estimated at|' +
    'estimated at about|estimated to be|in the region of|in the order of|on the order of|in the neighbourhood of|' +
    'something like|more or less|broadly|an average of|nominally|at around|at about|only about',
};

interface Phrase {
  text: string;
  hedge: Hedge;
}

/** Phrases by their last word, the longest first. */
const BY_LAST_WORD = new Map<string, Phrase[]>();
for (const [hedge, phrases] of Object.entries(BEFORE)) {
  // "an average of" says how a figure was come by, "within" mostly when: neither is a hedge of its value.
  for (const text of phrases.split('|')) {
    if (text === 'an average of' || text === 'within') continue;
    const last = text.slice(text.lastIndexOf(' ') + 1);
    const list = BY_LAST_WORD.get(last) ?? [];
    list.push({ text, hedge: hedge as Hedge });
    list.sort((a, b) => b.text.length - a.text.length);
    BY_LAST_WORD.set(last, list);
  }
}

const LETTER = /\p{L}/u;
const SIGNS = '~≈<>≤≥=';

/** The word, or the sign, that ends at `end`, in small letters. */
function lastWordBefore(text: string, end: number): string {
  let start = end;
  const inWord = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 46;
  while (start > 0 && end - start < 14 && inWord(text.charCodeAt(start - 1))) start -= 1;
  if (start === end) while (start > 0 && SIGNS.includes(text[start - 1] ?? ' ')) start -= 1;
  return text.slice(start, end).toLowerCase();
}

/** A hedge read before or behind a figure, and where the whole then starts or ends. */
export interface HedgeReading {
  hedge: Hedge;
  at: number;
  /** True of a verb or part of one ("crossed", "took over"), which hedges large figures and measured ones only. */
  isVerb?: boolean;
}

/** The hedge that ends right before `at` (one space between), or null. Chained hedges ("up to about") go by the first. */
export function hedgeBefore(text: string, at: number): HedgeReading | null {
  let found = phraseBefore(text, at);
  if (found) {
    const outer = phraseBefore(text, found.at);
    if (outer) found = outer.hedge === 'about' ? { ...found, at: outer.at } : outer;
  }
  return found;
}

function phraseBefore(text: string, at: number): HedgeReading | null {
  let end = at;
  if (text[end - 1] === ' ') end -= 1;
  const code = text.charCodeAt(end - 1);
  // Only a letter, a full stop or a sign ends a hedge; most figures stand behind other words and stop here.
  if (end <= 0 || (end === at && (LETTER.test(text[end - 1] ?? '') || code === 46))) return null;
  const phrases = BY_LAST_WORD.get(lastWordBefore(text, end));
  if (phrases === undefined) return null;
  for (const { text: phrase, hedge } of phrases) {
    const start = end - phrase.length;
    if (start < 0 || text.slice(start, end).toLowerCase() !== phrase) continue;
    const before = text[start - 1];
    if (before !== undefined && LETTER.test(before) && LETTER.test(phrase[0] ?? '')) continue;
    const lead = text.slice(Math.max(0, start - 12), start);
    // "expected to top 70 million" hedges, "the top 50" ranks.
    if ((phrase === 'top' || phrase === 'cross') && !MODAL.test(lead)) continue;
    const isVerb = VERBS.test(phrase) || VERB_BEFORE[phrase]?.test(lead) === true;
    return { hedge, at: start, isVerb };
  }
  return null;
}

/** A parliament that "passed 12 laws" passed exactly twelve; "took over 5 companies", "talked about 5 projects" likewise. */
const VERBS = /^(?:top|cross|pass|surpass)/;
const VERB_BEFORE: Readonly<Record<string, RegExp>> = {
  over: /(?:take|takes|taking|taken|took|hand|hands|handed|turn|turned|win|won) $/i,
  about:
    /(?:talk|talks|talked|talking|think|thinks|thought|learn|learned|worr(?:y|ied)|ask|asked|write|wrote|know|complain|complained) $/i,
};
const MODAL = /(?:to|will|would|could|may|might|should|can) $/i;
const AFTER =
  /(?:[ -](plus|odd)(?![\p{L}\p{N}-])|(\+)|,? (?:or|and) (more|greater|above|higher|over|better|upwards?|beyond|faster|larger|older)(?![\p{L}-])(?! than)|,? (?:or|and) (less|fewer|below|lower|under|smaller|slower|younger)(?![\p{L}-])(?! than)|,? (or so|or thereabouts|give or take|approximately)(?![\p{L}-]))/iuy;

/** The hedge that starts right behind `at`, or null: "or more", "+", "or so". */
export function hedgeAfter(text: string, at: number): HedgeReading | null {
  AFTER.lastIndex = at;
  const match = AFTER.exec(text);
  if (match === null) return null;
  const hedge: Hedge =
    match[5] || match[1]?.toLowerCase() === 'odd' ? 'about' : match[4] ? 'at-most' : 'at-least';
  return { hedge, at: at + match[0].length };
}
