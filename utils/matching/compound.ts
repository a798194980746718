import type { Token } from './analyse';

/** Endings of adjectives and verbs: they do not narrow a noun, but for trades ("mining exports"). */
const NOT_A_NOUN = /(?:ed|ly|ous|al|ive|ic|ing)$/;
const TRADES = new Set([
  'mining',
  'housing',
  'manufacturing',
  'farming',
  'shipping',
  'banking',
  'gaming',
  'fishing',
  'clothing',
  'pharmaceutical',
  'chemical',
  'medical',
  'electrical',
  'mineral',
  'metal',
  'coal',
]);
/** Words before a measure that leave it whole ("record exports", "headline inflation"). */
const IDLE = new Set(
  'record headline average strong weak robust rapid fast slow overall net gross combined widespread gdp wb itu un mobile whole recent latest'.split(
    ' ',
  ),
);
const HEADS: ReadonlySet<Token['role']> = new Set(['flow', 'topic', 'amount']);

/**
 * English nouns right before the name of a measure, which narrow it to a part: "food inflation", "mining exports". `text` is
 * what the tokens were read from; a mark or an owner's ending between the two parts them.
 */
export function narrowing(tokens: readonly Token[], text: string): Set<string> {
  const found = new Set<string>();
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    if (before?.role !== 'word' || !HEADS.has(token.role)) return;
    if (
      !/^[ -]$/.test(text.slice(before.end, token.start)) ||
      /['’]s?$/.test(text.slice(before.start, before.end))
    )
      return;
    if (IDLE.has(before.id) || (NOT_A_NOUN.test(before.id) && !TRADES.has(before.id))) return;
    found.add(before.id);
  });
  return found;
}
