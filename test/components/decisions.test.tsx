// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ClaimCard } from '@/components/claims/ClaimCard';
import { ChangesNotice } from '@/components/panel/ChangesNotice';
import { DecisionList } from '@/components/panel/DecisionList';
import { ReportMenu } from '@/components/panel/ReportMenu';
import { decided, decidedReport } from '@/test/report/decided-report';
import type { CheckedClaim } from '@/utils/verdicts/types';
import { checkedClaim, differsFrom, moneyFact, UNVERIFIED } from './facts';
import { show } from './show';

afterEach(cleanup);

const trade = checkedClaim('hơn 40 tỷ USD', differsFrom(moneyFact), 7);
const CLAIM = { start: 7, quote: 'hơn 40 tỷ USD' };

function card(item: CheckedClaim = trade) {
  const decide = vi.fn().mockResolvedValue(true);
  const withdraw = vi.fn().mockResolvedValue(true);
  const view = show(
    <ClaimCard
      item={item}
      index={0}
      open={false}
      addAddress="options.html#new"
      factAddress={(id) => `options.html#fact=${id}`}
      decisions={{ decide, withdraw }}
    />,
  );
  return { ...view, decide, withdraw };
}
const menu = () => fireEvent.click(screen.getByRole('button', { name: /Quyết định về/ }));
const pick = (name: string) => {
  menu();
  fireEvent.click(screen.getByRole('menuitem', { name }));
};

describe('the menu of a claim', () => {
  it.each([
    ['Xác nhận kết quả', { type: 'confirmed' }, 'here'],
    ['Trong bài này', { type: 'ignored' }, 'here'],
    ['Mọi nơi: cùng cách viết', { type: 'ignored' }, 'quote'],
    ['Mọi nơi: dữ kiện này', { type: 'ignored' }, 'fact'],
  ])('%s', (entry, choice, reach) => {
    const { decide } = card();
    pick(entry);
    expect(decide).toHaveBeenCalledExactlyOnceWith({ claim: CLAIM, choice, reach, note: '' });
  });

  it('offers only what makes sense for a claim that the corpus does not know', () => {
    card({ ...trade, verdict: UNVERIFIED });
    menu();
    const entries = screen.getAllByRole('menuitem').map(({ textContent }) => textContent);
    expect(entries).toEqual([
      'Kết luận khác…',
      'Ghi chú…',
      'Trong bài này',
      'Mọi nơi: cùng cách viết',
      'Thêm vào kho…',
    ]);
  });

  it('overrules only with a verdict and a reason', async () => {
    const { decide, container } = card();
    pick('Kết luận khác…');
    const save = () => screen.getByRole('button', { name: 'Lưu' }) as HTMLButtonElement;
    fireEvent.click(screen.getByRole('button', { name: '✓ Khớp' }));
    expect(save().disabled).toBe(true);
    fireEvent.input(screen.getByRole('textbox', { name: 'Lý do' }), { target: { value: 'vì thế' } });
    fireEvent.submit(container.querySelector('form') as HTMLFormElement);
    await waitFor(() => expect(container.querySelector('form')).toBeNull());
    expect(decide).toHaveBeenCalledExactlyOnceWith({
      claim: CLAIM,
      choice: { type: 'overruled', verdict: 'supported' },
      reach: 'here',
      note: 'vì thế',
    });
  });

  it('keeps what was typed where the decision was not kept; Escape gives it up', async () => {
    const { decide, container } = card();
    decide.mockResolvedValue(false);
    pick('Ghi chú…');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'hỏi lại' } });
    fireEvent.submit(container.querySelector('form') as HTMLFormElement);
    await waitFor(() => expect(decide).toHaveBeenCalledOnce());
    expect((screen.getByRole('textbox') as HTMLTextAreaElement).value).toBe('hỏi lại');
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' });
    expect(container.querySelector('form')).toBeNull();
  });

  it('picks another fact of the same kind, never a disputed one', () => {
    const facts = [
      { ...moneyFact, id: 'a', subject: { vi: 'Nhập khẩu' } },
      { ...moneyFact, id: 'b', subject: { vi: 'Tin đồn' }, status: 'disputed' as const },
      { ...moneyFact, id: 'c', kind: 'count' as const, subject: { vi: 'Số trạm' } },
    ];
    const { decide, container } = card({
      ...trade,
      alternatives: facts.map((fact) => ({ fact: fact as typeof moneyFact, score: 0.5 })),
    });
    pick('Chọn dữ kiện khác…');
    expect(screen.getAllByRole('radio')).toHaveLength(1);
    fireEvent.click(screen.getByRole('radio'));
    fireEvent.click(screen.getByRole('checkbox'));
    fireEvent.submit(container.querySelector('form') as HTMLFormElement);
    expect(decide.mock.calls[0]?.[0].choice).toEqual({ type: 'fact', factId: 'a', alias: true });
  });

  it('shows the editor’s verdict, its reason, and the way back', () => {
    const { container, withdraw } = card(
      decided(trade, { type: 'overruled', verdict: 'supported' }, 'vì thế'),
    );
    expect(container.querySelector('[data-verdict]')?.getAttribute('data-verdict')).toBe('supported');
    expect(container.textContent).toContain('Biên tập kết luận: Khớp: vì thế');
    fireEvent.click(screen.getByRole('button', { name: /Hoàn tác/ }));
    expect(withdraw).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('says that a confirmation is about another verdict now, and may be given again', () => {
    card(decided(trade, { type: 'confirmed', verdict: 'supported', reason: 'agrees' }));
    expect(screen.getByText('Từng xác nhận là “Khớp”; kết quả nay đã khác')).toBeTruthy();
    menu();
    expect(screen.getByRole('menuitem', { name: 'Xác nhận kết quả' })).toBeTruthy();
  });
});

