import type { ReadingContext } from '../../expression';

/** Currency words that several countries share, with the countries whose mention decides, and the currency then meant. */
const SHARED: ReadonlyArray<readonly [word: RegExp, countries: ReadonlyArray<readonly [RegExp, string]>]> = [
  [
    /^pesos?$/i,
    [
      [/Mexic/, 'MXN'],
      [/Philippin|Filipino|Manila/, 'PHP'],
      [/Argentin|Buenos Aires/, 'ARS'],
      [/Chile/, 'CLP'],
      [/Colombia/, 'COP'],
    ],
  ],
  [
    /^rupees?$|^Rs\.?$/i,
    [
      [/India|Delhi/, 'INR'],
      [/Pakistan|Karachi|Islamabad/, 'PKR'],
      [/Sri Lanka|Colombo/, 'LKR'],
      [/Nepal|Kathmandu/, 'NPR'],
    ],
  ],
  [
    /^shillings?$/i,
    [
      [/Kenya|Nairobi/, 'KES'],
      [/Tanzania/, 'TZS'],
      [/Uganda|Kampala/, 'UGX'],
    ],
  ],
  [
    /^kron(?:or|a)$/i,
    [
      [/Swed|Stockholm/, 'SEK'],
      [/Iceland|Reykjav/, 'ISK'],
    ],
  ],
  [
    /^krone[rs]?$/i,
    [
      [/Danish|Denmark|Danes|Copenhagen/, 'DKK'],
      [/Norw|Oslo/, 'NOK'],
    ],
  ],
  [
    /^pounds?$/i,
    [
      [/Brit|UK|England|Scotland|Wales|London/, 'GBP'],
      [/Egypt|Cairo/, 'EGP'],
    ],
  ],
];

/** Main units whose hundredths are called cents. */
const HAVE_CENTS = new Set(['EUR', 'AUD', 'CAD', 'SGD', 'HKD', 'NZD', 'TWD', 'USD']);

/** Finds what a bare word of money means in one article. Each country is looked for at most once. */
export function localCurrencies({ text }: ReadingContext): (word: string, code: string) => string {
  const known = new Map<RegExp, string | null>();
  return (word, code) => {
    const shared = SHARED.find(([pattern]) => pattern.test(word));
    if (shared === undefined) return code;
    const [pattern, countries] = shared;
    if (!known.has(pattern))
      known.set(pattern, countries.find(([country]) => country.test(text))?.[1] ?? null);
    return known.get(pattern) ?? code;
  };
}

/** "1.08bn euros, or 24 cents a share": cents are those of the money told just before in the same sentence. */
export function currencyOfCents(word: string, before: string | undefined, gap: string): string {
  const follows = before !== undefined && HAVE_CENTS.has(before) && /^cents?$/i.test(word);
  return follows && gap.length < 100 && !/[.;!?]\s|\n/.test(gap) ? before : 'USD';
}
