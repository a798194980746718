import type { Fact } from '@/utils/corpus/fact';

/** A value with its keys in order and without those that are undefined, as text: equal facts give equal text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, field: unknown) =>
    typeof field === 'object' && field !== null && !Array.isArray(field)
      ? Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : field,
  );
}

/** Whether two facts say the same in every field. */
export const sameFact = (a: Fact, b: Fact): boolean => a === b || canonical(a) === canonical(b);
