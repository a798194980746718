// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ClaimCard, type ClaimCardProps } from '@/components/claims/ClaimCard';
import { ClaimFilters } from '@/components/claims/ClaimFilters';
import { coverageOf } from '@/components/verdicts/coverage';
import { VerdictBar } from '@/components/verdicts/VerdictBar';
import { checkedClaim, differsFrom, moneyFact, supportedBy, UNVERIFIED } from './facts';
import { show } from './show';

afterEach(cleanup);

const card = (props: Partial<ClaimCardProps>) => (
  <ClaimCard
    item={checkedClaim('hơn 40 tỷ USD', differsFrom(moneyFact))}
    index={3}
    open={false}
    addAddress="/options.html#new?text=x"
    factAddress={(id) => `/options.html#fact=${id}`}
    {...props}
  />
);

describe('the card of a claim', () => {
  it('is one button that goes to the place in the text', () => {
    const onGo = vi.fn();
    show(card({ onGo }));
    fireEvent.click(screen.getByRole('button', { name: /hơn 40 tỷ USD/ }));
    expect(onGo).toHaveBeenCalledOnce();
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });

  it.each([
    ['vi', 'Khác số liệu'],
    ['en', 'Differs'],
  ] as const)('tells the verdict by a word (%s)', (language, word) => {
    const { container } = show(card({}), language);
    expect(screen.getByText(word)).toBeTruthy();
    expect(container.querySelector('[data-claim="3"]')?.getAttribute('data-verdict')).toBe('discrepancy');
  });

  it('shows rows and sources only when open', () => {
    const { rerender } = show(card({ onGo: () => {} }));
    expect(screen.queryByRole('link')).toBeNull();
    rerender(card({ onGo: () => {}, open: true }));
    expect(screen.getByRole('link', { name: /Báo Mẫu/ }).getAttribute('href')).toBe('https://example.vn/a');
    expect(screen.getByRole('link', { name: /fact/i }).getAttribute('href')).toContain('#fact=turnover-2016');
  });

  it('offers the nearest fact and the form for what the corpus does not know', () => {
    const item = {
      ...checkedClaim('12.000 trạm', UNVERIFIED),
      alternatives: [{ fact: moneyFact, score: 0.3 }],
    };
    show(card({ item }));
    expect(screen.getByRole('link', { name: 'Kim ngạch hai chiều' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Thêm vào kho' }).getAttribute('href')).toBe(
      '/options.html#new?text=x',
    );
  });

  it('shows hostile words as words', () => {
    const { container } = show(card({ item: checkedClaim('<img src=x onerror=alert(1)>', UNVERIFIED) }));
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).toContain('<img src=x');
  });
});

describe('the coverage', () => {
  const claims = [
    checkedClaim('a', differsFrom(moneyFact)),
    checkedClaim('b', supportedBy(moneyFact)),
    checkedClaim('c', UNVERIFIED),
  ];

  it('is one sentence', () => {
    const { container } = show(<VerdictBar coverage={coverageOf(claims)} />, 'en');
    expect(container.textContent).toBe('3 figures · 2 checked · 1 differs · 1 not in the corpus');
  });

  it('filters by the verdicts that occur, and back', () => {
    const onChoose = vi.fn();
    const { rerender } = show(
      <ClaimFilters coverage={coverageOf(claims)} chosen="all" onChoose={onChoose} />,
    );
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Tất cả 3',
      'Khác 1',
      'Khớp 1',
      'Chưa có 1',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Khác 1' }));
    expect(onChoose).toHaveBeenLastCalledWith('discrepancy');
    rerender(<ClaimFilters coverage={coverageOf(claims)} chosen="discrepancy" onChoose={onChoose} />);
    fireEvent.click(screen.getByRole('button', { pressed: true }));
    expect(onChoose).toHaveBeenLastCalledWith('all');
  });
});
