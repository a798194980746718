import { describe, expect, it } from 'vitest';
import { noteOf } from '@/entrypoints/card/note';
import { translatorFor } from '@/utils/i18n/dictionaries';
import type { CheckedClaim, Message } from '@/utils/verdicts/types';

const text = (words: string): Message => ({
  key: 'value_text',
  values: { text: { type: 'text', text: words } },
});

describe('noteOf', () => {
  it('says in plain lines what the card says, with source and address', () => {
    const item = {
      claim: { sentence: 'Trade  reached\n over 40bn.' },
      verdict: {
        kind: 'discrepancy',
        reason: 'value-differs',
        fact: {
          sources: [
            { title: 'Bulletin', publisher: 'Customs', url: 'https://customs.example', date: '2017-02-01' },
          ],
        },
      },
      explanation: {
        sentence: text('In 2016 it was 47.2.'),
        rows: [{ label: { key: 'row_corpus', values: {} }, value: text('47.2') }],
      },
    } as unknown as CheckedClaim;
    const article = {
      url: 'https://news.example/a',
      title: 'Trade grows',
      publisher: null,
      published: '2017-05-15',
      lang: 'en' as const,
    };
    const lines = noteOf(item, article, translatorFor('en')).split('\n');
    expect(lines[0]).toBe('“Trade reached over 40bn.”');
    expect(lines[1]).toBe('Differs: In 2016 it was 47.2.');
    expect(lines[2]).toMatch(/^- .+: 47\.2$/);
    expect(lines[3]).toMatch(/^Customs, Bulletin, .*2017, https:\/\/customs\.example$/);
    expect(lines.slice(-2)).toEqual(['Trade grows · 2017-05-15', 'https://news.example/a']);
  });
});
