import type { Fact } from '@/utils/corpus/fact';

/** The labels of a fact in the languages it has them in: what it is called. */
export function subjectsOf(fact: Fact): string[] {
  return [fact.subject.vi, fact.subject.en].filter(
    (label) => label !== undefined && label.trim() !== '',
  ) as string[];
}

/** Everything a fact is called: labels, then aliases; of an office its titles, of a document its title. */
export function labelsOf(fact: Fact): string[] {
  const labels = [...subjectsOf(fact), ...fact.aliases.vi, ...fact.aliases.en];
  if (fact.kind === 'role') labels.push(fact.role.title, fact.role.titleEn ?? '');
  if (fact.kind === 'legal') labels.push(fact.legal.title ?? '');
  return [...new Set(labels.filter((label) => label.trim() !== ''))];
}
