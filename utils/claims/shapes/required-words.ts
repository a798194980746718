/**
 * What a text must contain for a pattern to match in it at all: a set of strings of which every match holds one. Looking for
 * "hôm kia" in a paragraph takes some 50 ns, running the pattern that reads it 12 µs; most patterns of dates and ranks match
 * in few paragraphs.
 */

/** Of an expression: all it can match where that is little, and strings of which one is in whatever it matches. */
interface Words {
  all: readonly string[] | null;
  required: readonly string[] | null;
}

const NOTHING: Words = { all: null, required: null };
/** More alternatives than this cost as much to look for as the pattern itself. */
const MOST = 30;

const shortest = (words: readonly string[]): number => Math.min(...words.map(({ length }) => length));

/** The set that tells most: the longer its shortest word, the rarer it is. */
function better(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (b === null || b.length === 0 || b.length > MOST || shortest(b) === 0) return a;
  if (a === null) return b;
  return shortest(b) > shortest(a) || (shortest(b) === shortest(a) && b.length < a.length) ? b : a;
}

/** Reads a pattern's source from left to right; what it does not know it takes for anything. */
class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  alternatives(): Words {
    const branches = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at += 1;
      branches.push(this.sequence());
    }
    if (branches.length === 1) return branches[0] ?? NOTHING;
    const all: string[] = [];
    const required: string[] = [];
    let [finite, bound] = [true, true];
    for (const branch of branches) {
      if (branch.all) all.push(...branch.all);
      else finite = false;
      const own = better(branch.required, branch.all);
      if (own) required.push(...own);
      else bound = false;
    }
    return {
      all: finite && all.length <= MOST ? all : null,
      required: bound ? [...new Set(required)] : null,
    };
  }

  private sequence(): Words {
    let run: readonly string[] = [''];
    let whole = true;
    let required: readonly string[] | null = null;
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const { words, empty } = this.term();
      if (empty) {
        required = better(required, words.required ?? words.all);
        continue;
      }
      const optional = this.quantifier();
      const next = words.all;
      const longer =
        next && optional === 'once' && run.length * next.length <= MOST
          ? run.flatMap((head) => next.map((tail) => head + tail))
          : null;
      if (longer) {
        run = longer;
        if (next && words.required) required = better(required, words.required);
        continue;
      }
      required = better(required, run);
      if (optional !== 'maybe') required = better(better(required, words.required), next);
      run = [''];
      whole = false;
    }
    return { all: whole ? run : null, required: better(required, run) };
  }

  /** One term without its quantifier; `empty` where it looks around and matches nothing itself. */
  private term(): { words: Words; empty?: boolean } {
    const char = this.source[this.at] ?? '';
    switch (char) {
      case '(':
        return this.group();
      case '[':
        return { words: this.characterClass() };
      case '^':
      case '$':
        this.at += 1;
        return { words: NOTHING, empty: true };
      case '.':
        this.at += 1;
        return { words: NOTHING };
      case '\\':
        return this.escape();
      default: {
        this.at += 1;
        return { words: { all: [char.toLowerCase()], required: null } };
      }
    }
  }

  private group(): { words: Words; empty?: boolean } {
    const opening = /^\((?:\?(?:<?[=!]|:|<[^>]+>))?/.exec(this.source.slice(this.at))?.[0] ?? '(';
    this.at += opening.length;
    const words = this.alternatives();
    this.at += 1;
    if (opening.endsWith('!')) return { words: NOTHING, empty: true };
    return opening.endsWith('=') ? { words, empty: true } : { words };
  }

  private characterClass(): Words {
    const end = this.source.indexOf(']', this.at + (this.source[this.at + 1] === ']' ? 2 : 1));
    const inside = this.source.slice(this.at + 1, end);
    this.at = end + 1;
    if (/[\\^-]/.test(inside) || inside.length > 4) {
      // An escaped bracket is not the end: give up on the rest of such a pattern.
      if (inside.endsWith('\\')) this.at = this.source.length;
      return NOTHING;
    }
    return { all: [...new Set(inside.toLowerCase())], required: null };
  }

  private escape(): { words: Words; empty?: boolean } {
    const escaped = this.source[this.at + 1] ?? '';
    const property = /^\\[pPk][{<][^}>]*[}>]/.exec(this.source.slice(this.at))?.[0];
    this.at += property?.length ?? 2;
    if (escaped === 'b' || escaped === 'B') return { words: NOTHING, empty: true };
    return /[\p{L}\d]/u.test(escaped) ? { words: NOTHING } : { words: { all: [escaped], required: null } };
  }

  private quantifier(): 'once' | 'maybe' | 'more' {
    const sign = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.at))?.[0];
    if (sign === undefined) return 'once';
    this.at += sign.length;
    return /^(?:[*?]|\{0)/.test(sign) ? 'maybe' : 'more';
  }
}

/** Lower-case strings of which one stands in every text that the pattern matches; null where nothing is sure. */
export function requiredWords({ source }: RegExp): readonly string[] | null {
  const reader = new Reader(source);
  const { all, required } = reader.alternatives();
  return better(required, all);
}

const KNOWN = new WeakMap<RegExp, readonly string[] | null>();
let last = { text: '', lower: '' };

/** False where the pattern cannot match in the text. */
export function mayMatch(pattern: RegExp, text: string): boolean {
  let words = KNOWN.get(pattern);
  if (words === undefined) {
    words = requiredWords(pattern);
    KNOWN.set(pattern, words);
  }
  if (words === null) return true;
  // Recognisers ask about one text, one after the other.
  if (last.text !== text) last = { text, lower: text.toLowerCase() };
  for (const word of words) if (last.lower.includes(word)) return true;
  return false;
}
