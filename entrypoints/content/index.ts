import './highlights.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { newsSiteMatches } from '@/utils/sites/news-sites';
import { createPageState } from './page-state';
import { receive } from './receive';
import { watchSettings } from './settings';

/**
 * Reads the article of a page, has the background check it, and marks what was found. On a page without an article it
 * asks one cheap question and falls silent.
 */
export default defineContentScript({
  matches: newsSiteMatches,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const page = createPageState(location.href, ctx.signal);

    ctx.onInvalidated(
      receive({
        'report-changed': async ({ report }) => {
          page.show(report);
          return null;
        },
        'go-to-claim': async ({ index }) => ({ found: await page.goTo(index) }),
        'read-page': async () => ({ started: await page.read(true) }),
        'step-mark': async ({ direction }) => ({ found: await page.step(direction, true) }),
      }),
    );
    ctx.onInvalidated(watchSettings(() => page.settingsChanged()));

    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl, oldUrl }) => {
      // A jump within the page is no new page.
      if (newUrl.href.replace(/#.*$/, '') !== oldUrl.href.replace(/#.*$/, '')) page.moved(newUrl.href);
    });
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => {
      if (persisted) page.returned();
    });

    // An update or removal of the extension is told to nobody: WXT notices it at the next tick, and everything leaves.
    ctx.setInterval(() => undefined, 1000);

    // A page loaded ahead of a click is not on any screen yet.
    if ('prerendering' in document && document.prerendering)
      ctx.addEventListener(document, 'prerenderingchange', () => void page.read(false), { once: true });
    else void page.read(false);
  },
});
