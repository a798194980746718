// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HoverCard, type HoverCardProps } from '@/components/claims/HoverCard';
import type { Fact, Source } from '@/utils/corpus/fact';
import { translatorFor } from '@/utils/i18n/dictionaries';
import type { CheckedClaim, Message, Verdict } from '@/utils/verdicts/types';

const source: Source = {
  title: 'Customs bulletin',
  publisher: 'Customs',
  url: 'https://customs.example/2016',
  date: '2017-02',
  retrieved: null,
  quote: null,
};
const fact = (sources: Source[] = [source]) =>
  ({
    id: 'f',
    kind: 'money',
    unit: 'USD',
    value: 47.2e9,
    subject: { vi: 'Kim ngạch', en: 'Trade turnover' },
    period: '2016',
    sources,
  }) as Fact;
const text = (words: string): Message => ({
  key: 'value_text',
  values: { text: { type: 'text', text: words } },
});
const row = (key: string, words: string) => ({ label: { key, values: {} }, value: text(words) });

const item = (verdict: Verdict): CheckedClaim => ({
  claim: {
    kind: 'money',
    start: 0,
    end: 13,
    quote: 'over 40bn',
    sentence: 'Trade reached over 40bn.',
    subject: 'trade',
    place: 'VN-US',
    period: '2016',
    hedge: 'over',
    target: false,
    value: 40e9,
    precision: 1e9,
    unit: 'USD',
  },
  verdict,
  explanation: {
    sentence: text('In 2016 it was 47.2 billion USD.'),
    short: text('47.2'),
    rows: [
      row('row_article', 'over 40bn'),
      row('row_period_read', '2016'),
      row('row_measure', 'trade'),
      row('row_corpus', '47.2 billion USD'),
      row('row_difference', '7.2 billion lower'),
      row('row_source', 'Customs'),
    ],
    rule: null,
  },
  series: [],
  alternatives: [],
});
const differs = (sources?: Source[]): Verdict => ({
  kind: 'discrepancy',
  reason: 'value-differs',
  fact: fact(sources),
  comparison: null,
  slip: null,
  origin: null,
});

function show(verdict: Verdict, props: Partial<HoverCardProps> = {}) {
  const actions = {
    onOpenPanel: vi.fn(),
    onCopyNote: vi.fn(),
    onStep: vi.fn(),
    onHide: vi.fn(),
    onHideAll: vi.fn(),
    onEditFact: vi.fn(),
    onAddFact: vi.fn(),
    onDecide: vi.fn(),
    onClose: vi.fn(),
  };
  const view = render(
    <HoverCard
      item={item(verdict)}
      place={{ number: 3, of: 12 }}
      translator={translatorFor('en')}
      notice=""
      {...actions}
      {...props}
    />,
  );
  return { ...view, actions };
}

afterEach(cleanup);

describe('HoverCard', () => {
  it('is a dialog that its verdict names and its sentence describes', () => {
    const dialog = show(differs()).getByRole('dialog');
    const named = (attribute: string) =>
      document.getElementById(dialog.getAttribute(attribute) ?? '')?.textContent;
    expect(named('aria-labelledby')).toContain('Differs');
    expect(named('aria-describedby')).toContain('In 2016 it was 47.2 billion USD.');
  });

  it('shows article against corpus against difference, and no more', () => {
    const rows = [...show(differs()).container.querySelectorAll('dl > div')].map(
      (element) => element.textContent,
    );
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatch(/2016.*over 40bn/);
    expect(rows[1]).toContain('47.2 billion USD');
    expect(rows[2]).toContain('7.2 billion lower');
  });

  it('links the source with its date', () => {
    const link = show(differs()).container.querySelector('a');
    expect(link?.href).toBe('https://customs.example/2016');
    expect(link?.rel).toContain('noopener');
    expect(link?.textContent).toMatch(/Customs.*2017/);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', ' https://x', null])('makes no link of %s', (url) => {
    const { container } = show(differs([{ ...source, url }]));
    expect(container.querySelector('a')).toBeNull();
    expect(container.textContent).toContain('Customs');
  });

  it('shows hostile words as words', () => {
    const { container } = show(differs([{ ...source, publisher: '<img src=x onerror=alert(1)>' }]));
    expect(container.querySelector('img')).toBeNull();
  });

  it('says nothing about sources where the corpus says nothing', () =>
    expect(
      show({ kind: 'unverified', reason: 'not-in-corpus' }).container.querySelector('.dc-card-source'),
    ).toBeNull());

  it('offers the nearest facts, with their figures, where the corpus says nothing', () => {
    const nearest = {
      ...item({ kind: 'unverified', reason: 'not-in-corpus' }),
      alternatives: [{ fact: fact(), score: 0.2 }],
    };
    const { container } = show(nearest.verdict, { item: nearest });
    expect(container.querySelector('.dc-card-nearest li')?.textContent).toMatch(
      /Trade turnover · 2016.*47.2 billion/,
    );
    expect(show(differs()).container.querySelector('.dc-card-nearest')).toBeNull();
  });

  it('offers three actions and a menu', () => {
    const { container, getByText, actions } = show(differs());
    expect(container.querySelectorAll('.dc-card-actions button')).toHaveLength(4);
    expect(container.querySelector('.dc-card-menu')).toBeNull();
    const more = container.querySelector('.dc-card-more') as HTMLElement;
    const choose = (label: string) => {
      fireEvent.click(more);
      expect(more.getAttribute('aria-expanded')).toBe('true');
      fireEvent.click(getByText(label));
      expect(container.querySelector('.dc-card-menu')).toBeNull();
    };
    choose('Hide this mark');
    choose('Correct the fact…');
    choose('Add to the corpus…');
    expect(actions.onEditFact).toHaveBeenCalledWith('f');
    expect(actions.onAddFact).toHaveBeenCalledOnce();
    fireEvent.click(getByText('Next mark'));
    fireEvent.click(getByText('Copy note'));
    expect(actions.onHide).toHaveBeenCalledOnce();
    expect(actions.onStep).toHaveBeenCalledWith('next');
    expect(actions.onCopyNote).toHaveBeenCalledOnce();
  });

  it('tells what came of an action', () =>
    expect(show(differs(), { notice: 'Copied.' }).getByRole('status').textContent).toBe('Copied.'));
});
