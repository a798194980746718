import { describe, expect, it } from 'vitest';
import { recogniseTopic } from '@/utils/topic/ict-policy';

const topicOf = (title: string, text: string, extra = {}) =>
  recogniseTopic({ title, text, keywords: [], lang: 'vi', ...extra });

describe('articles about ICT policy', () => {
  it.each([
    [
      'Bộ TT&TT siết quản lý thuê bao trả trước',
      'Dự thảo nghị định vừa được Bộ Thông tin và Truyền thông trình Chính phủ buộc các nhà mạng xác thực thông tin thuê bao. Cục Viễn thông cho biết sẽ xử phạt doanh nghiệp để SIM rác tồn tại.',
    ],
    [
      'Thành phố lập đề án chuyển đổi số',
      'Ủy ban nhân dân thành phố ban hành kế hoạch xây dựng chính quyền điện tử, dịch vụ công trực tuyến và đô thị thông minh đến năm 2025.',
    ],
    [
      'Regulator opens spectrum for rural broadband',
      'The telecom regulator will auction spectrum so that operators can extend broadband access to rural households. The minister said the policy should narrow the digital divide.',
    ],
    [
      'Lawmakers weigh data protection bill',
      'The bill would oblige internet service providers to delete personal data. The privacy commissioner welcomed the legislation; technology firms asked parliament for more time.',
    ],
    [
      'Masts near schools need consent',
      'Councils may refuse a phone mast beside a school under new guidance. Operators must ask the public first, the government said.',
    ],
    [
      'State archive puts records online',
      'Federal agencies have new guidance on social media records, with rules on privacy and accessibility for government websites.',
    ],
    [
      'Cấp chứng thư số cho người dân',
      'Đề án cấp chữ ký số miễn phí cho 2 triệu người. Bộ trưởng yêu cầu hoàn thành trong năm.',
    ],
    [
      'Trường học vùng cao có mạng',
      'Chương trình kết nối Internet băng rộng cho 300 trường học được tỉnh và các nhà mạng triển khai.',
    ],
  ])('%s', (title, text) => {
    expect(topicOf(title, text).isIctPolicy).toBe(true);
  });
});

describe('near misses and other subjects', () => {
  it.each([
    [
      'Club site defaced by fans',
      'A football club’s website was defaced after the striker missed a penalty. The coach asked supporters to calm down.',
    ],
    [
      'Singer sells album from her own page',
      'The singer let fans download the album and pay what they like. Critics call the songs her best.',
    ],
    [
      'Bán cơm qua mạng',
      'Cửa hàng nhận đặt món ăn qua Facebook, giảm giá cho khách quen. Mỗi ngày bán 200 suất.',
    ],
    [
      'Mẫu điện thoại mới lên kệ với camera kép',
      'Chiếc smartphone có màn hình lớn, dung lượng pin cao, giá bán 7 triệu đồng. Cửa hàng cho đặt trước và tặng quà, khách được trả góp.',
    ],
    [
      'Cổ phiếu viễn thông dẫn sóng phiên sáng',
      'Trên sàn chứng khoán, cổ phiếu của một doanh nghiệp viễn thông tăng kịch trần, thanh khoản cao. Công ty báo lãi sau thuế tăng, cổ đông chờ cổ tức.',
    ],
    [
      'New console sells out in a day',
      'Gamers queued overnight for the handheld. The gadget has a faster processor and wireless network play, and ships with a video game.',
    ],
    [
      'Software maker beats forecasts',
      'The company reported record quarterly profits. Net income rose by a third, shares climbed in after-hours trading, and analysts praised holiday sales of computers.',
    ],
    [
      'Bệnh viện khánh thành khoa mới',
      'Bộ Y tế cho biết bệnh viện sẽ nhận bệnh nhân từ tuần sau. Chính phủ cấp vốn đầu tư theo nghị định mới.',
    ],
    [
      'Champion fights back to win the final',
      'The player came back from two sets down. The coach praised her serve.',
    ],
    ['', ''],
  ])('%s', (title, text) => {
    expect(topicOf(title, text).isIctPolicy).toBe(false);
  });
});

describe('evidence', () => {
  const text = 'Chính phủ điện tử cần hạ tầng. Chiếc smartphone mới có giá bán cao.';

  it('names the terms, where they stand and how often, the strongest first', () => {
    const { evidence } = topicOf('Chính phủ điện tử', `${text} Chính phủ điện tử là mục tiêu.`);
    expect(evidence[0]).toMatchObject({ term: 'chính phủ điện tử', where: 'title', count: 1 });
    expect(evidence).toContainEqual(
      expect.objectContaining({ term: 'chính phủ điện tử', where: 'text', count: 2 }),
    );
    const weights = evidence.map(({ weight }) => Math.abs(weight));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  it('counts what speaks against it below zero', () => {
    expect(topicOf('', text).evidence.find(({ term }) => term === 'smartphone')?.weight).toBeLessThan(0);
  });

  it('counts a headline term and a keyword more than one of the text', () => {
    const inTitle = topicOf('An ninh mạng', 'Ông nói về kế hoạch.').score;
    const asKeyword = topicOf('', 'Ông nói về kế hoạch.', { keywords: ['An ninh mạng'] }).score;
    const inText = topicOf('', 'Ông nói về kế hoạch an ninh mạng.').score;
    expect(inTitle).toBeGreaterThan(asKeyword);
    expect(asKeyword).toBeGreaterThan(inText);
  });

  it('reads decomposed text, capitals and plurals alike', () => {
    const terms = (text: string) => topicOf('', text).evidence.map(({ term }) => term);
    expect(terms('AN NINH MẠNG'.normalize('NFD'))).toEqual(['an ninh mạng']);
    expect(terms('Two regulators')).toEqual(['regulator']);
  });

  it('takes terms the reader adds, in place of its own', () => {
    const extra = [{ term: 'nền tảng bản địa', ict: 3, policy: 3, against: 0 }];
    const plain = recogniseTopic({ title: 'Nền tảng bản địa', text: '', keywords: [], lang: 'vi' });
    const told = recogniseTopic({ title: 'Nền tảng bản địa', text: '', keywords: [], lang: 'vi' }, extra);
    expect(told.score).toBeGreaterThan(plain.score);
    expect(told.evidence[0]?.term).toBe('nền tảng bản địa');
  });
});
