import type { Unit } from './units';

/** ISO 4217 codes that stand in the text as they are. */
const CODES =
  'USD EUR GBP JPY CNY RMB VND SGD AUD CAD HKD TWD NZD CHF KRW INR IDR MYR THB PHP LAK KHR MMK BND DKK NOK SEK ISK RUB UAH ' +
  'PLN CZK HUF RON BGN TRY ILS AED SAR QAR KWD EGP ZAR NGN KES GHS BRL MXN ARS CLP PKR BDT LKR NPR KZT RSD GEL TZS UGX COP PEN VEF JOD OMR BHD MAD TND ETB MNT UZS XAF XOF';

/** Signs before (or, some, behind) the figure. A lone dollar sign is the US dollar. */
export const SIGNS: ReadonlyArray<readonly [string, string]> = [
  ['US$', 'USD'],
  ['U.S.$', 'USD'],
  ['USD$', 'USD'],
  ['US $', 'USD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['CAD$', 'CAD'],
  ['S$', 'SGD'],
  ['SG$', 'SGD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['NZ$', 'NZD'],
  ['R$', 'BRL'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['CN¥', 'CNY'],
  ['RMB¥', 'CNY'],
  ['₫', 'VND'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['฿', 'THB'],
  ['₱', 'PHP'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₦', 'NGN'],
  ['₪', 'ILS'],
  ['Rs', 'INR'],
  ['Rs.', 'INR'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['VNĐ', 'VND'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
];

/** Words behind the figure, each with the code. Nationalities stand before the general words by their length. */
const WORDS: Readonly<Record<string, string>> = {
  USD: 'dollar|dollars|US dollar|US dollars|U.S. dollar|U.S. dollars|American dollar|American dollars|United States dollars|United States dollar|bucks|buck|US$|greenbacks|dollars (USD)|$',
  AUD: 'Australian dollar|Australian dollars|Aussie dollars',
  CAD: 'Canadian dollar|Canadian dollars',
  SGD: 'Singapore dollar|Singapore dollars|Singaporean dollars',
  HKD: 'Hong Kong dollar|Hong Kong dollars',
  TWD: 'Taiwan dollars|New Taiwan dollars|Taiwanese dollars',
  NZD: 'New Zealand dollar|New Zealand dollars',
  EUR: 'euro|euros|€',
  GBP: 'pound sterling|pounds sterling|sterling|British pound|British pounds|quid|pound|pounds|£',
  EGP: 'Egyptian pound|Egyptian pounds',
  JPY: 'yen|Japanese yen|¥',
  CNY: 'yuan|renminbi|Chinese yuan|Chinese renminbi|yuan renminbi',
  VND: 'dong|Vietnamese dong|Vietnam dong|dongs|đồng|₫|Vietnamese dongs',
  INR: 'Rs|Rs.|rupee|rupees|Indian rupee|Indian rupees|₹',
  PKR: 'Pakistani rupee|Pakistani rupees|Pakistan rupees',
  LKR: 'Sri Lankan rupees',
  KRW: 'won|South Korean won|Korean won|₩',
  THB: 'baht|Thai baht|฿',
  MYR: 'ringgit|Malaysian ringgit',
  IDR: 'rupiah|Indonesian rupiah|rupiahs',
  PHP: 'Philippine peso|Philippine pesos',
  MXN: 'peso|pesos|Mexican peso|Mexican pesos',
  ARS: 'Argentine pesos|Argentinian pesos',
  CLP: 'Chilean pesos',
  COP: 'Colombian pesos',
  LAK: 'kip|Lao kip',
  KHR: 'riel|riels|Cambodian riel',
  MMK: 'kyat|kyats|Myanmar kyat',
  CHF: 'Swiss franc|Swiss francs|franc|francs',
  DKK: 'Danish krone|Danish kroner|kroner|krone',
  NOK: 'Norwegian krone|Norwegian kroner|Norwegian kroners',
  SEK: 'Swedish krona|Swedish kronor|Swedish kroner|krona|kronor',
  ISK: 'Icelandic krona|Icelandic kronur',
  RUB: 'rouble|roubles|ruble|rubles|Russian roubles|Russian rubles',
  PLN: 'zloty|zlotys|zloties|Polish zlotys',
  HUF: 'forint|forints',
  CZK: 'koruna|koruny|korun|Czech koruna|Czech crowns',
  BGN: 'lev|leva|levs|Bulgarian leva|Bulgarian lev',
  RON: 'leu|lei|Romanian lei|Romanian leu',
  UAH: 'hryvnia|hryvnias',
  TRY: 'lira|liras|Turkish lira|Turkish liras',
  ILS: 'shekel|shekels|Israeli shekels',
  AED: 'dirham|dirhams|UAE dirhams|Emirati dirhams',
  SAR: 'riyal|riyals|Saudi riyals',
  KWD: 'Kuwaiti dinars|Kuwaiti dinar',
  ZAR: 'rand|rands|South African rand',
  NGN: 'naira|Nigerian naira',
  KES: 'shillings|Kenyan shillings|Kenyan shilling',
  TZS: 'Tanzanian shillings|Tanzania shillings',
  UGX: 'Ugandan shillings|Uganda shillings',
  BRL: 'reais|Brazilian real|Brazilian reais',
  BDT: 'taka|Bangladeshi taka',
  KZT: 'tenge',
};

/** Hundredths, on the scale of their main unit. */
const HUNDREDTHS: Readonly<Record<string, string>> = {
  USD: 'c|cent|cents|US cent|US cents|¢',
  EUR: 'euro cent|euro cents|eurocent|eurocents',
  GBP: 'pence|penny|pennies|p',
  INR: 'paise|paisa',
  RUB: 'kopecks|kopeks|kopeck',
  CNY: 'fen',
};

/** Every currency word and code, for the table of units. */
export function currencyUnits(): Array<readonly [string, Unit]> {
  const units: Array<readonly [string, Unit]> = [];
  for (const code of CODES.split(' ')) {
    units.push([code, { kind: 'money', unit: code === 'RMB' ? 'CNY' : code, factor: 1 }]);
  }
  for (const [code, words] of Object.entries(WORDS)) {
    units.push([words, { kind: 'money', unit: code.slice(0, 3), factor: 1 }]);
  }
  for (const [code, words] of Object.entries(HUNDREDTHS)) {
    units.push([words, { kind: 'money', unit: code, factor: 0.01 }]);
  }
  return units;
}

const SIGN_BY_LENGTH = [...SIGNS].sort((a, b) => b[0].length - a[0].length);
const CODE_SET = new Set(CODES.split(' '));

/** The currency sign or code that ends at `at`, one space allowed between it and the figure; or null. */
export function currencyBefore(text: string, at: number): { code: string; start: number } | null {
  const end = text[at - 1] === ' ' ? at - 1 : at;
  const last = text[end - 1];
  if (last === undefined || !/[\p{Sc}A-ZĐhspm.]/u.test(last)) return null;
  for (const [sign, code] of SIGN_BY_LENGTH) {
    if (!text.endsWith(sign, end)) continue;
    const start = end - sign.length;
    if (/\p{L}/u.test(sign[0] ?? '') && /[\p{L}\p{N}]/u.test(text[start - 1] ?? '')) continue;
    return { code, start };
  }
  const code = text.slice(end - 3, end);
  if (CODE_SET.has(code) && !/[\p{L}\p{N}]/u.test(text[end - 4] ?? '')) {
    return { code: code === 'RMB' ? 'CNY' : code, start: end - 3 };
  }
  return null;
}
