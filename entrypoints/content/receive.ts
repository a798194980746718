import { type Browser, browser } from 'wxt/browser';
import type { PayloadOf, ReplyOf, TabRequests } from '@/utils/messaging/protocol';

type Handlers = {
  [T in keyof TabRequests]: (payload: PayloadOf<TabRequests, T>) => Promise<ReplyOf<TabRequests, T>>;
};

/**
 * Answers the background in a page's script, as `receiveInTab` does with schemas: their library would weigh more here
 * than all four messages. Only our own extension is heard, and only well-formed requests.
 */
export function receive(handlers: Handlers): () => void {
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (reply: unknown) => void,
  ): true => {
    const work = sender.id === browser.runtime.id ? dispatch(message, handlers) : null;
    if (!work) respond({ ok: false, error: 'error_bad_message' });
    else
      work.then(
        (value) => respond({ ok: true, value }),
        (error: unknown) => {
          console.error(error);
          respond({ ok: false, error: 'error_internal', detail: String(error) });
        },
      );
    // Keeps the channel open for the answer, in Chrome and Firefox alike.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Null for what is no request of ours. */
function dispatch(message: unknown, handlers: Handlers): Promise<unknown> | null {
  if (!isRecord(message) || !isRecord(message.payload)) return null;
  const { type, payload } = message;
  if (type === 'report-changed') return isReportChange(payload) ? handlers[type](payload) : null;
  if (type === 'go-to-claim') return isIndex(payload) ? handlers[type](payload) : null;
  if (type === 'step-mark') return isStep(payload) ? handlers[type](payload) : null;
  if (type === 'read-page') return handlers[type]({});
  return null;
}

type Payload<T extends keyof TabRequests> = PayloadOf<TabRequests, T>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** A report comes from our own background, which made it: enough of it is looked at to tell it from anything else. */
const isReportChange = (payload: object): payload is Payload<'report-changed'> =>
  'report' in payload && isRecord(payload.report) && Array.isArray(payload.report.claims);

const isIndex = (payload: object): payload is Payload<'go-to-claim'> =>
  'index' in payload && Number.isInteger(payload.index) && Number(payload.index) >= 0;

const isStep = (payload: object): payload is Payload<'step-mark'> =>
  'direction' in payload && (payload.direction === 'next' || payload.direction === 'previous');
