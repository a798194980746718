import type { Tone } from './names';

/**
 * The tone of the page around a text, told by the text's own colour: light letters stand on a dark ground, however
 * the page paints it.
 */
export function toneAt(node: Node): Tone {
  const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
  if (!(element instanceof Element)) return 'light';
  return luminance(getComputedStyle(element).color) > 0.45 ? 'dark' : 'light';
}

/** Relative luminance, 0 to 1, of a computed colour; 0 where it is written in a way not known here. */
export function luminance(color: string): number {
  const numbers = color.match(/-?[\d.]+%?/g)?.map((part) => Number.parseFloat(part)) ?? [];
  const [first = 0, second = 0, third = 0] = numbers;
  if (/^rgba?\(/.test(color))
    return 0.2126 * linear(first / 255) + 0.7152 * linear(second / 255) + 0.0722 * linear(third / 255);
  if (/^color\(/.test(color))
    return 0.2126 * linear(first) + 0.7152 * linear(second) + 0.0722 * linear(third);
  // Lightness, of which the cube is luminance closely enough.
  if (/^(?:ok)?l(?:ab|ch)\(/.test(color)) return (color.startsWith('ok') ? first : first / 100) ** 3;
  return 0;
}

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
