import { flowOf } from './flows';
import { type Numbered, type Reading, sameSetting, sameThing, wordsBefore, wordsBetween } from './reading';

/** How parts make up their total: all of it; apart from each other but not all; or some that may overlap. */
export type MakeUp = 'all' | 'apart' | 'some';

/** A total with the parts that the sentence says it has. */
export interface StatedParts {
  total: Numbered;
  parts: Numbered[];
  makeUp: MakeUp;
}

/** "trong đó" (of which): some parts; "gồm" (made up of): all of them. */
const SOME = /\b(?:trong do|trong so do|of which|of whom|including)\b/;
const ALL = /\b(?:bao gom|gom|comprising|consisting of|made up of)\b(?! ca\b)/;
const OF_THE = /\b(?:of the|of its|of their|out of)(?: total| whole)?\s*$/;
/** Two halves that leave nothing over: men and women, towns and country, prepaid and postpaid, home and abroad. */
const HALVES: readonly [RegExp, RegExp][] = [
  [/\bnam\b|\bmale|\bmen\b/, /\bnu\b|\bfemale|\bwomen\b/],
  [/thanh thi|\burban/, /nong thon|\brural/],
  [/tra truoc|\bprepaid|\bpre-paid/, /tra sau|\bpostpaid|\bpost-paid/],
  [/trong nuoc|\bdomestic/, /nuoc ngoai|\bforeign/],
];
/** vốn, kinh phí, ngân sách, chi phí (capital, funds, budget, cost): sums whose parts never overlap */
const FUNDS = /\b(?:von|kinh phi|ngan sach|chi phi|budget|fund|funding|investment|costs?)\b/;

/** Every total of the article with the parts that its own sentence gives it. */
export function statedParts(reading: Reading): StatedParts[] {
  return reading.sentences.flatMap((numbers) =>
    numbers.flatMap((total, i) => {
      const next = numbers[i + 1];
      const { kind, change } = total.claim;
      if (!next || kind === 'percent' || kind === 'rank' || change) return [];
      const link = wordsBetween(reading, total.claim.end, next.claim.start);
      const stated = SOME.test(link) || ALL.test(link) || OF_THE.test(wordsBefore(reading, total));
      if (link.length > 90 || !stated) return [];
      const rest = numbers.slice(i + 1);
      const parts = rest.filter((part) => isPart(reading, total, part));
      return parts.includes(next)
        ? [{ total, parts, makeUp: makeUpOf(reading, total, parts, rest, link) }]
        : [];
    }),
  );
}

function isPart(reading: Reading, { claim: total }: Numbered, part: Numbered): boolean {
  const { claim } = part;
  const flow = flowOf(reading, part);
  // A balance is no part of a turnover; that it is too large has a finder of its own.
  if (claim.change || !sameSetting(total, claim) || flow === 'surplus' || flow === 'deficit') return false;
  // "40 học viên, trong đó 25 nam": of people, men and women are counted by their own names.
  return (
    sameThing(total, claim) ||
    (claim.kind === 'count' && total.kind === 'count' && isHalf(around(reading, part)))
  );
}

function makeUpOf(
  reading: Reading,
  total: Numbered,
  parts: Numbered[],
  rest: readonly Numbered[],
  link: string,
): MakeUp {
  if (parts.length < 2 || parts.length < rest.length || parts.some((part) => flowOf(reading, part)))
    return 'some';
  if (leaveNothing(reading, parts)) return 'all';
  if (!isEnumeration(reading, parts)) return 'some';
  if (ALL.test(link)) return 'all';
  return total.claim.kind === 'money' && FUNDS.test(wordsBefore(reading, total)) ? 'apart' : 'some';
}

/** "A, B và C", with nothing longer than a name between. */
function isEnumeration(reading: Reading, parts: readonly Numbered[]): boolean {
  const links = parts
    .slice(1)
    .map((part, i) => wordsBetween(reading, parts[i]?.claim.end ?? 0, part.claim.start));
  return links.every((link) => link.length <= 50) && /\b(?:va|and|con lai)\b/.test(links.at(-1) ?? '');
}

const around = (reading: Reading, { claim }: Numbered): string =>
  wordsBetween(reading, claim.start - 12, claim.end + 20);
const isHalf = (words: string): boolean => HALVES.some((pair) => pair.some((half) => half.test(words)));

function leaveNothing(reading: Reading, [one, other, ...more]: readonly Numbered[]): boolean {
  if (!one || !other || more.length > 0) return false;
  const own = ({ claim }: Numbered) => wordsBetween(reading, claim.start, claim.end + 15);
  const [a, b] = [own(one), own(other)];
  return HALVES.some(([x, y]) => (x.test(a) && y.test(b)) || (y.test(a) && x.test(b)));
}
