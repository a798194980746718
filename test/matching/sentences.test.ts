import { describe, expect, it } from 'vitest';
import { extractClaims } from '@/utils/claims';
import type { Claim } from '@/utils/claims/types';
import { matchClaims } from '@/utils/matching';
import { createMemoryIndex } from '@/utils/matching/memory-index';
import { starterFacts } from './made-claims';

/** Sentences of articles against the starter corpus: each finds its measure, and the near misses find none. */

const source = createMemoryIndex(starterFacts());

async function found(text: string, kind: Claim['kind'] | 'figure' = 'figure'): Promise<string[]> {
  const claims = extractClaims(text, { published: '2024-06-01' }).claims.filter((claim) =>
    kind === 'figure' ? 'value' in claim : claim.kind === kind,
  );
  const evidence = await matchClaims(claims, source);
  return evidence.flatMap(({ measure }) => measure.map(({ id }) => id));
}

describe('a figure finds the measure that its words name', () => {
  it.each([
    [
      'Năm 2016, Việt Nam xuất sang thị trường Mỹ lượng hàng trị giá 38,5 tỷ USD.',
      'vn-exports-to-us-customs-2016',
    ],
    [
      'Thương mại song phương giữa Việt Nam và Mỹ đạt 50,8 tỷ USD năm 2017.',
      'vn-us-trade-total-customs-2017',
    ],
    [
      'In 2020 Vietnam bought goods worth $13.7 billion from the United States, its imports show.',
      'vn-imports-from-us-customs-2020',
    ],
    ['US imports from Vietnam came to $61 billion in 2019.', 'vn-exports-to-us-customs-2019'],
    ['Việt Nam xuất siêu sang Mỹ 63,4 tỷ USD trong năm 2020.', 'vn-us-surplus-customs-2020'],
    [
      'Theo Liên Hợp Quốc, Việt Nam đứng vị trí thứ 88 về phát triển chính phủ điện tử năm 2018.',
      'vn-egdi-rank-2018',
    ],
    ['Vietnam was ranked 6th in Southeast Asia for e-government in 2020.', 'vn-egdi-rank-asean-2020'],
    ['Tỷ lệ người sử dụng Internet ở Việt Nam năm 2021 đạt 74,21% dân số.', 'vn-internet-users-pct-wb-2021'],
    ['74.21% of the Vietnamese population used the internet in 2021.', 'vn-internet-users-pct-wb-2021'],
    ['Cuối năm 2021, cả nước có 64.000 doanh nghiệp công nghệ số.', 'vn-digital-tech-enterprises-2021'],
    ['Vietnam had 64,000 digital technology companies in 2021.', 'vn-digital-tech-enterprises-2021'],
    ['Kinh tế số đóng góp 16,5% GDP của Việt Nam năm 2023.', 'vn-digital-economy-gdp-mic-2023'],
    ["Vietnam's internet economy was worth $36 billion in 2024.", 'vn-economy-sea-gmv-2024'],
    [
      'Doanh thu thương mại điện tử bán lẻ ở Việt Nam năm 2022 ước đạt 16,4 tỷ USD.',
      'vn-retail-ecommerce-moit-2022',
    ],
    ['Mục tiêu đến năm 2030, kinh tế số chiếm 30% GDP.', 'target-digital-economy-gdp-2030'],
    [
      'Việt Nam phấn đấu lọt vào nhóm 50 nước dẫn đầu về chính phủ điện tử, xếp hạng top 50 vào năm 2030.',
      'target-egdi-top50-2030',
    ],
  ])('%s', async (text, id) => {
    expect(await found(text)).toContain(id);
  });
});

