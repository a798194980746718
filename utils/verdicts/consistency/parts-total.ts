import { message, text } from '../message-values';
import type { Finding, Message } from '../types';
import { flowOf } from './flows';
import { clash, intervalOf, sum } from './interval';
import { type Finder, type Numbered, type Reading, sameSetting, sameUnit, wordsBetween } from './reading';

/** Parts against the total they are said to make up. */
export const partsAgainstTotal: Finder = (reading) => [...tradeTotals(reading), ...statedParts(reading)];

/** Exports and imports are all of a turnover: the three told of one place and time must add up. */
function tradeTotals(reading: Reading): Finding[] {
  const flows = reading.numbers.map((number) => ({ number, flow: flowOf(reading, number) }));
  return flows
    .filter(({ flow }) => flow === 'turnover')
    .flatMap(({ number: total }) => {
      const near = flows.filter(
        ({ number }) =>
          isNear(reading, total, number) &&
          sameSetting(total.claim, number.claim) &&
          sameUnit(total.claim, number.claim),
      );
      const exports = near.filter(({ flow }) => flow === 'exports');
      const imports = near.filter(({ flow }) => flow === 'imports');
      const [one, other] = [exports[0], imports[0]];
      // Two figures of one flow (by partner, by month) leave it open which belongs to the total.
      if (!one || !other || exports.length + imports.length > 2) return [];
      return addUp(total, [one.number, other.number], true);
    });
}

/** In the same paragraph, and not three sentences away. */
function isNear({ text: article }: Reading, a: Numbered, b: Numbered): boolean {
  const [start, end] =
    a.claim.start < b.claim.start ? [a.claim.end, b.claim.start] : [b.claim.end, a.claim.start];
  return end - start < 300 && !/\n\s*\n/.test(article.slice(start, Math.max(start, end)));
}

/** "trong đó" (of which): some parts; "gồm" (made up of): all of them. */
const SOME = /\b(?:trong do|trong so do|of which|of whom|including)\b/;
const ALL = /\b(?:bao gom|gom|comprising|consisting of|made up of)\b(?! ca\b)/;
/** Two halves that leave nothing over. */
const HALVES: readonly [RegExp, RegExp][] = [
  [/\bnam\b|\bmale|\bmen\b/, /\bnu\b|\bfemale|\bwomen\b/],
  [/thanh thi|\burban/, /nong thon|\brural/],
  [/tra truoc|\bprepaid|\bpre-paid/, /tra sau|\bpostpaid|\bpost-paid/],
  [/trong nuoc|\bdomestic/, /nuoc ngoai|\bforeign/],
];

function statedParts(reading: Reading): Finding[] {
  return reading.sentences.flatMap((numbers) =>
    numbers.flatMap((total, i) => {
      const next = numbers[i + 1];
      if (!next || total.claim.kind === 'percent' || total.claim.kind === 'rank' || total.claim.change)
        return [];
      const link = wordsBetween(reading, total.claim.end, next.claim.start);
      if (link.length > 90 || !(SOME.test(link) || ALL.test(link))) return [];
      const parts = numbers
        .slice(i + 1)
        .filter(
          ({ claim }) => sameUnit(total.claim, claim) && sameSetting(total.claim, claim) && !claim.change,
        );
      if (parts.length === 0 || !parts.includes(next)) return [];
      const whole =
        parts.length === 2 &&
        flowOf(reading, next) === null &&
        (leavesNothing(reading, parts) || (ALL.test(link) && numbers.length === i + 3));
      return addUp(total, parts, whole);
    }),
  );
}

function leavesNothing(reading: Reading, [one, other]: readonly Numbered[]): boolean {
  if (!one || !other) return false;
  const around = ({ claim }: Numbered) => wordsBetween(reading, claim.start - 25, claim.end + 25);
  const [a, b] = [around(one), around(other)];
  return HALVES.some(([x, y]) => (x.test(a) && y.test(b)) || (y.test(a) && x.test(b)));
}

function addUp(total: Numbered, parts: readonly Numbered[], whole: boolean): Finding[] {
  const limit = intervalOf(total.claim);
  const tooLarge = parts.find(({ claim }) => intervalOf(claim).low > limit.high);
  if (tooLarge) {
    const values = { part: text(tooLarge.claim.quote), total: text(total.claim.quote) };
    return [finding([total, tooLarge], message('finding_part_exceeds_total', values))];
  }
  if (!whole || !clash(sum(parts.map(({ claim }) => intervalOf(claim))), limit)) return [];
  const amount = parts.reduce((sofar, { claim }) => sofar + claim.value, 0);
  return [
    finding(
      [total, ...parts],
      message('finding_parts_total', {
        sum: { type: 'amount', value: Number(amount.toPrecision(12)), unit: total.claim.unit },
        total: text(total.claim.quote),
      }),
    ),
  ];
}

function finding(numbers: readonly Numbered[], explanation: Message): Finding {
  return {
    kind: 'parts-total',
    claims: numbers.map(({ index }) => index).sort((a, b) => a - b),
    explanation,
  };
}
