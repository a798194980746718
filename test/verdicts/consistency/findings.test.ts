import { describe, expect, it } from 'vitest';
import { extractClaims } from '@/utils/claims';
import { crossCheck } from '@/utils/verdicts/consistency';
import type { FindingKind } from '@/utils/verdicts/types';

function findings(text: string, lang: 'vi' | 'en') {
  const { claims, figures } = extractClaims(text, { lang, published: '2020-03-21' });
  return crossCheck(claims, text, figures).map(({ kind, claims: joined }) => ({
    kind,
    quotes: joined.map((index) => claims[index]?.quote),
  }));
}

type Rows = [language: 'vi' | 'en', text: string][];

/** Texts that contradict themselves, by kind. */
const CONTRADICTIONS: [FindingKind, Rows][] = [
  [
    'parts-total',
    [
      ['vi', 'Thương mại hai chiều đạt 60 tỷ USD, trong đó xuất khẩu 40 tỷ USD và nhập khẩu 9 tỷ USD.'],
      ['vi', 'Năm 2019 có 120 dự án, trong đó 150 dự án đã hoàn thành.'],
      ['vi', 'Cả nước có 130 triệu thuê bao, gồm 60 triệu thuê bao trả trước và 30 triệu thuê bao trả sau.'],
      [
        'en',
        'Two-way trade reached $60 billion, including exports of $40 billion and imports of $9 billion.',
      ],
      ['en', 'The fund spent $5 billion, of which $7 billion went to rural networks.'],
    ],
  ],
  [
    'share-base',
    [
      ['en', 'Of the 400 offices, 100, or 50 percent, are connected.'],
      ['vi', 'Trong số 400 xã, 100 xã (50%) đã có cáp quang.'],
      ['vi', 'Đến nay 60/120 cơ quan, chiếm 75%, đã nộp báo cáo.'],
    ],
  ],
  [
    'growth-levels',
    [
      ['vi', 'Doanh thu tăng từ 200 tỷ đồng lên 250 tỷ đồng, tăng 40%.'],
      ['en', 'Revenue rose from $200 million to $250 million, an increase of 40%.'],
      ['vi', 'Doanh thu đạt 250 tỷ đồng, tăng 40% so với 200 tỷ đồng của năm trước.'],
      ['vi', 'Số thuê bao giảm từ 10 triệu thuê bao xuống 8 triệu thuê bao, giảm 35%.'],
    ],
  ],
  [
    'list-count',
    [
      ['vi', 'Dự án triển khai tại năm thành phố: Hà Nội, Đà Nẵng, Huế và Cần Thơ.'],
      ['vi', 'Bốn nhà mạng gồm Viettel, VinaPhone và MobiFone tham gia.'],
      ['en', 'The scheme covers three cities: Hanoi, Hue, Da Nang and Can Tho.'],
    ],
  ],
  [
    'same-measure',
    [
      [
        'vi',
        'Doanh thu công nghiệp phần mềm Việt Nam năm 2019 đạt 5 tỷ USD\n\nTheo báo cáo, doanh thu công nghiệp phần mềm Việt Nam năm 2019 đạt 7 tỷ USD.',
      ],
      [
        'en',
        'Vietnam software industry revenue reached $5 billion in 2019\n\nIn 2019, Vietnam software industry revenue reached $7 billion.',
      ],
    ],
  ],
  [
    'surplus-turnover',
    [
      ['vi', 'Năm 2019, kim ngạch hai chiều đạt 40 tỷ USD. Thặng dư đạt 55 tỷ USD.'],
      ['en', 'Two-way trade stood at $40 billion in 2019, with a surplus of $55 billion.'],
    ],
  ],
];

