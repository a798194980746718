import { describe, expect, it } from 'vitest';
import { extractClaims } from '@/utils/claims';
import type { Claim, ExtractionOptions } from '@/utils/claims/types';

const claimsOf = (text: string, options: ExtractionOptions = { published: '2020-03-10' }): Claim[] =>
  extractClaims(text, options).claims.filter(({ kind }) => kind !== 'statement');

/** The one claim whose quote holds the words. */
function claimAt(text: string, words: string, options?: ExtractionOptions): Claim {
  const claim = claimsOf(text, options).find(({ quote }) => quote.includes(words));
  if (!claim) throw new Error(`no claim with “${words}” in “${text}”`);
  return claim;
}

describe('period', () => {
  it.each([
    [
      'of its own clause',
      'Năm 2018 thu 12 tỷ đồng, năm 2019 thu 15 tỷ đồng.',
      { '12 tỷ': '2018', '15 tỷ': '2019' },
    ],
    [
      'right behind the figure',
      'Số trạm tăng từ 200 trạm năm 2017 lên 500 trạm năm 2019.',
      { '500 trạm': '2019' },
    ],
    [
      'of the clause before',
      'Trong năm 2019, theo báo cáo, cả nước có 68 triệu thuê bao.',
      { '68 triệu': '2019' },
    ],
    [
      'closing a list, and a total before it',
      'Tổng thu đạt 9 tỷ USD, trong đó phần mềm 5 tỷ USD và phần cứng 4 tỷ USD (năm 2017).',
      { '9 tỷ': '2017', '5 tỷ': '2017', '4 tỷ': '2017' },
    ],
    ['not what it is compared with', 'Doanh thu tăng 12% so với năm 2017.', { '12%': null }],
    ['not the base of a multiple', 'Lưu lượng cao gấp 3 lần năm 2015.', { 'gấp 3 lần': null }],
    [
      'not a deadline for what is so now',
      'Hiện đã phủ 30% số xã, phấn đấu đến năm 2025 phủ 90%.',
      { '30%': null, '90%': '2025' },
    ],
    ['relative', 'Năm ngoái, thị trường tăng 8%.', { '8%': '2019' }],
    [
      'of a list that ends in a deadline',
      'Half of homes will have fibre and 12% satellite links by 2028.',
      { Half: '2028', '12%': '2028' },
    ],
    [
      'in English, behind',
      'Exports were worth $12 billion in 2018, up 5% from $11.4 billion in 2017.',
      { $12: '2018', '5%': '2018', '$11.4': '2017' },
    ],
    [
      'of the edition of a ranking',
      'The country ranked 50th in the Readiness Index 2019.',
      { '50th': '2019' },
    ],
    [
      'of the same amount in brackets',
      'The firm earned 500m euros ($560m) in 2018.',
      { '500m': '2018', $560m: '2018' },
    ],
    [
      'of the data of the paragraph',
      'Mạng A có 12.000 thuê bao. Mạng B có 9.000 thuê bao. Đây là số liệu tính đến ngày 5/2/2020.',
      { '12.000': '2020-02-05', '9.000': '2020-02-05' },
    ],
    [
      'of the sentence before that sets the frame',
      'Năm 2018, doanh thu đạt 5 tỷ đồng. Lợi nhuận đạt 1 tỷ đồng.',
      { '1 tỷ': '2018' },
    ],
    [
      'up to which was counted, whatever is so on that day',
      'Tính đến ngày 31/10/2020, số tên miền đang duy trì là 510.000 tên miền.',
      { '510.000': '2020-10-31' },
    ],
    [
      'of a plan that it opens',
      'Ngày 3/2/2020, thành phố họp. Trong năm 2020, thành phố sẽ lắp 2.500 camera.',
      { '2.500': '2020' },
    ],
    [
      'not that of the level it is compared with',
      'Tính đến cuối năm 2018, vốn đạt 17 tỷ USD, gấp nhiều lần so với mức 670 triệu USD ban đầu.',
      { '17 tỷ': '2018', '670 triệu': null },
    ],
    [
      'of its sentence where "thực hiện" does not say that it is so now',
      'Nửa đầu năm 2019, hãng thực hiện 146 triệu cuốc xe.',
      { '146 triệu': '2019-01/2019-06' },
    ],
    ['of a year right behind what it measures', 'Hãng tin doanh thu 2022 tăng 19%.', { '19%': '2022' }],
    ['of the day before', 'Ngày 5/3/2020. Hôm qua, cả nước ghi nhận 1.234 vụ.', { '1.234': '2020-03-09' }],
    [
      'not that of the day on which it was decided',
      'Sáng 14/11/2019, Quốc hội họp với 456 đại biểu. Theo đó, tổng thu là 1.500 tỷ đồng.',
      { '456': '2019-11-14', '1.500': null },
    ],
    [
      'of the bracket behind a date',
      'Năm 2019, chỉ số đạt 50 điểm, giảm so với năm 2017 (60 điểm).',
      { '50 điểm': '2019', '60 điểm': '2017' },
    ],
    [
      'of the report that a sentence begins with',
      'Theo báo cáo Toàn cảnh số 2022, cả nước có 72 triệu người dùng Internet.',
      { '72 triệu': '2022' },
    ],
    [
      'not across paragraphs',
      'Năm 2018, doanh thu đạt 5 tỷ đồng.\nLợi nhuận đạt 1 tỷ đồng.',
      { '1 tỷ': null },
    ],
  ] as [string, string, Record<string, string | null>][])('%s', (_name, text, periods) => {
    for (const [words, period] of Object.entries(periods)) expect(claimAt(text, words).period).toBe(period);
  });

  it('resolves against the newest date of the text where the page gives none', () => {
    const text = 'Cập nhật ngày 14/06/2018\nNgày 12/6, Bộ họp báo. Năm ngoái có 40 triệu thuê bao.';
    expect(claimAt(text, '12/6', {}).period).toBe('2018-06-12');
    expect(claimAt(text, '40 triệu', {}).period).toBe('2017');
  });

  it.each([
    ['2019-05-23', '2018', '2019-05-23'],
    ['2019-05-23T08:00:00+07:00', '2018', '2019-05-23'],
    ['2019-05', '2018', null],
    ['2019', '2018', null],
    ['yesterday', null, null],
    ['2019-99-99', null, null],
  ])('resolves against a date of publication of %s', (published, period, dated) => {
    const text = 'Năm ngoái có 40 triệu thuê bao.';
    expect(claimAt(text, '40 triệu', { published }).period).toBe(period);
    expect(extractClaims(text, { published }).dated).toBe(dated);
  });

  it('stays open without any date', () => {
    expect(
      claimAt('The rule applies from April, the ministry said.', 'from April', { lang: 'en' }).period,
    ).toBeNull();
  });
});

