import { CONTRASTS } from './contrasts';
import { tidy } from './words';

/**
 * Joins carried words and a part's own: where the own words name the other side of a contrast, that side takes the place of
 * the one carried, with its preposition.
 */
export function joinCarried(carried: string, own: string): string {
  let words = carried;
  let rest = own;
  for (const group of CONTRASTS) {
    const mine = group.find(({ words: pattern }) => pattern.test(own));
    if (!mine) continue;
    const name = mine.words.exec(own)?.[0] ?? '';
    for (const other of group) {
      if (other === mine || !other.words.test(words)) continue;
      words = words.replace(other.words, name).replace(other.all, ' ');
      if (mine.toward) words = words.replace(mine.toward.of, mine.toward.as);
      rest = rest.replace(mine.words, ' ');
    }
  }
  return tidy(`${words} ${rest}`);
}

const OWN_NAME = /^\p{Lu}[\p{L}\p{N}]*/u;
/** A name that has what follows; the capital of "Kim ngạch" only opens a sentence. */
const NAME_THAT_HAS =
  /^(?:\p{Lu}[\p{L}\p{N}]*\s)+(?=(?:có|đạt|chiếm|với|là|được|đã|hiện|ghi nhận|has|had|have|is|was|with)(?!\p{L}))/u;

/** A part that opens with a name of its own takes over what the part before says of another name. */
export function withoutName(carried: string, own: string): string {
  return OWN_NAME.test(own) ? carried.replace(NAME_THAT_HAS, '') : carried;
}
