import { describe, expect, it } from 'vitest';
import { detectLanguage, sentenceLanguage } from '@/utils/text/language';

describe('language of a text', () => {
  it.each([
    ['vi', 'Bộ trưởng cho biết số thuê bao đã tăng.'],
    ['en', 'The minister said that subscriptions had grown.'],
    ['en', 'Minister Nguyễn Mạnh Hùng said the ministry would license four of the operators in Hà Nội.'],
    ['vi', 'Facebook và Google có doanh thu lớn tại Việt Nam.'],
    ['vi', 'Kim ngach cua Viet Nam nam 2016 dat 40 ty'],
    ['vi', ''],
    ['en', 'Five smart cities'],
  ] as const)('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

describe('language of a sentence in a mixed text', () => {
  it.each([
    ['en', 'vi', 'The law was passed by the National Assembly in 2018.'],
    ['vi', 'vi', 'Dự án Smart City Platform của Viettel đã chạy thử.'],
    ['vi', 'en', 'Nghị định này quy định về quản lý dịch vụ Internet.'],
    ['en', 'en', 'Decree 13 (Nghị định 13/2023/NĐ-CP) is on the protection of data.'],
  ] as const)('%s in a text in %s: %s', (language, article, sentence) => {
    expect(sentenceLanguage(sentence, article)).toBe(language);
  });
});
