import './highlights.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { receiveInTab } from '@/utils/messaging/receive';
import { newsSiteMatches } from '@/utils/sites/news-sites';
import { interfaceLanguage, markedVerdicts, sitesOff } from '@/utils/storage/settings';
import { createPageState } from './page-state';

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

    const stopReceiving = receiveInTab({
      'report-changed': ({ report }) => {
        page.show(report);
        return null;
      },
      'go-to-claim': async ({ index }) => ({ found: await page.goTo(index) }),
      'read-page': async () => ({ started: await page.read(true) }),
      'step-mark': async ({ direction }) => ({ found: await page.step(direction, true) }),
    });
    const settings = [sitesOff, markedVerdicts, interfaceLanguage];
    const stopWatching = settings.map((item) => item.watch(() => page.settingsChanged()));
    ctx.onInvalidated(() => {
      stopReceiving();
      for (const stop of stopWatching) stop();
    });

    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl, oldUrl }) => {
      // A jump within the page is no new page.
      if (newUrl.href.replace(/#.*$/, '') !== oldUrl.href.replace(/#.*$/, '')) page.moved(newUrl.href);
    });
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => {
      if (persisted) page.returned();
    });

    // A page loaded ahead of a click is not on any screen yet.
    if ('prerendering' in document && document.prerendering)
      ctx.addEventListener(document, 'prerenderingchange', () => void page.read(false), { once: true });
    else void page.read(false);
  },
});
