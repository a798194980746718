import { browser } from 'wxt/browser';

/** Puts the card's script beside the content script that asks for it; the page needs no access to the file. */
export async function loadCard(tabId: number): Promise<{ loaded: boolean }> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/card.js'] });
    return { loaded: true };
  } catch {
    // The page was left meanwhile, or the grant for it has ended.
    return { loaded: false };
  }
}
