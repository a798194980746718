import { message, text } from '../message-values';
import type { Finding, Message } from '../types';
import { flowOf } from './flows';
import { clash, intervalOf, sum } from './interval';
import { type Finder, type Numbered, type Reading, sameSetting, sameUnit } from './reading';
import { type MakeUp, statedParts } from './stated-parts';

/** Parts against the total they are said to make up. */
export const partsAgainstTotal: Finder = (reading) => [
  ...tradeTotals(reading),
  ...statedParts(reading).flatMap(({ total, parts, makeUp }) => addUp(total, parts, makeUp)),
];

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
      return addUp(total, [one.number, other.number], 'all');
    });
}

/** In the same paragraph, and not three sentences away. */
function isNear({ text: article }: Reading, a: Numbered, b: Numbered): boolean {
  const [start, end] =
    a.claim.start < b.claim.start ? [a.claim.end, b.claim.start] : [b.claim.end, a.claim.start];
  return end - start < 300 && !/\n\s*\n/.test(article.slice(start, Math.max(start, end)));
}

function addUp(total: Numbered, parts: readonly Numbered[], makeUp: MakeUp): Finding[] {
  const limit = intervalOf(total.claim);
  const tooLarge = parts.find(({ claim }) => intervalOf(claim).low > limit.high);
  if (tooLarge) {
    const values = { part: text(tooLarge.claim.quote), total: text(total.claim.quote) };
    return [finding([total, tooLarge], message('finding_part_exceeds_total', values))];
  }
  const together = sum(parts.map(({ claim }) => intervalOf(claim)));
  // "Over X" is contradicted by a sum below X, not by one above.
  const whole = total.claim.hedge === 'over' ? { ...limit, high: Number.POSITIVE_INFINITY } : limit;
  const adds = makeUp === 'all' ? !clash(together, whole) : makeUp === 'some' || together.low <= whole.high;
  if (adds) return [];
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
