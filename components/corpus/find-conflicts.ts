import type { Fact } from '@/utils/corpus/fact';
import { samePeriod } from '@/utils/corpus/period';
import { isDisputed } from '@/utils/corpus/series';

/** Facts of one series, place and period whose figures disagree; an editor has to settle which one holds. */
export interface Conflict {
  series: string;
  facts: Fact[];
}

/** The conflicts of a corpus, by series. Linear but for the facts of one series and kind. */
export function findConflicts(facts: readonly Fact[]): Conflict[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.series === undefined || fact.period === null || isDisputed(fact) || fact.value === null)
      continue;
    const key = [fact.series, fact.geography, fact.kind, fact.unit, Boolean(fact.target)].join('|');
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()].flatMap(conflictsWithin).sort((a, b) => a.series.localeCompare(b.series));
}

function conflictsWithin(group: readonly Fact[]): Conflict[] {
  const left = [...group];
  const conflicts: Conflict[] = [];
  for (let first = left.shift(); first; first = left.shift()) {
    const { period, series } = first;
    const same = left.filter((fact) => period && fact.period && samePeriod(fact.period, period));
    for (const fact of same) left.splice(left.indexOf(fact), 1);
    const facts = [first, ...same];
    if (series !== undefined && new Set(facts.map(({ value }) => value)).size > 1)
      conflicts.push({ series, facts });
  }
  return conflicts;
}
