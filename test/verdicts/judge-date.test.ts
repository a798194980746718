import { describe, expect, it } from 'vitest';
import { judge } from '@/utils/verdicts/judge';
import { claim, evidence, fact, on } from './made';

const partnership = fact({ kind: 'date', unit: 'date', dateValue: '2013-07-25', period: '2013' });
const disputed = fact({ id: 'claimed', kind: 'date', unit: 'date', dateValue: '2010', status: 'disputed' });
const dated = (period: string) =>
  judge(claim('date', { period }), evidence([disputed, partnership]), on('2017-03-21'));

describe('a date is its own value', () => {
  it.each(['2013', '2013-07', '2013-Q3', '2013-07-25'])('%s agrees with 25 July 2013', (period) => {
    expect(dated(period)).toMatchObject({ kind: 'supported', reason: 'agrees', comparison: null });
  });

  it.each(['2012', '2013-08', '2013-07-26'])('%s differs', (period) => {
    expect(dated(period)).toMatchObject({ kind: 'discrepancy', reason: 'value-differs', origin: null });
  });

  it('a disputed date explains, and supports nothing', () => {
    expect(dated('2010')).toMatchObject({
      reason: 'value-differs',
      fact: { id: 'a' },
      origin: { id: 'claimed' },
    });
  });

  it('needs a fact of a date', () => {
    expect(judge(claim('date'), evidence([fact({ value: 1 })]), on(null))).toMatchObject({
      reason: 'not-in-corpus',
    });
  });
});

describe('statements', () => {
  const said = fact({
    kind: 'statement',
    unit: 'statement',
    subject: { vi: 'Bộ đã hoàn thiện dự thảo quy tắc ứng xử' },
  });
  const statement = (quote: string, facts = [said]) =>
    judge(claim('statement', { quote }), evidence(facts), on(null));

  it('are supported where a fact has the wording', () => {
    expect(statement('Bộ đã hoàn thiện dự thảo quy tắc ứng xử.')).toMatchObject({
      kind: 'supported',
      reason: 'agrees',
    });
  });

  it('are not supported where they deny it, nor by a disputed fact', () => {
    expect(statement('Bộ chưa hoàn thiện dự thảo quy tắc ứng xử.')).toMatchObject({
      reason: 'not-in-corpus',
    });
    expect(statement('Bộ đã hoàn thiện', [{ ...said, status: 'disputed' }])).toMatchObject({
      reason: 'not-in-corpus',
    });
  });
});