describe('which dates are claims', () => {
  const dates = (text: string) =>
    claimsOf(text)
      .filter(({ kind }) => kind === 'date')
      .map(({ period }) => period);
  it.each([
    ['an event', 'Ngày 5/3/2020, hội nghị khai mạc.', ['2020-03-05']],
    ['a deadline with its target', 'Đến năm 2025, 80% hồ sơ được xử lý trên mạng.', ['2025']],
    [
      'an event of some days',
      'Hội chợ diễn ra từ ngày 6 đến 8/6/2019, đón 15.000 lượt khách.',
      ['2019-06-06/2019-06-08'],
    ],
    ['a beginning', 'Hai nước là đối tác từ năm 2014.', ['2014']],
    ['not the time of a figure', 'Năm 2018, cả nước có 60 triệu thuê bao.', []],
    [
      'not the time of a figure of which part of a plan is done',
      'Ngày 3/2/2021. Năm 2020, hãng thu 2 tỷ đồng, đạt 102% kế hoạch; lãi 1 tỷ đồng.',
      ['2021-02-03'],
    ],
    ['not a comparison', 'Doanh thu tăng mạnh so với năm 2018.', []],
    ['not a weekday', 'The minister met the firms on Tuesday.', []],
    ['not now', 'Hiện nay và hôm nay, tình hình ổn định.', []],
    ['not a timestamp', 'Thứ Ba, 10/03/2020, 08:30\nHội nghị bàn về mạng xã hội.', []],
  ])('%s', (_name, text, wanted) => {
    expect(dates(text)).toEqual(wanted);
  });
});

