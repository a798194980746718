import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumbers } from '@/utils/claims/locales/vi/number';
import { rows } from './reading';

const NUMBERS: [number, ...string[]][] = [
  [0, '0', 'không', 'không phẩy không'],
  [0.2, '0,2', '0.2', 'không phẩy hai'],
  [0.125, '0,125', '0.125'],
  [1, '1', '01', 'một'],
  [1.5, '1,5', '1.5', 'một phẩy năm', '1 phẩy 5'],
  [2, 'hai'],
  [-5, 'âm năm'],
  [0.5, '0 , 5', '0 ,5'],
  [12_000, '12 .000'],
  [0.75, '3/4'],
  [3.14, 'ba phẩy mười bốn'],
  [3.5, 'ba chấm năm'],
  [100, 'trăm'],
  [1.5e6, 'triệu rưỡi', '1tr5', '1 triệu 5'],
  [2.3e9, '2tỷ3', '2 tỉ 3'],
  [4, 'bốn', '4'],
  [5, 'năm', '5'],
  [7, 'bảy', 'bẩy'],
  [10, '10', 'mười', 'một chục'],
  [12, 'mười hai', 'một tá', '12'],
  [15, 'mười lăm', 'mười nhăm'],
  [20, 'hai mươi', 'hai chục', '2 chục'],
  [21, 'hai mươi mốt', 'hai mốt'],
  [24, 'hai mươi tư', 'hai mươi bốn', 'hai tư', '2 tá'],
  [25, 'hai mươi lăm', 'hai mươi nhăm', 'hai lăm'],
  [35, 'ba mươi lăm', 'ba lăm'],
  [50, 'năm mươi', '5 chục', 'năm chục'],
  [55, 'năm mươi lăm', 'năm lăm'],
  [100, 'một trăm', '100'],
  [105, 'một trăm linh năm', 'một trăm lẻ năm'],
  [115, 'một trăm mười lăm'],
  [120, 'một trăm hai mươi', 'một trăm hai'],
  [150, 'một trăm rưỡi', 'một trăm năm mươi'],
  [555, 'năm trăm năm mươi lăm'],
  [1000, 'một nghìn', 'một ngàn', '1.000', '1000', '1 nghìn', '1k', '1K'],
  [1005, 'một nghìn không trăm linh năm', 'một nghìn lẻ năm'],
  [1200, 'một nghìn hai trăm', 'một nghìn hai', '1.200', '1 200', '1200'],
  [1234.5, '1.234,5', '1,234.5'],
  [1500, 'một nghìn rưỡi', '1,5 nghìn', '1.500', '1,5K'],
  [2020, 'hai nghìn không trăm hai mươi'],
  [10_000, '10.000', '10,000', 'mười nghìn', '1 vạn', 'một vạn', '10 nghìn', '10K'],
  [12_500, '12 nghìn 500', '12.500', '12,5 nghìn'],
  [25_587, '25.587'],
  [100_000, '100.000', '100000', '100K', '100k', 'một trăm nghìn', '100 ngàn'],
  [500_000, 'nửa triệu', '500 nghìn', 'năm trăm nghìn'],
  [
    1_200_000,
    '1.200.000',
    '1,200,000',
    '1200000',
    '1 200 000',
    '1,2 triệu',
    '1,2M',
    '1200K',
    '1 triệu 200 nghìn',
    'một triệu hai',
    'một triệu hai trăm nghìn',
  ],
  [-1_200_000, '-1.200.000', 'âm 1.200.000', '- 1.200.000', '-1,2M', '-1200K'],
  [3_000_000, '3M', '3 triệu', '3.000.000', 'ba triệu', '3000K'],
  [3_500_000_000, '3 tỷ rưỡi', '3,5 tỷ', 'ba tỷ rưỡi', '3 tỉ rưỡi', '3 tỷ 500 triệu'],
  [1_200_000_000_000, '1.200 tỷ', 'một nghìn hai trăm tỷ', '1,2 nghìn tỷ', '1200 tỉ'],
  [720_000_000_000_000, '720 nghìn tỷ', 'bảy trăm hai mươi nghìn tỷ'],
  [2_000_000_000_000_000, '2 triệu tỷ', 'hai triệu tỷ'],
  [40_000_000_000, '40 tỷ', '40 tỉ', '40bn', 'bốn mươi tỷ', '40tỷ'],
  [0.5, 'một nửa', 'một phần hai'],
  [0.25, 'một phần tư', '1 phần 4'],
  [0.75, 'ba phần tư'],
  [2 / 3, 'hai phần ba'],
  [0.1, 'một phần mười'],
  [2.142, '2,142'],
];