describe('of several figures in a sentence each finds its own', () => {
  it.each([
    [
      'Two-way trade between Vietnam and the US came to $47.2 billion in 2016, with Vietnamese exports of $38.5 billion.',
      ['vn-us-trade-total-customs-2016', 'vn-exports-to-us-customs-2016'],
    ],
    [
      'Năm 2020 Việt Nam xếp thứ 86/193 quốc gia và thứ 6 trong ASEAN về chính phủ điện tử.',
      ['vn-egdi-rank-2020', 'vn-egdi-rank-asean-2020'],
    ],
    [
      'Kim ngạch hai chiều Việt Nam - Hoa Kỳ năm 2015 đạt 41,26 tỷ USD, trong đó xuất khẩu 33,47 tỷ USD, nhập khẩu 7,79 tỷ USD.',
      ['vn-us-trade-total-customs-2015', 'vn-exports-to-us-customs-2015', 'vn-imports-from-us-customs-2015'],
    ],
    [
      'Đầu năm 2023, Việt Nam có 77,93 triệu người dùng Internet và 70 triệu người dùng mạng xã hội.',
      ['vn-internet-users-was-2023-01', 'vn-social-media-users-was-2023-01'],
    ],
  ])('%s', async (text, ids) => {
    const claims = extractClaims(text, { published: '2024-06-01' }).claims.filter(
      (claim) => 'value' in claim,
    );
    const evidence = await matchClaims(claims, source);
    expect(evidence.map(({ measure }, i) => measure.some(({ id }) => id === ids[i]))).toEqual(
      ids.map(() => true),
    );
  });
});

describe('a near miss finds nothing', () => {
  it.each([
    // Another country, or a part of this one.
    'Năm 2018, kim ngạch xuất khẩu của Việt Nam sang Hàn Quốc đạt 18,2 tỷ USD.',
    'US exports to China were worth $106 billion in 2019.',
    'Năm 2020, Malaysia đứng thứ 47 về chỉ số phát triển Chính phủ điện tử.',
    'Hà Nội có 12 triệu thuê bao di động trong năm 2019.',
    "Thailand's internet economy was worth $16 billion in 2019.",
    'Năm 2018, tổng kim ngạch xuất nhập khẩu của cả nước đạt 480 tỷ USD.',
    // Another measure of the same country.
    'Năm 2020, Việt Nam đứng thứ 67 về năng lực cạnh tranh toàn cầu.',
    'Năm 2022, Việt Nam đứng thứ 55 về mức độ sẵn sàng trí tuệ nhân tạo.',
    'Vietnam had 68 million mobile broadband subscriptions in 2020.',
    'Năm 2019, Việt Nam có 3,7 triệu thuê bao điện thoại cố định.',
    'Năm 2023, sóng 5G phủ sóng 25% dân số Việt Nam.',
    '75% of households in Vietnam used the internet in 2020.',
    'Tỷ lệ trẻ em sử dụng Internet ở Việt Nam năm 2020 là 66%.',
    'Năm 2019, lợi nhuận toàn ngành thông tin và truyền thông đạt 250 nghìn tỷ đồng.',
    'Năm 2019, đầu tư của Hoa Kỳ vào Việt Nam đạt 9,3 tỷ USD.',
    // A part of what the measure counts.
    'Xuất khẩu dệt may của Việt Nam sang Hoa Kỳ năm 2019 đạt 14,8 tỷ USD.',
    'Năm 2019, xuất khẩu hạt điều sang Mỹ đạt 1 tỷ USD.',
    'Viettel had 60 million mobile subscribers in 2019.',
    'Năm 2018, TikTok có 12 triệu người dùng tại Việt Nam.',
    'Năm 2019, có 5 triệu thuê bao di động bị khóa một chiều.',
    'Some 20 million mobile subscribers in Vietnam switched to 4G in 2019.',
    'Năm 2021, 5.000 doanh nghiệp công nghệ số tham gia diễn đàn.',
    // Another dimension: growth, a price, a target told of a province.
    'Năm 2022, kinh tế số Việt Nam tăng 28%.',
    "Vietnam's digital economy grew by 28% in 2022.",
    'Năm 2023, thị phần thương mại điện tử của Shopee đạt 72%.',
    'Mục tiêu đến năm 2025, kinh tế số chiếm 15% GRDP của Quảng Ninh.',
    'Chiếc máy tính bảng có giá 12 triệu đồng.',
  ])('%s', async (text) => {
    expect(await found(text)).toEqual([]);
  });
});