describe('times told from a day that nothing gives', () => {
  it.each([['Năm ngoái, tổng đài nhận 5.000 cuộc gọi.'], ['Hãng được giảm thuế trong 13 năm tiếp theo.']])(
    'are no claims: %s',
    (text) => {
      expect(extractClaims(text, { lang: 'vi' }).claims.filter(({ kind }) => kind === 'date')).toEqual([]);
    },
  );
});

describe('subject', () => {
  it.each([
    ['own words', 'Tỷ lệ hộ có cáp quang đạt 72%.', '72%', /Tỷ lệ hộ có cáp quang/, null],
    [
      'what the part before says, turned to the other side',
      'Việt Nam xuất khẩu sang Nhật Bản 20 tỷ USD và nhập khẩu 18 tỷ USD.',
      '18 tỷ',
      /Việt Nam nhập khẩu từ Nhật Bản/,
      /xuất khẩu/,
    ],
    [
      'the total is not the part',
      'Kim ngạch hai chiều đạt 38 tỷ USD, trong đó xuất khẩu 20 tỷ USD.',
      '20 tỷ',
      /xuất khẩu/,
      /hai chiều/,
    ],
    ['the index named in front', 'Theo chỉ số EGDI, Việt Nam đứng thứ 86.', '86', /EGDI/, null],
    [
      'the ranking that is part of the figure',
      'Vietnam ranked 42nd in the Global Innovation Index.',
      '42nd',
      /Global Innovation Index/,
      null,
    ],
    [
      'another name replaces the one before',
      'Mạng Alpha có 5.000 thuê bao, Beta có 7.000 thuê bao.',
      '7.000',
      /Beta/,
      /Alpha/,
    ],
    [
      'not the thought behind it',
      'Thứ trưởng cho biết tỉnh dự kiến xây năm đô thị thông minh và đề nghị các doanh nghiệp nước ngoài hợp tác xây dựng tiêu chí.',
      'năm đô thị',
      /^tỉnh dự kiến xây/,
      /doanh nghiệp/,
    ],
    ['the counted noun', 'Tỉnh xây 5 đô thị thông minh.', '5 đô thị', /đô thị thông minh/, null],
  ] as [string, string, string, RegExp, RegExp | null][])('%s', (_name, text, words, holds, lacks) => {
    const { subject } = claimAt(text, words);
    expect(subject).toMatch(holds);
    if (lacks) expect(subject).not.toMatch(lacks);
  });
});

describe('place', () => {
  it.each([
    ['a pair', 'Kim ngạch thương mại Việt Nam - Hàn Quốc đạt 60 tỷ USD.', '60 tỷ', 'VN-KR'],
    ['a pair with the home left out', 'Xuất khẩu sang Hoa Kỳ đạt 60 tỷ USD.', '60 tỷ', 'VN-US'],
    ['carried over', 'Việt Nam xuất khẩu sang Nhật Bản 20 tỷ USD và nhập khẩu 18 tỷ USD.', '18 tỷ', 'VN-JP'],
    [
      'a pair of which one is named again',
      'Trade between Vietnam and Japan came to $40 billion, with Vietnamese exports of $20 billion.',
      '$20',
      'VN-JP',
    ],
    ['the country, not the field of a rank', 'Việt Nam đứng thứ 2 ASEAN về Internet.', 'thứ 2', 'VN'],
    [
      'a city, not the country that is its field',
      'Hải Phòng đứng thứ 3 cả nước về chính quyền số.',
      'thứ 3',
      'VN:hai-phong',
    ],
    [
      'the two last named',
      'Lào gặp Thái Lan. Việt Nam và Hoa Kỳ họp. Hai nước lập 3 nhóm công tác.',
      '3 nhóm',
      'VN-US',
    ],
    ['another country', 'Tỷ lệ này của Thái Lan là 45%.', '45%', 'TH'],
    ['a city', 'TP. HCM có 3.000 trạm phát sóng.', '3.000', 'VN:ho-chi-minh'],
    [
      'a firm named behind the figure does not move it',
      'Việt Nam xây 5 khu công nghệ và mời doanh nghiệp Nhật Bản tham gia.',
      '5 khu',
      'VN',
    ],
    ['the article’s own', 'Cả nước có 70 triệu thuê bao.', '70 triệu', 'VN'],
  ])('%s', (_name, text, words, place) => {
    expect(claimAt(text, words).place).toBe(place);
  });
});

