import { type CardWords, takeCard } from '@/utils/annotations/card';
import { sendToBackground } from '@/utils/messaging/send';
import { mayHoldArticle } from '@/utils/page/gate';
import { type Reading, readArticle } from '@/utils/page/read-article';
import { watchChanges, whenIdle } from '@/utils/page/watch';
import type { ArticleReport } from '@/utils/report/article-report';
import { type OpenArticle, type OpenArticleOptions, openArticle } from './open-article';
import { isOff, readSettings } from './settings';

/** What is known of the page in this tab: whether it holds an article, and the article that is open. */
export interface PageState {
  /** Reads the page as it is now. `forced`: whatever its topic, and though nothing suggests an article. */
  read(forced: boolean): Promise<boolean>;
  /** The address has changed without a new document. */
  moved(url: string): void;
  /** The page has come back from the back-forward cache; the background may have forgotten it. */
  returned(): void;
  /** Settings that decide what is read or marked have changed. */
  settingsChanged(): void;
  show(report: ArticleReport): void;
  goTo(index: number): Promise<boolean>;
  step(direction: 'next' | 'previous', focus: boolean): Promise<boolean>;
}

/** As much of a sentence as goes into the form of a new fact. */
const MAX_QUOTE = 2000;

/** The article of this page. */
interface OpenPage {
  article: OpenArticle;
  end: AbortController;
  url: string;
  /** As the page was read last. */
  reading: Reading;
  /** Checked whatever its topic. */
  forced: boolean;
  /** The request that the background is working on; null when none is open. */
  asking: symbol | null;
  /** What it said; null before it has, and where it failed. */
  report: ArticleReport | null;
}

/** The page must be idle before Readability runs on it; after this long it is read all the same. */
const IDLE_TIMEOUT = 2000;
/** After a change of address a page needs a moment to show the new article. */
const SETTLE = 400;
/** A page that still shows the old text after this long has only changed its address. */
const STILL_OLD = 2000;
/** A page that goes on growing without losing a mark is read again less and less often. */
const FIRST_REREAD = 500;
const LONGEST_REREAD = 30_000;

/** `url` is the page's address at the start. Everything ends when `signal` aborts. */
export function createPageState(url: string, signal: AbortSignal): PageState {
  let address = url;
  let forced = false;
  let open: OpenPage | null = null;
  /** Whether the background holds a report of this tab. */
  let told = false;
  /** Each look at the page has a number; an older one gives way to a newer. */
  let look = 0;
  let wait = FIRST_REREAD;
  let movedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let words: Promise<CardWords | null> | null = null;

  const leave = () => {
    open?.end.abort();
    open = null;
    if (told) void sendToBackground('leave-article', {});
    told = false;
  };

  /** Looks at the page: is there an article, and is it another than the one that is open? */
  const inspect = async (): Promise<boolean> => {
    const mine = ++look;
    const current = () => mine === look && !signal.aborted;
    clearTimeout(timer);
    if (!forced && isOff(address, (await readSettings()).sitesOff)) {
      if (current()) leave();
      return false;
    }
    if (!current()) return false;
    const reading = forced || mayHoldArticle(document, address) ? await readWhenIdle(address) : null;
    if (!current()) return false;
    if (!reading) {
      leave();
      return false;
    }
    const isKnown = open?.reading.article.text === reading.article.text && open.forced === forced;
    const stillOld = open?.url !== address && performance.now() - movedAt < STILL_OLD;
    if (open && isKnown && (open.asking || open.report) && (open.url === address || stillOld)) {
      open.reading = reading;
      await paint();
      if (stillOld) inspectLater(STILL_OLD);
    } else void check(reading);
    return true;
  };

  /** Has a text checked. Marks of the text before stay, as far as its words do, until the answer is there. */
  const check = async (reading: Reading): Promise<void> => {
    if (open?.url === address) {
      open.article.refresh();
      Object.assign(open, { reading, forced, report: null });
    } else {
      open?.end.abort();
      open = openPage(reading);
    }
    told = true;
    const mine = open;
    const request = Symbol();
    mine.asking = request;
    const reply = await sendToBackground('check-article', { article: reading.article, forced });
    if (open !== mine || mine.asking !== request) return;
    mine.asking = null;
    mine.report = reply.ok ? reply.value : null;
    await paint();
  };

  const openPage = (reading: Reading): OpenPage => {
    const end = new AbortController();
    signal.addEventListener('abort', () => end.abort(), { signal: end.signal });
    const article = openArticle({
      signal: end.signal,
      loadCard,
      openPanel: async () => {
        const reply = await sendToBackground('open-panel', {});
        return { opened: reply.ok && reply.value.opened };
      },
      editFact: (id) => void sendToBackground('edit-fact', { id }),
      addFact: ({ claim }, { title, published }) =>
        void sendToBackground('add-fact', { text: claim.sentence.slice(0, MAX_QUOTE), title, published }),
      decide: async (wish) => (await sendToBackground('decide-here', wish)).ok,
    });
    return { article, end, url: address, reading, forced, asking: null, report: null };
  };

  /** Paints what is known; of a text that is being checked nothing is yet. */
  const paint = async (): Promise<void> => {
    const { markedVerdicts } = await readSettings();
    if (open?.report) open.article.show(open.reading, open.report, markedVerdicts);
  };

  /** Script and words come when the first card opens, and again where that failed. */
  const loadCard: OpenArticleOptions['loadCard'] = async () => {
    words ??= sendToBackground('get-dictionary', {}).then((reply) => {
      if (!reply.ok) words = null;
      return reply.ok ? reply.value : null;
    });
    const [dictionary] = await Promise.all([words, takeCard() ?? sendToBackground('load-card', {})]);
    const create = takeCard();
    return dictionary && create ? { create, words: dictionary } : null;
  };

  /** Looks again soon; at an article that keeps all its words only after a while. */
  const inspectLater = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void inspect(), delay);
  };

  watchChanges(document, {
    signal,
    inside: () => open?.reading.map.commonAncestor() ?? null,
    onChange: (touched) => {
      if (open && !open.reading.map.isIntact()) inspectLater(0);
      else if (touched) {
        inspectLater(wait);
        wait = Math.min(wait * 2, LONGEST_REREAD);
      }
    },
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    look++;
    open = null;
  });

  return {
    read(wanted) {
      forced ||= wanted;
      return inspect();
    },
    moved(next) {
      address = next;
      forced = false;
      wait = FIRST_REREAD;
      movedAt = performance.now();
      inspectLater(SETTLE);
    },
    returned() {
      if (open) void check(open.reading);
    },
    settingsChanged() {
      words = null;
      void paint();
      inspectLater(0);
    },
    show(report) {
      if (!open) return;
      open.report = report;
      void paint();
    },
    goTo: async (index) => (await open?.article.goTo(index)) ?? false,
    step: async (direction, focus) => (await open?.article.step(direction, focus)) ?? false,
  };
}

function readWhenIdle(address: string): Promise<Reading | null> {
  return new Promise((resolve) => whenIdle(() => resolve(readArticle(document, address)), IDLE_TIMEOUT));
}
