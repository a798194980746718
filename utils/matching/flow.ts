import type { Place } from '@/utils/claims/types';
import { isPair, membersOf } from '@/utils/corpus/place';
import type { Token } from './analyse';

/**
 * A flow of trade told apart from the others of the same countries. Between two countries it is directed, so that "US
 * imports from Vietnam" and "Vietnam's exports to the US" are one: `VN>US`. Without a partner it is the word itself.
 */
export type Flow = string;

const FLOWS = new Set(['#exports', '#imports', '#turnover', '#surplus', '#deficit']);
export const FLOW_CONCEPTS: readonly string[] = [...FLOWS];

const TOWARDS = new Set(['to', 'into', 'sang', 'vao', 'toi', 'qua', 'den']);
const FROM = new Set(['from', 'tu']);
const WITH = new Set(['with', 'voi']);
const AGAINST = new Set([...TOWARDS, ...FROM, ...WITH]);

const countryOf = (token: Token | undefined): Place | null =>
  token?.role === 'place' ? token.id.slice(1) : null;

/** The flow word that a figure at `position` belongs to: the nearest before it, else the nearest after. */
function flowAt(tokens: readonly Token[], position: number): number {
  let best = -1;
  tokens.forEach((token, i) => {
    if (!FLOWS.has(token.id)) return;
    const known = tokens[best];
    if (token.start < position || known === undefined) best = i;
  });
  return best;
}

/** The country behind "to", "from" or "with" after the flow word, and the word before it. */
function partnerAfter(tokens: readonly Token[], at: number): { country: Place; by: string } | null {
  for (let i = at + 1; i < Math.min(tokens.length, at + 9); i += 1) {
    const token = tokens[i];
    if (token && FLOWS.has(token.id)) break;
    if (token && AGAINST.has(token.id)) {
      const country = countryOf(tokens.slice(i + 1, i + 5).find(({ role }) => role === 'place'));
      if (country) return { country, by: token.id };
    }
  }
  return null;
}

/** The country whose flow it is: the nearest named before the flow word, or "của X", "of X" right after it. */
function ownerOf(tokens: readonly Token[], at: number): Place | null {
  const after = tokens.slice(at + 1, at + 6);
  const of = after.findIndex(({ id }) => id === 'cua' || id === 'of');
  const behind = of < 0 ? [] : after.slice(of + 1).filter(({ role }) => role !== 'stop');
  // "Imported $8bn of American goods": of imports, whose goods they are is where they come from.
  const isOrigin = tokens[at]?.id === '#imports' && behind[1]?.role === 'traded';
  const owner = isOrigin ? null : countryOf(behind[0]);
  if (owner) return owner;
  const [before, adjacent] = [tokens[at - 1], tokens[at - 2]];
  const right = countryOf(before) ?? (before?.role === 'traded' ? countryOf(adjacent) : null);
  if (right) return right;
  // A country that goods go to or come from is not whose trade it is.
  const isObject = (i: number) => tokens.slice(Math.max(0, i - 3), i).some(({ id }) => AGAINST.has(id));
  return countryOf(tokens.slice(0, at).findLast(({ role }, i) => role === 'place' && !isObject(i)));
}

function directed(word: string, tokens: readonly Token[], at: number, pair: readonly [Place, Place]): Flow {
  const [first, second] = pair;
  const other = (country: Place) => (country === first ? second : first);
  if (word === '#turnover') return `${first}=${second}`;
  const partner = partnerAfter(tokens, at);
  const owner = ownerOf(tokens, at);
  const inPair = (country: Place | null | undefined): country is Place =>
    country === first || country === second;
  let reporter = first;
  if (partner && inPair(partner.country)) {
    // "Exports from Vietnam" are Vietnam's own, "imports to the US" the United States'.
    const own = word === '#exports' ? FROM.has(partner.by) : word === '#imports' && TOWARDS.has(partner.by);
    reporter = own ? partner.country : other(partner.country);
  } else if (inPair(owner)) reporter = owner;
  if (word === '#exports') return `${reporter}>${other(reporter)}`;
  if (word === '#imports') return `${other(reporter)}>${reporter}`;
  return word === '#surplus' ? `${reporter}+${other(reporter)}` : `${other(reporter)}+${reporter}`;
}

/**
 * The word for what is traded, right beside the flow word ("exported cars", "xuất khẩu gạo", "exports of cars"); null
 * where there is none. Words of the vocabulary are not asked for: they say themselves what they are.
 */
export function cargoOf(tokens: readonly Token[], position = Number.POSITIVE_INFINITY): Token | null {
  const at = flowAt(tokens, position);
  if (at < 0) return null;
  const next = tokens[at + 1]?.id === 'of' ? tokens[at + 2] : tokens[at + 1];
  const isThing = (token: Token | undefined): token is Token =>
    (token?.role === 'word' || token?.role === 'name') &&
    !AGAINST.has(token.id) &&
    !/(?:ed|ing|ly)$/.test(token.id);
  return isThing(next) ? next : null;
}

/**
 * The flow that a text names for the figure at `position` (the end of the text where left out); null where it names none.
 * `place` is where the figure holds: a pair makes the flow a directed one.
 */
export function flowOf(
  tokens: readonly Token[],
  place: Place | null,
  position = Number.POSITIVE_INFINITY,
): Flow | null {
  const at = flowAt(tokens, position);
  const word = tokens[at]?.id;
  if (word === undefined) return null;
  if (place === null || !isPair(place)) return word;
  const [first = '', second = ''] = membersOf(place);
  return directed(word, tokens, at, [first, second]);
}

/**
 * True where a text of one country's whole trade names a partner ("exports to the EU"), or has the country for the partner
 * ("exports to Vietnam" are not Vietnam's).
 */
export function hasPartner(tokens: readonly Token[], place: Place): boolean {
  const at = flowAt(tokens, Number.POSITIVE_INFINITY);
  const word = tokens[at]?.id;
  return tokens.slice(Math.max(0, at)).some(({ id }, i, rest) => {
    if (at < 0 || !AGAINST.has(id)) return false;
    const next = rest[i + 1]?.role === 'stop' ? rest[i + 2] : rest[i + 1];
    if (next?.role !== 'place' || next.id === '@WORLD') return false;
    const isOwn = countryOf(next) === place;
    const isPartner =
      (TOWARDS.has(id) && word === '#exports') || (FROM.has(id) && word === '#imports') || WITH.has(id);
    return isOwn ? isPartner : true;
  });
}
