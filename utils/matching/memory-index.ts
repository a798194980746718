import type { Fact, FactKind } from '@/utils/corpus/fact';
import { yearsOf } from '@/utils/corpus/period';
import { buildPostings, type Postings } from './postings';
import { factTerms, isYearTerm } from './terms';
import type { CandidateQuery, CandidateSource } from './types';

/** A list of facts; an array is one, and so is anything that makes its facts when asked. */
export interface FactList {
  readonly length: number;
  at(index: number): Fact | undefined;
}

/** A term that more groups than this share finds none by itself; it only adds to what rarer terms have found. */
const COMMON = 1000;
/** Of the points of one measure so many at first, those of the years asked for before others: all are to be heard. */
const FIRST_SHARE = 4;

/** Facts that share everything they are indexed under but their years: the points of a series. */
interface Groups {
  postings: Postings;
  /** The facts of group g are `members[starts[g]]` to `members[starts[g + 1] - 1]`. */
  starts: Uint32Array;
  members: Uint32Array;
  kinds: readonly FactKind[];
  /** First and last year of each fact's period; 0 where it has none. */
  years: { first: Uint16Array; last: Uint16Array };
}

function groupKey(fact: Fact): string {
  const own = fact.kind === 'role' || fact.kind === 'legal' ? fact.id : '';
  const { subject, aliases } = fact;
  return [fact.kind, fact.geography, own, subject.vi, subject.en, ...aliases.vi, '', ...aliases.en].join(
    '\n',
  );
}

function groupFacts(facts: FactList): Groups {
  const numbers = new Map<string, number>();
  const groupOf = new Uint32Array(facts.length);
  const kinds: FactKind[] = [];
  const years = { first: new Uint16Array(facts.length), last: new Uint16Array(facts.length) };
  const { add, finish } = buildPostings();
  for (let i = 0; i < facts.length; i += 1) {
    const fact = facts.at(i);
    if (!fact) continue;
    const key = groupKey(fact);
    let group = numbers.get(key);
    if (group === undefined) {
      group = kinds.push(fact.kind) - 1;
      numbers.set(key, group);
      add(factTerms(fact).filter((term) => !isYearTerm(term)));
    }
    groupOf[i] = group;
    const own = fact.period ? yearsOf(fact.period) : [];
    years.first[i] = own[0] ?? 0;
    years.last[i] = own.at(-1) ?? 0;
  }
  const starts = new Uint32Array(kinds.length + 1);
  for (const group of groupOf) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  for (let g = 0; g < kinds.length; g += 1) starts[g + 1] = (starts[g + 1] ?? 0) + (starts[g] ?? 0);
  const members = new Uint32Array(facts.length);
  const next = starts.slice();
  groupOf.forEach((group, i) => {
    const slot = next[group] ?? 0;
    members[slot] = i;
    next[group] = slot + 1;
  });
  return { postings: finish(), starts, members, kinds, years };
}

/** Groups that share terms with the query, each with the sum of the terms' weights times their rarity. */
function scoreGroups({ postings, kinds }: Groups, query: CandidateQuery): [group: number, score: number][] {
  const wanted = new Set(query.kinds);
  const terms = [...query.terms]
    .map(([term, weight]) => ({ list: postings.of(term), weight }))
    .filter(({ list }) => list.length > 0)
    .sort((a, b) => a.list.length - b.list.length);
  const scores = new Map<number, number>();
  terms.forEach(({ list, weight }, rank) => {
    const worth = weight * Math.log(1 + kinds.length / list.length);
    // Where even the rarest term is common, the beginning of its list has to do.
    if (list.length <= COMMON || (rank === 0 && scores.size === 0)) {
      for (const group of list.subarray(0, COMMON)) {
        const known = scores.get(group);
        const kind = kinds[group];
        if (known !== undefined) scores.set(group, known + worth);
        else if (kind && wanted.has(kind)) scores.set(group, worth);
      }
    } else {
      for (const [group, known] of scores) if (holds(list, group)) scores.set(group, known + worth);
    }
  });
  return [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}

/** True where an ascending list holds a number. */
function holds(list: Uint32Array, wanted: number): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return list[low] === wanted;
}

/**
 * An inverted index in memory, for Node and for tests. Its lists are typed arrays over groups of facts that share their
 * words and place, so that the points of a series cost one entry; a look-up reads at most `COMMON` entries a term.
 */
export function createMemoryIndex(facts: FactList): CandidateSource {
  const groups = groupFacts(facts);
  const factAt = (index: number): Fact[] => {
    const fact = facts.at(index);
    return fact ? [fact] : [];
  };
  const lazyIndex = (keyOf: (fact: Fact) => string | undefined) => {
    let index: Map<string, number[]> | null = null;
    return (key: string): Fact[] => {
      if (index === null) {
        index = new Map();
        for (let i = 0; i < facts.length; i += 1) {
          const own = factAt(i).map(keyOf)[0];
          if (own === undefined) continue;
          const list = index.get(own);
          if (list) list.push(i);
          else index.set(own, [i]);
        }
      }
      return (index.get(key) ?? []).flatMap(factAt);
    };
  };
  const bySeries = lazyIndex((fact) => fact.series);
  const byMeasure = lazyIndex((fact) => fact.measure);
  const byId = lazyIndex((fact) => fact.id);

  /** The numbers of a group's facts, those of the years asked for first. */
  const membersOf = (group: number, asked: readonly number[]): number[] => {
    const members = [...groups.members.subarray(groups.starts[group], groups.starts[group + 1])];
    if (asked.length === 0) return members;
    const { first, last } = groups.years;
    const isAsked = (i: number) => asked.some((year) => (first[i] ?? 0) <= year && year <= (last[i] ?? 0));
    return [...members.filter(isAsked), ...members.filter((i) => !isAsked(i))];
  };

  return {
    async candidates(query) {
      const asked = [...query.terms.keys()].filter(isYearTerm).map((term) => Number(term.slice(1)));
      const first: number[] = [];
      const rest: number[] = [];
      for (const [group] of scoreGroups(groups, query)) {
        if (first.length >= query.limit) break;
        const members = membersOf(group, asked);
        first.push(...members.slice(0, FIRST_SHARE));
        if (rest.length < query.limit) rest.push(...members.slice(FIRST_SHARE));
      }
      return [...first, ...rest].slice(0, query.limit).flatMap(factAt);
    },
    series: async (id) => bySeries(id),
    measure: async (id) => byMeasure(id),
    byIds: async (ids) => ids.flatMap(byId),
  };
}
