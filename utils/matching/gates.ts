import type { Claim } from '@/utils/claims/types';
import type { Fact, FactKind } from '@/utils/corpus/fact';
import { canonicalPlace } from '@/utils/corpus/place';
import { isCountry } from '@/utils/text/places';
import type { Token } from './analyse';
import { hasPartner } from './flow';
import { subjectsOf } from './labels';
import { type PlaceFit, placeFit } from './places';
import { type ClaimProfile, claimFlow, type FactProfile } from './profile';
import { type UnitFit, unitFit } from './units';
import { wordsOf } from './words';

/** Which kinds of fact may speak about a claim of each kind. */
export const KINDS_FOR: Readonly<Record<Claim['kind'], readonly FactKind[]>> = {
  money: ['money'],
  percent: ['percent'],
  count: ['count', 'quantity'],
  quantity: ['quantity', 'count'],
  rank: ['rank'],
  ordinal: ['ordinal'],
  date: ['date'],
  role: ['role'],
  legal: ['legal'],
  statement: ['statement'],
};

/** What the gates let through, with what they noticed; or the gate that stopped it. */
export type Passage = { open: true; unit: UnitFit; place: PlaceFit } | { open: false; gate: Gate };
export type Gate =
  | 'kind'
  | 'unit'
  | 'place'
  | 'target'
  | 'flow'
  | 'statistic'
  | 'amount'
  | 'traded'
  | 'scope'
  | 'doer'
  | 'topic';

const of = (role: Token['role'], tokens: readonly Token[]): Set<string> =>
  new Set(tokens.filter((token) => token.role === role).map((token) => token.id));
const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => ![...a].some((id) => b.has(id));

const PRICES = /(?<![\p{L}])(?:prices|giá tiêu dùng)(?![\p{L}])/iu;
/** "Added 6 million subscriptions", "dropped by 9 million": a change of what is counted, and not how many there are. */
const CHANGED =
  /(?:\b(?:added|gained|lost|shed|signed up|(?:rose|rise|fell|fall|grew|grow|dropped|drop|declined|increased?|decreased?|climbed|jumped|shrank|up|down) by)(?: (?:about|some|around|nearly|almost|over|more than|another|an additional))?)\s*$/i;

/** True where a figure that is no percentage says by how much something changed. */
function isChange({ claim, figureAt }: ClaimProfile): boolean {
  return (
    claim.kind !== 'percent' && Number.isFinite(figureAt) && CHANGED.test(claim.sentence.slice(0, figureAt))
  );
}

/** Ways of measuring that a claim and its fact either both have or neither. Rank and score are told apart by kind. */
const TELLING_STATISTICS = ['#growth', '#per-head'];

function isGrowth(claim: Claim, own: ReadonlySet<string>): boolean {
  return (
    claim.kind === 'percent' && (own.has('#growth') || ('change' in claim && claim.change !== undefined))
  );
}

function statisticsDiffer({ claim, ownIds }: ClaimProfile, fact: FactProfile): boolean {
  return TELLING_STATISTICS.some((id) => {
    const factHas = fact.own.some((token) => token.id === id) || fact.ids.has(id);
    if (id === '#growth' && claim.kind === 'percent') {
      // Prices that rose are inflation, and no growth of it.
      const ofPrices = fact.ids.has('#inflation') && PRICES.test(claim.sentence);
      return !ofPrices && isGrowth(claim, ownIds) !== factHas;
    }
    if (id === '#growth') return false;
    return ownIds.has(id) !== factHas;
  });
}

/** The word a sum goes by in passing ("worth") says nothing against any other. */
export const VAGUE_AMOUNTS: ReadonlySet<string> = new Set([
  '#market-size',
  '#spending',
  '#price',
  '#budget',
  '#wage',
]);

function amountsDiffer(claim: ClaimProfile, fact: FactProfile): boolean {
  const said = new Set([...of('amount', claim.own)].filter((id) => !VAGUE_AMOUNTS.has(id)));
  const own = of('amount', fact.own);
  return said.size > 0 && own.size > 0 && disjoint(said, fact.ids) && disjoint(said, own);
}

function tradedDiffers(claim: ClaimProfile, fact: FactProfile): boolean {
  const said = of('traded', claim.own);
  const own = of('traded', fact.own);
  if (said.size > 0 && own.size > 0) return disjoint(said, own);
  // Unsaid, trade is in goods: services have to be named.
  return own.size === 0
    ? said.has('#services') && fact.flow !== null
    : own.has('#services') && fact.flow !== null;
}

/**
 * The field of comparison that the claim's own words name; of several the one nearest to the figure ("86th in the world
 * and 6th in ASEAN").
 */
