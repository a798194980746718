import type { NumericClaim } from '@/utils/claims/types';
import { message, text } from '../message-values';
import type { Finding } from '../types';
import { clash, type Interval, intervalOf, ratio, scale } from './interval';
import { type Finder, type Numbered, type Reading, sameUnit, wordsBefore, wordsBetween } from './reading';

/** Growth against the two levels it is said to be between: "từ 100 lên 120 tỷ, tăng 20%". */
export const growthAgainstLevels: Finder = (reading) =>
  reading.sentences.flatMap((numbers) =>
    numbers.flatMap((growth, i) => {
      if (!isGrowth(reading, growth)) return [];
      const levels = levelsAround(reading, numbers, i);
      return levels && contradicts(growth, levels) ? [explainGrowth(growth, levels)] : [];
    }),
  );

interface Levels {
  from: Numbered;
  to: Numbered;
}

/** tăng (rise), giảm (fall), and what makes a rate of it that is no rise from one level to another: a year's average */
const RATE =
  /\b(?:binh quan|trung binh|moi nam|hang nam|hang nam|mot nam|average|annual|annually|a year|per year|per annum|compound)\b|^\s*(?:\/|mot|moi)\s*nam/;
const CHANGE =
  /\b(?:tang|giam|tang truong|up|down|rose|rise|fell|fall|increase|increased|decrease|decreased|grew|growth|jump|jumped|dropped|drop|gain|gained)\b/;

function isGrowth(reading: Reading, { claim }: Numbered): boolean {
  if (isMultiple(claim))
    return claim.hedge === 'exact' && !RATE.test(wordsBetween(reading, claim.end, claim.end + 25));
  if (claim.kind !== 'percent' || claim.unit !== 'percent') return false;
  const around = wordsBetween(reading, Math.max(0, claim.start - 40), claim.end + 25);
  const close = wordsBetween(reading, Math.max(0, claim.start - 30), claim.start);
  return (
    (claim.change !== undefined || CHANGE.test(close)) &&
    !RATE.test(around) &&
    !RATE.test(wordsBetween(reading, claim.end, claim.end + 25))
  );
}

/** "gấp đôi", "doubled": growth told as the ratio of the two levels. */
const isMultiple = ({ kind, unit }: NumericClaim): boolean => kind === 'quantity' && unit === 'times';

function levelsAround(reading: Reading, numbers: readonly Numbered[], at: number): Levels | null {
  const [before, last, growth, next, after] = [
    numbers[at - 2],
    numbers[at - 1],
    numbers[at],
    numbers[at + 1],
    numbers[at + 2],
  ];
  if (!growth) return null;
  if (before && last && isFromTo(reading, before, last) && joins(reading, last, growth))
    return { from: before, to: last };
  if (next && after && isFromTo(reading, next, after) && joins(reading, growth, next))
    return { from: next, to: after };
  if (next && after && isToFrom(reading, growth, next, after)) return { from: after, to: next };
  if (last && next && isComparedWith(reading, last, growth, next)) return { from: next, to: last };
  return null;
}

/** lên, xuống, còn, đến (up to, down to): from one level to another */
const FROM = /\b(?:tu|from)(?: muc| khoang| gan| hon| about| nearly| over| around)*\s*$/;
const TO = /\b(?:len|xuong|con|den|toi|thanh|to)(?: muc| khoang| gan| hon| about| nearly| over| around)*\s*$/;

function isFromTo(reading: Reading, from: Numbered, to: Numbered): boolean {
  const link = wordsBetween(reading, from.claim.end, to.claim.start);
  return (
    sameLevelUnit(from, to) && FROM.test(wordsBefore(reading, from)) && link.length <= 60 && TO.test(link)
  );
}

/** "rose 30 percent to 120 million from 100 million" */
function isToFrom(reading: Reading, growth: Numbered, to: Numbered, from: Numbered): boolean {
  const [toTo, toFrom] = [growth, to].map(({ claim }, i) => {
    const next = i === 0 ? to : from;
    return wordsBetween(reading, claim.end, next.claim.start);
  });
  return sameLevelUnit(from, to) && /^\s*to\s*$/.test(toTo ?? '') && /^,?\s*from\s*$/.test(toFrom ?? '');
}

const sameLevelUnit = (a: Numbered, b: Numbered): boolean =>
  sameUnit(a.claim, b.claim) && a.claim.kind !== 'rank' && a.claim.value > 0;

/** Nothing but a comma and words of change between the level and the growth. */
function joins(reading: Reading, a: Numbered, b: Numbered): boolean {
  const link = wordsBetween(reading, a.claim.end, b.claim.start);
  return link.length <= 60 && !/[.;]|\b(?:trong khi|con|while|whereas|but|nhung)\b/.test(link);
}

/** so với (compared with) */
const COMPARED =
  /^[\s,(]*(?:so voi|compared (?:with|to)|from|over|against|on)(?: muc| con so| the| a| figure| level| of)*\s*$/;

function isComparedWith(reading: Reading, level: Numbered, growth: Numbered, base: Numbered): boolean {
  return (
    sameLevelUnit(level, base) &&
    joins(reading, level, growth) &&
    COMPARED.test(wordsBetween(reading, growth.claim.end, base.claim.start))
  );
}

function contradicts({ claim }: Numbered, { from, to }: Levels): boolean {
  const quotient = ratio(intervalOf(to.claim), intervalOf(from.claim));
  if (isMultiple(claim))
    return clash({ low: ROUGHLY.low * claim.value, high: ROUGHLY.high * claim.value }, quotient);
  const stated = magnitude(intervalOf(claim));
  const real = magnitude(scale({ low: quotient.low - 1, high: quotient.high - 1 }, 100));
  if (!clash(stated, real)) return false;
  // Of percentages, a rise "by 10%" is often meant in points.
  const [a, b] = [intervalOf(from.claim), intervalOf(to.claim)];
  return (
    from.claim.kind !== 'percent' || clash(stated, magnitude({ low: b.low - a.high, high: b.high - a.low }))
  );
}

/** "Doubled" is said of what is nearly twice, and of a little more. */
const ROUGHLY: Interval = { low: 0.9, high: 1.15 };

/** Growth is told without its sign: "giảm 33%" is 33. */
function magnitude({ low, high }: Interval): Interval {
  if (low >= 0) return { low, high };
  return high <= 0 ? { low: -high, high: -low } : { low: 0, high: Math.max(-low, high) };
}

function explainGrowth(growth: Numbered, { from, to }: Levels): Finding {
  const times = to.claim.value / from.claim.value;
  const change = times - 1;
  return {
    kind: 'growth-levels',
    claims: [growth.index, from.index, to.index].sort((a, b) => a - b),
    explanation: message(change >= 0 ? 'finding_growth_rise' : 'finding_growth_fall', {
      from: text(from.claim.quote),
      to: text(to.claim.quote),
      percent: { type: 'percent', value: Math.abs(100 * change) },
      growth: text(growth.claim.quote),
    }),
  };
}
