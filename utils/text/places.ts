import { classAt, isWordAt, LETTER, NUMBER, UPPER } from './characters';
import { fold } from './fold';
import { NATION_NAMES, NO_COUNTRIES, PARTS } from './words/nations';
import {
  CITY_ALIASES,
  DOUBTFUL_NAMES,
  EVERYDAY_NAMES,
  HOME_NAMES,
  VIETNAMESE_PROVINCES,
} from './words/places';

/** A place as the facts' `geography` writes it: `VN`, `US`, `VN-US`, `WORLD`, `ASEAN`, `VN:ha-noi`. */
export type Place = string;

/**
 * Names of places in text, as the codes that facts carry in `geography`: ISO 3166 for countries (`VN`), `EU`, `ASEAN`,
 * `WORLD` and the like for groupings, `VN-US` for a pair (Vietnam first, else by the alphabet), `VN:ha-noi` for a province
 * or city of Vietnam, `US:texas` for a part of another country.
 */
export interface PlaceMention {
  place: Place;
  start: number;
  end: number;
  /** The words as written. */
  name: string;
}

interface Name {
  name: string;
  place: Place;
}

/** Names by their first word, longest first. Built at first use: it takes some milliseconds. */
let index: Map<string, Name[]> | null = null;

/** The few small words that open a name of the lists; all others have a capital ("thế giới", "the world"). */
const SMALL_OPENINGS = new Set(
  'thế toàn cả nước trên trong châu world worldwide global globally the state'.split(' '),
);
const SMALL_LETTERS = new Set([...SMALL_OPENINGS].map((word) => word.charCodeAt(0)));

const FIRST_WORD = /^[\p{L}\p{N}]+/u;

function cityCode(name: string): Place {
  return `VN:${fold(name).replace(/[^a-z]+/g, '-')}`;
}

const partCode = (country: string, name: string): Place =>
  `${country}:${fold(name).replace(/[^a-z]+/g, '-')}`;

/** A name that holds a country's and means none. */
const NOWHERE = '';

function officialNames(): Name[] {
  const names: Name[] = [];
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const locale of ['vi', 'en']) {
    const display = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
    for (const first of letters) {
      for (const second of letters) {
        const place = first + second;
        // Codes that are no country: user-assigned, and the groupings given below under their own names.
        if (/^(?:X|ZZ|Q[M-Z]|AA|EU|EZ|UN)/.test(place)) continue;
        const name = display.of(place);
        if (name !== undefined && name.length > 2) names.push({ name, place });
      }
    }
  }
  return names;
}

function buildIndex(): Map<string, Name[]> {
  const names = [
    ...Object.entries(EVERYDAY_NAMES).flatMap(([place, all]) => all.map((name) => ({ name, place }))),
    ...HOME_NAMES.map((name) => ({ name, place: 'VN' })),
    ...VIETNAMESE_PROVINCES.map((name) => ({ name, place: cityCode(name) })),
    ...Object.entries(CITY_ALIASES).flatMap(([city, all]) =>
      all.map((name) => ({ name, place: cityCode(city) })),
    ),
    ...Object.entries(NATION_NAMES).flatMap(([place, all]) => all.map((name) => ({ name, place }))),
    ...Object.entries(PARTS).flatMap(([country, all]) =>
      all.map((name) => ({ name, place: partCode(country, name) })),
    ),
    ...NO_COUNTRIES.map((name) => ({ name, place: NOWHERE })),
    ...officialNames(),
  ];
  const byWord = new Map<string, Name[]>();
  for (const entry of names) {
    const word = FIRST_WORD.exec(entry.name)?.[0];
    if (word === undefined) continue;
    const known = byWord.get(word);
    if (!known) byWord.set(word, [entry]);
    else if (!known.some(({ name }) => name === entry.name)) known.push(entry);
  }
  for (const list of byWord.values()) list.sort((a, b) => b.name.length - a.name.length);
  return byWord;
}

const CAPITAL_WORD_BEFORE = /(?:^|[^\p{L}])(\p{Lu}\p{L}*)\s$/u;
const CAPITAL_WORD_AFTER = /^\s(\p{Lu}\p{L}*)/u;
/** What stands before a short name that is a place: "tại Mỹ", "nước Anh", "thị trường Nhật". */
const PLACE_COMPANY =
  /(?:^|[^\p{L}])(?:nước|tại|ở|của|từ|sang|vào|với|và|hay|hoặc|như|phía|người|hàng|hàng hóa|thị trường|chính phủ|tổng thống|thủ tướng|ngoại trưởng|đại sứ|đại sứ quán|doanh nghiệp|công ty|tập đoàn|hãng|quốc hội|in|of|to|from|with|and|the)\s$/iu;
