import type { Fact, FactKind } from '@/utils/corpus/fact';
import { comparePeriods, yearsOf } from '@/utils/corpus/period';
import { searchFacts } from './fact-search';

export type SortColumn = 'subject' | 'kind' | 'value' | 'period';

/** What of the corpus is shown and in which order. */
export interface FactView {
  query: string;
  kind: FactKind | '';
  /** A year. */
  year: string;
  publisher: string;
  series: string;
  sort: { column: SortColumn; descending: boolean } | null;
}

export const EVERYTHING: FactView = { query: '', kind: '', year: '', publisher: '', series: '', sort: null };

/** The facts to show: filtered, searched, and in the order asked for, else by likeness or as they come. */
export function factsInView(facts: readonly Fact[], view: FactView, labelOf: (fact: Fact) => string): Fact[] {
  const year = Number(view.year);
  const filtered = facts.filter(
    (fact) =>
      (view.kind === '' || fact.kind === view.kind) &&
      (view.series === '' || fact.series === view.series) &&
      (view.year === '' || (fact.period !== null && yearsOf(fact.period).includes(year))) &&
      (view.publisher === '' || fact.sources.some(({ publisher }) => publisher === view.publisher)),
  );
  const found = searchFacts(filtered, view.query);
  return view.sort === null ? found : sorted(found, view.sort, labelOf);
}

function sorted(
  facts: Fact[],
  { column, descending }: NonNullable<FactView['sort']>,
  labelOf: (fact: Fact) => string,
): Fact[] {
  const collator = new Intl.Collator('vi', { numeric: true, sensitivity: 'base' });
  const sign = descending ? -1 : 1;
  const keyed = facts.map((fact) => ({ fact, label: column === 'subject' ? labelOf(fact) : '' }));
  const compare = (a: (typeof keyed)[number], b: (typeof keyed)[number]): number => {
    switch (column) {
      case 'subject':
        return collator.compare(a.label, b.label);
      case 'kind':
        return a.fact.kind.localeCompare(b.fact.kind);
      case 'value':
        return (a.fact.value ?? Number.NEGATIVE_INFINITY) - (b.fact.value ?? Number.NEGATIVE_INFINITY);
      case 'period':
        return comparePeriods(a.fact.period ?? '', b.fact.period ?? '');
    }
  };
  return keyed.sort((a, b) => sign * compare(a, b)).map(({ fact }) => fact);
}

/** What the filters offer, most frequent first for publishers, newest first for years. */
export function choicesOf(facts: readonly Fact[]): { years: string[]; publishers: string[] } {
  const years = new Set<number>();
  const publishers = new Map<string, number>();
  for (const { period, sources } of facts) {
    for (const year of period ? yearsOf(period) : []) years.add(year);
    for (const { publisher } of sources) {
      if (publisher) publishers.set(publisher, (publishers.get(publisher) ?? 0) + 1);
    }
  }
  return {
    years: [...years].sort((a, b) => b - a).map(String),
    publishers: [...publishers].sort((a, b) => b[1] - a[1]).map(([name]) => name),
  };
}
