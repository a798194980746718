import type { Expression, NumericExpression, Recogniser } from '../../expression';
import { type Amount, amountsOf } from './amount';
import { CUE } from './cues';
import { hedgeBefore } from './hedge';
import { hasCue } from './lines';
import { expressionOf } from './numeric';

const NAME = 'en/change';

/** Words that are a multiple by themselves. */
const MULTIPLES: Readonly<Record<string, number>> = {
  halved: 0.5,
  doubled: 2,
  doubling: 2,
  doubles: 2,
  double: 2,
  tripled: 3,
  tripling: 3,
  triples: 3,
  triple: 3,
  trebled: 3,
  trebling: 3,
  treble: 3,
  quadrupled: 4,
  quadrupling: 4,
  quadruple: 4,
  quintupled: 5,
  twice: 2,
  thrice: 3,
  twofold: 2,
  threefold: 3,
  fourfold: 4,
  fivefold: 5,
  sixfold: 6,
  sevenfold: 7,
  eightfold: 8,
  ninefold: 9,
  tenfold: 10,
  hundredfold: 100,
};

const MULTIPLE =
  /(?<![\p{L}\p{N}])(?:(halved|doubl(?:ed|ing|es)|tripl(?:ed|ing|es)|trebl(?:ed|ing)|quadrupl(?:ed|ing)|quintupled|(?:two|three|four|five|six|seven|eight|nine|ten|hundred)fold)|(twice|thrice)(?= (?:as|the|that|what|its|their|more|this|last|his|her|our|those|these)\b)|(double|triple|treble|quadruple)(?= (?:the|that|what|its|their|last|this|those|these|to)\b))(?!\p{L})/giu;
/** "three times" as a multiple has a comparison beside it; "met three times" counts meetings. */
const TIMES = /[ -]times?(?!\p{L})/iuy;
const COMPARISON_AFTER =
  /^ (?:as|more|higher|larger|bigger|faster|greater|the|than|that|less|smaller|lower|what|its|their|his|cheaper|longer|better|stronger|those|over)\b/i;
const GROWTH_BEFORE =
  /\b(?:by|to|grew|grown|rose|risen|increased|multiplied|jumped|up|soared|surged|climbed)(?: \p{L}+)? $/iu;

/** Multiples: "doubled", "twice the price", "three times as many". */
export const change: Recogniser = {
  name: NAME,
  find(context) {
    const { text } = context;
    const found: Expression[] = [];
    for (const amount of amountsOf(context)) {
      if (amount.unit !== null || amount.currency !== null || amount.form === 'ordinal') continue;
      const times = timesOf(text, amount);
      if (times) found.push(times);
    }
    if (!hasCue(text, CUE.multiple)) return found;
    MULTIPLE.lastIndex = 0;
    for (let match = MULTIPLE.exec(text); match !== null; match = MULTIPLE.exec(text)) {
      found.push(multipleAt(text, match.index, match[0]));
    }
    return found;
  },
};

function timesOf(text: string, amount: Amount): NumericExpression | null {
  TIMES.lastIndex = amount.numberEnd;
  if (!TIMES.test(text)) return null;
  const end = TIMES.lastIndex;
  const compared =
    COMPARISON_AFTER.test(text.slice(end, end + 12)) ||
    GROWTH_BEFORE.test(text.slice(Math.max(0, amount.start - 24), amount.start));
  return compared
    ? expressionOf(text, amount, { recogniser: NAME, kind: 'quantity', unit: 'times', end })
    : null;
}

function multipleAt(text: string, start: number, word: string): NumericExpression {
  const hedge = hedgeBefore(text, start);
  return {
    start: hedge?.at ?? start,
    end: start + word.length,
    recogniser: NAME,
    kind: 'quantity',
    unit: 'times',
    value: MULTIPLES[word.toLowerCase()] ?? 2,
    precision: 1,
    hedge: hedge?.hedge ?? 'exact',
  };
}
