import { isCountry, isPart, type PlaceMention, pairOf } from '@/utils/text/places';
import { indexAt } from '@/utils/text/sentences';
import type { ArticleReading } from '../reading';
import type { Place } from '../types';
import { type Attacher, type Draft, isFigure } from './draft';

/**
 * Where a figure holds: the places of its own clause, else those before it in its sentence, else the article's. Two countries
 * in one clause are a pair where the words speak of what passes between them; a field of comparison ("thứ 86 thế giới",
 * "lớn nhất ASEAN") is not where a rank holds.
 */
const BETWEEN =
  /(?:^|[^\p{L}])(?:xuất khẩu|nhập khẩu|xuất nhập khẩu|kim ngạch|thương mại|xuất siêu|nhập siêu|thặng dư|thâm hụt|song phương|hai chiều|đối tác|hợp tác|quan hệ|hiệp định|đại sứ|giữa|exports?|exported|imports?|imported|trade|turnover|surplus|deficit|bilateral|partners?|partnership|cooperation|relations?|agreement|ambassador|between)(?!\p{L})/iu;

/** "Hai nước" are the two that were last named. */
const THE_TWO =
  /(?:^|[^\p{L}])(?:hai (?:nước|bên|quốc gia)|đôi bên|(?:the )?two (?:countries|nations|sides)|both (?:countries|nations|sides))(?!\p{L})/iu;

const PAIR = /^[A-Z]{2}-[A-Z]{2}$/;
const isPairWith = (pair: Place, country: Place): boolean =>
  PAIR.test(pair) && pair.split('-').includes(country);

/** "It imported $8bn of American goods" goes on with the pair of countries whose trade was told before it. */
const GOES_ON =
  /(?:^|[^\p{L}])(?:that year|same year|cùng năm|năm đó|chiều ngược lại|trong đó|of which|of that|conversely|in return|it)(?!\p{L})/iu;

/** The pair told of in the same paragraph, where a figure of trade names one of the two, or goes on with them. */
function resumed(draft: Draft, pair: Place, { text, structure }: ArticleReading): Place | null {
  const { expression, place } = draft;
  const sentence = structure.sentences[structure.sentenceAt(expression.start)];
  if (!sentence || !isFigure(expression) || expression.kind === 'rank') return null;
  const words = text.slice(sentence.start, sentence.end);
  if (!BETWEEN.test(words) || !GOES_ON.test(words)) return null;
  return place === null || isPairWith(pair, place) ? pair : null;
}

const distinct = (mentions: readonly PlaceMention[]): Place[] => [
  ...new Set(mentions.map(({ place }) => place)),
];

function combine(places: readonly Place[], words: string, isRank: boolean, home: Place | null): Place | null {
  const countries = places.filter(isCountry);
  const [first, second] = countries;
  if (first !== undefined && second !== undefined) {
    if (BETWEEN.test(words)) return pairOf(first, second);
    return first;
  }
  if (first !== undefined) {
    if (home === null || first === home || !BETWEEN.test(words)) return first;
    if (isPairWith(home, first)) return home;
    return isCountry(home) ? pairOf(home, first) : first;
  }
  if (isRank) return null;
  return places[0] ?? null;
}

