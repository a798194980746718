import type { Box } from '@/utils/annotations/card';

export interface CardPlace {
  left: number;
  top: number;
  /** The card scrolls inside where there is less room than it wants. */
  maxHeight: number;
}

/** Between the words and the card. */
const GAP = 10;
/** Between the card and the edge of the window. */
const MARGIN = 8;

/**
 * Where the card goes: below the words or, where there is more room, above them, never over them. `words` is what the
 * card is about, `near` the line of it that the reader points at.
 */
export function placeCard(
  words: Box,
  near: Box,
  card: { width: number; height: number },
  viewport: { width: number; height: number },
): CardPlace {
  const below = viewport.height - MARGIN - (words.bottom + GAP);
  const above = words.top - GAP - MARGIN;
  const goesBelow = below >= card.height || below >= above;
  const maxHeight = Math.max(goesBelow ? below : above, 0);
  const height = Math.min(card.height, maxHeight);
  const wished = (near.left + near.right) / 2 - card.width / 2;
  return {
    left: Math.max(MARGIN, Math.min(wished, viewport.width - MARGIN - card.width)),
    top: goesBelow ? words.bottom + GAP : words.top - GAP - height,
    maxHeight,
  };
}
