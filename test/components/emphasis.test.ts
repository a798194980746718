import { describe, expect, it } from 'vitest';
import { emphasise } from '@/components/claims/emphasis';
import { createTranslator } from '@/utils/i18n/translate';
import type { MessageValue } from '@/utils/verdicts/types';

const words = createTranslator({ s: '{a} is of {b}; not {c}.', period_year: '{year}' }, 'en');
const strong = (values: Record<string, MessageValue>) =>
  emphasise({ key: 's', values }, words)
    .filter((stretch) => stretch.strong)
    .map(({ text }) => text);

describe('emphasise', () => {
  it('brings out figures and times, not words', () =>
    expect(
      strong({
        a: { type: 'text', text: 'Trade' },
        b: { type: 'period', period: '2015' },
        c: { type: 'percent', value: 14.4 },
      }),
    ).toEqual(['2015', '14.4%']));

  it('does not find a figure within a longer one', () =>
    expect(
      strong({
        a: { type: 'text', text: '50 and 5' },
        b: { type: 'number', value: 5 },
        c: { type: 'text', text: '15' },
      }),
    ).toEqual(['5', '5']));

  it('gives the whole sentence back, whatever is in it', () => {
    const message = {
      key: 's',
      values: {
        a: { type: 'text', text: '(.*) $1 [x' },
        b: { type: 'number', value: 1.5 },
        c: { type: 'text', text: '' },
      } satisfies Record<string, MessageValue>,
    };
    expect(
      emphasise(message, words)
        .map(({ text }) => text)
        .join(''),
    ).toBe(words.message(message));
  });
});
