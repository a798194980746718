import { browser } from 'wxt/browser';
import type { BackgroundRequests, PayloadOf, Reply, ReplyOf, TabRequests } from './protocol';

/**
 * Asks the background. Never rejects: whatever goes wrong on the way comes back as a reply with an error key.
 * A worker that died before it answered is asked once more, since every request may be repeated safely, except
 * `open-panel`, whose click is over by then.
 */
export async function sendToBackground<T extends keyof BackgroundRequests>(
  type: T,
  payload: PayloadOf<BackgroundRequests, T>,
): Promise<Reply<ReplyOf<BackgroundRequests, T>>> {
  const ask = () =>
    deliver<ReplyOf<BackgroundRequests, T>>(() => browser.runtime.sendMessage({ type, payload }));
  const reply = await ask();
  return !reply.ok && reply.error === 'error_interrupted' && type !== 'open-panel' ? ask() : reply;
}

/**
 * Asks the content script of a tab's top frame. Never rejects; `error_no_receiver` means that no content script
 * runs there.
 */
export function sendToTab<T extends keyof TabRequests>(
  tabId: number,
  type: T,
  payload: PayloadOf<TabRequests, T>,
): Promise<Reply<ReplyOf<TabRequests, T>>> {
  return deliver(() => browser.tabs.sendMessage(tabId, { type, payload }, { frameId: 0 }));
}

async function deliver<R>(send: () => Promise<unknown>): Promise<Reply<R>> {
  // After an update of the extension its old content scripts live on without an id, and then without `runtime`.
  if (!browser.runtime?.id) return contextLost();
  try {
    const reply = await send();
    return isReply<R>(reply) ? reply : { ok: false, error: 'error_interrupted' };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    if (/context invalidated/i.test(detail)) return contextLost();
    if (/receiving end does not exist|no tab with id|invalid tab id/i.test(detail))
      return { ok: false, error: 'error_no_receiver', detail };
    return { ok: false, error: 'error_interrupted', detail };
  }
}

/** The background checks what it says; what arrives from it needs only be told from silence. */
function isReply<R>(reply: unknown): reply is Reply<R> {
  return typeof reply === 'object' && reply !== null && 'ok' in reply && typeof reply.ok === 'boolean';
}

let lossSaid = false;

function contextLost(): { ok: false; error: string } {
  if (!lossSaid) console.info('Đối Chiếu was updated or removed; reload this page to use it again.');
  lossSaid = true;
  return { ok: false, error: 'error_context_lost' };
}
