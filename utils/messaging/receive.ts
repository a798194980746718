import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { ContentRequests, PageRequests, PayloadOf, Reply, ReplyOf } from './protocol';
import { contentSchemas, pageSchemas, type Schemas } from './schemas';
import { asContentSender, asPageSender, type ContentSender, type PageSender } from './senders';

type Sender = Browser.runtime.MessageSender;
type Handlers<M, S> = {
  [T in keyof M]: (payload: PayloadOf<M, T>, from: S) => ReplyOf<M, T> | Promise<ReplyOf<M, T>>;
};

/** One function per message of content scripts, and one per message of our own pages. */
export interface BackgroundHandlers {
  content: Handlers<ContentRequests, ContentSender>;
  page: Handlers<PageRequests, PageSender>;
}

/** A message type as the listener needs it, its own types checked where the route is made. */
interface Route {
  /** What will answer, or why nothing may. */
  open(payload: unknown, sender: Sender): { run: () => unknown } | { refused: string };
}

/**
 * Answers the messages of content scripts and of our own pages; call it once, at the top level of the background.
 * A handler is called within the listener itself, so it may still use the click that the message came from, up to its
 * first `await`. Returns a function that stops listening.
 */
export function receiveInBackground(handlers: BackgroundHandlers): () => void {
  return listen([
    ...routes(contentSchemas, asContentSender, handlers.content),
    ...routes(pageSchemas, asPageSender, handlers.page),
  ]);
}

function routes<M, S extends object>(
  schemas: Schemas<M>,
  admit: (sender: Sender) => S | null,
  handlers: Handlers<M, S>,
): [string, Route][] {
  const route = <T extends keyof M & string>(type: T): [string, Route] => [
    type,
    {
      open(payload, sender) {
        const from = admit(sender);
        if (from === null) return { refused: 'this sender may not ask it' };
        const parsed = v.safeParse<Schemas<M>[T]>(schemas[type], payload);
        if (!parsed.success) return { refused: v.summarize(parsed.issues) };
        return { run: () => handlers[type](parsed.output, from) };
      },
    },
  ];
  return (Object.keys(handlers) as (keyof M & string)[]).map(route);
}

const envelope = v.object({ type: v.string(), payload: v.unknown() });

function listen(entries: [string, Route][]): () => void {
  const routes = new Map(entries);
  const listener = (message: unknown, sender: Sender, respond: (reply: Reply<unknown>) => void): true => {
    void answer(routes, message, sender).then(respond);
    // Keeps the channel open for the answer, in Chrome and Firefox alike.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function answer(
  routes: ReadonlyMap<string, Route>,
  message: unknown,
  sender: Sender,
): Promise<Reply<unknown>> {
  const refuse = (detail: string): Reply<never> => ({ ok: false, error: 'error_bad_message', detail });
  const request = v.safeParse(envelope, message);
  if (!request.success) return refuse('not a message of this extension');
  const opened = routes.get(request.output.type)?.open(request.output.payload, sender);
  if (opened === undefined) return refuse(`unknown message "${request.output.type.slice(0, 100)}"`);
  if ('refused' in opened) return refuse(`${request.output.type}: ${opened.refused}`);
  try {
    return { ok: true, value: await opened.run() };
  } catch (error) {
    return { ok: false, ...describeError(error) };
  }
}

/**
 * The message key of an error that a person can act on: it brings one along as `messageKey` (see
 * `utils/storage/errors.ts`). `error_internal` for any other, which is a fault of ours.
 */
export function errorKey(error: unknown): string {
  const known = error instanceof Error && 'messageKey' in error ? error.messageKey : null;
  return typeof known === 'string' ? known : 'error_internal';
}

/** An error as a reply carries it; a fault of ours is logged too. */
function describeError(error: unknown): { error: string; detail: string } {
  const key = errorKey(error);
  if (key === 'error_internal') console.error(error);
  return { error: key, detail: error instanceof Error ? error.message : String(error) };
}
