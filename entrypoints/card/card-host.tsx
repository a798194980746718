import { render } from 'preact';
import { HoverCard } from '@/components/claims/HoverCard';
import cardStyles from '@/components/claims/HoverCard.css?inline';
import tokens from '@/components/ui/tokens.css?inline';
import sparkStyles from '@/components/verdicts/SeriesSpark.css?inline';
import type { Anchor, CardContent, CardHost } from '@/utils/annotations/card';
import { createTranslator } from '@/utils/i18n/translate';
import { copyText } from './copy-text';
import { noteOf } from './note';
import { placeCard } from './place-card';

/** In a build for tests (`wxt build --mode test`, or `sample`) the root is open, so that tests see in. */
const OPEN_ROOT = import.meta.env.MODE === 'test' || import.meta.env.MODE === 'sample';

/**
 * Against whatever the page's rules say about every element: what is important here is stronger than anything there,
 * inline styles included, so the place comes in by variables.
 */
const HOST_STYLES = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: var(--dc-y) auto auto var(--dc-x) !important;
  margin: 0 !important;
  border: 0 !important;
  padding: 0 !important;
  width: max-content !important;
  height: auto !important;
  max-height: var(--dc-room) !important;
  transform: var(--dc-shift) !important;
  overflow: visible !important;
  background: none !important;
}
:host(:not(:popover-open)) { display: none !important; }
@media (prefers-reduced-motion: no-preference) {
  .dc-card { animation: dc-fade 120ms ease-out; }
  @keyframes dc-fade { from { opacity: 0; } }
}`;

/**
 * The one element of ours in the page: a popover in the top layer with a closed shadow root, built when a card is
 * first opened.
 */
export function createCardHost(): CardHost {
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  let shown: { card: CardContent; anchor: Anchor } | null = null;

  const build = (): { host: HTMLElement; root: ShadowRoot } => {
    if (host?.isConnected && root) return { host, root };
    host = Document.prototype.createElement.call(document, 'div');
    host.setAttribute('popover', 'manual');
    root = host.attachShadow({ mode: OPEN_ROOT ? 'open' : 'closed' });
    addStyles(root, [tokens, HOST_STYLES, sparkStyles, cardStyles].join('\n'));
    // Outside the body: pages that redraw their body, or count its children, don't meet it.
    document.documentElement.append(host);
    return { host, root };
  };

  const card = () => root?.querySelector<HTMLElement>('.dc-card') ?? null;

  const place = (anchor: Anchor) => {
    const element = card();
    if (!host || !element) return;
    host.style.setProperty('--dc-room', 'none');
    const { width, height } = element.getBoundingClientRect();
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const { left, edge, above, maxHeight } = placeCard(
      anchor.words,
      anchor.near,
      { width, height },
      viewport,
    );
    host.style.setProperty('--dc-x', `${Math.round(left)}px`);
    host.style.setProperty('--dc-y', `${Math.round(edge)}px`);
    host.style.setProperty('--dc-shift', above ? 'translateY(-100%)' : 'none');
    host.style.setProperty('--dc-room', `${Math.floor(maxHeight)}px`);
  };

  const draw = (notice: string) => {
    if (!shown) return;
    const { card: content, anchor } = shown;
    const translator = createTranslator(content.words.messages, content.words.language);
    const say = (key: string) => {
      if (shown?.card.item === content.item) draw(translator.t(key));
    };
    const built = build();
    render(
      <HoverCard
        key={`${content.place.number}/${content.place.of}`}
        {...content}
        translator={translator}
        notice={notice}
        onOpenPanel={() => {
          content.onUse();
          void content.openPanel().then(({ opened }) => opened || say('card_panel_hint'));
        }}
        onDecide={(choice, reach, note) => {
          content.onUse();
          const { start, quote } = content.item.claim;
          void content
            .onDecide({ claim: { start, quote }, choice, reach, note })
            .then((kept) => kept || say('card_not_kept'));
        }}
        onCopyNote={() => {
          content.onUse();
          void copyText(noteOf(content.item, content.article, translator)).then((copied) =>
            say(copied ? 'card_copied' : 'card_copy_failed'),
          );
        }}
      />,
      built.root,
    );
    if (!built.host.matches(':popover-open')) built.host.showPopover();
    place(anchor);
  };

  return {
    show(card, anchor) {
      shown = { card, anchor };
      draw('');
    },
    follow(anchor) {
      const { words } = anchor;
      if (words.bottom < 0 || words.top > window.innerHeight) return false;
      if (shown) shown = { ...shown, anchor };
      place(anchor);
      return true;
    },
    hide() {
      shown = null;
      if (!host || !root) return;
      if (host.matches(':popover-open')) host.hidePopover();
      render(null, root);
    },
    focus: () => card()?.focus({ preventScroll: true }),
    owns: (event) => host !== null && event.composedPath().includes(host),
    hasFocus: () => root?.activeElement != null,
    remove() {
      if (root) render(null, root);
      host?.remove();
      host = null;
      root = null;
    },
  };
}

/** By a constructed sheet, which no policy of the page forbids; by an element where a browser refuses it here. */
function addStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
