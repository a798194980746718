import { describe, expect, it } from 'vitest';
import { mayMatch, requiredWords } from '@/utils/claims/shapes/required-words';

describe('what a text must contain for a pattern to match', () => {
  it.each<[RegExp, readonly string[] | null]>([
    [/hôm kia/iu, ['hôm kia']],
    [/(?:ngày )?(?:kia|mốt)(?!\p{L})/iu, ['kia', 'mốt']],
    [/(?<!\p{L})(?:foo|bar)baz|qux/u, ['foobaz', 'barbaz', 'qux']],
    [/[Nn]ghị định(?: số)? \d+/u, ['nghị định']],
    [/a+bcde*f/, ['bcd']],
    [/(?<=từ )\d{4}/u, ['từ ']],
    [/\d+(?:,\d+)?/, null],
    [/x|/, null],
    [/(?:abc)?\s*/, null],
  ])('%s', (pattern, words) => expect(requiredWords(pattern)).toEqual(words));

  it('asks whatever the case', () => {
    expect(mayMatch(/hôm qua/iu, 'HÔM QUA')).toBe(true);
    expect(mayMatch(/hôm qua/iu, 'hôm nay')).toBe(false);
  });
});