const COMPARED_WITH = /(?:compared (?:with|to)|unlike|than|so với|khác với)\s(?:the\s)?$/iu;
const RIGHT_BEFORE = /^(?:['’]s?)?\s$/u;
/**
 * Of several countries in a clause the one said right before ("and that of Italy $2 trillion") or behind the figure: "68% in Ghana and 17% in Ethiopia". Null where what
 * passes between two of them is meant, or none stands there.
 */
const RIGHT_BEHIND = /^(?:\s\p{L}[\p{L}-]*){0,3}?\s(?:in|of|for|ở|tại|của|cho)\s(?:the\s)?$/u;
function ownOf(
  { start, end }: { start: number; end: number },
  own: readonly PlaceMention[],
  text: string,
  words: string,
): Place | null {
  const countries = own.filter(({ place }) => isCountry(place));
  if (distinct(countries).length < 2 || BETWEEN.test(words)) return null;
  const last = countries.findLast((country) => country.end <= start);
  if (last && RIGHT_BEFORE.test(text.slice(last.end, start))) return last.place;
  const next = countries.find((country) => country.start >= end);
  return next && RIGHT_BEHIND.test(text.slice(end, next.start)) ? next.place : null;
}

/** The pair of the two countries last named before an offset, where two are. */
function pairBefore(places: readonly PlaceMention[], offset: number): Place | null {
  let second: Place | null = null;
  for (let at = indexAt(places, offset - 1); at >= 0; at -= 1) {
    const place = places[at]?.place;
    if (place === undefined || !isCountry(place) || place === second) continue;
    if (second !== null) return pairOf(place, second);
    second = place;
  }
  return null;
}

function placeOf({ expression }: Draft, reading: ArticleReading): Place | null {
  const { text, structure, places, articlePlace } = reading;
  const within = (from: number, to: number) => {
    const starts = indexAt(places, from - 1) + 1;
    const found: PlaceMention[] = [];
    for (let at = starts; at < places.length; at += 1) {
      const mention = places[at];
      if (!mention || mention.start >= to) break;
      found.push(mention);
    }
    return found;
  };
  const clause = structure.clauses[structure.clauseAt(expression.start)];
  const sentence = structure.sentences[structure.sentenceAt(expression.start)];
  if (!clause || !sentence) return articlePlace;
  const isRank = expression.kind === 'rank' || expression.kind === 'ordinal';
  const numeric = isFigure(expression);
  const usable = (mentions: PlaceMention[]) =>
    distinct(mentions).filter((place) => numeric || isCountry(place));
  // Behind the figure, "và" or "and" opens another thought.
  const behind = text.slice(expression.end, clause.end).search(/\s(?:và|còn|nhưng|and|but|while)\s/iu);
  const until = behind < 0 ? Math.max(clause.end, expression.end) : expression.end + behind;
  const own = within(clause.start, until);
  const words = text.slice(clause.start, until);
  const earlier = within(sentence.start, clause.start);
  // "Compared with Germany, France is smaller": the one compared with is not what is spoken of.
  const spoken = earlier.filter(
    ({ start }) => !COMPARED_WITH.test(text.slice(Math.max(0, start - 20), start)),
  );
  const carried = spoken.some(({ place }) => isCountry(place)) ? spoken : earlier;
  // A dash splits "Việt Nam - Hoa Kỳ" into two clauses, and "xuất khẩu" of the clause before rules the next.
  const carriedWords = text.slice(sentence.start, clause.end);
  // "Bình Dương đứng thứ 2 của cả nước": the country is the field of a city's rank.
  const city = isRank
    ? own.filter(({ place, end }) => isPart(place) && end <= expression.start).at(-1)
    : null;
  if (city) return city.place;
  const found = ownOf(expression, own, text, words) ?? combine(usable(own), words, isRank, articlePlace);
  if (found !== null) {
    const before = usable(carried).filter(isCountry);
    const lone = usable(own).filter(isCountry);
    const joined = /\s[-–—]\s*$/.test(text.slice(sentence.start, clause.start)) && before.at(-1);
    if (joined && lone[0] !== undefined) return pairOf(joined, lone[0]);
    // What passes between two: the one of them not named again is the other of the clause before.
    const other = BETWEEN.test(words) ? before.find((place) => place !== found) : undefined;
    if (isCountry(found) && lone.length === 1 && other !== undefined) return pairOf(other, found);
    return found;
  }
  if (THE_TWO.test(words)) {
    const pair = pairBefore(places, expression.start);
    if (pair !== null) return pair;
  }
  const from = usable(carried).filter(isCountry);
  if (from.length > 0) {
    const pair = combine(from, carriedWords, isRank, BETWEEN.test(words) ? articlePlace : null);
    if (pair !== null) return pair;
  }
  if (!isRank) {
    const groups = usable(carried).filter((place) => !isPart(place));
    if (groups[0] !== undefined) return groups.at(-1) ?? null;
  }
  const after = usable(within(clause.end, sentence.end)).filter(isCountry);
  if (from.length === 0 && after.length === 1 && after[0] !== undefined && isRank) return after[0];
  return articlePlace;
}

export const attachPlace: Attacher = {
  name: 'attach-place',
  attach(drafts, reading) {
    let pair: Place | null = null;
    let within = -1;
    for (const draft of drafts) {
      const paragraph = reading.structure.paragraphAt(draft.expression.start);
      draft.place = placeOf(draft, reading);
      if (pair !== null && within === paragraph) draft.place = resumed(draft, pair, reading) ?? draft.place;
      if (draft.place !== null && PAIR.test(draft.place)) {
        pair = draft.place;
        within = paragraph;
      }
    }
  },
};
