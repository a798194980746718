import type { TraceStep } from '@/utils/claims/types';
import { styled } from './terminal-style';

const OUTCOME_STYLE = { read: 'cyan', refined: 'blue', dropped: 'yellow', claim: 'green' } as const;

/** The way of each expression through the extractor, for a person at a terminal: in text order, a step a line. */
export function formatTrace(name: string, trace: readonly TraceStep[]): string {
  const inOrder = trace
    .map((step, index) => ({ step, index }))
    .sort((a, b) => a.step.start - b.step.start || a.index - b.index);
  const ruleWidth = Math.max(0, ...trace.map(({ rule }) => rule.length));
  const lines = inOrder.map(({ step }) =>
    [
      String(step.start).padStart(6),
      styled(OUTCOME_STYLE[step.outcome], step.outcome.padEnd(7)),
      step.rule.padEnd(ruleWidth),
      `“${step.quote.replace(/\s+/g, ' ')}”`,
      styled('dim', step.note),
    ].join('  '),
  );
  return [styled('bold', name), ...lines, ''].join('\n');
}
