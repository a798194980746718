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
      [
        'vi',
        'Tổng kim ngạch xuất nhập khẩu đạt 100 tỷ USD, bao gồm 40 tỷ USD xuất khẩu và 30 tỷ USD nhập khẩu.',
      ],
      [
        'vi',
        'Kim ngạch xuất nhập khẩu giữa hai nước năm 2018 đạt 60 tỷ USD. Trong đó, xuất khẩu đạt 47 tỷ USD, nhập khẩu đạt 27 tỷ USD.',
      ],
      ['vi', 'Xuất khẩu đạt 33 tỷ USD, nhập khẩu đạt 8 tỷ USD, đưa tổng kim ngạch hai chiều lên 55 tỷ USD.'],
      [
        'vi',
        'Cả nước có 95 triệu thuê bao di động, trong đó 60 triệu thuê bao trả trước và 50 triệu thuê bao trả sau.',
      ],
      ['vi', 'Hội thảo có 200 đại biểu, gồm 120 đại biểu trong nước và 50 đại biểu nước ngoài.'],
      ['vi', 'Lớp học có 40 học viên, trong đó 25 nam và 20 nữ.'],
      ['vi', 'Bộ có 50 dịch vụ công, trong đó 70 dịch vụ công đã lên mức độ 4.'],
      [
        'vi',
        'Tổng vốn đầu tư là 500 tỷ đồng, trong đó ngân sách trung ương 300 tỷ đồng, ngân sách địa phương 100 tỷ đồng và vốn doanh nghiệp 250 tỷ đồng.',
      ],
      [
        'vi',
        'Dự án có tổng mức đầu tư 500 tỷ đồng, gồm 200 tỷ đồng vốn nhà nước và 150 tỷ đồng vốn xã hội hóa.',
      ],
      ['en', 'Bilateral trade stood at $50 billion, with exports at $33 billion and imports at $8 billion.'],
      ['en', 'Total trade was $50 billion last year: exports of $33 billion and imports of $8 billion.'],
      ['en', 'Exports of $33 billion and imports of $8 billion brought two-way trade to $55 billion.'],
      ['en', 'The survey covered 500 companies, including 300 domestic companies and 120 foreign companies.'],
      ['en', 'Of the $10 million budget, $12 million was spent on servers.'],
      ['en', 'The country has 120 million subscribers, of which 130 million are prepaid.'],
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
      ['vi', 'Trong tổng số 200 dịch vụ, có 50 dịch vụ, tương đương 40%, đã trực tuyến.'],
      ['vi', 'Trong 63 tỉnh, thành phố có 21 tỉnh (50%) đã triển khai.'],
      ['vi', 'Có 30/60 bộ, ngành (đạt 70%) hoàn thành kế hoạch.'],
      ['vi', '50 trong số 200 doanh nghiệp (40%) tham gia khảo sát.'],
      ['vi', 'Việt Nam có 100 triệu dân, trong đó 50 triệu người dùng Internet, chiếm 70% dân số.'],
      ['en', 'Out of 200 firms surveyed, 50 firms (40%) said yes.'],
      ['en', 'Some 30 of the 60 agencies, or 75%, met the goal.'],
      ['en', 'Of 1,000 respondents, 250, or 35 per cent, had used the service.'],
      ['en', '50 out of 200 services (40 percent) are online.'],
      ['en', 'Of the 400 offices, 100, or 50 percent, are connected.'],
      ['vi', 'Trong số 400 xã, 100 xã (50%) đã có cáp quang.'],
      ['vi', 'Đến nay 60/120 cơ quan, chiếm 75%, đã nộp báo cáo.'],
    ],
  ],
  [
    'growth-levels',
    [
      ['vi', 'Số thuê bao tăng từ 10 triệu lên 15 triệu, tương đương mức tăng 30%.'],
      ['vi', 'Doanh thu năm 2019 đạt 120 tỷ đồng, tăng 50% so với mức 100 tỷ đồng năm 2018.'],
      ['vi', 'Doanh thu tăng 50%, từ 100 tỷ đồng lên 120 tỷ đồng.'],
      ['vi', 'Lượng người dùng đã tăng gấp đôi, từ 10 triệu người lên 15 triệu người.'],
      ['vi', 'Kim ngạch giảm từ 50 tỷ USD xuống còn 40 tỷ USD, giảm 40%.'],
      ['en', 'Sales grew 50%, from $100 million to $120 million.'],
      ['en', 'Exports rose 30 percent to $120 million from $100 million.'],
      ['en', 'The number of users doubled from 10 million to 15 million.'],
      ['en', 'Subscribers increased from 10 million to 12 million, up 50 percent.'],
      ['en', 'Revenue fell from $50 million to $40 million, a drop of 40%.'],
      ['vi', 'Doanh thu tăng từ 200 tỷ đồng lên 250 tỷ đồng, tăng 40%.'],
      ['en', 'Revenue rose from $200 million to $250 million, an increase of 40%.'],
      ['vi', 'Doanh thu đạt 250 tỷ đồng, tăng 40% so với 200 tỷ đồng của năm trước.'],
      ['vi', 'Số thuê bao giảm từ 10 triệu thuê bao xuống 8 triệu thuê bao, giảm 35%.'],
    ],
  ],
  [
    'list-count',
    [
      ['vi', 'Ba nhà mạng Viettel, VinaPhone, MobiFone và Vietnamobile cung cấp dịch vụ.'],
      ['vi', 'Năm tỉnh, thành phố gồm: Hà Nội, Hải Phòng, Đà Nẵng, Cần Thơ.'],
      ['vi', 'Hai thành phố: Hà Nội, Đà Nẵng và Cần Thơ.'],
      ['vi', 'Bốn doanh nghiệp là FPT, CMC và VNPT đã ký kết.'],
      ['en', 'Four operators, namely Viettel, Vinaphone and MobiFone, took part.'],
      ['en', 'Five countries – Laos, Cambodia, Thailand and Malaysia – signed the deal.'],
      ['en', 'Three companies (Intel, Cisco, Oracle and IBM) have invested.'],
      ['vi', 'Năm đô thị (Hà Nội, Đà Nẵng, Huế) sẽ thí điểm.'],
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
        'Xuất khẩu phần mềm của Việt Nam năm 2019 đạt 3 tỷ USD\n\nHà Nội, ngày 3/3. Xuất khẩu phần mềm của Việt Nam năm 2019 đạt 4,5 tỷ USD, theo Bộ TT&TT.',
      ],
      [
        'vi',
        'Việt Nam có 70 triệu người dùng Internet\n\nTheo Bộ TT&TT, hiện Việt Nam có 60 triệu người dùng Internet.',
      ],
      [
        'en',
        'Vietnam has 70 million internet users\n\nThe ministry said on Monday that Vietnam has 60 million internet users.',
      ],
      [
        'vi',
        'Kim ngạch Việt - Mỹ năm 2019 đạt 75 tỷ USD. Ông cho biết kim ngạch Việt - Mỹ năm 2019 đạt 57 tỷ USD.',
      ],
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
      ['vi', 'Kim ngạch hai chiều năm 2017 đạt 50 tỷ USD, trong đó Việt Nam xuất siêu 60 tỷ USD.'],
      ['vi', 'Việt Nam xuất siêu 60 tỷ USD sang Hoa Kỳ trong khi kim ngạch hai chiều chỉ đạt 50 tỷ USD.'],
      ['en', 'Vietnam posted a trade surplus of $60 billion with the US, on two-way trade of $50 billion.'],
      ['vi', 'Năm 2019, kim ngạch hai chiều đạt 40 tỷ USD. Thặng dư đạt 55 tỷ USD.'],
      ['en', 'Two-way trade stood at $40 billion in 2019, with a surplus of $55 billion.'],
    ],
  ],
];

