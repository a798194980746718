import { describe, expect, it } from 'vitest';
import type { Language } from '@/utils/claims/types';
import { translatorFor } from '@/utils/i18n/dictionaries';
import { createTranslator } from '@/utils/i18n/translate';
import type { MessageValue } from '@/utils/verdicts/types';

const NBSP = /[\u00A0\u202F]/g;
const written = (value: MessageValue, language: Language) =>
  translatorFor(language).value(value).replace(NBSP, ' ');
const amount = (
  value: number,
  unit: string,
  more: Partial<Extract<MessageValue, { type: 'amount' }>> = {},
): MessageValue => ({
  type: 'amount',
  value,
  unit,
  ...more,
});

describe('figures in the reader’s language', () => {
  it.each([
    [amount(41_260_000_000, 'USD'), '41,26 tỷ USD', '41.26 billion USD'],
    [amount(15_385_000_000, 'USD'), '15,385 tỷ USD', '15.385 billion USD'],
    [amount(40e9, 'USD', { hedge: 'over' }), 'hơn 40 tỷ USD', 'over 40 billion USD'],
    [amount(47.2e9, 'USD', { hedge: 'nearly' }), 'gần 47,2 tỷ USD', 'nearly 47.2 billion USD'],
    [amount(2_000_000, 'VND', { hedge: 'at-most' }), 'tối đa 2 triệu đồng', 'at most 2 million VND'],
    [amount(10e6, 'VND', { valueHigh: 20e6 }), '10–20 triệu đồng', '10–20 million VND'],
    [amount(3.1e15, 'VND'), '3,1 triệu tỷ đồng', '3,100 trillion VND'],
    [amount(720e12, 'VND'), '720 nghìn tỷ đồng', '720 trillion VND'],
    [amount(136_148_000, 'subscriptions'), '136.148.000 thuê bao', '136,148,000 subscriptions'],
    [amount(77_930_000, 'people'), '77,93 triệu người', '77.93 million people'],
    [amount(5, 'cities'), '5 đô thị', '5 cities'],
    [amount(1, 'cities'), '1 đô thị', '1 city'],
    [amount(12, 'lighthouses'), '12 lighthouses', '12 lighthouses'],
    [amount(14.26, 'percent', { hedge: 'about' }), 'khoảng 14,26%', 'about 14.26%'],
    [amount(2, 'percentage-point'), '2 điểm phần trăm', '2 percentage points'],
    [amount(86, 'rank'), 'hạng 86', '86th'],
    [amount(101, 'rank'), 'hạng 101', '101st'],
    [amount(112, 'rank'), 'hạng 112', '112th'],
    [amount(50, 'rank', { hedge: 'at-most' }), 'top 50', 'top 50'],
    [amount(4, 'time'), 'lần thứ 4', 'the 4th time'],
    [amount(0.6667, 'points'), '0,6667 điểm', '0.6667 points'],
    [amount(200, 'kbps'), '200 kbps', '200 kbps'],
    [amount(30, 'percent', { hedge: 'at-least' }), 'ít nhất 30%', 'at least 30%'],
    [{ type: 'percent', value: -15.24 }, '-15,2%', '-15.2%'],
    [{ type: 'percent', value: 0.053 }, '0,05%', '0.05%'],
    [{ type: 'number', value: 1234.5 }, '1.234,5', '1,234.5'],
    [{ type: 'label', vi: 'Kim ngạch', en: 'Turnover' }, 'Kim ngạch', 'Turnover'],
    [{ type: 'label', en: 'Turnover' }, 'Turnover', 'Turnover'],
  ] satisfies [MessageValue, string, string][])('%j', (value, vi, en) => {
    expect([written(value, 'vi'), written(value, 'en')]).toEqual([vi, en]);
  });
});

describe('times in the reader’s language', () => {
  it.each([
    ['2016', 'năm 2016', '2016'],
    ['2016-Q3', 'quý 3/2016', 'Q3 2016'],
    ['2016-03', 'tháng 3/2016', 'March 2016'],
    ['2017-03-21', '21/3/2017', '21 March 2017'],
    ['2016/2020', 'giai đoạn 2016–2020', '2016–2020'],
    ['2023-01/2023-08', 'tháng 1–8/2023', 'January–August 2023'],
    ['2016-04-09/2018-10-23', 'từ 9/4/2016 đến 23/10/2018', 'from 9 April 2016 to 23 October 2018'],
    ['2021-04-05/', 'từ 5/4/2021', 'since 5 April 2021'],
    ['/2011-08', 'đến tháng 8/2011', 'until August 2011'],
    ['sometime', 'sometime', 'sometime'],
  ])('%s', (period, vi, en) => {
    expect([written({ type: 'period', period }, 'vi'), written({ type: 'period', period }, 'en')]).toEqual([
      vi,
      en,
    ]);
  });
});

describe('a translator', () => {
  const translator = createTranslator(
    { greeting: '{who} và {who}, {other}', reason_x: '{period} là {n}', period_year: 'năm {year}' },
    'vi',
  );

  it('fills every placeholder it is given and leaves the others', () => {
    expect(translator.t('greeting', { who: 'A' })).toBe('A và A, {other}');
  });

  it('puts in values as they are, whatever they hold', () => {
    expect(translator.t('greeting', { who: '$& {other}', other: 1 })).toBe('$& {other} và $& {other}, 1');
  });

  it('gives the key where there is no message, also for the names of objects', () => {
    expect([translator.t('nothing'), translator.t('toString'), translator.has('constructor')]).toEqual([
      'nothing',
      'toString',
      false,
    ]);
  });

  it('begins a sentence with a capital', () => {
    const values = { period: { type: 'period', period: '2015' }, n: { type: 'number', value: 3 } } as const;
    expect(translator.message({ key: 'reason_x', values })).toBe('Năm 2015 là 3');
  });
});