/** Texts that are in order; each once looked like a contradiction of its kind. */
const IN_ORDER: Rows = [
  ['vi', 'Thương mại hai chiều đạt hơn 40 tỷ USD, trong đó xuất khẩu 33 tỷ USD và nhập khẩu 8 tỷ USD.'],
  ['vi', 'Thương mại hai chiều đạt hơn 41 tỷ USD, trong đó xuất khẩu 33 tỷ USD và nhập khẩu 8 tỷ USD.'],
  ['vi', 'Thương mại hai chiều đạt 60 tỷ USD, trong đó xuất khẩu sang Mỹ 40 tỷ USD.'],
  [
    'vi',
    'Kim ngạch hai chiều năm 2018 đạt 60 tỷ USD. Xuất khẩu năm 2019 đạt 50 tỷ USD và nhập khẩu đạt 20 tỷ USD.',
  ],
  [
    'vi',
    'Cả nước có 78 triệu người dùng Internet, trong đó 70 triệu người dùng Facebook và 65 triệu người dùng Zalo.',
  ],
  ['vi', 'Có 100 doanh nghiệp tham gia, trong đó tuyển dụng 5.000 lao động.'],
  ['vi', 'Tổng vốn 100 tỷ đồng, gồm 60 tỷ đồng và 40 tỷ đồng.'],
  ['en', 'Of the 400 offices, 200, or 50 percent, are connected.'],
  ['en', 'Of the 3,000 services, 2,000, or about 67 percent, are online.'],
  ['vi', 'Trong số 400 xã, 100 xã (25%) đã có cáp quang.'],
  ['vi', 'Có 386 trường hợp thành công (đạt tỉ lệ 6,51%).'],
  ['vi', 'Đến nay 71/95 cơ quan (74,7%) đã nộp báo cáo.'],
  ['vi', 'Trong số 400 xã có 100 xã miền núi, tăng 50% so với năm trước.'],
  ['vi', 'Doanh thu tăng từ 100 tỷ đồng lên 120 tỷ đồng, tăng 20%.'],
  ['vi', 'Doanh thu tăng từ 100 tỷ đồng năm 2010 lên 200 tỷ đồng năm 2015, tăng bình quân 15% mỗi năm.'],
  ['vi', 'Tỷ lệ tăng từ 40% lên 50%, tăng 10%.'],
  ['en', 'Revenue was 10bn euros, up 8.1% from 9.26bn euros.'],
  ['en', 'Net income fell to $537 million from $798 million, while costs rose 5%.'],
  ['vi', 'Doanh thu đạt 250 tỷ đồng, tăng 40% so với cùng kỳ, còn chi phí là 200 tỷ đồng.'],
  ['vi', 'Dự án triển khai tại năm thành phố: Hà Nội, Đà Nẵng, Huế, Vinh và Cần Thơ.'],
  ['vi', 'Dự án triển khai tại năm thành phố, như Hà Nội, Đà Nẵng và Cần Thơ.'],
  ['vi', 'Dự án triển khai tại 63 tỉnh, thành phố: Hà Nội, Đà Nẵng và Cần Thơ.'],
  ['vi', 'Ba nhà mạng Viettel, VinaPhone và MobiFone cung cấp dịch vụ.'],
  ['vi', 'Bộ giao 3 đơn vị chính là Zalo (VNG), VCCorp và Mocha (Viettel).'],
  ['en', 'The scheme covers three cities: Hanoi, Hue and Da Nang.'],
  ['en', 'Five firms took part, including Viettel, VNPT and FPT.'],
  [
    'vi',
    'Doanh thu công nghiệp phần mềm Việt Nam năm 2018 đạt 5 tỷ USD. Doanh thu công nghiệp phần mềm Việt Nam năm 2019 đạt 7 tỷ USD.',
  ],
  [
    'vi',
    'Doanh thu công nghiệp phần mềm Việt Nam năm 2019 đạt 7 tỷ USD. Doanh thu công nghiệp phần cứng Việt Nam năm 2019 đạt 90 tỷ USD.',
  ],
  [
    'vi',
    'Doanh thu công nghiệp phần mềm Việt Nam năm 2019 đạt gần 7 tỷ USD\n\nDoanh thu công nghiệp phần mềm Việt Nam năm 2019 đạt 6,9 tỷ USD.',
  ],
  ['vi', 'Năm 2019, kim ngạch hai chiều đạt 75 tỷ USD. Thặng dư đạt 47 tỷ USD.'],
  ['en', 'Viettel has 60 million subscribers. Vinaphone has 30 million subscribers.'],
];

describe.each(CONTRADICTIONS)('%s', (kind, rows) => {
  it.each(rows)('%s: %s', (lang, text) => {
    expect(findings(text, lang).map((finding) => finding.kind)).toEqual([kind]);
  });
});

describe('no finding', () => {
  it.each(IN_ORDER)('%s: %s', (lang, text) => {
    expect(findings(text, lang)).toEqual([]);
  });
});
