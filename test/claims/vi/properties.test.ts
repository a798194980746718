import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vi } from '@/utils/claims/locales/vi/index';
import { contextOf } from './reading';

const WORDS =
  'năm một hai ba tư bốn lăm mốt mười mươi trăm nghìn triệu tỷ rưỡi linh nửa phần phẩy không 5 12 3,5 1.200 2016 0,5 % USD đồng $ € - – / ( ) . , ; từ đến hơn gần khoảng trên tổng số thứ lần đầu tiên ngày tháng quý giai đoạn top hạng lớn nhất thế giới Bộ trưởng TT&TT Nguyễn Văn An Nghị định 49/2017/NĐ-CP Luật về việc người đô thị thông minh thuê bao Mbps km giờ trước qua nay ngoái \n'.split(
    ' ',
  );
const phrase = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));
const anyText = fc.oneof(phrase, fc.string({ unit: 'grapheme', maxLength: 200 }));

const readAll = (text: string) =>
  vi.recognisers.flatMap((recogniser) => recogniser.find(contextOf(text, '2019-07-06')));

describe('the Vietnamese recognisers on any text', { timeout: 30_000 }, () => {
  it('never throw, and keep their spans and values in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const expression of readAll(text)) {
          expect(expression.start).toBeGreaterThanOrEqual(0);
          expect(expression.end).toBeGreaterThan(expression.start);
          expect(expression.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(expression.start, expression.end)).not.toMatch(/^\s|\s$/u);
          if (!('value' in expression)) continue;
          expect(Number.isFinite(expression.value)).toBe(true);
          expect(expression.precision).toBeGreaterThan(0);
          expect(expression.hedge === 'range').toBe(expression.valueHigh !== undefined);
        }
      }),
      { numRuns: 800 },
    );
  });

  it('read numbers in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, value } of vi.readNumbers(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(Number.isFinite(value)).toBe(true);
          last = end;
        }
      }),
      { numRuns: 800 },
    );
  });
});
