import type { Place } from '@/utils/claims/types';
import type { RoleFact } from '@/utils/corpus/fact';
import { canonicalPlace, isPair } from '@/utils/corpus/place';
import { fold } from '@/utils/text/fold';
import { analyse, isContent, type Token } from './analyse';

/** An office in its parts. */
export interface Office {
  /** Its rank (`#minister`), or null where the vocabulary knows none. */
  rank: string | null;
  /** Ministries and other bodies named. */
  bodies: ReadonlySet<string>;
  /** Whose office it is; of an ambassador the sending country. */
  country: Place | null;
  /** Where an ambassador serves. */
  host: Place | null;
  /** Other words of the title. */
  rest: ReadonlySet<string>;
  /** True of somebody who held it once ("nguyên Bộ trưởng"). */
  former: boolean;
}

/** Offices that several hold at once: who is not in the corpus may hold one all the same. */
const SHARED: ReadonlySet<string> = new Set([
  '#deputy-minister',
  '#deputy-prime-minister',
  '#vice-chair',
  '#deputy-director',
  '#deputy-director-general',
  '#director',
  '#vice-president',
]);
export const isShared = (office: Office): boolean => office.rank !== null && SHARED.has(office.rank);

const HOSTING = new Set(['to', 'tai', 'o', 'in']);

function placesOfTitle(tokens: readonly Token[]): { country: Place | null; host: Place | null } {
  let country: Place | null = null;
  let host: Place | null = null;
  tokens.forEach((token, i) => {
    if (token.role !== 'place') return;
    const place = token.id.slice(1);
    const before = tokens.slice(Math.max(0, i - 2), i).some(({ id }) => HOSTING.has(id));
    if (before) host ??= place;
    else country ??= place;
  });
  return { country, host };
}

/** Reads a title in either language ("Bộ trưởng Bộ TT&TT", "US Ambassador to Vietnam"). */
export function readOffice(title: string): Office {
  const tokens = analyse(title);
  const ranks = tokens.filter(({ role, id }) => role === 'office' && id !== '#former').map(({ id }) => id);
  const bodies = new Set(tokens.filter(({ role }) => role === 'body').map(({ id }) => id));
  const rest = tokens.filter((token) => isContent(token) && token.role !== 'office' && token.role !== 'body');
  const rank = ranks[0] ?? null;
  const { country, host } = placesOfTitle(tokens);
  // Only an envoy has a host: "Minister in Vietnam" is Vietnam's own.
  const envoy = rank === '#ambassador' || rank === '#charge' || rank === '#consul-general';
  return {
    rank,
    bodies,
    country: envoy ? country : (country ?? host),
    host: envoy ? host : null,
    rest: bodies.size > 0 ? new Set() : new Set(rest.map(({ id }) => id)),
    former: tokens.some(({ id }) => id === '#former'),
  };
}

/** The office of a fact: what both its titles say, and its place where they name none. */
export function officeOf({ role, geography }: RoleFact): Office {
  const [own, english] = [readOffice(role.title), readOffice(role.titleEn ?? '')];
  const place = geography ? canonicalPlace(geography) : null;
  return {
    rank: own.rank ?? english.rank,
    bodies: new Set([...own.bodies, ...english.bodies]),
    country: own.country ?? english.country ?? (place !== null && !isPair(place) ? place : null),
    host: own.host ?? english.host,
    rest: own.bodies.size > 0 ? new Set() : own.rest,
    former: own.former,
  };
}

/** `partial`: nothing speaks against it, but the title leaves out the body or the country. */
export type OfficeFit = 'same' | 'partial' | 'other';

function sameWords(a: ReadonlySet<string>, b: ReadonlySet<string>): OfficeFit {
  if (a.size === 0) return b.size === 0 ? 'same' : 'partial';
  const shared = [...a].filter((id) => b.has(id)).length;
  return shared === a.size && shared === b.size ? 'same' : 'other';
}

/** Whether the office that a text names is that of a fact. `rests` are the fact's words in each language. */
export function officeFit(
  said: Office,
  fact: Office,
  rests: readonly ReadonlySet<string>[] = [fact.rest],
): OfficeFit {
  if (said.rank === null || said.rank !== fact.rank) return 'other';
  const differs = (a: Place | null, b: Place | null) => a !== null && b !== null && a !== b;
  if (differs(said.country, fact.country) || differs(said.host, fact.host)) return 'other';
  if (fact.host !== null) return said.country === null || said.host === null ? 'partial' : 'same';
  if (said.bodies.size > 0 || fact.bodies.size > 0) {
    if (said.bodies.size === 0) return said.rest.size === 0 ? 'partial' : 'other';
    return [...said.bodies].some((body) => fact.bodies.has(body)) ? 'same' : 'other';
  }
  const fits = rests.map((rest) => sameWords(said.rest, rest));
  return fits.find((fit) => fit === 'same') ?? fits.find((fit) => fit === 'partial') ?? 'other';
}

/** The words beside rank and body that a fact's titles have, one set for each language. */
export function restsOf({ role }: RoleFact): ReadonlySet<string>[] {
  return [role.title, role.titleEn ?? '']
    .filter((title) => title !== '')
    .map((title) => readOffice(title).rest);
}

const nameParts = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length > 1);

/** One person, with or without tone marks and middle initials. */
export function sameHolder(a: string, b: string): boolean {
  const [one, other] = [nameParts(a), nameParts(b)];
  return one.length > 1 && one.join(' ') === other.join(' ');
}

const SURNAMES = new Set(
  (
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong dao doan lam mai trinh luong cao ' +
    'luu ta ha chu quach thai tong vuong dam la phung to kieu nghiem bach than mac chau hua khuat thach giang ong tu tang'
  ).split(' '),
);

/** True for a name that reads as Vietnamese: surname first, two to five syllables. */
export function looksVietnamese(name: string): boolean {
  const parts = nameParts(name);
  return parts.length >= 2 && parts.length <= 5 && SURNAMES.has(parts[0] ?? '');
}
