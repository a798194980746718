import type { CorpusProblem, ParsedCorpus } from '@/utils/corpus/corpus-file';
import type { Fact } from '@/utils/corpus/fact';
import { canonical, sameFact } from './same-fact';

/** A field that an import would change; undefined where it was or will be left out. */
export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

/** What an import would do with one record of the file. */
export type PlannedRow =
  | { outcome: 'new'; fact: Fact }
  | { outcome: 'changed'; fact: Fact; before: Fact; changes: FieldChange[] }
  | { outcome: 'same'; fact: Fact }
  /** It would disagree with facts of the same series, place and period; `before` is the fact it would replace. */
  | { outcome: 'conflict'; fact: Fact; before: Fact | null; disagrees: Fact[] };
export type Outcome = PlannedRow['outcome'];

/** The whole of a dry run: nothing has been written yet. */
export interface ImportPlan {
  rows: PlannedRow[];
  /** Records that did not become facts, with their reasons. */
  problems: CorpusProblem[];
  counts: Record<Outcome, number> & { error: number };
}

/** What of the corpus a plan has to know: the facts with the file's ids, and those of the file's series. */
export interface KnownFacts {
  byId: ReadonlyMap<string, Fact>;
  bySeries: ReadonlyMap<string, readonly Fact[]>;
}

/** Says for each fact of a file what an import would do. */
export function planImport({ facts, problems }: ParsedCorpus, known: KnownFacts): ImportPlan {
  const inFile = groupBySeries(facts);
  const ids = new Set(facts.map(({ id }) => id));
  const rows = facts.map((fact): PlannedRow => {
    const before = known.byId.get(fact.id) ?? null;
    if (before !== null && sameFact(before, fact)) return { outcome: 'same', fact };
    const points = fact.series === undefined ? [] : [fact.series];
    // Facts that the file itself replaces count as the file has them.
    const others = points.flatMap((series) => [
      ...(known.bySeries.get(series) ?? []).filter(({ id }) => !ids.has(id)),
      ...(inFile.get(series) ?? []),
    ]);
    const disagrees = others.filter((other) => other.id !== fact.id && disagree(fact, other));
    if (disagrees.length > 0) return { outcome: 'conflict', fact, before, disagrees };
    if (before === null) return { outcome: 'new', fact };
    return { outcome: 'changed', fact, before, changes: changedFields(before, fact) };
  });
  const counts = { new: 0, changed: 0, same: 0, conflict: 0, error: 0 };
  for (const { outcome } of rows) counts[outcome]++;
  counts.error = new Set(problems.map(({ index }) => index)).size;
  return { rows, problems, counts };
}

/** The facts to be written when the plan is carried out: all but those that are there already. */
export const factsToWrite = ({ rows }: ImportPlan): Fact[] =>
  rows.filter(({ outcome }) => outcome !== 'same').map(({ fact }) => fact);

/** Whether two facts of one series give one place and period different figures; disputed ones may. */
function disagree(a: Fact, b: Fact): boolean {
  if (a.period === null || a.period !== b.period || a.geography !== b.geography || a.kind !== b.kind)
    return false;
  if (a.status === 'disputed' || b.status === 'disputed') return false;
  if (Boolean(a.target) !== Boolean(b.target) || a.unit !== b.unit || a.hedge !== b.hedge) return false;
  return a.value !== null && b.value !== null && a.value !== b.value;
}

/** The fields in which two facts differ, by name. */
export function changedFields(before: Fact, after: Fact): FieldChange[] {
  const [old, now] = [Object.entries(before), Object.entries(after)].map(
    (fields) => new Map<string, unknown>(fields),
  );
  const names = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].sort();
  return names
    .map((field) => ({ field, before: old?.get(field), after: now?.get(field) }))
    .filter((change) => canonical(change.before) !== canonical(change.after));
}

function groupBySeries(facts: readonly Fact[]): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.series === undefined) continue;
    const group = groups.get(fact.series);
    if (group === undefined) groups.set(fact.series, [fact]);
    else group.push(fact);
  }
  return groups;
}
