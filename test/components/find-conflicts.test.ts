import { describe, expect, it } from 'vitest';
import { findConflicts } from '@/components/corpus/find-conflicts';
import type { Fact } from '@/utils/corpus/fact';
import { moneyFact } from './facts';

const point = (id: string, value: number, period: string, change: Partial<Fact> = {}): Fact =>
  ({ ...moneyFact, id, value, period, series: 's', ...change }) as Fact;

describe('conflicts', () => {
  it('are facts of one series and time with different figures', () => {
    const [conflict, ...more] = findConflicts([
      point('a', 1, '2016'),
      point('b', 2, '2016-01/2016-12'),
      point('c', 3, '2017'),
    ]);
    expect(more).toEqual([]);
    expect(conflict?.facts.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it.each<[string, Fact]>([
    ['another series', point('b', 2, '2016', { series: 't' })],
    ['another time', point('b', 2, '2015')],
    ['the same figure', point('b', 1, '2016')],
    ['a disputed fact', point('b', 2, '2016', { status: 'disputed' })],
    ['a target beside an outcome', point('b', 2, '2016', { target: true })],
    ['another place', point('b', 2, '2016', { geography: 'US' })],
  ])('are none with %s', (_, other) => {
    expect(findConflicts([point('a', 1, '2016'), other])).toEqual([]);
  });
});
