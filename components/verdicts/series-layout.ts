import type { Language } from '@/utils/claims/types';
import type { Fact } from '@/utils/corpus/fact';
import type { Verdict } from '@/utils/verdicts/types';
import { aroundTimes, pointsOf, timeOf } from './series-points';

interface Point {
  x: number;
  y: number;
}
type Anchor = 'start' | 'middle' | 'end';

/** A point with its figure beside it. */
interface LabelledPoint extends Point {
  tone: 'corpus' | 'article';
  label: string;
  labelX: number;
  labelY: number;
  anchor: Anchor;
}

/** Where everything of the small chart stands, in the units of its view box. */
export interface SeriesLayout {
  width: number;
  height: number;
  baseline: number;
  line: Point[];
  points: Point[];
  /** The fact of the corpus that the verdict is about. */
  corpus: LabelledPoint | null;
  /** The article's figure, at the time that the article says. */
  article: LabelledPoint | null;
  /** The point that the article's figure belongs to, where that is another. */
  belongs: LabelledPoint | null;
  ticks: { x: number; label: string; anchor: Anchor }[];
}

const WIDTH = 340;
const HEIGHT = 104;
const TOP = 24;
const BASELINE = 84;
const BOTTOM = BASELINE - 12;
const SIDE = 14;
/** Two year labels need this much room between their middles. */
const TICK_ROOM = 32;
/** A figure this many times beyond the series (a slip of the unit, say) would flatten it, and is not drawn. */
const BEYOND = 3;

/** Lays out a series with the article's figure on it; null where it has fewer than two points. */
export function layOutSeries(
  series: readonly Fact[],
  verdict: Verdict,
  period: string | null,
  language: Language,
): SeriesLayout | null {
  const all = pointsOf(series);
  const find = (fact: Fact | null) => all.find((point) => point.fact.id === fact?.id);
  const corpusPoint = find('fact' in verdict ? verdict.fact : null);
  const belongsPoint = find(verdict.reason === 'matches-other-period' ? verdict.matching : null);
  const comparison = 'comparison' in verdict ? verdict.comparison : null;
  const statedTime = timeOf(period) ?? corpusPoint?.time ?? null;
  const known = aroundTimes(
    all,
    [statedTime, corpusPoint?.time, belongsPoint?.time].filter((time) => time != null),
  );
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last || first.time === last.time) return null;

  const figures = known.map(({ value }) => value);
  const stated = verdict.kind === 'supported' ? null : (comparison?.stated ?? null);
  const drawn =
    stated !== null && statedTime !== null && isWithin(stated, figures)
      ? { time: statedTime, value: stated }
      : null;
  const values = drawn ? [...figures, drawn.value] : figures;
  const times = drawn ? [first.time, last.time, drawn.time] : [first.time, last.time];
  // Up is better: the first rank stands at the top.
  const isRank = first.fact.kind === 'rank';
  const across = scale(Math.min(...times), Math.max(...times), SIDE, WIDTH - SIDE);
  const up = scale(Math.min(...values), Math.max(...values), isRank ? TOP : BOTTOM, isRank ? BOTTOM : TOP);
  const place = ({ time, value }: { time: number; value: number }): Point => ({
    x: across(time),
    y: up(value),
  });

  const write = shortFigures(Math.max(...values), language);
  const corpus = corpusPoint
    ? labelled(place(corpusPoint), 'corpus', write(corpusPoint.value), 'above')
    : null;
  const article = drawn ? labelled(place(drawn), 'article', write(drawn.value), 'below') : null;
  const belongs = belongsPoint
    ? labelled(place(belongsPoint), 'article', write(belongsPoint.value), 'left')
    : null;
  if (corpus && article && !belongs && article.y < corpus.y) {
    corpus.labelY = corpus.y + BELOW;
    article.labelY = article.y + ABOVE;
  }

  return {
    width: WIDTH,
    height: HEIGHT,
    baseline: BASELINE,
    line: known.map(place),
    points: known.filter((point) => point !== corpusPoint && point !== belongsPoint).map(place),
    corpus,
    article,
    belongs,
    ticks: spacedTicks(
      [corpusPoint?.time, belongsPoint?.time, drawn?.time, first.time, last.time]
        .filter((time) => time !== undefined)
        .map((time) => ({ x: across(time), label: String(Math.floor(time)) })),
    ),
  };
}

const ABOVE = -10;
const BELOW = 17;

function labelled(
  at: Point,
  tone: 'corpus' | 'article',
  label: string,
  side: 'above' | 'below' | 'left',
): LabelledPoint {
  const edge: Anchor = at.x < 40 ? 'start' : at.x > WIDTH - 40 ? 'end' : 'middle';
  const anchor = side === 'left' && at.x > 60 ? 'end' : edge;
  return {
    ...at,
    tone,
    label,
    anchor,
    labelX: side === 'left' ? at.x - 2 : at.x,
    labelY: at.y + (side === 'below' ? BELOW : ABOVE),
  };
}

function isWithin(value: number, figures: readonly number[]): boolean {
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  return value <= Math.max(high * BEYOND, high) && value >= Math.min(low / BEYOND, low);
}

function scale(low: number, high: number, from: number, to: number): (value: number) => number {
  if (low === high) return () => (from + to) / 2;
  return (value) => Math.round((from + ((value - low) / (high - low)) * (to - from)) * 10) / 10;
}

/** The first ticks have the first right to their room. */
function spacedTicks(wanted: { x: number; label: string }[]): SeriesLayout['ticks'] {
  const placed: SeriesLayout['ticks'] = [];
  for (const tick of wanted) {
    if (placed.some((other) => other.label === tick.label || Math.abs(other.x - tick.x) < TICK_ROOM))
      continue;
    placed.push({ ...tick, anchor: tick.x <= SIDE ? 'start' : tick.x >= WIDTH - SIDE ? 'end' : 'middle' });
  }
  return placed.map((tick) => ({
    ...tick,
    x: tick.anchor === 'start' ? 0 : tick.anchor === 'end' ? WIDTH : tick.x,
  }));
}

/** Writes figures in the largest thousand-step below the highest, to four digits: 47200000000 as "47.2". */
function shortFigures(highest: number, language: Language): (value: number) => string {
  const step = highest >= 1e6 ? 1000 ** Math.floor(Math.log10(highest) / 3) : 1;
  const format = new Intl.NumberFormat(language, { maximumSignificantDigits: 4 });
  return (value) => format.format(value / step);
}
