// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FactForm } from '@/components/corpus/FactForm';
import { keptDrafts } from '@/components/hooks/use-kept-drafts';
import type { Fact } from '@/utils/corpus/fact';
import { moneyFact } from './facts';
import { show } from './show';

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

const drafts = keptDrafts(sessionStorage);
const onSave = vi.fn<(fact: Fact) => Promise<boolean>>().mockResolvedValue(true);
const form = (fact: Fact | null = moneyFact) => (
  <FactForm
    fact={fact}
    name={fact?.id ?? ' '}
    drafts={drafts}
    isTaken={() => false}
    known={{ places: [], series: [], measures: [] }}
    onSave={onSave}
    onCancel={() => {}}
  />
);
const field = (name: string) =>
  document.querySelector<HTMLInputElement>(`[name="${name}"]`) as HTMLInputElement;
const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });

describe('what is typed into a fact', () => {
  it('is there again after a look elsewhere', () => {
    show(form());
    type('value', '46,9 tỷ USD');
    cleanup();
    show(form());
    expect(field('value').value).toBe('46,9 tỷ USD');
    expect(screen.getByText(/46\s900\s000\s000 USD/)).toBeTruthy();
  });

  it('is forgotten when it is saved, and when it is given up', async () => {
    show(form());
    type('value', '46,9 tỷ USD');
    fireEvent.click(screen.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(onSave).toHaveBeenCalledOnce());
    expect(onSave.mock.calls[0]?.[0]).toMatchObject({ value: 46.9e9, hedge: 'exact', period: '2016' });
    await waitFor(() => expect(drafts.get(moneyFact.id)).toBeNull());
    type('value', '1 tỷ USD');
    expect(drafts.get(moneyFact.id)).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ thay đổi' }));
    expect(drafts.get(moneyFact.id)).toBeNull();
    expect(field('value').value).toBe('gần 47,2 tỷ USD');
  });

  it('stays when it cannot be saved, with the reason beside the field', async () => {
    onSave.mockClear();
    show(form(null));
    type('value', 'nhiều');
    fireEvent.click(screen.getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(field('value').getAttribute('aria-invalid')).toBe('true'));
    expect(onSave).not.toHaveBeenCalled();
    expect(drafts.get(' ')?.value).toBe('nhiều');
  });

  it('is not fooled by what another version may have left', () => {
    sessionStorage.setItem('fact-draft:x', '{"type":1}');
    sessionStorage.setItem('fact-draft:y', '{broken');
    expect([drafts.get('x'), drafts.get('y'), drafts.get('z')]).toEqual([null, null, null]);
  });
});