describe('an office finds its holders', () => {
  it.each([
    ['Bộ trưởng Bộ TT&TT Nguyễn Bắc Son phát biểu tại hội nghị.', 'role-mic-minister-truong-minh-tuan'],
    ['Bộ trưởng Trương Minh Tuấn phát biểu tại hội nghị.', 'role-mic-minister-nguyen-bac-son'],
    [
      'The Minister of Information and Communications, Nguyen Manh Hung, spoke.',
      'role-mic-minister-truong-minh-tuan',
    ],
    ['Đại sứ Mỹ Ted Osius đến thăm trường.', 'role-us-ambassador-knapper'],
    ['US Ambassador to Vietnam Marc Knapper visited the school.', 'role-us-ambassador-osius'],
    ['Thủ tướng Nguyễn Xuân Phúc chủ trì phiên họp.', 'role-pm-pham-minh-chinh'],
  ])('%s', async (text, id) => {
    expect(await found(text, 'role')).toContain(id);
  });

  it.each([
    'Bộ trưởng Thông tin và Truyền thông Singapore Yaacob Ibrahim đã gặp các doanh nghiệp.',
    'Bộ trưởng Bộ Tài chính Đinh Tiến Dũng phát biểu tại hội nghị.',
    'Đại sứ Nhật Bản tại Việt Nam Umeda Kunio cho biết.',
    'Đại sứ Việt Nam tại Hoa Kỳ Phạm Quang Vinh phát biểu.',
    'US Ambassador to Japan Caroline Kennedy spoke on Tuesday.',
    'Prime Minister Theresa May resigned.',
    'Thứ trưởng Nguyễn Thành Hưng dự hội nghị.',
    'Nguyên Bộ trưởng Trương Minh Tuấn có mặt.',
  ])('%s finds none', async (text) => {
    expect(await found(text, 'role')).toEqual([]);
  });
});

describe('a document finds its own', () => {
  it.each([
    ['Nghị định 72/2013/NĐ-CP đã được thay thế.', ['decree-72-2013']],
    ['Theo Nghị định số 15/2020, mức phạt tăng lên.', ['decree-15-2020']],
    ['Decree 13/2023/ND-CP protects personal data.', ['decree-13-2023']],
    ['Quyết định số 749/QĐ-TTg phê duyệt chương trình.', ['decision-749-2020']],
    ['Luật An ninh mạng được thông qua.', ['law-cybersecurity-2018']],
    ['Luật Viễn thông 2023 có nhiều điểm mới.', ['law-telecom-2023']],
    ['Nghị quyết 36a yêu cầu các bộ thực hiện.', ['resolution-36a-2015']],
  ])('%s', async (text, ids) => {
    expect(await found(text, 'legal')).toEqual(ids);
  });

  it('a law by its bare name finds every version', async () => {
    const ids = await found('Luật Viễn thông điều chỉnh lĩnh vực này.', 'legal');
    expect(ids.sort()).toEqual(['law-telecom-2009', 'law-telecom-2023']);
  });

  it.each([
    'Nghị định 49/2018/NĐ-CP quy định về kiểm định chất lượng giáo dục nghề nghiệp.',
    'Thông tư 49/2017/TT-BTTTT quy định về dịch vụ.',
    'Quyết định 950 của UBND thành phố Hà Nội về cây xanh.',
    'Nghị định 72 về quản lý phân bón có hiệu lực.',
    'Luật Giao thông đường bộ có hiệu lực.',
    'Luật An ninh mạng của Trung Quốc có hiệu lực.',
  ])('%s finds none', async (text) => {
    expect(await found(text, 'legal')).toEqual([]);
  });
});

describe('a date finds the event it is given to', () => {
  it.each([
    ['Việt Nam và Hoa Kỳ là đối tác toàn diện từ năm 2013.', ['vn-us-comprehensive-partnership-2013']],
    [
      'Vietnam and the United States have been comprehensive partners since 2011.',
      ['vn-us-comprehensive-partnership-2013'],
    ],
    ['Việt Nam và Australia là đối tác toàn diện từ năm 2009.', []],
    ['Việt Nam và Hoa Kỳ là đối tác chiến lược toàn diện từ năm 2023.', []],
  ])('%s', async (text, ids) => {
    expect(await found(text, 'date')).toEqual(ids);
  });
});

describe('a statement finds the fact that says the same', () => {
  it('in like words', async () => {
    const ids = await found(
      'Hai hạt nhân của việc xây dựng Chính phủ điện tử là Bộ TTTT và Văn phòng Chính phủ.',
      'statement',
    );
    expect(ids).toEqual(['egov-two-nuclei']);
  });

  it.each([
    'Facebook và Google không có doanh thu lớn từ Việt Nam.',
    'Facebook mở văn phòng mới tại Việt Nam và tuyển nhân viên.',
  ])('%s finds none', async (text) => {
    expect(await found(text, 'statement')).toEqual([]);
  });
});