describe('the decisions of an article', () => {
  it('list what is ignored and what has lost its claim', () => {
    const [, ignored] = decidedReport.claims;
    const unplaced = ignored?.decisions?.map((each) => ({ ...each, id: 9, quote: 'đã cắt' }));
    const [onGo, onWithdraw] = [vi.fn(), vi.fn()];
    show(<DecisionList report={{ ...decidedReport, unplaced }} onGo={onGo} onWithdraw={onWithdraw} />);
    expect(screen.getByRole('heading').textContent).toBe('Quyết định (4)');
    fireEvent.click(screen.getByRole('button', { name: '“12 trạm”' }));
    expect(onGo).toHaveBeenCalledExactlyOnceWith(1);
    expect(screen.getByText('không còn trong bài')).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: /Hoàn tác/ }).at(-1) as HTMLElement);
    expect(onWithdraw).toHaveBeenCalledExactlyOnceWith(9);
  });

  it('what changed since is told with the way to it', () => {
    const onGo = vi.fn();
    const changes = {
      since: '2026-11-20T02:00:00.000Z',
      textChanged: true,
      corpusChanged: false,
      added: [1],
      gone: [{ quote: 'ba trạm', verdict: 'supported' as const }],
      judged: [{ index: 0, before: 'supported' as const }],
    };
    const { container } = show(<ChangesNotice changes={changes} claims={decidedReport.claims} onGo={onGo} />);
    expect(screen.getByRole('heading').textContent).toBe('Thay đổi từ lần đối chiếu 20/11/2026');
    expect([...container.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      '“hơn 40 tỷ USD” trước là “Khớp”, nay “Khác số liệu”',
      '“12 trạm” mới',
      '“ba trạm” không còn',
    ]);
  });
});

describe('the menu of reports', () => {
  it('copies each form, and offers ClaimReview only of what was confirmed', async () => {
    const writeText = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    const said = vi.fn();
    const menuOf = (report: typeof decidedReport) =>
      show(<ReportMenu report={report} articleText={async () => null} onSaid={said} />);
    const { unmount } = menuOf(decidedReport);
    fireEvent.click(screen.getByRole('button', { name: /Báo cáo/ }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'ClaimReview (2 đã xác nhận)' }));
    await waitFor(() => expect(said).toHaveBeenCalledWith('Đã chép báo cáo.'));
    expect(JSON.parse(writeText.mock.calls[0]?.[0])['@graph']).toHaveLength(2);
    unmount();
    menuOf({ ...decidedReport, claims: [trade] });
    fireEvent.click(screen.getByRole('button', { name: /Báo cáo/ }));
    expect(screen.queryByRole('menuitem', { name: /ClaimReview/ })).toBeNull();
    vi.unstubAllGlobals();
  });
});
