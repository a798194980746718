import type { NumericExpression, ReadingContext, Recogniser } from '../../expression';
import { type Amount, amountsOf } from './amount';
import { CUE } from './cues';
import { linesWith } from './lines';
import { occupiedIn } from './occupied';

const NAME = 'en/rank';

const RANK_VERB =
  /(?<!\p{L})(?:rank|ranks|ranked|ranking|ranking at|ranked at|ranks at|stood|stands|stand|standing|placed|places|place|came|comes|finished|positioned|listed|climbed|rose|jumped|moved|moved up|slipped|fell|dropped|up|is|was|at|in|from|to|sits|sat|now|joint|currently|seeded|rated)(?: (?:at|in|to|as|from|up|down|joint))?(?: the)? $/iu;
/** Verbs that speak of ranks by themselves; the others need "place", "out of" or a field behind the ordinal. */
const SURE_VERB =
  /(?<!\p{L})(?:rank|ranks|ranked|ranking|placed|positioned|seeded|rated|come|came|comes|finished)(?: (?:at|in|joint|as|now|currently|only|just|again))*(?: the)? $|(?<!\p{L})rank(?:s|ed|ing)? (?:(?!to |from |of |in |at |and )[\p{L}.]+ ){1,4}(?:at |in |as )?$/iu;
/** "50th in the 2018 Global Cybersecurity Index", "71st in that survey" */
const IN_RANKING =
  /^,? (?:in|on) (?:(?:the |its )?(?:19|20)\d{2} \p{Lu}|(?:that|this|the same) (?:index|ranking|rankings|survey|list))/u;
/** "Vietnam's rank in the index was 44th" */
const RANK_WAS =
  /(?<!\p{L})(?:rank|ranking|position|standing)(?: [^.;:,\d]{1,70})? (?:was|is|stood at|remained|stayed at)(?: the)? $/iu;
/** What must stand before a cardinal that is a place in an order. */
const PLACE_SIGN = /rank|seed|rated|plac|position|c[ao]me|finish|no\.? ?$|number $|nr|#$/i;
const NUMBER_SIGN = /(?<!\p{L})(?:no\.? ?|number |nr\.? ?|#)$/iu;
const TOP = /(?<!\p{L})(top|bottom|leading|first) $/iu;
const PLACE_AFTER = /^ (?:place|position|spot|rank|ranking)(?!\p{L})/iu;
/** "the Netherlands was second with 19", "Vietnam is third behind Thailand" */
const HELD_BEFORE = /(?<!\p{L})(?:is|was|are|were) (?:now |only |just )?$/iu;
const HELD_AFTER =
  /^,? (?:with (?:about |some |just )?[\d£$€]|behind (?:the )?\p{Lu}|and \p{Lu}\p{L}+ (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))(?!\p{L}))/u;
/** "rose three places to 17th" */
const MOVED_TO = /(?:places?|spots?|positions?|notch(?:es)?|rungs?|rankings?) to $/iu;
const OUT_OF = /^,? (?:out of|of|among|amongst|from among)(?: the| all| some| a total of)? $/i;