/** A language or a currency, not a place: "tiếng Anh", "bảng Anh", "đô la Mỹ". */
const NO_PLACE_BEFORE = /(?:tiếng|chữ|bảng|đô[- ]la|đồng|yên|ngôn ngữ|ông|bà|chị|em|cô|chú|mr|mrs|ms)\s$/iu;
/** Bodies named after the world or a continent: "Ngân hàng Thế giới", "World Bank", "European Commission". */
const BODY_BEFORE =
  /(?:Ngân hàng|Diễn đàn(?: Kinh tế)?|Tổ chức(?:\s\p{L}+){0,5}|Hiệp hội(?:\s\p{L}+){0,5}|Liên đoàn(?:\s\p{L}+){0,3}|Cúp)\s$/u;
const BODY_AFTER =
  /^\s(?:Bank|Economic|Trade|Health|Cup|War|Wide|Intellectual|Development|Innovation|Investment|Central|Commission|Parliament|Court|Council|Broadcasting|Space|Competitiveness|Network|Fund|Services)/u;
const GROUPING = /^(?:WORLD|ASIA|EUROPE|AFRICA|SEA)$/;

/** Doubtful names of English alone: with an owner's ending or before a small letter they are the country. */
const ENGLISH_DOUBTS = new Set([
  'Polish',
  'Georgia',
  'Turkey',
  'Guinea',
  'Mali',
  'Niger',
  'Peru',
  'Dominica',
]);

const PAIR_BEFORE = /\p{L}\s?[-–—/]\s?$/u;
const PAIR_AFTER = /^\s?[-–—/]\s?\p{Lu}/u;

function isPlace(text: string, start: number, end: number, { name, place }: Name): boolean {
  const before = text.slice(Math.max(0, start - 48), start);
  const after = text.slice(end, end + 24);
  if (/^(?:US|EU)$/.test(name) && after.startsWith('$')) return false;
  if (/^Americ/.test(name) && /(?:Latin|South|North|Central)\s$/.test(before)) return false;
  if (GROUPING.test(place) && (BODY_BEFORE.test(before) || BODY_AFTER.test(after))) return false;
  if (!DOUBTFUL_NAMES.has(name)) return true;
  if (NO_PLACE_BEFORE.test(before)) return false;
  if (PAIR_BEFORE.test(before) || PAIR_AFTER.test(after)) return true;
  if (CAPITAL_WORD_AFTER.test(after) && !/^\s(?:TP|Bộ|Chính)/.test(after)) return false;
  const company = PLACE_COMPANY.test(before);
  if (ENGLISH_DOUBTS.has(name))
    return company || /^['’]s?\s|^\s\p{Ll}|^[,.]/u.test(after) || !CAPITAL_WORD_BEFORE.test(before);
  if (CAPITAL_WORD_BEFORE.test(before) && !company) return false;
  // "Anh", "Pháp", "Ý" open sentences as plain words; in the middle of one a capital is a name.
  const opens = /(?:^|[.!?:;"“(\n]\s*)$/.test(before);
  return (
    company || (!opens && name !== 'Việt') || (opens && /^\s?[,(]|^\s(?:và|đã|sẽ|là|cũng)\s/.test(after))
  );
}

/** Every place named in a normalised text, in order, without overlap. Linear. */
export function placesIn(text: string): PlaceMention[] {
  index ??= buildIndex();
  const mentions: PlaceMention[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    const kind = classAt(text, at);
    if ((kind & (LETTER | NUMBER)) === 0) continue;
    while (isWordAt(text, at)) at += 1;
    if ((kind & UPPER) === 0 && !SMALL_LETTERS.has(text.charCodeAt(start))) continue;
    const word = text.slice(start, at);
    if ((kind & UPPER) === 0 && !SMALL_OPENINGS.has(word)) continue;
    for (const entry of index.get(word) ?? []) {
      const { name, place } = entry;
      const end = start + name.length;
      if (!text.startsWith(name, start) || isWordAt(text, end)) continue;
      if (!isPlace(text, start, end, entry)) continue;
      if (place !== NOWHERE) mentions.push({ place, start, end, name });
      at = end;
      break;
    }
  }
  return mentions;
}

/** The code of a pair of countries: Vietnam first, else by the alphabet. */
export function pairOf(a: Place, b: Place): Place {
  if (a === b) return a;
  if (a === 'VN' || b === 'VN') return `VN-${a === 'VN' ? b : a}`;
  return a < b ? `${a}-${b}` : `${b}-${a}`;
}

/** True for the code of one country. */
export function isCountry(place: Place): boolean {
  return /^[A-Z]{2}$/.test(place) && place !== 'EU';
}

/** True for the code of a part of a country: a province, a state, a city. */
export const isPart = (place: Place): boolean => /^[A-Z]{2}:/.test(place);

/** The country of a part of one; any other place as it is. */
export const countryOf = (place: Place): Place => (isPart(place) ? place.slice(0, 2) : place);
