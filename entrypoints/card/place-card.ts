import type { Box } from '@/utils/annotations/card';

export interface CardPlace {
  left: number;
  /** The edge that the card keeps to, beside the words: its top below them, its bottom above. */
  edge: number;
  above: boolean;
  /** The card scrolls inside where there is less room than it wants. */
  maxHeight: number;
}

/** Between the words and the card. */
const GAP = 10;
/** Between the card and the edge of the window. */
const MARGIN = 8;

/**
 * Where the card goes: below the words or, where there is more room, above them, never over them. `words` is what the
 * card is about, `near` the line of it that the reader points at. A card that grows later (a menu opens) grows away
 * from the words.
 */
export function placeCard(
  words: Box,
  near: Box,
  card: { width: number; height: number },
  viewport: { width: number; height: number },
): CardPlace {
  const below = viewport.height - MARGIN - (words.bottom + GAP);
  const over = words.top - GAP - MARGIN;
  const above = below < card.height && below < over;
  const wished = (near.left + near.right) / 2 - card.width / 2;
  return {
    left: Math.max(MARGIN, Math.min(wished, viewport.width - MARGIN - card.width)),
    edge: above ? words.top - GAP : words.bottom + GAP,
    above,
    maxHeight: Math.max(above ? over : below, 0),
  };
}
