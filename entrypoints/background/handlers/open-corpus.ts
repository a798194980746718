import { browser } from 'wxt/browser';
import { factAddress, newFactAddress } from '@/components/hooks/own-pages';

/** Opens the options at a fact. */
export async function openFact(id: string): Promise<null> {
  await browser.tabs.create({ url: factAddress(id) });
  return null;
}

/** Opens the form of a new fact with words of a page; `url` is the page's address as the browser vouches for it. */
export async function openNewFact(
  { text, title, published }: { text: string; title: string; published: string | null },
  url: string,
): Promise<null> {
  await browser.tabs.create({ url: newFactAddress({ text, title, url, date: published ?? '' }) });
  return null;
}
