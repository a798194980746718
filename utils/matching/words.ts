import { foldAligned } from '@/utils/text/fold';
import { placesIn } from '@/utils/text/places';

/** A word of a text as matching compares it: folded and without its plural ending, or a place as its code. */
export interface Word {
  /** `subscription`, `thue`, `4g`, `.vn`; of a place its code behind an `@`: `@VN`, `@VN:ha-noi`. */
  text: string;
  /** In lower case as written, tone marks and endings kept. */
  plain: string;
  /** Offsets into the text given. */
  start: number;
  end: number;
  /** True where it is written with a capital: perhaps a name. */
  capital: boolean;
}

/** A domain ending (".vn"), or letters and digits that an ampersand may join ("TT&TT", "R&D"). */
const WORD =
  /(?<![\p{L}\p{N}.])\.\p{L}{2,6}(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:&[\p{L}\p{N}]+)*(?:['’]s(?![\p{L}\p{N}]))?/gu;
const CAPITAL = /^\.?\p{Lu}/u;

/** Takes off the plural ending of an English word; Vietnamese syllables have none. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  return /(?:sses|ches|shes|xes)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** The words of a text in order, places read as one word each. Takes any writing; linear. */
export function wordsOf(given: string): Word[] {
  const text = given.normalize('NFC');
  const folded = foldAligned(text).replace(/’/g, "'");
  const places = placesIn(text);
  const words: Word[] = [];
  let next = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    while ((places[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const place = places[next];
    if (place && place.start < end) {
      const known = words.at(-1);
      if (known?.start === place.start) continue;
      words.push({
        text: `@${place.place}`,
        plain: place.name.toLowerCase(),
        start: place.start,
        end: place.end,
        capital: true,
      });
      continue;
    }
    const word = folded.slice(start, end).replace(/'s$/, '');
    words.push({
      text: singular(word),
      plain: match[0].toLowerCase(),
      start,
      end,
      capital: CAPITAL.test(match[0]),
    });
  }
  return words;
}
