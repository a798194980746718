import { describe, expect, it } from 'vitest';
import { languageOf } from '@/components/hooks/use-interface-words';
import { routeOf } from '@/components/hooks/use-route';

describe('the address of a part of the options', () => {
  it.each([
    ['', { part: 'facts', id: null, draft: null }],
    ['#facts', { part: 'facts', id: null, draft: null }],
    ['#fact=a%2Fb', { part: 'facts', id: 'a/b', draft: null }],
    ['#fact=%E0%A4', { part: 'facts', id: '%E0%A4', draft: null }],
    ['#series=vn-gii-rank', { part: 'series', id: 'vn-gii-rank', draft: null }],
    ['#settings', { part: 'settings', id: null, draft: null }],
    ['#nowhere', { part: 'facts', id: null, draft: null }],
    ['#new', { part: 'facts', id: null, draft: { text: '', url: '', title: '', date: '' } }],
    [
      '#new?text=H%C6%A1n+40%3F&url=https%3A%2F%2Fa.vn%2F%3Fb%3D1',
      { part: 'facts', id: null, draft: { text: 'Hơn 40?', url: 'https://a.vn/?b=1', title: '', date: '' } },
    ],
  ])('%s', (hash, route) => {
    expect(routeOf(hash)).toEqual(route);
  });
});

describe('the language of the interface', () => {
  it.each([
    ['auto', 'vi-VN', 'vi'],
    ['auto', 'fr', 'en'],
    ['en', 'vi', 'en'],
    ['vi', 'en-US', 'vi'],
  ] as const)('%s in a browser in %s is %s', (choice, browserLanguage, language) => {
    expect(languageOf(choice, browserLanguage)).toBe(language);
  });
});
