import {
  Culture,
  recognizeCurrency,
  recognizeNumber,
  recognizePercentage,
} from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node/en';
import { extractClaims } from '@/utils/claims';
import { englishNews } from './english-news';
import { medianOfEach, printTable, verdictOf } from './measure';

/**
 * Whole extraction beside chrono-node (dates alone) and Recognizers-Text (numbers, percentages and currencies) on the
 * same English paragraphs, in one run; and how the time grows with the text.
 */
export async function benchClaims(): Promise<void> {
  const paragraphs = englishNews(20);
  const reference = new Date('2020-01-01T00:00:00Z');
  const [ours = Number.NaN, dates = Number.NaN] = medianOfEach(60, 25, [
    () => {
      for (const text of paragraphs) extractClaims(text, { lang: 'en', published: '2020-01-01' });
    },
    () => {
      for (const text of paragraphs) chrono.casual.parse(text, reference);
    },
  ]);
  const few = paragraphs.slice(0, Math.ceil(paragraphs.length / 10));
  const [part = Number.NaN] = medianOfEach(2, 3, [
    () => {
      for (const text of few) {
        recognizeNumber(text, Culture.English);
        recognizePercentage(text, Culture.English);
        recognizeCurrency(text, Culture.English);
      }
    },
  ]);
  const suite = part * (paragraphs.join('').length / few.join('').length);
  const [at100 = Number.NaN, at200 = Number.NaN] = medianOfEach(
    2,
    9,
    [englishNews(100), englishNews(200)].map((all) => {
      const text = all.join('\n\n');
      return () => extractClaims(text, { lang: 'en', published: '2020-01-01' });
    }),
  );

  const kb = paragraphs.join('\n\n').length / 1024;
  const row = (name: string, ms: number) => [
    name,
    `${(ms / kb).toFixed(3)} ms/KB`,
    `${(ms / ours).toFixed(1)}×`,
  ];
  console.log(`Claims: ${kb.toFixed(0)} KB of English news, paragraph by paragraph`);
  printTable([
    ['', 'CPU time', 'against ours'],
    row('extractClaims, everything', ours),
    row('chrono-node en casual, dates', dates),
    row('Recognizers-Text, number + percentage + currency', suite),
  ]);
  printTable([
    ['goal', 'measured', ''],
    ['at most the time of chrono-node', `${(ours / dates).toFixed(2)}×`, verdictOf(ours <= dates)],
    [
      'at least 100 times faster than the suite',
      `${(suite / ours).toFixed(0)}×`,
      verdictOf(suite >= 100 * ours),
    ],
    ['200 KB at most 2.5 times 100 KB', `${(at200 / at100).toFixed(2)}×`, verdictOf(at200 <= 2.5 * at100)],
  ]);
}
