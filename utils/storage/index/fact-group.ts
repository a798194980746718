import type { Fact } from '@/utils/corpus/fact';
import { hash } from './posting-bucket';

/**
 * A number shared by facts that say the same but for their time and value: the points of one series. They are found by
 * the same terms, so one long series could fill a whole answer; by this number it is held to its share.
 */
export function factGroup(fact: Fact): number {
  // Two offices of one title, or two laws of one name, are no points of a series.
  const own = fact.kind === 'role' || fact.kind === 'legal' ? fact.id : '';
  const { kind, geography, subject, aliases } = fact;
  const key = [kind, geography, own, subject.vi, subject.en, ...aliases.vi, '', ...aliases.en];
  // The lowest bit tells whether the others can be had by the name of their series or measure.
  const named = fact.series !== undefined || fact.measure !== undefined;
  return ((hash(key.join('\n')) & ~1) | Number(named)) >>> 0;
}

/** Whether the facts of a group can be had by the name of their series or measure. */
export const isNamed = (group: number): boolean => (group & 1) === 1;
