import { message, text } from '../message-values';
import type { Finding } from '../types';
import { flowOf } from './flows';
import { intervalOf } from './interval';
import { type Finder, type Numbered, sameSetting, sameUnit } from './reading';

/** A surplus or deficit is the difference of two flows, so it can never be larger than their sum. */
export const surplusAgainstTurnover: Finder = (reading) => {
  const flows = reading.numbers.map((number) => ({ number, flow: flowOf(reading, number) }));
  const balances = flows.filter(({ flow }) => flow === 'surplus' || flow === 'deficit');
  return balances.flatMap(({ number: balance }) => {
    const larger = flows.find(({ number, flow }) => flow === 'turnover' && exceeds(balance, number));
    return larger ? [explainSurplus(balance, larger.number)] : [];
  });
};

/** Further apart than this many letters, the two may be told of different partners. */
const NEAR = 400;

function exceeds({ claim: balance }: Numbered, { claim: whole }: Numbered): boolean {
  const together = balance.sentence === whole.sentence;
  return (
    (together || (balance.period === whole.period && Math.abs(balance.start - whole.start) < NEAR)) &&
    sameUnit(balance, whole) &&
    sameSetting(balance, whole) &&
    balance.place === whole.place &&
    intervalOf(balance).low > intervalOf(whole).high
  );
}

function explainSurplus(balance: Numbered, whole: Numbered): Finding {
  return {
    kind: 'surplus-turnover',
    claims: [balance.index, whole.index].sort((a, b) => a - b),
    explanation: message('finding_surplus_turnover', {
      surplus: text(balance.claim.quote),
      turnover: text(whole.claim.quote),
    }),
  };
}
