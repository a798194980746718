// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyFact } from '@/test/components/facts';
import { translatorFor } from '@/utils/i18n/dictionaries';
import { escapeHtml, reportAsHtml } from '@/utils/report/html';
import { DESK, decidedReport } from './decided-report';

const read = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('a report to print', () => {
  it.each(['vi', 'en'] as const)('has every claim under what is shown of it (%s)', (language) => {
    const words = translatorFor(language);
    const page = read(reportAsHtml(decidedReport, words, DESK));
    const classes = [...page.querySelectorAll('article')].map((one) => one.className);
    expect(classes).toEqual(['discrepancy', 'supported', 'supported', 'ignored']);
    expect(page.documentElement.lang).toBe(language);
    expect(page.querySelector('h1')?.textContent).toBe('Hợp tác "số" <b>');
    expect(page.querySelector('.decision')?.textContent).toContain('=đúng "theo" <Tổng cục>');
    expect(page.querySelector('footer a')?.getAttribute('href')).toBe(DESK.url);
    expect(page.querySelector('b')).toBeNull();
  });

  it('needs nothing from elsewhere, and runs nothing', () => {
    const page = read(reportAsHtml(decidedReport, translatorFor('vi'), DESK));
    expect(page.querySelectorAll('script, link, img, iframe, [src], [onclick]')).toHaveLength(0);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  });

  it('makes no link of what is no web address', () => {
    const article = { ...decidedReport.article, url: 'javascript:alert(1)' };
    const page = read(
      reportAsHtml({ ...decidedReport, article }, translatorFor('vi'), { ...DESK, url: 'data:x' }),
    );
    const addresses = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(new Set(addresses)).toEqual(new Set([moneyFact.sources[0]?.url]));
  });

  it('whatever is written stays text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\0]/.test(text)),
        (text) => {
          const element = document.createElement('div');
          element.innerHTML = `<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`;
          expect(element.children).toHaveLength(1);
          expect(element.textContent).toBe(text);
          expect(element.firstElementChild?.getAttribute('title')).toBe(text);
        },
      ),
    );
  });
});
