import type { NumericExpression, Recogniser } from '../../expression';
import { type Amount, amountsOf } from './amount';
import { expressionOf } from './numeric';

const NAME = 'en/ordinal';

/** "the fourth time", "for the 10th consecutive year", "the 20th anniversary" */
const COUNTED =
  /^[ -](?:(?:consecutive|straight|successive) )?(time|times|year|month|quarter|week|anniversary|meeting|session|summit|conference|forum|satellite|operator|carrier|country|nation|member|province|city|ministry|agency|company|firm|network|submarine cable|cable|plant|factory|data cent(?:re|er)|store|office|branch|term|visit)(?!\p{L})/iu;
/** "the first operator to launch", "the first Vietnamese firm in", "the first country in ASEAN" */
const FIRST_TO =
  /^ (?!(?:of|and|or|to|in|at|on|for|half|quarter|year|years|month|months|week|weeks|day|days|time|floor|place|name|lady|aid|step|glance|hand|instance|phase|stage|round|person|two|three|four|five|six|few|several)\b)((?:(?!(?:is|are|was|were|be|been|has|have|had|will|would|can|may|expected|due|who|that|which)\b)\p{L}[\p{L}'’-]*,? ){0,4}?(?!(?:is|are|was|were|be|been|has|have|had|will|would|can|may|expected|due|who|that|which)\b)\p{L}[\p{L}'’-]*) (?:(?:ever )?to (?!the\b|a\b|\p{Lu})\p{Ll}+|in (?:the (?:world|region|country|industry|field)|ASEAN|Asia|Europe|Africa|Vietnam|Southeast Asia|South-?East Asia|Asia-Pacific|history)|(?:of its kind|ever|worldwide|globally|nationwide)\b)/u;
const FIRST_ALONE =
  /^ (?:in (?:the (?:world|region|country)|ASEAN|Asia|Europe|Africa|Vietnam|Southeast Asia|South-?East Asia|history)|of its kind)(?!\p{L})/u;
const NOT_COUNTED =
  /^[ -](?:century|centuries|quarter|half|grade|class|place|floor|street|avenue|world|generation network|largest|biggest)\b/i;
const ENUMERATOR_AFTER = /^[,:]|^ly\b/;

/** Places in a line that count something: "the fourth time", "the first operator to …". */
export const ordinal: Recogniser = {
  name: NAME,
  find(context) {
    const { text } = context;
    const found: NumericExpression[] = [];
    for (const amount of amountsOf(context)) {
      if (amount.form !== 'ordinal') continue;
      const read = ordinalOf(text, amount);
      if (read) found.push(read);
    }
    return found;
  },
};

function ordinalOf(text: string, amount: Amount): NumericExpression | null {
  const after = text.slice(amount.numberEnd, amount.numberEnd + 90);
  if (NOT_COUNTED.test(after) || ENUMERATOR_AFTER.test(after)) return null;
  const plain = { ...amount, start: amount.figureStart, hedge: 'exact' as const };
  if (amount.value === 1) {
    // "the first in the world to allow it", "the first of its kind": the noun was told before.
    const alone = FIRST_ALONE.exec(after);
    if (alone && /(?<!\p{L})(?:the|its|a) $/iu.test(text.slice(Math.max(0, plain.start - 4), plain.start)))
      return reading(text, plain, '', amount.numberEnd + alone[0].length);
    const first = FIRST_TO.exec(after);
    if (first?.[1] === undefined) {
      return /^ time\b/i.test(after) ? reading(text, plain, 'time', amount.numberEnd + 5) : null;
    }
    const unit = first[1];
    if (/[,;.]/.test(unit)) return null;
    return reading(text, plain, unit, amount.numberEnd + 1 + unit.length);
  }
  const counted = COUNTED.exec(after);
  if (counted === null) return null;
  return reading(text, plain, counted[1] ?? '', amount.numberEnd + counted[0].length);
}

function reading(text: string, amount: Amount, unit: string, end: number): NumericExpression {
  const expression = expressionOf(text, amount, { recogniser: NAME, kind: 'ordinal', unit, end });
  const article = /(?<!\p{L})the $/iu.exec(text.slice(Math.max(0, expression.start - 4), expression.start));
  return article ? { ...expression, start: expression.start - article[0].length } : expression;
}
