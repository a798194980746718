// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Site } from '@/components/hooks/use-site';
import { ArticlePanel } from '@/components/panel/ArticlePanel';
import { NoArticlePanel, type NoArticlePanelProps } from '@/components/panel/NoArticlePanel';
import type { ArticleReport } from '@/utils/report/article-report';
import { checkedClaim, differsFrom, moneyFact, UNVERIFIED } from './facts';
import { show } from './show';

afterEach(cleanup);

const report: ArticleReport = {
  article: { url: 'https://bao.vn/a', title: 'Tiêu đề', publisher: 'Báo', published: null, lang: 'vi' },
  textHash: 'x',
  topic: {
    isIctPolicy: true,
    score: 1,
    evidence: [{ term: 'đô thị thông minh', where: 'text', count: 2, weight: 1 }],
  },
  claims: [
    checkedClaim('12.000 trạm', UNVERIFIED, 0),
    checkedClaim('hơn 40 tỷ USD', differsFrom(moneyFact), 20),
  ],
  findings: [],
  corpus: { facts: 250, revision: 1 },
  checkedAt: '2026-11-23T02:00:00.000Z',
};

describe('the panel of an article', () => {
  const shown = () => {
    const goToClaim = vi.fn().mockResolvedValue(undefined);
    return {
      goToClaim,
      ...show(
        <ArticlePanel
          report={report}
          actions={{ goToClaim, error: '' }}
          decisions={{ decide: vi.fn(), withdraw: vi.fn(), error: '' }}
          articleText={async () => null}
        />,
      ),
    };
  };

  it('lists the worst first, says why it is on topic, and that the date is not known', () => {
    const { container } = shown();
    const order = [...container.querySelectorAll('[data-claim]')].map((card) =>
      card.getAttribute('data-claim'),
    );
    expect(order).toEqual(['1', '0']);
    expect(container.textContent).toContain('Chính sách CNTT-TT: đô thị thông minh');
    expect(container.textContent).toContain('không rõ ngày');
  });

  it('goes to the next that needs a look, by button and by key', () => {
    const { goToClaim } = shown();
    fireEvent.click(screen.getByRole('button', { name: /Điểm tiếp theo/ }));
    fireEvent.keyDown(document, { altKey: true, code: 'KeyN', key: 'n' });
    expect(goToClaim.mock.calls).toEqual([[1], [1]]);
  });

  it('copies the report', async () => {
    const writeText = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    shown();
    fireEvent.click(screen.getByRole('button', { name: /Báo cáo/ }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Markdown' }));
    await waitFor(() => expect(screen.getByText('Đã chép báo cáo.')).toBeTruthy());
    expect(writeText.mock.calls[0]?.[0]).toContain('# Tiêu đề');
    vi.unstubAllGlobals();
  });
});

describe('the panel without an article', () => {
  const checkPage = vi.fn().mockResolvedValue(undefined);
  const grant = vi.fn().mockResolvedValue(true);
  const switchOn = vi.fn();
  const at = (site: Partial<Site>, state: NoArticlePanelProps['state'] = null) =>
    show(
      <NoArticlePanel
        state={state}
        site={{ site: { host: 'bao.vn', access: 'listed', on: true, ...site }, grant, switchOn }}
        actions={{ checkPage, busy: false, error: '' }}
      />,
    );
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  it('offers to check what is off topic, and says why it is', () => {
    at(
      {},
      { status: 'off-topic', url: '', report: { ...report, topic: { ...report.topic, isIctPolicy: false } } },
    );
    expect(screen.getByRole('heading', { name: 'Tiêu đề' })).toBeTruthy();
    press('Vẫn đối chiếu');
    expect(checkPage).toHaveBeenCalledOnce();
  });

  it('offers to switch a site on again', () => {
    at({ on: false });
    press('Bật lại');
    expect(switchOn).toHaveBeenCalledWith(true);
  });

  it('asks for the site before it reads one that is not listed', async () => {
    checkPage.mockClear();
    at({ access: 'unlisted' });
    press('Luôn đọc trang báo này');
    await waitFor(() => expect(checkPage).toHaveBeenCalledOnce());
    expect(grant).toHaveBeenCalledOnce();
  });

  it.each<[string, NoArticlePanelProps['state'], Partial<Site>]>([
    ['Đang đọc bài…', { status: 'reading', url: '' }, {}],
    ['Chưa đối chiếu được', { status: 'failed', url: '', error: 'error_internal' }, {}],
    ['Không thấy bài báo nào ở trang này', { status: 'no-article', url: '' }, {}],
    ['Không thấy bài báo nào ở trang này', null, {}],
    ['Đây không phải trang báo', null, { access: 'closed', host: '' }],
    ['Chưa được phép đọc trang này', null, { access: 'untold', host: '' }],
  ])('says "%s"', (words, state, site) => {
    at(site, state);
    expect(screen.getByText(words)).toBeTruthy();
  });
});
