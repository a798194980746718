import type { Refiner } from '../expression';

/** A bare number that nothing made a figure of says nothing that could be checked. */
export const dropBare: Refiner = {
  name: 'drop-bare',
  refine(expressions) {
    return {
      kept: expressions.filter(({ kind }) => kind !== 'number'),
      dropped: expressions
        .filter(({ kind }) => kind === 'number')
        .map((expression) => ({ expression, reason: 'a bare number' })),
    };
  },
};
