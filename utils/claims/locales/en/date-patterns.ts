import { anyOf, MONTHS, ORDINAL_TENS, ORDINAL_UNITS, UNITS, WEEKDAYS, WORD_END, WORD_START } from './words';

/** The forms of English dates as patterns; `date-atoms.ts` says what their groups mean. */

const MONTH = `(?:${anyOf(Object.keys(MONTHS))})`;
const YEAR = '(?:1[5-9]|20|21)\\d\\d';
/** What may stand where a year does: a year, or words that point to one. */
const YEAR_SLOT = `(?:${YEAR}|[’'‘]\\d\\d|(?:last|this|next|the (?:current|previous|following|same)|the|that) (?:fiscal |financial )?year(?! ago))`;
const DAY_NUMBER = '(?:[12]\\d|3[01]|0?[1-9])';
const DAY_WORD = anyOf(
  [...Object.keys(ORDINAL_UNITS), ...Object.keys(ORDINAL_TENS)]
    .filter((word) => word !== 'zeroth')
    .concat(
      Object.keys(ORDINAL_UNITS)
        .slice(1, 10)
        .map((unit) => `twenty[ -]${unit}`),
      ['thirty[ -]first'],
    ),
);
const DAY_SLOT = `(?:${DAY_NUMBER}(?:st|nd|rd|th)?(?![\\p{L}\\p{N}])|(?:${DAY_WORD}))`;
const DASH = '\\s?(?:-|–|—|to|and|until|through)\\s?';
const WEEKDAY = `(?:(?:${anyOf(Object.keys(WEEKDAYS))}|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\\.?,?\\s(?:the )?)`;

export const ISO_DAY =
  /(?<![\p{L}\p{N}.,/-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\p{L}\p{N}]|[-/.]\d|T\d)|(?<![\p{N}-])(\d{4})-(\d{2})-(\d{2})(?=T\d)/gu;
export const NUMERIC_DAY =
  /(?<![\p{L}\p{N}.,/$£€-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\p{L}\p{N}%]|[-/.]\d)/gu;
/** "on 21/3": a day without its year, behind a word that leads up to one */
export const NUMERIC_DAY_ALONE =
  /(?<=(?<!\p{L})(?:on|dated|from|until|by|since) )([12]\d|3[01]|0?[1-9])[/](1[0-2]|0?[1-9])(?![\p{L}\p{N}%]|[-/.,]\d| of(?!\p{L}))/giu;
export const NUMERIC_MONTH = new RegExp(
  `(?<![\\p{L}\\p{N}.,/$£€-])(0?[1-9]|1[0-2])[/-](${YEAR})(?![\\p{L}\\p{N}]|[-/.]\\d)`,
  'gu',
);
export const ISO_MONTH = new RegExp(
  `(?<![\\p{L}\\p{N}.,/$£€-])(${YEAR})[-/](0[1-9]|1[0-2])(?![\\p{L}\\p{N}]|[-/.]\\d)`,
  'gu',
);

/** 21 March 2017 · 21st of March, 2017 · Tuesday 9 November · 10-22 August 2012 */
export const DAY_MONTH = new RegExp(
  `${WORD_START}${WEEKDAY}?(?:the )?(?:(${DAY_SLOT})${DASH}(?:the )?)?(${DAY_NUMBER}(?:st|nd|rd|th)?|${DAY_WORD})(?:\\s(?:day )?of\\s|[\\s/-]?)(${MONTH})(?:${WORD_END}|(?=${YEAR}${WORD_END}))\\.?(?:(?:,|,? of|[-/])?\\s?(${YEAR_SLOT})${WORD_END})?`,
  'giu',
);
/** March 21, 2017 · March 21st · Tuesday, March 21–23, 2017 */
export const MONTH_DAY = new RegExp(
  `${WORD_START}${WEEKDAY}?(${MONTH})\\.?[\\s-](?:the )?(${DAY_SLOT})(?:${DASH}(?:the )?(${DAY_SLOT})(?!\\s(?:${MONTH})))?(?:(?:,|,? of|[-/])?\\s?(${YEAR_SLOT})${WORD_END})?`,
  'giu',
);
/** March 2017 · Mar-2017 · March of last year · Mar '17; and the bare month */
export const MONTH_YEAR = new RegExp(
  `${WORD_START}(${MONTH})${WORD_END}\\.?(?:(?:,|,? of|-|/)?\\s?(${YEAR_SLOT})${WORD_END})?`,
  'giu',
);
/** 2017 March 21 · 2012-Aug-10 · 2017, March */
export const YEAR_MONTH = new RegExp(
  `${WORD_START}(${YEAR})(?:[\\s/-](${MONTH})${WORD_END}(?:[\\s/-](${DAY_SLOT}))?|,\\s?(${MONTH})\\s(${DAY_SLOT}))(?!,?\\s?${YEAR})`,
  'giu',
);

