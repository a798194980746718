import type { Language } from '@/utils/claims/types';
import type { DecisionWish } from '@/utils/messaging/protocol';
import type { ArticleHead } from '@/utils/report/article-report';
import type { CheckedClaim } from '@/utils/verdicts/types';

/**
 * The card is a script of its own (`entrypoints/card`), put into a page by the background when a card is first opened:
 * most pages never see one, and should not pay for it. It leaves its maker in the world that our scripts of a page
 * share, where the content script finds it; the page can't see that world.
 */
export interface CardHost {
  /** Shows a card beside words, or shows another in its place. */
  show(card: CardContent, anchor: Anchor): void;
  /** Moves the card after its words have moved. False where they have left the window. */
  follow(anchor: Anchor): boolean;
  hide(): void;
  /** Takes the keyboard's focus into the card. */
  focus(): void;
  /** Whether an event came from within the card. */
  owns(event: Event): boolean;
  /** Whether the keyboard's focus is within the card. */
  hasFocus(): boolean;
  /** Takes the element out of the page. */
  remove(): void;
}

/** What a card shows, and what may be done from it. */
export interface CardContent {
  item: CheckedClaim;
  /** Its place among the marks of the page, from 1. */
  place: { number: number; of: number };
  article: ArticleHead;
  words: CardWords;
  onStep(direction: 'next' | 'previous'): void;
  /** Take this mark from the page, until it is loaded again. */
  onHide(): void;
  /** Take all marks from the page, until it is loaded again. */
  onHideAll(): void;
  onClose(): void;
  /** Something was done in the card: it stays open though the pointer leaves it. */
  onUse(): void;
  /** Opens the options at a fact, to correct it. */
  onEditFact(id: string): void;
  /** Opens the options with this claim as a new fact. */
  onAddFact(): void;
  /** Keeps a decision about the claim; false where that could not be done. */
  onDecide(wish: DecisionWish): Promise<boolean>;
  /** Within the click: the browser opens its sidebar only then. */
  openPanel(): Promise<{ opened: boolean }>;
}

/** The interface's words. */
export interface CardWords {
  language: Language;
  messages: Record<string, string>;
}

/** A box in the viewport, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the words stand in the window: all of them, and the line of them that the reader points at. */
export interface Anchor {
  words: Box;
  near: Box;
}

const KEY = Symbol.for('doi-chieu:card');
type Shelf = { [KEY]?: () => CardHost };

/** Called by the card's script. */
export function offerCard(create: () => CardHost): void {
  (globalThis as Shelf)[KEY] = create;
}

/** The card's maker; undefined until its script has run in this page. */
export const takeCard = (): (() => CardHost) | undefined => (globalThis as Shelf)[KEY];
