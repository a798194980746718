import { describe, expect, it } from 'vitest';
import { hedgeAfter, hedgeBefore } from '@/utils/claims/locales/en/hedge';
import type { Hedge } from '@/utils/claims/types';
import { read } from './read';

describe('English hedges', () => {
  it.each<[Hedge, ...string[]]>([
    [
      'over',
      'more than',
      'over',
      'above',
      'in excess of',
      'exceeding',
      'well over',
      'beyond',
      'upwards of',
      'higher than',
      '>',
    ],
    ['under', 'less than', 'under', 'below', 'fewer than', 'lower than', 'well below', '<'],
    [
      'about',
      'about',
      'around',
      'approximately',
      'roughly',
      'some',
      'an estimated',
      'circa',
      '~',
      'in the region of',
    ],
    ['nearly', 'nearly', 'almost', 'close to', 'just under', 'approaching'],
    ['at-least', 'at least', 'a minimum of', 'no less than', 'no fewer than', 'not less than', '≥'],
    ['at-most', 'up to', 'at most', 'no more than', 'a maximum of', 'not exceeding', 'as many as', '≤'],
  ])('hears %s before a figure', (hedge, ...phrases) => {
    for (const phrase of phrases) {
      const text = `It has ${phrase} `;
      expect(hedgeBefore(text, text.length)).toMatchObject({ hedge, at: 'It has '.length });
    }
  });

  it.each<[Hedge, ...string[]]>([
    ['at-least', ' or more', ' or greater', ' and above', '+', '-plus', ' or higher'],
    ['at-most', ' or less', ' or fewer', ' and below'],
    ['about', ' or so', ' or thereabouts', '-odd'],
  ])('hears %s behind a figure', (hedge, ...phrases) => {
    for (const phrase of phrases) expect(hedgeAfter(`50${phrase}, it said`, 2)).toMatchObject({ hedge });
  });

  it.each(['moreover ', 'the ', 'turnover ', 'fabout ', '', 'than '])('hears none in "%s"', (text) => {
    expect(hedgeBefore(text, text.length)).toBeNull();
  });

  it.each<[string, Hedge]>([
    ['the base topped 5 million users', 'at-least'],
    ['it is expected to top 5 million users', 'at-least'],
    ['the assembly passed 12 laws', 'exact'],
    ['they took over 5 companies', 'exact'],
    ['they have over 5 companies', 'over'],
    ['up to about 40 firms', 'at-most'],
  ])('of "%s"', (text, hedge) => {
    expect(read(text).find(({ kind }) => kind === 'count')).toMatchObject({ hedge });
  });
});