/** Texts that are in order; each once looked like a contradiction of its kind. */
const IN_ORDER: Rows = [
  ['vi', 'Cả nước xuất siêu 3 tỷ USD. Có 12 mặt hàng đạt kim ngạch xuất khẩu trên 1 tỷ USD.'],
  ['en', 'The queue fell from 8,000 to 6,000, or 25%.'],
  ['en', 'Shares fell from 80 to 60 points, or a quarter.'],
  ['vi', 'Tổng kim ngạch xuất nhập khẩu đạt 70 tỷ USD, bao gồm 40 tỷ USD xuất khẩu và 30 tỷ USD nhập khẩu.'],
  [
    'vi',
    'Kim ngạch xuất nhập khẩu giữa hai nước năm 2018 đạt 60 tỷ USD. Trong đó, xuất khẩu đạt 47 tỷ USD, nhập khẩu đạt 13 tỷ USD.',
  ],
  [
    'vi',
    'Xuất khẩu đạt 33,5 tỷ USD, nhập khẩu đạt 7,8 tỷ USD, đưa tổng kim ngạch hai chiều lên hơn 41 tỷ USD.',
  ],
  ['vi', 'Hội thảo có 200 đại biểu, gồm 150 đại biểu trong nước và 50 đại biểu nước ngoài.'],
  ['vi', 'Lớp học có 45 học viên, trong đó 25 nam và 20 nữ.'],
  ['vi', 'Bộ có 50 dịch vụ công, trong đó 30 dịch vụ công đã lên mức độ 4.'],
  [
    'vi',
    'Tổng vốn đầu tư là 650 tỷ đồng, trong đó ngân sách trung ương 300 tỷ đồng, ngân sách địa phương 100 tỷ đồng và vốn doanh nghiệp 250 tỷ đồng.',
  ],
  ['vi', 'Tổng vốn đầu tư là 650 tỷ đồng, trong đó ngân sách trung ương 300 tỷ đồng.'],
  ['en', 'Bilateral trade stood at over $40 billion, with exports at $33 billion and imports at $8 billion.'],
  ['en', 'Total trade was about $41 billion last year: exports of $33 billion and imports of $8 billion.'],
  ['en', 'The survey covered 500 companies, including 300 domestic companies and 200 foreign companies.'],
  ['en', 'The survey covered 500 companies, including 120 start-ups.'],
  ['en', 'The country has 120 million subscribers, of which 90 million are prepaid.'],
  [
    'vi',
    'Xuất khẩu sang Hoa Kỳ đạt 33 tỷ USD, nhập khẩu từ Hoa Kỳ đạt 8 tỷ USD. Tổng kim ngạch với Trung Quốc đạt 66 tỷ USD.',
  ],
  ['vi', 'Trong tổng số 200 dịch vụ, có 50 dịch vụ, tương đương 25%, đã trực tuyến.'],
  ['vi', 'Trong 63 tỉnh, thành phố có 21 tỉnh (33,3%) đã triển khai.'],
  ['vi', 'Có 30/60 bộ, ngành (đạt 50%) hoàn thành kế hoạch.'],
  ['vi', '50 trong số 200 doanh nghiệp (25%) tham gia khảo sát.'],
  ['vi', 'Việt Nam có 100 triệu dân, trong đó 50 triệu người dùng Internet, chiếm 50% dân số.'],
  ['en', 'Out of 200 firms surveyed, 50 firms (25%) said yes.'],
  ['en', 'Some 30 of the 60 agencies, or 50%, met the goal.'],
  ['en', 'Of 1,000 respondents, 250, or 25 per cent, had used the service.'],
  ['en', 'Of 1,000 respondents, 250, or a quarter, had used the service.'],
  ['vi', 'Trong tổng số 200 dịch vụ, có 50 dịch vụ đã trực tuyến, chiếm 25%, và 30% người dân đã sử dụng.'],
  ['vi', 'Viettel có 33.438 người đăng ký chuyển mạng, chuyển đi thành công 27.941 trường hợp (83,6%).'],
  ['vi', 'Số thuê bao tăng từ 10 triệu lên 15 triệu, tương đương mức tăng 50%.'],
  ['vi', 'Doanh thu năm 2019 đạt 120 tỷ đồng, tăng 20% so với mức 100 tỷ đồng năm 2018.'],
  ['vi', 'Doanh thu tăng 20%, từ 100 tỷ đồng lên 120 tỷ đồng.'],
  ['vi', 'Lượng người dùng đã tăng gấp đôi, từ 10 triệu người lên 20 triệu người.'],
  ['vi', 'Kim ngạch giảm từ 50 tỷ USD xuống còn 40 tỷ USD, giảm 20%.'],
  ['en', 'Sales grew 20%, from $100 million to $120 million.'],
  ['en', 'Exports rose 20 percent to $120 million from $100 million.'],
  ['en', 'The number of users doubled from 10 million to 20 million.'],
  ['en', 'Users more than doubled from 10 million to 25 million.'],
  ['en', 'Subscribers increased from 10 million to 12 million, up 20 percent.'],
  ['en', 'Revenue fell from $50 million to $40 million, a drop of 20%.'],
  ['en', 'The share rose from 40% to 50%, up 10 percentage points.'],
  ['en', 'India raised the limit from 49% to 74%, and investment is expected to grow by 40% a year.'],
  ['vi', 'Xuất khẩu đạt 120 tỷ đồng, tăng 50% so với năm trước.'],
  ['vi', 'Ba nhà mạng Viettel, VinaPhone, MobiFone cung cấp dịch vụ.'],
  ['vi', 'Bốn tỉnh, thành phố gồm: Hà Nội, Hải Phòng, Đà Nẵng, Cần Thơ.'],
  ['vi', 'Ba thành phố: Hà Nội, Đà Nẵng và Cần Thơ.'],
  ['en', 'Three operators, namely Viettel, Vinaphone and MobiFone, took part.'],
  ['en', 'Four countries – Laos, Cambodia, Thailand and Malaysia – signed the deal.'],
  ['en', 'Four companies (Intel, Cisco, Oracle and IBM) have invested.'],
  ['en', 'Ten countries, such as Laos, Thailand and Malaysia, signed.'],
  ['en', 'Two ministers from Laos, Thailand and Malaysia met.'],
  ['vi', 'Hai bên gồm Bộ Thông tin và Truyền thông và Bộ Khoa học và Công nghệ ký kết.'],
  ['vi', 'Ba bộ gồm Bộ Công an, Bộ Quốc phòng, Bộ Thông tin và Truyền thông phối hợp.'],
  [
    'vi',
    'Việt Nam có 70 triệu người dùng Internet\n\nTheo Bộ TT&TT, hiện Việt Nam có hơn 69 triệu người dùng Internet.',
  ],
  ['vi', 'Việt Nam có 70 triệu người dùng Internet. Thái Lan có 60 triệu người dùng Internet.'],
  ['vi', 'Việt Nam có 70 triệu người dùng Internet. Việt Nam có 60 triệu người dùng mạng xã hội.'],
  [
    'vi',
    'Năm 2018, Việt Nam có 60 triệu người dùng Internet. Năm 2019, Việt Nam có 68 triệu người dùng Internet.',
  ],
  [
    'en',
    "Vietnam's trade with the US hit $45 billion in 2017. Vietnam's trade with Japan hit $33 billion in 2017.",
  ],
  ['vi', 'Trong tháng 1, xuất khẩu đạt 20 tỷ USD. Trong tháng 2, xuất khẩu đạt 18 tỷ USD.'],
  ['vi', 'Xuất khẩu điện thoại đạt 50 tỷ USD. Xuất khẩu máy tính đạt 35 tỷ USD.'],
  ['vi', 'Kim ngạch hai chiều năm 2017 đạt 50 tỷ USD, trong đó Việt Nam xuất siêu 32 tỷ USD.'],
  ['en', 'Vietnam posted a trade surplus of $32 billion with the US, on two-way trade of $50 billion.'],
  ['vi', 'Năm 2017 xuất siêu 60 tỷ USD. Kim ngạch hai chiều năm 2010 đạt 18 tỷ USD.'],
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
