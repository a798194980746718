import type { Language } from '@/utils/claims/types';
import type { Fact } from '@/utils/corpus/fact';
import type { Verdict } from '@/utils/verdicts/types';

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
const BOTTOM = BASELINE - 8;
const SIDE = 14;
/** Two year labels need this much room between their middles. */
const TICK_ROOM = 32;

/** Lays out a series with the article's figure on it; null where it has fewer than two points. */
export function layOutSeries(
  series: readonly Fact[],
  verdict: Verdict,
  period: string | null,
  language: Language,
): SeriesLayout | null {
  const known = series
    .flatMap((fact) => {
      const time = timeOf(fact.period);
      return time !== null && typeof fact.value === 'number' ? [{ fact, time, value: fact.value }] : [];
    })
    .sort((a, b) => a.time - b.time);
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last || first.time === last.time) return null;

  const fact = 'fact' in verdict ? verdict.fact : null;
  const comparison = 'comparison' in verdict ? verdict.comparison : null;
  const other = verdict.reason === 'matches-other-period' ? verdict.matching : null;
  const corpusPoint = known.find((point) => point.fact.id === fact?.id);
  const belongsPoint = known.find((point) => point.fact.id === other?.id);
  const stated = comparison?.stated ?? null;
  const statedTime = timeOf(period) ?? corpusPoint?.time ?? null;

  const times = [first.time, last.time, ...(statedTime !== null && stated !== null ? [statedTime] : [])];
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const values = [
    ...known.map(({ value }) => value),
    ...(stated !== null && statedTime !== null ? [stated] : []),
  ];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (time: number) => round(SIDE + ((time - from) / (to - from)) * (WIDTH - 2 * SIDE));
  const y = (value: number) =>
    round(high === low ? (TOP + BOTTOM) / 2 : BOTTOM - ((value - low) / (high - low)) * (BOTTOM - TOP));
  const write = shortFigures(high, language);

  const label = (
    tone: 'corpus' | 'article',
    time: number,
    value: number,
    side: 'above' | 'below' | 'left',
  ): LabelledPoint => {
    const at = { x: x(time), y: y(value) };
    const anchor: Anchor =
      side === 'left' && at.x > 60 ? 'end' : at.x < 40 ? 'start' : at.x > WIDTH - 40 ? 'end' : 'middle';
    return {
      ...at,
      tone,
      label: write(value),
      anchor,
      labelX: side === 'left' ? at.x - 2 : at.x,
      labelY: at.y + (side === 'below' ? 17 : -10),
    };
  };
  const showsArticle = stated !== null && statedTime !== null && verdict.kind !== 'supported';
  const corpus = corpusPoint ? label('corpus', corpusPoint.time, corpusPoint.value, 'above') : null;
  const article = showsArticle
    ? label('article', statedTime, stated, corpusPoint && corpusPoint.value < stated ? 'above' : 'below')
    : null;
  if (corpus && article && corpus.y > article.y) corpus.labelY = corpus.y + 17;
  const belongs = belongsPoint ? label('article', belongsPoint.time, belongsPoint.value, 'left') : null;

  return {
    width: WIDTH,
    height: HEIGHT,
    baseline: BASELINE,
    line: known.map(({ time, value }) => ({ x: x(time), y: y(value) })),
    points: known
      .filter((point) => point !== corpusPoint && point !== belongsPoint)
      .map(({ time, value }) => ({ x: x(time), y: y(value) })),
    corpus,
    article,
    belongs,
    ticks: spacedTicks(
      [statedTime, corpusPoint?.time, belongsPoint?.time, first.time, last.time].flatMap((time) =>
        time == null ? [] : [{ x: x(time), label: String(Math.floor(time)) }],
      ),
    ),
  };
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

/** The middle of a period as a year with its fraction; of a span its end. Null for no period. */
export function timeOf(period: string | null): number | null {
  const match = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})))?/.exec(period?.split('/').at(-1) ?? '');
  if (!match) return null;
  const [, year, quarter, month] = match;
  const part = quarter ? (Number(quarter) - 0.5) / 4 : month ? (Number(month) - 0.5) / 12 : 0.5;
  return Number(year) + part;
}

/** Writes figures in the largest thousand-step below the highest, to four digits: 47200000000 as "47.2". */
function shortFigures(highest: number, language: Language): (value: number) => string {
  const scale = highest >= 1e6 ? 1000 ** Math.floor(Math.log10(highest) / 3) : 1;
  const format = new Intl.NumberFormat(language, { maximumSignificantDigits: 4 });
  return (value) => format.format(value / scale);
}

const round = (value: number): number => Math.round(value * 10) / 10;
