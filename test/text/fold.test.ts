import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldAligned } from '@/utils/text/fold';

describe('fold', () => {
  it.each([
    ['Điện thoại', 'dien thoai'],
    ['THÔNG TƯ', 'thong tu'],
    ['café', 'cafe'],
    ['Việt'.normalize('NFD'), 'viet'],
  ])('%s', (text, wanted) => {
    expect(fold(text)).toBe(wanted);
  });

  it('keeps every offset when aligned', () => {
    expect(foldAligned('Điện THOẠI số 5')).toBe('dien thoai so 5');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldAligned(text)).toHaveLength(text.length);
      }),
    );
  });
});
