import type { Change } from '../../types';
import { clauseBefore } from './clause';

/** Direction of change by word; the stems of verbs cover their endings. */
const RISE =
  'up|rise|rises|rose|risen|rising|grow|grows|grew|grown|growing|growth|increase|increases|increased|increasing|jump|jumps|jumped|' +
  'jumping|surge|surges|surged|surging|climb|climbs|climbed|climbing|soar|soars|soared|soaring|gain|gains|gained|gaining|expand|' +
  'expands|expanded|expanding|expansion|swell|swelled|advance|advanced|leap|leapt|leaped|hike|hiked|boost|boosted|higher|raised|raise|' +
  'rebounded|improved|accelerated|added';
const FALL =
  'down|fall|falls|fell|fallen|falling|drop|drops|dropped|dropping|decline|declines|declined|declining|decrease|decreases|decreased|' +
  'decreasing|shrink|shrinks|shrank|shrunk|shrinking|contract|contracted|contraction|slump|slumped|plunge|plunged|plummet|plummeted|' +
  'tumble|tumbled|slip|slipped|slide|slid|dip|dipped|dive|dived|lose|loses|lost|reduce|reduces|reduced|reducing|reduction|cut|cuts|' +
  'cutting|slash|slashed|lower|lowered|off|sank|sunk|eased|weakened';

const DIRECTION = new Map<string, Change>();
for (const word of RISE.split('|')) DIRECTION.set(word, 'rise');
for (const word of FALL.split('|')) DIRECTION.set(word, 'fall');

const NOUNS_AFTER =
  /^(?: (?:year-on-year|year-over-year|annual|yearly|quarterly|monthly|further|sharp|steep|net))?[ -](rise|increase|growth|jump|gain|surge|climb|hike|boost|expansion|leap|fall|drop|decline|decrease|reduction|dip|slump|cut|plunge|contraction|slide|higher|lower|faster|slower|more|less|fewer|up|down|larger|smaller|bigger)(?!\p{L})/iu;
const AFTER_ONLY: Readonly<Record<string, Change>> = {
  more: 'rise',
  faster: 'rise',
  larger: 'rise',
  bigger: 'rise',
  less: 'fall',
  fewer: 'fall',
  slower: 'fall',
  smaller: 'fall',
};
const WORDS_BEFORE = 9;
const PHRASAL =
  /^(?:mak|made|tak|took|set|sign|end|pick|break|broke|start|wrap|build|built|hook|open|speed|catch|caught|giv|gave|us)/;

/**
 * The direction of change stated with a figure that stands at `start`–`end`: "up 12 per cent", "rose by about 40%", "a 3%
 * fall in". A level that something rose to is no change.
 */
export function changeAround(text: string, start: number, end: number): Change | undefined {
  const after = NOUNS_AFTER.exec(text.slice(end, end + 34))?.[1]?.toLowerCase();
  if (after !== undefined) return DIRECTION.get(after) ?? AFTER_ONLY[after];
  const words =
    clauseBefore(text, start, 70)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const last = words[words.length - 1];
  if (last === undefined || last === 'to' || last === 'from') return undefined;
  // "make up 16%", "sign up 500 users"
  if (last === 'up' && PHRASAL.test(words[words.length - 2] ?? '')) return undefined;
  const direct = DIRECTION.get(last);
  if (direct) return direct;
  const near = last === 'a' || last === 'an' || last === 'further' || last === 'another';
  if (near)
    return DIRECTION.get(words[words.length - 2] ?? '') ?? DIRECTION.get(words[words.length - 3] ?? '');
  if (last !== 'by' && last !== 'of') return undefined;
  const reach = last === 'of' ? 3 : WORDS_BEFORE;
  for (let back = 2; back <= reach && back <= words.length; back += 1) {
    const change = DIRECTION.get(words[words.length - back] ?? '');
    if (change) return change;
  }
  return undefined;
}
