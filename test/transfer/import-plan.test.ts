import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFact } from '@/utils/corpus/corpus-file';
import type { Fact } from '@/utils/corpus/fact';
import { factsToWrite, type KnownFacts, planImport } from '@/utils/transfer/import-plan';
import { sameFact } from '@/utils/transfer/same-fact';
import { arbitraryFact } from './arbitrary-fact';

function fact(id: string, fields: Record<string, unknown> = {}): Fact {
  const result = parseFact({
    id,
    kind: 'money',
    subject: { en: 'turnover' },
    value: 10,
    unit: 'USD',
    period: '2016',
    geography: 'VN',
    series: 'turnover',
    sources: [{ title: 'Made' }],
    ...fields,
  });
  if ('issues' in result) throw new Error(JSON.stringify(result.issues));
  return result.fact;
}

const knowing = (...facts: Fact[]): KnownFacts => ({
  byId: new Map(facts.map((known) => [known.id, known])),
  bySeries: new Map([['turnover', facts]]),
});
const plan = (facts: Fact[], known = knowing()) => planImport({ facts, problems: [] }, known);

describe('a dry run', () => {
  it.each<[string, Fact, KnownFacts, string]>([
    ['a fact that is not there', fact('a'), knowing(), 'new'],
    ['a fact that is there', fact('a'), knowing(fact('a')), 'same'],
    ['another point of its series', fact('a', { period: '2017', value: 5 }), knowing(fact('b')), 'new'],
    ['the same figure by another id', fact('a'), knowing(fact('b')), 'new'],
    ['another figure for the same time', fact('a', { value: 11 }), knowing(fact('b')), 'conflict'],
    ['another figure elsewhere', fact('a', { value: 11, geography: 'SG' }), knowing(fact('b')), 'new'],
    ['a target beside an outcome', fact('a', { value: 11, target: true }), knowing(fact('b')), 'new'],
    ['a disputed figure', fact('a', { value: 11, status: 'disputed' }), knowing(fact('b')), 'new'],
    [
      'a correction that agrees with the rest',
      fact('a'),
      knowing(fact('a', { value: 11 }), fact('b')),
      'changed',
    ],
    ['a change into a disagreement', fact('a', { value: 11 }), knowing(fact('a'), fact('b')), 'conflict'],
  ])('%s', (_, incoming, known, outcome) => {
    expect(plan([incoming], known).rows.map((row) => row.outcome)).toEqual([outcome]);
  });

  it('names what would change, field by field', () => {
    const [row] = plan([fact('a', { value: 11, note: 'revised' })], knowing(fact('a'))).rows;
    expect(row).toMatchObject({
      changes: [
        { field: 'note', before: undefined, after: 'revised' },
        { field: 'value', before: 10, after: 11 },
      ],
    });
  });

  it('finds facts of one file that disagree with each other', () => {
    expect(plan([fact('a'), fact('b', { value: 11 })]).counts).toMatchObject({ conflict: 2, new: 0 });
  });

  it('a file that corrects both of two facts that would disagree one by one brings no conflict', () => {
    const known = knowing(fact('a'), fact('b'));
    const both = [fact('a', { value: 11 }), fact('b', { value: 11 })];
    expect(plan(both, known).counts).toMatchObject({ changed: 2, conflict: 0 });
  });

  it('counts records with several faults once', () => {
    const problem = { index: 3, path: 'unit', reason: 'currency' };
    const { counts } = planImport(
      { facts: [], problems: [problem, { ...problem, path: 'value' }] },
      knowing(),
    );
    expect(counts.error).toBe(1);
  });

  it('carried out, leaves nothing to do', () => {
    fc.assert(
      fc.property(fc.uniqueArray(arbitraryFact, { selector: ({ id }) => id, maxLength: 6 }), (facts) => {
        const first = planImport({ facts, problems: [] }, { byId: new Map(), bySeries: new Map() });
        const written = new Map(factsToWrite(first).map((item) => [item.id, item]));
        const again = planImport({ facts, problems: [] }, { byId: written, bySeries: new Map() });
        expect(factsToWrite(again)).toEqual([]);
        expect(facts.every((item) => sameFact(item, structuredClone(item)))).toBe(true);
      }),
    );
  });
});
