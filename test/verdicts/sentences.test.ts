import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '@/utils/claims/types';
import { parseCorpus } from '@/utils/corpus/corpus-file';
import { createMemoryIndex } from '@/utils/matching/memory-index';
import { checkArticle } from '@/utils/verdicts/check-article';
import { DEFAULT_TOLERANCES, type Reason } from '@/utils/verdicts/types';

/** Whole sentences, from text to verdict, over the starter corpus: the reasons as an editor meets them. */

const { facts } = parseCorpus(
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../public/starter-corpus.json'), 'utf8')),
);
const source = createMemoryIndex(facts);

type Row = [
  language: Language,
  published: string | null,
  sentence: string,
  figure: string,
  fact: string | null,
];

const TABLE: [Reason, Row[]][] = [
  [
    'agrees',
    [
      [
        'vi',
        '2020-03-01',
        'Kim ngạch xuất khẩu của Việt Nam sang Mỹ năm 2019 là 61,35 tỷ USD.',
        '61,35 tỷ USD',
        'vn-exports-to-us-customs-2019',
      ],
      [
        'vi',
        '2017-02-20',
        'Trong năm 2016, thương mại hai chiều giữa Việt Nam và Hoa Kỳ đạt 47,15 tỷ USD.',
        '47,15 tỷ USD',
        'vn-us-trade-total-customs-2016',
      ],
      [
        'vi',
        '2016-06-01',
        'Theo thống kê phía Mỹ, thương mại song phương Việt - Mỹ năm 2015 đạt 45,1 tỷ USD.',
        '45,1 tỷ USD',
        'vn-us-trade-total-usdata-2015',
      ],
      [
        'en',
        '2022-02-01',
        'Vietnam exported $96.29 billion worth of goods to the US in 2021.',
        '$96.29 billion',
        'vn-exports-to-us-customs-2021',
      ],
      [
        'en',
        '2018-02-01',
        'Two-way trade between Vietnam and the United States topped $50 billion in 2017.',
        'topped $50 billion',
        'vn-us-trade-total-customs-2017',
      ],
      [
        'vi',
        '2020-09-01',
        'Liên Hợp Quốc xếp Việt Nam thứ 86 thế giới về Chính phủ điện tử năm 2020.',
        'thứ 86',
        'vn-egdi-rank-2020',
      ],
      [
        'en',
        '2020-09-01',
        'Vietnam was placed 86th in the 2020 UN e-government survey.',
        '86th',
        'vn-egdi-rank-2020',
      ],
      [
        'vi',
        '2021-12-01',
        'Năm 2020 Việt Nam đứng thứ 25 về chỉ số an toàn thông tin mạng toàn cầu.',
        'thứ 25',
        'vn-gci-rank-2020',
      ],
      [
        'en',
        '2022-03-01',
        'In 2021, 74.21 percent of people in Vietnam used the internet.',
        '74.21 percent',
        'vn-internet-users-pct-wb-2021',
      ],
      [
        'vi',
        '2023-05-01',
        'Đến tháng 2/2023, Việt Nam có 572.102 tên miền .vn.',
        '572.102 tên miền',
        'vn-dot-vn-domains-2023-02',
      ],
      [
        'vi',
        '2022-08-01',
        'Năm 2021, cả nước có 64.000 doanh nghiệp công nghệ số.',
        '64.000 doanh nghiệp công nghệ số',
        'vn-digital-tech-enterprises-2021',
      ],
      [
        'vi',
        '2020-11-01',
        'Chương trình chuyển đổi số quốc gia đặt mục tiêu đến năm 2025, 80% dịch vụ công trực tuyến mức độ 4.',
        '80%',
        'target-online-services-level4-2025',
      ],
      [
        'en',
        '2024-06-01',
        'By 2030, 5G networks should cover 99% of the population of Vietnam.',
        '99%',
        'target-5g-population-2030',
      ],
      [
        'vi',
        '2018-12-01',
        'Bộ trưởng Bộ Thông tin và Truyền thông Nguyễn Mạnh Hùng phát biểu tại hội nghị.',
        'Nguyễn Mạnh Hùng',
        'role-mic-minister-nguyen-manh-hung',
      ],
      [
        'vi',
        '2019-06-01',
        'Thủ tướng Nguyễn Xuân Phúc đã chủ trì phiên họp.',
        'Nguyễn Xuân Phúc',
        'role-pm-nguyen-xuan-phuc',
      ],
      [
        'en',
        '2023-09-01',
        'US Ambassador to Vietnam Marc Knapper welcomed the visit.',
        'Marc Knapper',
        'role-us-ambassador-knapper',
      ],
      [
        'vi',
        '2021-05-01',
        'Mức phạt theo Nghị định 15/2020/NĐ-CP đã được áp dụng.',
        'Nghị định 15/2020/NĐ-CP',
        'decree-15-2020',
      ],
      [
        'vi',
        '2020-05-01',
        'Người dân lo ngại về Luật An ninh mạng.',
        'Luật An ninh mạng',
        'law-cybersecurity-2018',
      ],
      [
        'en',
        '2024-01-01',
        'Decree 13/2023/ND-CP on personal data protection applies to all companies.',
        'Decree 13/2023/ND-CP',
        'decree-13-2023',
      ],
      [
        'vi',
        '2019-11-01',
        'Nghị quyết 52-NQ/TW của Bộ Chính trị nêu rõ các mục tiêu.',
        'Nghị quyết 52-NQ/TW',
        'resolution-52-2019',
      ],
    ],
  ],
  [
    'matches-other-period',
    [
      [
        'vi',
        '2016-03-01',
        'Năm 2015, Việt Nam xếp hạng 59 về chỉ số đổi mới sáng tạo toàn cầu; năm 2016 xếp hạng 76.',
        'hạng 76',
        'vn-gii-rank-2016',
      ],
      [
        'vi',
        '2020-03-01',
        'Xuất khẩu của Việt Nam sang Hoa Kỳ năm 2019 đạt 77,1 tỷ USD.',
        '77,1 tỷ USD',
        'vn-exports-to-us-customs-2019',
      ],
      [
        'en',
        '2018-03-01',
        'In 2017 Vietnam ranked 50th in the Global Cybersecurity Index.',
        '50th',
        'vn-gci-rank-2017',
      ],
      [
        'en',
        '2022-03-01',
        'In 2021, 78.59 percent of Vietnamese used the internet, World Bank data show.',
        '78.59 percent',
        'vn-internet-users-pct-wb-2021',
      ],
      [
        'vi',
        '2023-03-01',
        'Quy mô kinh tế số Việt Nam theo báo cáo e-Conomy SEA năm 2022 đạt 30 tỷ USD.',
        '30 tỷ USD',
        'vn-economy-sea-gmv-2022',
      ],
    ],
  ],
  [
    'value-differs',
    [
      [
        'vi',
        '2020-03-01',
        'Xuất khẩu của Việt Nam sang Hoa Kỳ năm 2019 đạt 70 tỷ USD.',
        '70 tỷ USD',
        'vn-exports-to-us-customs-2019',
      ],
      [
        'vi',
        '2020-03-01',
        'Xuất khẩu của Việt Nam sang Hoa Kỳ năm 2019 đạt 61,35 triệu USD.',
        '61,35 triệu USD',
        'vn-exports-to-us-customs-2019',
      ],
      [
        'en',
        '2020-09-01',
        'Vietnam was placed 68th in the 2020 UN e-government survey.',
        '68th',
        'vn-egdi-rank-2020',
      ],
      [
        'en',
        '2024-06-01',
        'By 2030, 5G networks should cover 85% of the population of Vietnam.',
        '85%',
        'target-5g-population-2030',
      ],
      [
        'vi',
        '2020-11-01',
        'Đến năm 2030, kinh tế số chiếm ít nhất 25% GDP.',
        'ít nhất 25%',
        'target-digital-economy-gdp-2030',
      ],
      [
        'en',
        '2017-04-01',
        'Vietnam and the United States have been comprehensive partners since 2011.',
        '2011',
        'vn-us-comprehensive-partnership-2013',
      ],
      [
        'vi',
        '2018-07-01',
        'Luật An ninh mạng được Quốc hội thông qua với 91,2% đại biểu tán thành.',
        '91,2%',
        'law-cybersecurity-vote',
      ],
    ],
  ],
  [
    'definition-differs',
    [
      [
        'en',
        '2020-03-01',
        'Vietnam imported $61.35 billion of goods from the United States in 2019.',
        '$61.35 billion',
        null,
      ],
      [
        'vi',
        '2016-03-01',
        'Năm 2015, thương mại hai chiều Việt Nam - Hoa Kỳ đạt 33,47 tỷ USD.',
        '33,47 tỷ USD',
        'vn-us-trade-total-customs-2015',
      ],
    ],
  ],
  [
    'newer-figure-exists',
    [
      [
        'vi',
        '2025-03-01',
        'Việt Nam đứng thứ 88 về chỉ số phát triển Chính phủ điện tử của Liên Hợp Quốc.',
        'thứ 88',
        'vn-egdi-rank-2018',
      ],
      ['en', '2024-12-01', 'Vietnam ranks 59th in the Global Innovation Index.', '59th', 'vn-gii-rank-2016'],
    ],
  ],
  [
    'understated',
    [
      [
        'vi',
        '2022-03-01',
        'Năm 2021, kim ngạch thương mại Việt Nam - Hoa Kỳ đạt hơn 99 tỷ USD.',
        'hơn 99 tỷ USD',
        'vn-us-trade-total-customs-2021',
      ],
      [
        'en',
        '2020-03-01',
        'Vietnam exported over $50 billion of goods to the US in 2019.',
        'over $50 billion',
        'vn-exports-to-us-customs-2019',
      ],
    ],
  ],
  [
    'holder-differs',
    [
      ['vi', '2015-03-01', 'Bộ trưởng Bộ TT&TT Trương Minh Tuấn trả lời chất vấn.', 'Trương Minh Tuấn', null],
      [
        'en',
        '2022-01-15',
        'Prime Minister Nguyen Xuan Phuc opened the conference in Hanoi.',
        'Nguyen Xuan Phuc',
        null,
      ],
      ['vi', '2013-03-01', 'Đại sứ Mỹ tại Việt Nam Ted Osius thăm Huế.', 'Ted Osius', null],
    ],
  ],
  [
    'not-in-office',
    [
      [
        'vi',
        '2025-06-01',
        'Bộ trưởng Bộ Thông tin và Truyền thông Nguyễn Mạnh Hùng phát biểu.',
        'Nguyễn Mạnh Hùng',
        'role-mic-minister-nguyen-manh-hung',
      ],
      [
        'en',
        '2021-09-01',
        'US Ambassador to Vietnam Daniel Kritenbrink met reporters.',
        'Daniel Kritenbrink',
        'role-us-ambassador-kritenbrink',
      ],
    ],
  ],
  [
    'no-such-document',
    [
      [
        'vi',
        '2023-08-01',
        'Nghị định 53/2022/NĐ-CP về bảo vệ dữ liệu cá nhân đang được thi hành.',
        '53/2022/NĐ-CP',
        null,
      ],
      [
        'vi',
        '2018-06-01',
        'Thông tư 49/2017/NĐ-CP siết quản lý thuê bao.',
        '49/2017/NĐ-CP',
        'decree-49-2017',
      ],
    ],
  ],
  [
    'document-replaced',
    [
      [
        'vi',
        '2025-02-01',
        'Doanh nghiệp phải tuân thủ Nghị định 49/2017/NĐ-CP.',
        'Nghị định 49/2017/NĐ-CP',
        'decree-49-2017',
      ],
      [
        'vi',
        '2021-06-01',
        'Hành vi này bị phạt theo Nghị định 174/2013/NĐ-CP.',
        'Nghị định 174/2013/NĐ-CP',
        'decree-174-2013',
      ],
      [
        'en',
        '2025-06-01',
        'The Telecommunications Law No. 41/2009/QH12 governs the market.',
        '41/2009/QH12',
        'law-telecom-2009',
      ],
    ],
  ],
  [
    'not-yet-in-force',
    [
      [
        'vi',
        '2018-08-01',
        'Các công ty chuẩn bị cho Luật số 24/2018/QH14.',
        '24/2018/QH14',
        'law-cybersecurity-2018',
      ],
      [
        'vi',
        '2024-11-15',
        'Nghị định 147/2024/NĐ-CP quản lý mạng xã hội.',
        'Nghị định 147/2024/NĐ-CP',
        'decree-147-2024',
      ],
    ],
  ],
  [
    'date-unknown',
    [
      ['vi', null, 'Bộ trưởng Bộ TT&TT Trương Minh Tuấn phát biểu.', 'Trương Minh Tuấn', null],
      [
        'vi',
        null,
        'Nghị định 72/2013/NĐ-CP quy định về dịch vụ Internet.',
        'Nghị định 72/2013/NĐ-CP',
        'decree-72-2013',
      ],
    ],
  ],
  [
    'other-period-only',
    [
      [
        'vi',
        '2005-02-01',
        'Kim ngạch hai chiều Việt Nam - Hoa Kỳ năm 2004 đạt 6,4 tỷ USD.',
        '6,4 tỷ USD',
        null,
      ],
      [
        'en',
        '2009-03-01',
        'Vietnam ranked 91st in the UN E-Government Development Index in 2008.',
        '91st',
        null,
      ],
      [
        'vi',
        '2016-11-01',
        'Quý 3/2016, xuất khẩu của Việt Nam sang Hoa Kỳ đạt 10,2 tỷ USD.',
        '10,2 tỷ USD',
        null,
      ],
    ],
  ],
  [
    'not-in-corpus',
    [
      [
        'vi',
        '2016-02-01',
        'Xuất khẩu của Việt Nam sang Trung Quốc năm 2015 đạt 17,1 tỷ USD.',
        '17,1 tỷ USD',
        null,
      ],
      [
        'en',
        '2016-02-01',
        'Singapore was ranked 4th in the UN E-Government Development Index in 2016.',
        '4th',
        null,
      ],
      [
        'vi',
        '2020-02-01',
        'Kim ngạch xuất khẩu dệt may của Việt Nam sang Hoa Kỳ năm 2019 đạt 14,8 tỷ USD.',
        '14,8 tỷ USD',
        null,
      ],
      ['vi', '2020-02-01', 'Tập đoàn này đạt doanh thu 33,5 tỷ USD năm 2019.', '33,5 tỷ USD', null],
      ['vi', '2020-02-01', 'Trường có 64.000 sinh viên.', '64.000 sinh viên', null],
      ['en', '2020-02-01', 'The company has 60 million users worldwide.', '60 million users', null],
      [
        'en',
        '2020-02-01',
        'The UK exported $61.35 billion of goods to the US in 2019.',
        '$61.35 billion',
        null,
      ],
      ['vi', '2018-05-01', 'Bộ trưởng Bộ Y tế Nguyễn Thị Kim Tiến dự hội nghị.', 'Nguyễn Thị Kim Tiến', null],
      ['vi', '2018-05-01', 'Nghị định 100/2019/NĐ-CP xử phạt giao thông.', 'Nghị định 100/2019/NĐ-CP', null],
      ['vi', '2021-05-01', 'Tỷ lệ hộ nghèo năm 2020 còn 44%.', '44%', null],
    ],
  ],
];

async function reasonsAt([lang, published, text, figure]: Row) {
  const article = { url: '', title: '', publisher: null, published, lang, text, keywords: [] };
  const { claims } = await checkArticle(article, { source, tolerances: DEFAULT_TOLERANCES });
  const at = text.indexOf(figure);
  return claims
    .filter(({ claim: { start, end } }) => start < at + figure.length && at < end)
    .map(({ verdict }) => ({ reason: verdict.reason, fact: 'fact' in verdict ? verdict.fact?.id : null }));
}

describe.each(TABLE)('%s', (reason, rows) => {
  it.each(rows)('%s %s: %s', async (...row) => {
    const found = await reasonsAt(row);
    const fact = row[4];
    // What is in no fact may well be no claim at all.
    if (reason === 'not-in-corpus') expect(found.filter((one) => one.reason !== reason)).toEqual([]);
    else expect(found).toContainEqual(fact === null ? expect.objectContaining({ reason }) : { reason, fact });
  });
});
