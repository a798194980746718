import type { Claim } from '@/utils/claims/types';
import type { Fact } from '@/utils/corpus/fact';
import { containsPeriod } from '@/utils/corpus/period';
import { subjectsOf } from './labels';

/** What says that a date is the event's own: since when it holds, or the day it was on. */
const SINCE = /(?:^|[^\p{L}])(?:từ|kể từ|vào|ngày|since|from|in|on)(?:[^\p{L}]|$)/iu;
/** A sentence that opens with a date tells when what it founds began. */
const FOUNDS =
  /(?:^|[^\p{L}])(?:thiết lập|xác lập|thành lập|trở thành|nâng cấp|established|became|formed|founded|upgraded)(?!\p{L})/iu;
const BEFORE_QUOTE = 12;

/** "October 2018" of "the October 2018 briefing" is the event's name, not its day. */
function standsInName(quote: string, fact: Fact): boolean {
  const numbers = quote.match(/\d+/g) ?? [];
  return subjectsOf(fact).some((label) => {
    const own = new Set(label.match(/\d+/g) ?? []);
    return numbers.length > 0 && numbers.every((number) => own.has(number));
  });
}

/**
 * Whether a date in the text is given as the date of a fact's event. One that agrees is taken for it; one that does not
 * has to say that it is the event's, for a sentence about an event names other dates too.
 */
export function datesEvent(claim: Claim, fact: Fact): boolean {
  if (fact.kind !== 'date' || claim.period === null) return false;
  if (containsPeriod(claim.period, fact.dateValue) || containsPeriod(fact.dateValue, claim.period))
    return true;
  const at = claim.sentence.indexOf(claim.quote);
  const before = at < 0 ? '' : claim.sentence.slice(Math.max(0, at - BEFORE_QUOTE), at);
  const own = SINCE.test(`${before}${claim.quote}`.normalize('NFC'));
  const opens = at === 0 && FOUNDS.test(claim.sentence.normalize('NFC'));
  return (own || opens) && !standsInName(claim.quote, fact);
}
