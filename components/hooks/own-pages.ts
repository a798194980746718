import { browser } from 'wxt/browser';

const optionsUrl = (): string => browser.runtime.getURL('/options.html' as '/');

/** Address of a fact in the options. */
export const factAddress = (id: string): string => `${optionsUrl()}#fact=${encodeURIComponent(id)}`;

/** Address of the fact form, filled in with a text and where it stands. */
export function newFactAddress(about: { text: string; url?: string; title?: string; date?: string }): string {
  const query = new URLSearchParams(
    Object.entries(about).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
  return `${optionsUrl()}#new?${query}`;
}

/** Opens a part of the options (`facts`, `settings`). */
export async function openOptions(part: string): Promise<void> {
  await browser.tabs.create({ url: `${optionsUrl()}#${part}` });
}

/** The sidebar, of which the shared types know only one browser's. */
interface FirefoxSidebar {
  open(): Promise<void>;
}

/** Opens the sidebar beside a tab. Nothing is awaited before, since both browsers open it only within the click. */
export async function openSidebar(tabId: number): Promise<boolean> {
  const sidebar = (browser as { sidebarAction?: FirefoxSidebar }).sidebarAction;
  try {
    await (browser.sidePanel ? browser.sidePanel.open({ tabId }) : sidebar?.open());
    return true;
  } catch {
    return false;
  }
}