describe('target', () => {
  it.each([
    ['Mục tiêu là đến năm 2025, 80% hồ sơ được xử lý trên mạng.', '80%', true],
    ['Tỉnh dự kiến lắp 300 trạm.', '300 trạm', true],
    ['Tỷ lệ phủ sóng phải đạt 95%.', '95%', true],
    ['The ministry plans to license four operators.', 'four', true],
    ['Operators will invest $2bn.', '$2bn', true],
    ['Tỉnh đã lắp 300 trạm.', '300 trạm', false],
    ['Năm 2019, tỷ lệ phủ sóng đạt 95%.', '95%', false],
    ['Kế hoạch năm nay lớn hơn, nhưng đến nay tỉnh mới lắp được 120 trạm.', '120 trạm', false],
  ])('%s', (text, words, target) => {
    expect(claimAt(text, words).target).toBe(target);
  });
});

describe('mixed languages', () => {
  it('reads each sentence in its own', () => {
    const text = 'Bộ công bố 1.200 trạm mới. The ministry will license 1,500 stations by 2025.';
    expect(claimAt(text, '1.200')).toMatchObject({ value: 1200 });
    expect(claimAt(text, '1,500')).toMatchObject({ value: 1500 });
  });
  it('reads a Vietnamese document cited in English', () => {
    const text = 'Under Nghị định 13/2023/NĐ-CP, firms must protect the data of their users.';
    expect(claimAt(text, '13/2023', { lang: 'en' })).toMatchObject({ kind: 'legal' });
  });
});

describe('offsets', () => {
  it.each([
    ['decomposed', 'Kim ngạch đạt hơn 40 tỷ USD.'.normalize('NFD')],
    ['with what is not seen', 'Kim ngạch đạt hơn\u00a04\u00ad0\u200b\u202ftỷ USD.'],
    ['full width', 'Kim ngạch đạt hơn ４０ tỷ USD.'],
    ['after emoji and CRLF', '😀\r\nKim ngạch đạt hơn 40 tỷ USD.'],
  ])('%s', (_name, text) => {
    const claim = claimAt(text, 'USD');
    expect(claim).toMatchObject({ kind: 'money', value: 4e10, hedge: 'over' });
    expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
  });
});

describe('trace', () => {
  it('tells of each expression how it was read and why it is or is not a claim', () => {
    const { trace } = extractClaims('Hơn 40 tỷ USD năm 2016. Mạng 5G. Hotline: 0901.22.33.66', {
      lang: 'vi',
    });
    const steps = (words: string) =>
      trace.filter(({ quote }) => quote.includes(words)).map(({ outcome }) => outcome);
    expect(steps('40 tỷ USD')).toEqual(['read', 'claim']);
    expect(
      trace.find(({ rule, quote }) => rule === 'select-dates' && quote.includes('2016'))?.note,
    ).toContain('time of a figure');
  });
  it('keeps every expression among the figures', () => {
    const { figures } = extractClaims('Có hai mươi mốt và 3,5 rồi năm 2016.', { lang: 'vi' });
    expect(figures.map(({ value, period }) => value ?? period)).toEqual(
      expect.arrayContaining([21, 3.5, '2016']),
    );
  });
});
