import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { DICTIONARIES } from '@/utils/i18n/dictionaries';
import { receiveInBackground } from '@/utils/messaging/receive';
import { sendToTab } from '@/utils/messaging/send';
import { database } from '@/utils/storage/db';
import { markIndexStale, refreshIndex } from '@/utils/storage/index/refresh-index';
import { interfaceLanguage, tolerances, topicTerms } from '@/utils/storage/settings';
import { loadStarter } from '@/utils/storage/starter';
import { checkPage } from './handlers/check-page';
import { checkText } from './handlers/check-text';
import { decide, withdrawDecision } from './handlers/decisions';
import { registerGrantedSites } from './handlers/granted-sites';
import { loadCard } from './handlers/load-card';
import { openFact, openNewFact } from './handlers/open-corpus';
import { checkArticleOf, forgetTab, judgeOpenArticlesAgain } from './handlers/reading';
import { createSelectionMenu, onSelectionMenu } from './handlers/selection-menu';
import { onShortcut } from './handlers/shortcuts';
import { openPanel } from './handlers/side-panel';
import { onTabUpdated } from './handlers/tab-events';
import { uiLanguage } from './handlers/ui-language';

/**
 * Every listener is registered here, at once and synchronously: a worker that wakes for an event misses it otherwise.
 * Nothing is kept in memory that can't be rebuilt, since the worker may end at any moment.
 */
export default defineBackground(() => {
  receiveInBackground({
    content: {
      'check-article': ({ article, forced }, { tabId }) => checkArticleOf(tabId, article, forced),
      'leave-article': async (_, { tabId }) => {
        await forgetTab(tabId);
        return null;
      },
      'open-panel': (_, { tabId, windowId }) => openPanel({ tabId, windowId }),
      'get-dictionary': async () => {
        const language = await uiLanguage();
        return { language, messages: DICTIONARIES[language] };
      },
      'load-card': (_, { tabId }) => loadCard(tabId),
      'edit-fact': ({ id }) => openFact(id),
      'add-fact': (about, { url }) => openNewFact(about, url),
      'decide-here': async (wish, { tabId }) => {
        await decide(tabId, wish);
        return null;
      },
    },
    page: {
      'check-text': checkText,
      'check-page': ({ tabId }) => checkPage(tabId),
      'go-to-claim': async ({ tabId, index }) => {
        const reply = await sendToTab(tabId, 'go-to-claim', { index });
        return reply.ok ? reply.value : { found: false };
      },
      decide: async ({ tabId, wish }) => {
        await decide(tabId, wish);
        return null;
      },
      'withdraw-decision': ({ id }) => withdrawDecision(id),
      'corpus-changed': async () => {
        await judgeOpenArticlesAgain();
        return null;
      },
    },
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    logged(reason === 'update' ? bringUpToDate() : loadStarter());
    logged(createSelectionMenu());
    logged(registerGrantedSites());
  });
  browser.runtime.onStartup.addListener(() => logged(loadStarter()));

  browser.tabs.onRemoved.addListener((tabId) => logged(forgetTab(tabId)));
  browser.tabs.onUpdated.addListener((tabId, change, tab) => logged(onTabUpdated(tabId, change, tab)));
  browser.contextMenus.onClicked.addListener((info, tab) => logged(onSelectionMenu(info, tab)));
  browser.commands.onCommand.addListener((command, tab) => logged(onShortcut(command, tab)));
  browser.permissions.onAdded.addListener(() => logged(registerGrantedSites()));
  browser.permissions.onRemoved.addListener(() => logged(registerGrantedSites()));

  tolerances.watch(() => logged(judgeOpenArticlesAgain()));
  topicTerms.watch(() => logged(judgeOpenArticlesAgain()));
  interfaceLanguage.watch(() => logged(createSelectionMenu()));
});

/** After an update: the new code may make other terms of a fact, and bring another starter corpus. */
async function bringUpToDate(): Promise<void> {
  await markIndexStale(database);
  await loadStarter();
  await refreshIndex(database);
}

/** Nobody waits for what an event started; its failure goes to the log. */
function logged(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error(error));
}
