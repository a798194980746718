import type { NumericClaim } from '@/utils/claims/types';
import { fold } from '@/utils/text/fold';
import { message, text } from '../message-values';
import type { Finding } from '../types';
import { clash, type Interval, intervalOf, ratio, scale } from './interval';
import { type Finder, type Numbered, type Reading, sameThing, wordsBetween } from './reading';

/** Shares against the part and the whole they are said to be of: "of the 200 services, 50, or 40 percent". */
export const sharesAgainstBase: Finder = (reading) =>
  reading.sentences.flatMap((numbers) =>
    numbers.flatMap((share, i) => {
      if (share.claim.kind !== 'percent' || share.claim.unit !== 'percent' || share.claim.change) return [];
      const part = partBefore(reading, numbers, i);
      if (!part) return [];
      const base = baseOf(reading, numbers, part, share.claim);
      if (!base || base.value <= 0) return [];
      const stated = intervalOf(share.claim);
      const real = scale(ratio(part.interval, base.interval), 100);
      return base.value >= part.value && clash(real, stated) ? [explainShare(share, part, base)] : [];
    }),
  );

/** A figure of the sentence: a claim, or a bare number that is none. */
interface Quantity {
  value: number;
  interval: Interval;
  quote: string;
  start: number;
  end: number;
  index: number | null;
  claim: NumericClaim | null;
}

const ofClaim = ({ claim, index }: Numbered): Quantity => ({
  value: claim.value,
  interval: intervalOf(claim),
  quote: claim.quote,
  start: claim.start,
  end: claim.end,
  index,
  claim,
});

/** What joins a part with its share, nothing else between but the number of a level ("100 dịch vụ mức độ 4, chiếm 25%"): "50, or 40 percent", "50 (40%)", "50, chiếm 40%". */
const JOINT =
  /^(?: \d{1,2}(?=[\s,(]))?[^\d.;]{0,40}?[,(]?\s*(?:or|hay|tuc|tuc la|tuong duong|tuong ung|dat|dat ty le|dat ti le|chiem|chiem ty le|chiem ti le|ung voi|equivalent to|accounting for|representing|which is)?\s*(?:khoang|gan|hon)?\s*$/;
const TIGHT = /[,(]|\b(?:or|hay|tuc|tuong duong|chiem|dat ty le|dat ti le|accounting for|representing)\b/;

function partBefore(reading: Reading, numbers: readonly Numbered[], at: number): Quantity | null {
  const share = numbers[at]?.claim;
  if (!share) return null;
  const candidates = [...numbers.slice(0, at).map(ofClaim), ...bareNumbers(reading, share)];
  const part = candidates.filter(({ end }) => end <= share.start).sort((a, b) => b.end - a.end)[0];
  if (
    !part ||
    (part.claim && (part.claim.kind === 'percent' || part.claim.kind === 'rank' || part.claim.change))
  )
    return null;
  const link = wordsBetween(reading, part.end, share.start);
  return link.length <= 45 && JOINT.test(link) && TIGHT.test(link) ? part : null;
}

/** Before a number that is a name: "mức độ 4", "level 3". */
const LABEL = /(?:mức độ|cấp(?: độ)?|loại|hạng|nhóm|quý|giai đoạn|level|grade|tier|phase|class|type)\s$/iu;

/** Bare whole numbers of the share's sentence, which are no claims. */
function bareNumbers({ text: article, figures, numbers }: Reading, share: NumericClaim): Quantity[] {
  const from = Math.max(article.lastIndexOf(share.sentence, share.start), 0);
  const to = from + share.sentence.length;
  return figures.flatMap(({ kind, value, start, end, quote }) => {
    const whole = kind === 'number' && value !== undefined && Number.isInteger(value);
    const own = whole && start >= from && end <= to && !LABEL.test(article.slice(from, start));
    if (!own || numbers.some(({ claim }) => claim.start < end && start < claim.end)) return [];
    return [{ value, interval: { low: value, high: value }, quote, start, end, index: null, claim: null }];
  });
}

/** Words that make the figure behind them the whole: "of the 200", "trong tổng số 200" (out of a total of). */
const OF =
  /\b(?:of|out of|among)(?: the| all| all the| its| their| some| a total of| a| total)*\s*$|\b(?:trong|tren|tren tong|trong so|trong tong|trong tong so|tren tong so|tong so|tong cong)(?: so)?(?: co)?\s*$/;

function baseOf(
  reading: Reading,
  numbers: readonly Numbered[],
  part: Quantity,
  share: NumericClaim,
): Quantity | null {
  const { claim } = part;
  if (claim && 'denominator' in claim && claim.denominator !== undefined) {
    const value = claim.denominator;
    return { ...part, value, interval: { low: value, high: value }, quote: String(value), index: null };
  }
  const others = [...numbers.map(ofClaim), ...bareNumbers(reading, share)];
  const whole = others.find((other) => other.start !== part.start && isWholeOf(reading, other, part));
  return (
    whole ??
    (OF_POPULATION.test(wordsBetween(reading, share.end, share.end + 25)) ? populationOf(numbers) : null)
  );
}

/** dân số (population) */
const OF_POPULATION = /^\s*(?:tong )?dan so|^\s*of (?:the|its) population/;
const PEOPLE = /^(?:dan|nguoi dan|inhabitants)$/;

/** The population that the sentence gives, which a share "of the population" is of. */
function populationOf(numbers: readonly Numbered[]): Quantity | null {
  const population = numbers.find(({ claim }) => claim.kind === 'count' && PEOPLE.test(fold(claim.unit)));
  return population ? ofClaim(population) : null;
}

function isWholeOf(reading: Reading, whole: Quantity, part: Quantity): boolean {
  const between = whole.start < part.start ? part.start - whole.end : whole.start - part.end;
  const named = OF.test(wordsBetween(reading, Math.max(0, whole.start - 30), whole.start));
  return between <= 60 && named && ofOneKind(part.claim, whole.claim);
}

/** A bare number may be of what a count is of; two claims must be. */
function ofOneKind(part: NumericClaim | null, whole: NumericClaim | null): boolean {
  if (part && whole)
    return sameThing(part, whole) && whole.kind !== 'percent' && whole.kind !== 'rank' && !whole.change;
  return (part ?? whole)?.kind === 'count';
}

function explainShare(share: Numbered, part: Quantity, base: Quantity): Finding {
  const claims = [share.index, part.index, base.index]
    .filter((index) => index !== null)
    .sort((a, b) => a - b);
  return {
    kind: 'share-base',
    claims,
    explanation: message('finding_share_base', {
      part: text(part.quote),
      base: text(base.quote),
      percent: { type: 'percent', value: (100 * part.value) / base.value },
      share: text(share.claim.quote),
    }),
  };
}
