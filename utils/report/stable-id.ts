import { keyOf } from '@/utils/verdicts/decisions/claim-key';
import type { CheckedClaim } from '@/utils/verdicts/types';
import { addressOf } from './article-record';

/**
 * A name for what a report says about a claim: the same for the same article, words and figure, whoever makes the report
 * and however often. A UUID of version 8, whose bits are the maker's own.
 */
export function stableId(purpose: string, url: string, { claim }: CheckedClaim): string {
  const { kind, value, quote, sentence } = keyOf(claim);
  const text = [purpose, addressOf(url), kind, value, quote, sentence].join('\n');
  const hex = [0, 1, 2, 3].map((seed) => fnv1a(`${seed}\n${text}`).toString(16).padStart(8, '0')).join('');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