const NTH = 'first|1st|second|2nd|third|3rd|fourth|4th|last|final|opening|closing';
/** Q3 2016 · Q3 of last year · third quarter of 2016 · 2016 Q3 · 3Q16 */
export const QUARTER = new RegExp(
  `${WORD_START}(?:q([1-4])(?:(?:[ /-]?|,? (?:of |in )?)(fy ?)?(${YEAR_SLOT}|\\d\\d(?=${WORD_END})))?${WORD_END}` +
    `|(${YEAR})[ -]?q([1-4])${WORD_END}|([1-4])q[ /-]?(${YEAR}|\\d\\d)${WORD_END}` +
    `|(?:the )?(${NTH})[ -]quarter(?:'s|’s)?(?:,? (?:of |in )?(?:the )?(?:fiscal |financial )?(${YEAR_SLOT}|year))?${WORD_END})`,
  'giu',
);
/** first half of 2019 · H1 2019 · 1H2019 */
export const HALF = new RegExp(
  `${WORD_START}(?:h([12])[ /-]?(?:of )?(${YEAR})|([12])h[ /-]?(${YEAR}|\\d\\d)|(${YEAR})[ -]?h([12])` +
    `|(?:the )?(first|second|latter|1st|2nd)[ -]half(?: of)? (?:the )?(?:fiscal |financial )?(${YEAR_SLOT}|year)` +
    `)${WORD_END}`,
  'giu',
);
const SMALL = anyOf(Object.keys(UNITS).filter((word) => (UNITS[word] ?? 0) > 1 && (UNITS[word] ?? 0) < 12));
/** first six months of 2019 · last 3 months of the year */
export const MONTHS_OF = new RegExp(
  `${WORD_START}(?:the )?(first|last|initial|final|opening|closing) (${SMALL}|1[01]|[2-9])[ -]months(?: of| in)? (?:the )?(${YEAR_SLOT}|year)${WORD_END}`,
  'giu',
);
/** the 1990s · the '90s · mid-1990s */
export const DECADE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${YEAR.replace('\\d\\d', '\\d')})0|[’'‘](\\d)0)[’']?s${WORD_END}|(?<=the )([3-9])0s${WORD_END}|(?<=the )(sixties|seventies|eighties|nineties)${WORD_END}`,
  'giu',
);
/** 2016-2020 · 2016–20 · 2016/17 · 2012 to 2014 · FY2016/17; alone: 2016 */
export const YEARS = new RegExp(
  `(?<![\\p{L}\\p{N}.,/$£€¥#:]|(?<!\\b(?:mi|en|earl|lat|star))\\p{L}-)(?:fy ?|(?:fiscal|financial|calendar|school|academic)(?: year)? |year )?(${YEAR})(?:\\s?[-–—/]\\s?(${YEAR}|\\d\\d)(?![-–—/]?\\d)|(?<=(?:from|between|years?) \\d{4}) (?:to|and|until|through|till) (${YEAR}))?(?!\\d|[,.]\\d|:\\d|%|\\p{L}|/\\p{Lu}{2}| (?:GMT|BST|UTC|hours|hrs)(?!\\p{L}))`,
  'giu',
);
export const FISCAL_SHORT = new RegExp(`${WORD_START}FY[ ’']?(\\d\\d)(?:[/-](\\d\\d))?${WORD_END}`, 'gu');