/** The field a rank is held in. */
const FIELD =
  /^(?: \p{L}[\p{L}'’-]*){0,4}? (?:in|among|across|of|within) (?:the )?(?:world|globe|region|country|continent|ASEAN|Southeast Asia|South-?East Asia|south-?east Asia|Asia-Pacific|Asia Pacific|Asia|Europe|Africa|Latin America|the Americas|North America|the EU|EU|Vietnam|Viet Nam|Hanoi|industry|market|G20|OECD|UN|league|bloc|group|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)(?!\p{L})|^ (?:worldwide|globally|nationwide|regionally|overall)(?!\p{L})/u;
const SHORT_FIELD =
  /^,? (?:in|among|across|of|within) (?:the )?(?:world|globe|region|country|continent|bloc|(?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*))(?!\p{L})|^,? (?:worldwide|globally|nationwide|regionally|overall)(?!\p{L})/u;

const SUPERLATIVE =
  'largest|biggest|highest|fastest|lowest|smallest|best|worst|richest|poorest|oldest|youngest|longest|newest|busiest|strongest|weakest|cheapest|' +
  'slowest|fastest-growing|most(?= (?:in the (?:world|region|EU|country)|of any country))|(?:most|least) (?:populous|populated|expensive|popular|connected|visited|downloaded|watched|valuable|profitable|advanced|competitive|used|indebted|polluted|vulnerable|attacked|affected|infected|targeted|developed|corrupt|transparent|active)';
/** "second-largest", "third biggest", "the world's largest", "largest in ASEAN" */
const SUPERLATIVES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:the )?(?:(world|region|country|nation|continent|globe|Asia|ASEAN|Southeast Asia|Europe|Africa|Vietnam|UK|US|China|India|Japan|Singapore|Britain|America|Germany|France|Italy|Spain|Russia|Brazil|Canada|Australia|New Zealand|Turkey|Poland|Ireland|Scotland|Wales|South Korea|Taiwan|Hong Kong|Indonesia|Malaysia|Thailand|Laos|Cambodia|Kenya|Nigeria|South Africa|Egypt|Mexico)(?:['’]s) )?(?:(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,3}(?:st|nd|rd|th))[ -])?(${SUPERLATIVE})(?!\\p{L})`,
  'gu',
);
const NTH: Readonly<Record<string, number>> = {
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
/** "the highest daily total ever", "the lowest since 1998" are told of all times, or all since. */
const EVER = /^(?: \p{L}[\p{L}'’-]*){0,4}? (?:ever|yet|on record|in history)(?!\p{L})/u;
/** "one of the largest" names no rank. */
const ONE_OF =
  /(?:\b(?:one|two|three|four|five|some|many|several|most|among|any|each|both|part|all) (?:of )?|\bat )$/i;

/** Places in an order: "top 50", "ranked 71st out of 193", "No. 1", "second-largest", "largest in ASEAN". */
export const rank: Recogniser = {
  name: NAME,
  find(context) {
    const found: NumericExpression[] = [];
    const amounts = amountsOf(context);
    for (let at = 0; at < amounts.length; at += 1) {
      const amount = amounts[at] as Amount;
      const read =
        topOf(context, amount) ?? placeOf(context, amount, amounts[at + 1], found.at(-1)?.end ?? -1);
      if (read) found.push(read);
    }
    const occupied = occupiedIn(context.text.length);
    for (const { start, end } of found) occupied.take(start, end);
    for (const read of superlatives(context.text)) {
      if (occupied.isFree(read.start, read.end)) found.push(read);
    }
    return found.sort((a, b) => a.start - b.start);
  },
};

function expression(value: number, start: number, end: number): NumericExpression {
  return { start, end, recogniser: NAME, kind: 'rank', unit: 'rank', value, precision: 1, hedge: 'exact' };
}

/** "top 50 in the world", "the top ten" */
function topOf({ text }: ReadingContext, amount: Amount): NumericExpression | null {
  if (amount.form === 'ordinal' || amount.unit !== null || amount.currency !== null || amount.value < 2)
    return null;
  const before = text.slice(Math.max(0, amount.start - 9), amount.start);
  const lead = TOP.exec(before);
  if (
    lead === null ||
    lead[1]?.toLowerCase() !== 'top' ||
    amount.form === 'scaled' ||
    !Number.isInteger(amount.value)
  )
    return null;
  const field = FIELD.exec(text.slice(amount.numberEnd, amount.numberEnd + 80));
  const members = /^ (?:countries|economies|nations)(?: and territories)?(?!\p{L})/iu.exec(
    text.slice(amount.numberEnd, amount.numberEnd + 40),
  );
  const end = amount.numberEnd + (field ?? members ?? [''])[0].length;
  return { ...expression(amount.value, amount.start - lead[0].length, end), hedge: 'at-most' };
}

/** "ranked 71st out of 193 countries", "in 44th place", "No. 1", "71st in the world" */
function placeOf(
  { text }: ReadingContext,
  amount: Amount,
  next: Amount | undefined,
  lastEnd: number,
): NumericExpression | null {
  if (amount.unit !== null || amount.currency !== null || amount.valueHigh !== undefined || amount.value < 1)
    return null;
  if (!Number.isInteger(amount.value) || amount.form === 'scaled' || amount.form === 'fraction') return null;
  const before = text.slice(Math.max(0, amount.figureStart - 34), amount.figureStart);
  if (amount.form !== 'ordinal' && !PLACE_SIGN.test(before)) return null;
  const after = text.slice(amount.numberEnd, amount.numberEnd + 90);
  const sign = NUMBER_SIGN.exec(before);
  const isOrdinal = amount.form === 'ordinal';
  const field = fieldSize(text, amount, next);
  const place = isOrdinal ? PLACE_AFTER.exec(after) : null;
  const named = SHORT_FIELD.exec(after.slice(place?.[0].length ?? 0));
  const beforeSign = sign ? before.slice(0, before.length - sign[0].length) : before;
  const ranked = SURE_VERB.exec(beforeSign);
  const sure =
    ranked !== null &&
    (isOrdinal || sign !== null || field !== null || /rank/i.test(ranked[0])) &&
    !/^ (?:in|to) /.test(isOrdinal ? '' : after);
  // "ranked 86th in the world and sixth in ASEAN": the second goes by the first.
  const follows =
    isOrdinal &&
    named !== null &&
    lastEnd >= 0 &&
    /(?:,|and|but|or|from)(?: the)? $/i.test(before) &&
    !/[.;\n]/.test(text.slice(lastEnd, amount.start));
  const isStated =
    isOrdinal && RANK_WAS.test(text.slice(Math.max(0, amount.figureStart - 110), amount.figureStart));
  const isEdition = isOrdinal && IN_RANKING.test(after) && RANK_VERB.test(before);
  const isHeld = isOrdinal && HELD_BEFORE.test(before) && HELD_AFTER.test(after);
  const likely =
    follows ||
    isHeld ||
    isStated ||
    isEdition ||
    (isOrdinal && MOVED_TO.test(before)) ||
    (isOrdinal && (place !== null || ((field !== null || named !== null) && RANK_VERB.test(before))));
  const byNumber =
    sign !== null &&
    !isOrdinal &&
    amount.value <= 300 &&
    (named !== null || field !== null || ranked !== null || isBestKnown(amount, beforeSign, after));
  if (!sure && !likely && !byNumber) return null;
  if (
    sure &&
    isOrdinal &&
    place === null &&
    field === null &&
    named === null &&
    ranked &&
    !/rank|plac|position|seed|rated/i.test(ranked[0])
  ) {
    // "came second" is a rank, "came second-hand" and "comes first to mind" are not.
    if (
      !/^(?:$|[.,;:)]| (?:behind|after|with|on|for|overall|among|place)\b| in (?:a|an|the|its|this|that) (?:[\p{L}-]+ ){0,4}(?:ranking|rankings|list|survey|league|table|study|index|report|chart|poll)\b)/u.test(
        after,
      )
    )
      return null;
  }
  let end = amount.numberEnd + (place?.[0].length ?? 0);
  if (field) end = field.end;
  else if (named) end += named[0].length;
  const lead = ranked ? ranked[0].trimEnd().length + (ranked[0].length - ranked[0].trimEnd().length) : 0;
  let start = amount.figureStart - (sign?.[0].length ?? 0) - (sure ? lead : 0);
  if (isOrdinal && !sure) start = amount.figureStart;
  const read = expression(amount.value, start, end);
  return field ? { ...read, denominator: field.size } : read;
}

/** "number one", "No. 1": the first place needs no field named. */
function isBestKnown(amount: Amount, before: string, after: string): boolean {
  if (amount.value > 10) return false;
  return (
    /(?:\bthe|['’]s|\bat|\bas|\binto|\bworld|\bis|\bto|^)\s?$/i.test(before) &&
    !/^[/\d]/.test(after) &&
    !/^ \p{Lu}/u.test(after)
  );
}

function fieldSize(
  text: string,
  amount: Amount,
  next: Amount | undefined,
): { size: number; end: number } | null {
  if (
    next === undefined ||
    next.value < amount.value ||
    !Number.isInteger(next.value) ||
    next.unit ||
    next.currency
  )
    return null;
  const gap = text.slice(amount.numberEnd, next.figureStart);
  if (!OUT_OF.test(gap) && !(gap === '/' && amount.form === 'digits')) return null;
  const noun =
    /^ (?:countries|economies|nations|places|territories|cities|provinces|markets|localities|ministries|agencies|companies|operators|states)(?: and territories)?(?!\p{L})/iu.exec(
      text.slice(next.numberEnd, next.numberEnd + 40),
    );
  if (gap === '/' && noun === null && !/rank/i.test(text.slice(Math.max(0, amount.start - 20), amount.start)))
    return null;
  return { size: next.value, end: next.numberEnd + (noun?.[0].length ?? 0) };
}

function superlatives(text: string): NumericExpression[] {
  return linesWith(text, CUE.superlative).flatMap(({ line, offset }) =>
    [...line.matchAll(SUPERLATIVES)].flatMap((match) => {
      const read = superlativeAt(line, match);
      return read ? [{ ...read, start: read.start + offset, end: read.end + offset }] : [];
    }),
  );
}

function superlativeAt(text: string, match: RegExpExecArray): NumericExpression | null {
  const [whole, owner, nth] = match;
  const start = match.index;
  if (ONE_OF.test(text.slice(Math.max(0, start - 12), start))) return null;
  const rest = text.slice(start + whole.length, start + whole.length + 90);
  const field = FIELD.exec(rest);
  const value = nth === undefined ? 1 : (NTH[nth] ?? Number.parseInt(nth, 10));
  if (nth === undefined) {
    // Without an owner or a field nothing is compared.
    const isEver = EVER.test(rest) && /^the /.test(whole);
    if (owner === undefined && field === null && !isEver) return null;
    if (owner !== undefined && isPluralHead(rest)) return null;
    const isPart =
      field !== null && / of /.test(field[0]) && !/of (?:the )?(?:world|region|country|ASEAN)/.test(field[0]);
    if (owner === undefined && isPart) return null;
  }
  return expression(value, start, start + whole.length + (field?.[0].length ?? 0));
}

/** "the world's largest brewers" are several. */
function isPluralHead(rest: string): boolean {
  const head = /^((?: \p{Ll}[\p{L}-]*){1,4})/u.exec(rest)?.[1]?.trim().split(' ') ?? [];
  const stop = head.findIndex((word) =>
    /^(?:in|of|by|and|for|with|to|from|on|at|that|which|is|was|are|were)$/.test(word),
  );
  const last = (stop < 0 ? head : head.slice(0, stop)).at(-1) ?? '';
  return /[^su]s$/.test(last);
}
