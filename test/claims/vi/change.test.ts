import { describe, expect, it } from 'vitest';
import { change } from '@/utils/claims/locales/vi/change';
import { read } from './reading';

describe('vi/change', () => {
  it.each<[string, number, string]>([
    ['gấp 3 lần', 3, 'gấp 3 lần'],
    ['lớn gấp ba lần', 3, 'gấp ba lần'],
    ['gấp ba', 3, 'gấp ba'],
    ['cao gấp đôi so với', 2, 'gấp đôi'],
    ['tăng gấp rưỡi', 1.5, 'gấp rưỡi'],
    ['gấp hơn 2 lần', 2, 'gấp hơn 2 lần'],
    ['nhanh hơn 10 lần', 10, '10 lần'],
    ['tăng gấp 1,5 lần', 1.5, 'gấp 1,5 lần'],
    ['cao hơn mức trung bình thế giới 1,5 lần', 1.5, '1,5 lần'],
    ['gấp 3, theo', 3, 'gấp 3'],
    ['nhân đôi', 2, 'nhân đôi'],
    ['gấp 5-10 lần', 5, 'gấp 5-10 lần'],
    ['5 lần so với năm ngoái', 5, '5 lần'],
  ])('%s', (text, value, quote) => {
    expect(read(change, 'quantity', text)[0]).toMatchObject({ value, quote, unit: 'times' });
  });

  it.each<[string, string, 'rise' | 'fall' | undefined]>([
    ['tăng gấp đôi', 'exact', 'rise'],
    ['giảm 5 lần', 'exact', 'fall'],
    ['gần gấp ba', 'nearly', undefined],
    ['gấp hơn 2 lần', 'over', undefined],
    ['tăng hơn 3 lần', 'over', 'rise'],
  ])('%s is %s, %s', (text, hedge, direction) => {
    const [found] = read(change, 'quantity', text);
    expect([found?.hedge, found?.change]).toEqual([hedge, direction]);
  });

  it.each(['kiểm tra 3 lần', 'họp hai lần một năm', 'lần thứ 3', 'khẩn trương gấp'])(
    'finds no multiple in %s',
    (text) => {
      expect(read(change, 'quantity', text)).toEqual([]);
    },
  );
});
