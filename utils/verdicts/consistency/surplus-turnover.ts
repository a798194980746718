import { message, text } from '../message-values';
import type { Finding } from '../types';
import { flowOf } from './flows';
import { intervalOf } from './interval';
import { type Finder, type Numbered, sameSetting, sameUnit } from './reading';

/** A surplus or deficit is the difference of two flows, so it can never be larger than their sum, or than the larger. */
export const surplusAgainstTurnover: Finder = (reading) => {
  const flows = reading.numbers.map((number) => ({ number, flow: flowOf(reading, number) }));
  const balances = flows.filter(({ flow }) => flow === 'surplus' || flow === 'deficit');
  return balances.flatMap(({ number: balance, flow }) => {
    const limits = flow === 'surplus' ? ['turnover', 'exports'] : ['turnover', 'imports'];
    const larger = flows.find(
      ({ number, flow: other }) => other && limits.includes(other) && exceeds(balance, number),
    );
    return larger ? [explainSurplus(balance, larger.number)] : [];
  });
};

function exceeds({ claim: balance }: Numbered, { claim: whole }: Numbered): boolean {
  const known = balance.period !== null || whole.period === null || balance.sentence === whole.sentence;
  return (
    known &&
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
