import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchChromium, tabIdOf, tabState } from '@/utils/cli/extension-browser';
import { CHROME_BUILD, chromium, LISTED_HOST, requireBuild } from './helpers/browsers';
import {
  clickInCard,
  focused,
  painted,
  paintedCount,
  paintedWords,
  pointAt,
  servePages,
  shownCard,
  type TestPage,
} from './reading-helpers';

const SCREENSHOTS = join(import.meta.dirname, '../../artifacts/e2e');

const TRADE =
  'Kim ngạch thương mại hai chiều Việt Nam - Hoa Kỳ năm 2016 đạt hơn 40 tỷ USD, theo con số được nêu tại buổi làm việc về viễn thông và công nghệ thông tin.';
const CITIES =
  'Bộ Thông tin và Truyền thông cho biết Việt Nam dự kiến xây dựng năm đô thị thông minh và mong các hãng công nghệ cùng góp sức.';
const OTHERS = [
  'Hai bên cũng bàn về an toàn thông tin mạng, hạ tầng băng rộng và việc bảo vệ dữ liệu cá nhân của người dùng mạng xã hội.',
  'Cơ quan quản lý viễn thông nói các nhà mạng phải lưu thông tin thuê bao đúng quy định và khóa SIM không đủ thông tin.',
];
const paragraphs = (texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const BODY = `<h1>Bàn hợp tác về viễn thông và công nghệ thông tin</h1>\n${paragraphs([TRADE, CITIES, ...OTHERS])}`;

const asPage = (body: string, head = '') => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Bàn hợp tác về viễn thông và công nghệ thông tin | Báo Thử</title>
<meta property="article:published_time" content="2017-05-15T09:30:00+07:00">
<style>body { max-width: 40em; margin: 2em auto; font: 18px/1.6 serif }</style>${head}</head><body>${body}</body></html>`;

const PAGES: Record<string, TestPage> = {
  '/article': {
    html: asPage(`<main><article>${BODY}</article></main><button id="page-button">Nút của trang</button>`),
  },
  '/strict': {
    html: asPage(`<article>${BODY}</article>`).replace(/<style>.*<\/style>/, ''),
    headers: {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  '/clobbered': {
    html: asPage(`
      <img name="querySelectorAll"><img name="cloneNode"><img name="createTreeWalker"><img name="body"><img name="documentElement">
      <form><input name="childNodes"><input name="firstChild"><input name="textContent"><input name="parentNode"><input name="attributes"><input name="closest">
      <article>${BODY}</article></form>`),
  },
  '/dark': {
    html: asPage(`<article>${BODY}</article>`, '<style>body { background: #111; color: #ddd }</style>'),
  },
  '/long': {
    html: asPage(
      `<article>${BODY.replace('<p>', '<div style="height: 3000px"></div><p>')}<div style="height: 3000px"></div></article>`,
    ),
  },
  '/late': { html: asPage('<main id="root">…</main>') },
  '/app': { html: asPage(`<main id="root"><article>${BODY}</article></main>`) },
  '/football': {
    html: asPage(
      `<article><h1>Đội chủ nhà thắng đậm trên sân nhà</h1>${paragraphs([
        'Trước 20.000 khán giả, đội chủ nhà ghi ba bàn trong hiệp hai và vươn lên đứng thứ tư trên bảng xếp hạng của giải, kém đội đầu bảng năm điểm khi mùa giải còn bảy vòng nữa mới hạ màn.',
        'Huấn luyện viên thay hai cầu thủ ngay khi hiệp hai bắt đầu và thế trận đổi khác, tiền đạo vào sân lập cú đúp chỉ trong vòng một khắc, khiến khán đài vỡ òa và đội khách không kịp trở tay.',
        'Vòng sau đội chủ nhà sẽ làm khách trên sân của đội cuối bảng, trận đấu được chờ đợi vì hai đội là láng giềng.',
        'Các cầu thủ đã chơi với tinh thần không bỏ cuộc, huấn luyện viên nói sau trận đấu kéo dài hơn chín mươi phút.',
      ])}</article>`,
    ).replaceAll('viễn thông và công nghệ thông tin', 'bóng đá'),
  },
  '/no-article': { html: asPage('<ul><li><a href="/article">Tin</a></li></ul>') },
};

describe.skipIf(chromium === null)('reading and marking a page', () => {
  let site: Awaited<ReturnType<typeof servePages>>;
  let browser: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    site = await servePages(PAGES);
    browser = await launchChromium({
      chromium: chromium ?? '',
      extension: requireBuild(CHROME_BUILD),
      headless: true,
      viewport: { width: 1100, height: 800 },
      locale: 'vi-VN',
      args: [`--host-resolver-rules=MAP ${LISTED_HOST} 127.0.0.1`],
    });
    await browser.worker.evaluate(() => chrome.storage.local.set({ 'interface-language': 'vi' }));
    await mkdir(SCREENSHOTS, { recursive: true });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  beforeEach(async () => {
    page = await browser.context.newPage();
  });
  afterEach(() => page.close());

  const open = (path: string) => page.goto(`http://${LISTED_HOST}:${site.port}${path}`);
  const marks = (...args: Parameters<typeof painted> extends [Page, ...infer Rest] ? Rest : never) =>
    expect.poll(() => painted(page, ...args), { timeout: 15_000 });
  const html = () => page.evaluate(() => document.documentElement.outerHTML);
  const openMarked = async (path: string) => {
    await open(path);
    await marks('discrepancy').toEqual(['hơn 40 tỷ USD']);
  };

  it('leaves the DOM as it is, but for one element once a card is open', async () => {
    await open('/article');
    const before = await html();
    await marks('discrepancy').toEqual(['hơn 40 tỷ USD']);
    expect(await html()).toBe(before);

    await page.keyboard.press('Alt+KeyN');
    await expect.poll(() => shownCard(page)).not.toBeNull();
    const withoutHost = await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      const last = copy.lastElementChild;
      if (last?.hasAttribute('popover')) last.remove();
      return copy.outerHTML;
    });
    expect(withoutHost).toBe(before);
  });

  describe('the card', () => {
    it('opens where the pointer rests on marked words, beside them, and closes when it leaves', async () => {
      await openMarked('/article');
      const at = await pointAt(page, 'discrepancy');
      await page.mouse.move(at.x, at.y);
      await expect.poll(async () => (await shownCard(page))?.text).toContain('Khác số liệu');
      const card = await shownCard(page);
      expect(card?.text).toContain('47,2 tỷ USD');
      expect(card && (card.top > at.y + 5 || card.bottom < at.y - 5)).toBe(true);
      expect(card && card.right - card.left).toBeCloseTo(380, 0);
      expect(await focused(page)).toBe('hơn 40 tỷ USD');
      // The card fades in.
      await page.waitForTimeout(200);
      await page.screenshot({ path: join(SCREENSHOTS, 'card.png') });

      await page.mouse.move((card?.left ?? 0) + 30, (card?.top ?? 0) + 30, { steps: 5 });
      await page.waitForTimeout(600);
      expect(await shownCard(page)).not.toBeNull();
      await page.mouse.move(2, 2, { steps: 5 });
      await expect.poll(() => shownCard(page)).toBeNull();
      expect(await focused(page)).toBeNull();
    });

    it('is reached by keyboard alone, and gives the focus back', async () => {
      await openMarked('/article');
      await page.focus('#page-button');
      await page.keyboard.press('Alt+KeyN');
      await expect.poll(() => focused(page)).toBe('hơn 40 tỷ USD');
      await page.keyboard.press('Alt+KeyN');
      await expect.poll(() => focused(page)).toBe('năm đô thị thông minh');
      await page.keyboard.press('Alt+KeyP');
      await expect.poll(() => focused(page)).toBe('hơn 40 tỷ USD');
      expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('page-button');
      await page.keyboard.press('Escape');
      await expect.poll(() => shownCard(page)).toBeNull();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('page-button');
    });

    it('stays out of the way of typing', async () => {
      await openMarked('/article');
      await page.evaluate(() => {
        const field = document.createElement('input');
        document.body.append(field);
        field.focus();
      });
      await page.keyboard.press('Alt+KeyN');
      await page.waitForTimeout(300);
      expect(await shownCard(page)).toBeNull();
    });

    it('opens by a click and closes by one elsewhere', async () => {
      await openMarked('/article');
      const at = await pointAt(page, 'discrepancy');
      await page.mouse.click(at.x, at.y);
      await expect.poll(() => shownCard(page)).not.toBeNull();
      await page.mouse.move(2, 700);
      await page.waitForTimeout(600);
      expect(await shownCard(page)).not.toBeNull();
      await page.mouse.click(2, 700);
      await expect.poll(() => shownCard(page)).toBeNull();
    });

    it('steps, hides marks and copies a note', async () => {
      await openMarked('/article');
      await page.keyboard.press('Alt+KeyN');
      await expect.poll(() => shownCard(page)).not.toBeNull();
      await clickInCard(page, 'Chép ghi chú');
      await expect.poll(async () => (await shownCard(page))?.text).toContain('Đã chép.');
      await clickInCard(page, 'Thêm khác');
      await expect.poll(async () => (await shownCard(page))?.text).toContain('Ẩn dấu này');
      await clickInCard(page, 'Ẩn dấu này');
      await marks('discrepancy').toEqual([]);
      await expect.poll(() => paintedWords(page)).toContain('năm đô thị thông minh');
    });
  });

  it('leads from the card to the fact in the options, and to a new one', async () => {
    await openMarked('/article');
    await page.keyboard.press('Alt+KeyN');
    await expect.poll(() => shownCard(page)).not.toBeNull();
    for (const [label, hash] of [
      ['Sửa dữ kiện', '#fact='],
      ['Thêm vào kho', '#new?text=Kim+ng'],
    ] as const) {
      await clickInCard(page, 'Thêm khác');
      const opening = browser.context.waitForEvent('page');
      await expect.poll(async () => (await shownCard(page))?.text).toContain(label);
      await clickInCard(page, label);
      const options = await opening;
      await options.waitForURL(/options/);
      expect(options.url()).toContain(`${browser.origin}/options.html${hash}`);
      await options.close();
      await page.bringToFront();
    }
  });

  describe('marks stay on their words', () => {
    it('when the page clears all highlights', async () => {
      await openMarked('/article');
      await page.evaluate(() => CSS.highlights.clear());
      await marks('discrepancy').toEqual(['hơn 40 tỷ USD']);
    });

    it('when the page draws the same text again', async () => {
      await openMarked('/app');
      await page.evaluate(() => {
        const root = document.getElementById('root');
        root?.replaceChildren(...[...root.children].map((child) => child.cloneNode(true)));
      });
      expect(await painted(page, 'discrepancy')).not.toContain('hơn 40 tỷ USD');
      await marks('discrepancy').toEqual(['hơn 40 tỷ USD']);
      await expect.poll(() => paintedWords(page)).toContain('năm đô thị thông minh');
    });

    it('when the page changes a figure, and then speak of the new one', async () => {
      await openMarked('/app');
      await page.evaluate(() => {
        const text = [...document.querySelectorAll('p')][0]?.firstChild as Text;
        text.data = text.data.replace('hơn 40', 'gần 47,2');
      });
      await marks('discrepancy').toEqual([]);
      await marks('supported').toContain('gần 47,2 tỷ USD');
    });

    it('when the text comes late', async () => {
      await open('/late');
      await page.waitForTimeout(1200);
      expect(await paintedCount(page)).toBe(0);
      await page.evaluate((body) => {
        const root = document.getElementById('root');
        if (root) root.innerHTML = `<article>${body}</article>`;
      }, BODY);
      await marks('discrepancy').toEqual(['hơn 40 tỷ USD']);
    });

    it('when more is added below, again and again, under an open card too', async () => {
      await openMarked('/app');
      await page.keyboard.press('Alt+KeyN');
      await expect.poll(() => focused(page)).toBe('hơn 40 tỷ USD');
      for (let i = 0; i < 5; i++) {
        await page.evaluate(
          (text) => {
            const block = document.createElement('p');
            block.textContent = text;
            document.querySelector('article')?.append(block);
          },
          `${OTHERS[i % 2]} Phần ${i}.`,
        );
        await page.waitForTimeout(200);
        expect(await painted(page, 'discrepancy')).toEqual(['hơn 40 tỷ USD']);
      }
      await page.waitForTimeout(1500);
      expect(await painted(page, 'discrepancy')).toEqual(['hơn 40 tỷ USD']);
      expect(await focused(page)).toBe('hơn 40 tỷ USD');
      expect(await shownCard(page)).not.toBeNull();
    });

    it('when a single-page site goes to another article, and to none', async () => {
      await openMarked('/app');
      await page.evaluate(
        (text) => {
          history.pushState({}, '', '/another');
          const root = document.getElementById('root');
          if (root)
            root.innerHTML = `<article><h1>Chuyện đô thị và viễn thông, công nghệ thông tin</h1>${text}</article>`;
        },
        paragraphs([CITIES, ...OTHERS, ...OTHERS.map((other) => `Lại nữa: ${other}`)]),
      );
      await expect.poll(() => paintedWords(page)).toContain('năm đô thị thông minh');
      await marks('discrepancy').toEqual([]);
      await page.evaluate(() => {
        history.pushState({}, '', '/list');
        document.getElementById('root')?.replaceChildren('Không có bài.');
      });
      await expect.poll(() => paintedCount(page)).toBe(0);
    });
  });

  describe('pages as they are', () => {
    it('strict policies and trusted types', async () => {
      await openMarked('/strict');
      await page.keyboard.press('Alt+KeyN');
      await expect.poll(async () => (await shownCard(page))?.text).toContain('Khác số liệu');
      const card = await shownCard(page);
      expect(card && card.right - card.left).toBeCloseTo(380, 0);
    });

    it('forms and images whose names stand before the document’s own', async () => {
      await openMarked('/clobbered');
      await page.keyboard.press('Alt+KeyN');
      await expect.poll(async () => (await shownCard(page))?.text).toContain('Khác số liệu');
    });

    it('dark pages, whatever the system’s scheme', async () => {
      await open('/dark');
      await marks('discrepancy', 'dark').toEqual(['hơn 40 tỷ USD']);
      expect(await painted(page, 'discrepancy', 'light')).toEqual([]);
      await page.screenshot({ path: join(SCREENSHOTS, 'dark-page.png') });
      await page.evaluate(() => {
        document.body.style.cssText = 'background: white; color: #222';
      });
      await marks('discrepancy', 'light').toEqual(['hơn 40 tỷ USD']);
    });

    it('nothing is done where there is no article', async () => {
      await open('/no-article');
      const before = await html();
      await page.waitForTimeout(1000);
      expect(await html()).toBe(before);
      expect(await paintedCount(page)).toBe(0);
    });
  });

  it('is led to a claim by the sidebar, and from mark to mark by a shortcut of the browser', async () => {
    await openMarked('/long');
    const tabId = await tabIdOf(browser, page);
    const send = (type: string, payload: object) =>
      browser.worker.evaluate(([id, message]) => chrome.tabs.sendMessage(id, message), [
        tabId,
        { type, payload },
      ] as const);
    expect(await send('go-to-claim', { index: 0 })).toEqual({ ok: true, value: { found: true } });
    await expect.poll(() => focused(page)).toBe('hơn 40 tỷ USD');
    const at = await pointAt(page, 'discrepancy');
    expect(at.y).toBeGreaterThan(0);
    expect(at.y).toBeLessThan(800);
    expect(await send('go-to-claim', { index: 99 })).toEqual({ ok: true, value: { found: false } });
    expect(await send('step-mark', { direction: 'next' })).toEqual({ ok: true, value: { found: true } });
    await expect.poll(() => focused(page)).toBe('năm đô thị thông minh');

    // The card goes with its words, and leaves when they leave the window.
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect.poll(() => shownCard(page)).toBeNull();
  });

  it('reads a page of another topic when the reader asks for it', async () => {
    await open('/football');
    const tabId = await tabIdOf(browser, page);
    await expect.poll(async () => (await tabState(browser, tabId))?.status).toBe('off-topic');
    expect(await paintedCount(page)).toBe(0);
    const ask = (id: number) => chrome.tabs.sendMessage(id, { type: 'read-page', payload: {} });
    expect(await browser.worker.evaluate(ask, tabId)).toEqual({ ok: true, value: { started: true } });
    await expect.poll(() => paintedWords(page)).toContain('20.000 khán giả');
  });

  it('tells the background again when the page returns from the back-forward cache', async () => {
    await openMarked('/article');
    const tabId = await tabIdOf(browser, page);
    await expect.poll(async () => (await tabState(browser, tabId))?.status).toBe('checked');
    await browser.worker.evaluate(() => chrome.storage.session.clear());
    expect(await tabState(browser, tabId)).toBeNull();
    // Browsers driven by tests keep no such cache: the event is all that a page sees of it.
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await expect.poll(async () => (await tabState(browser, tabId))?.status).toBe('checked');
    await marks('discrepancy').toEqual(['hơn 40 tỷ USD']);
  });

  it('obeys the switch of a site at once', async () => {
    await openMarked('/article');
    const set = (sites: string[]) =>
      browser.worker.evaluate((off) => chrome.storage.local.set({ 'sites-off': off }), sites);
    await set([LISTED_HOST]);
    await expect.poll(() => paintedCount(page)).toBe(0);
    await set([]);
    await marks('discrepancy').toEqual(['hơn 40 tỷ USD']);
  });

  it('takes everything away when the extension is updated under an open page', async () => {
    await openMarked('/article');
    await page.keyboard.press('Alt+KeyN');
    await expect.poll(() => shownCard(page)).not.toBeNull();
    await browser.worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await expect.poll(() => paintedCount(page), { timeout: 10_000 }).toBe(0);
    expect(await page.evaluate(() => document.querySelector('[popover]'))).toBeNull();
  });
});

/** The extension API, there inside functions that run in the service worker. */
declare const chrome: typeof import('wxt/browser').Browser;