function scopeOf({ ownIds, sentence, figureAt, claim }: ClaimProfile): string | null {
  const end = figureAt + claim.quote.length;
  const distance = (token: Token) => (token.start >= figureAt ? token.start - end : figureAt - token.end);
  const named = sentence
    .filter(({ id, role }) => (role === 'scope' || id === '#global') && ownIds.has(id))
    .sort((a, b) => distance(a) - distance(b))[0];
  return named === undefined || named.id === '#global' ? null : named.id;
}

function scopesDiffer(claim: ClaimProfile, fact: FactProfile): boolean {
  if (claim.claim.kind !== 'rank') return false;
  const own = of('scope', fact.own);
  const said = scopeOf(claim);
  return said === null ? own.size > 0 : !own.has(said);
}

function flowsDiffer(claim: ClaimProfile, fact: Fact, profile: FactProfile): boolean {
  const place = fact.geography ? canonicalPlace(fact.geography) : null;
  if (profile.flow !== null) {
    if (place !== null && isCountry(place) && hasPartner(claim.sentence, place)) return true;
    return claimFlow(claim, place) !== profile.flow;
  }
  // A sum of trade is no measure that knows nothing of trade.
  return fact.kind === 'money' && claim.own.some(({ id, role }) => role === 'flow' && !profile.ids.has(id));
}

/**
 * Targets answer targets. A plan told as news ("will build five") still says that it is one; and what is aimed at may be
 * held against a standing without a period, such as a cap.
 */
function aimsDiffer({ claim, ownIds }: ClaimProfile, fact: Fact): boolean {
  if (fact.target) return !claim.target && !ownIds.has('#target');
  return claim.target && fact.period !== null;
}

/**
 * A measure of some topic is not meant where nothing around the figure names one of its topics: "94.59 points" alone are
 * no index's.
 */
function topicUnsaid({ ownIds, sentenceIds }: ClaimProfile, { labels }: FactProfile): boolean {
  const topics = labels.flat().filter(({ role }) => role === 'topic');
  return topics.length > 0 && !topics.some(({ id }) => ownIds.has(id) || sentenceIds.has(id));
}

/** One company, by a word that stands for its name: "the company aims to cover 50% of the population". */
const ONE_COMPANY =
  /^(?:the (?:company|firm|operator|carrier|group|start-?up|provider|telco|bank|platform)|(?:công ty|tập đoàn|hãng|doanh nghiệp này|nhà mạng này|đơn vị này|nền tảng này|ngân hàng này))(?!\p{L})/iu;

/** What one company does or aims at is no measure of its country. */
function doerDiffers({ claim }: ClaimProfile, { labels }: FactProfile): boolean {
  return (
    claim.kind !== 'rank' &&
    ONE_COMPANY.test(claim.subject) &&
    !labels.some((label) => label.some(({ role }) => role === 'name'))
  );
}

const startsWith = (words: readonly string[], start: readonly string[]): boolean =>
  start.length > 0 && start.every((word, i) => words[i] === word);
const NUMBER_OF = /^\s*(?:(?:tổng )?số(?: lượng)?|(?:total )?number of)\s/iu;

/** A noun counted as a label begins, in a language that the fact's unit is not written in ("kỹ sư phần mềm"). */
function countsAsLabelled(claim: Claim, fact: Fact): boolean {
  if (claim.kind !== 'count' || fact.kind !== 'count') return false;
  const noun = wordsOf(claim.unit).map(({ text }) => text);
  return subjectsOf(fact).some((label) =>
    startsWith(
      wordsOf(label.replace(NUMBER_OF, '')).map(({ text }) => text),
      noun,
    ),
  );
}

/**
 * What must hold before words are compared: kind and unit, place, targets with targets, one flow of trade, one way of
 * measuring, one kind of sum, one field of comparison.
 */
export function pass(claim: ClaimProfile, fact: Fact, profile: FactProfile): Passage {
  const stopped = (gate: Gate): Passage => ({ open: false, gate });
  if (!KINDS_FOR[claim.claim.kind].includes(fact.kind)) return stopped('kind');
  const named = unitFit(claim.claim, fact);
  const unit = named === 'other' && countsAsLabelled(claim.claim, fact) ? 'same' : named;
  if (unit === 'other') return stopped('unit');
  const place = placeFit(claim.places, fact);
  if (place === 'other' || (place === 'unsaid' && profile.namesPlace)) return stopped('place');
  if (aimsDiffer(claim, fact)) return stopped('target');
  if (flowsDiffer(claim, fact, profile)) return stopped('flow');
  if (isChange(claim) && !profile.ids.has('#growth')) return stopped('statistic');
  if (statisticsDiffer(claim, profile)) return stopped('statistic');
  if (amountsDiffer(claim, profile)) return stopped('amount');
  if (tradedDiffers(claim, profile)) return stopped('traded');
  if (scopesDiffer(claim, profile)) return stopped('scope');
  if (doerDiffers(claim, profile)) return stopped('doer');
  if (topicUnsaid(claim, profile)) return stopped('topic');
  return { open: true, unit, place };
}