describe('readNumbers', () => {
  it.each(rows(NUMBERS))('%s is %d', (phrase, value) => {
    expect(readNumbers(phrase).map(({ start, end, value }) => [start, end, value])).toEqual([
      [0, phrase.length, expect.closeTo(value, 9)],
    ]);
  });

  it.each(
    rows<number>([
      [1e9, '40 tỷ', '1 tỷ'],
      [1e8, '41,3 tỷ', '3 tỷ rưỡi'],
      [1e7, '41,26 tỷ'],
      [1e6, '1 tỷ 200 triệu', '38 triệu'],
      [1, '64.000.000', '25.587', '12'],
      [0.01, '13,93'],
    ]),
  )('%s is stated to %d', (phrase, precision) => {
    expect(readNumbers(phrase)[0]?.precision).toBe(precision);
  });

  it.each<[string, number[]]>([
    ['12,345 người', [12345]],
    ['điểm 8 , 9 và 10', [8, 9, 10]],
    ['chỉ 5, 6 và 7', [5, 6, 7]],
    ['1,025 tỷ đồng', [1_025_000_000]],
    ['1,234', [1.234]],
    ['tăng 2,375%', [2.375]],
    ['năm đô thị thông minh', [5]],
    ['năm doanh nghiệp và năm nhà mạng', [5, 5]],
    ['năm năm qua', [5]],
    ['trong năm năm tới', [5]],
    ['cả năm tỷ đồng', [5e9]],
    ['năm 2016', [2016]],
    ['năm nay, năm ngoái, hằng năm, mỗi năm, cả năm, đầu năm', []],
    ['mười năm', [10]],
    ['hai mươi năm xây dựng', [20]],
    ['một trăm năm lịch sử', [100]],
    ['hai nghìn năm', [2000]],
    ['trong năm, doanh thu', []],
    ['thường niên, năm học', []],
    ['2019 tỷ lệ người dùng', [2019]],
    ['Internet vạn vật', []],
    ['5 tỷ phú', [5]],
    ['không có số liệu', []],
    ['một số, một vài, một phần, một mặt', []],
    ['ba mẹ ở Ba Lan', []],
    ['hai tư nhân', [2]],
    ['mạng 4G, 5G và màn hình 4K', []],
    ['0901.22.33.66 và 091.358.6788', []],
    ['192.168.0.1', []],
    ['hàng chục nghìn, hàng triệu', []],
    ['Nửa đầu năm', []],
    ['hai mươi phần trăm', [20]],
    ['5 tỷ 3 triệu', [5_003_000_000]],
    ['5 tỷ, 3 triệu', [5e9, 3e6]],
    ['200 tỷ và 300 triệu', [2e11, 3e8]],
    ['Kết quả:\n - 5', [-5]],
    ['Gồm:\n- 5 dự án', [5]],
  ])('%s gives %j', (text, values) => {
    expect(readNumbers(text).map(({ value }) => value)).toEqual(values);
  });

  it('reads any whole number back from its words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), fc.boolean(), (value, southern) => {
        const words = spell(value, southern);
        // "năm" (five) alone at the end of a longer text could be a year; as the whole text it is five.
        expect(
          readNumbers(words).map((number) => number.value),
          words,
        ).toEqual([value]);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads any figure back from its digits, in Vietnamese and English form', () => {
    const whole = fc.integer({ min: 0, max: 999_999_999_999 });
    fc.assert(
      fc.property(whole, (value) => {
        expect(readNumbers(value.toLocaleString('de-DE')).map((number) => number.value)).toEqual([value]);
      }),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000_000, max: 999_999_999 }),
        fc.integer({ min: 1, max: 99 }),
        (value, part) => {
          const places = String(part).padStart(2, '0');
          const expected = Number(`${value}.${places}`);
          expect(readNumbers(`${value.toLocaleString('de-DE')},${places}`)[0]?.value).toBe(expected);
          expect(readNumbers(`${value.toLocaleString('en-US')}.${places}`)[0]?.value).toBe(expected);
        },
      ),
    );
  });
});

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** A number below a thousand in words; inside a longer number its hundreds and tens are always said. */
function spellGroup(value: number, inside: boolean, southern: boolean): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const words: string[] = [];
  if (hundreds > 0 || inside) words.push(`${DIGITS[hundreds]} trăm`);
  if (tens === 0 && ones > 0 && words.length > 0) words.push(southern ? 'lẻ' : 'linh');
  if (tens === 1) words.push('mười');
  if (tens > 1) words.push(`${DIGITS[tens]} mươi`);
  if (ones > 0) {
    const word =
      tens > 0 && ones === 5
        ? 'lăm'
        : tens > 1 && ones === 1
          ? 'mốt'
          : tens > 1 && ones === 4 && !southern
            ? 'tư'
            : DIGITS[ones];
    words.push(word ?? '');
  }
  return words.join(' ');
}

function spell(value: number, southern: boolean): string {
  const scales = ['', southern ? 'ngàn' : 'nghìn', 'triệu', 'tỷ'];
  const words: string[] = [];
  for (let scale = 3; scale >= 0; scale--) {
    const group = Math.floor(value / 1000 ** scale) % 1000;
    if (group > 0) words.push(`${spellGroup(group, words.length > 0, southern)} ${scales[scale]}`.trim());
  }
  return words.join(' ');
}
