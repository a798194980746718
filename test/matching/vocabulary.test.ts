import { describe, expect, it } from 'vitest';
import { analyse, isContent } from '@/utils/matching/analyse';
import { unitFit, unitsOf } from '@/utils/matching/units';
import { COUNTED_NOUNS } from '@/utils/matching/vocabulary/counted-nouns';
import { BASE_CONCEPTS, extendedVocabulary } from '@/utils/matching/vocabulary/vocabulary';
import { figure } from './made-claims';

const ids = (text: string): string[] =>
  analyse(text)
    .filter(isContent)
    .map(({ id }) => id);

describe('the vocabulary', () => {
  it('has every concept in both languages', () => {
    const bare = BASE_CONCEPTS.filter(({ vi, en }) => vi.length === 0 || en.length === 0).map(({ id }) => id);
    expect(bare).toEqual([]);
  });

  it('has each concept once', () => {
    const all = BASE_CONCEPTS.map(({ id }) => id);
    expect(all.filter((id, i) => all.indexOf(id) !== i)).toEqual([]);
  });

  it.each([
    ['kim ngạch xuất khẩu', 'exports'],
    ['thặng dư thương mại', 'trade surplus'],
    ['kim ngạch hai chiều', 'two-way trade'],
    ['thuê bao băng rộng cố định', 'fixed broadband subscribers'],
    ['người dùng Internet', 'internet users'],
    ['người dùng mạng xã hội', 'social media users'],
    ['tỷ trọng kinh tế số trong GDP', "digital economy's share of GDP"],
    ['doanh thu thương mại điện tử bán lẻ', 'retail e-commerce revenue'],
    ['chỉ số đổi mới sáng tạo toàn cầu', 'Global Innovation Index'],
    ['tên miền .vn', '.vn domain names'],
    ['đô thị thông minh', 'smart cities'],
    ['Bộ trưởng Bộ TT&TT', 'Minister of Information and Communications'],
    ['Thứ trưởng Bộ Khoa học và Công nghệ', 'Deputy Minister of Science and Technology'],
  ])('names one thing in two languages: %s, %s', (vi, en) => {
    const known = (text: string) =>
      ids(text)
        .filter((id) => id.startsWith('#'))
        .sort();
    expect(known(vi).length).toBeGreaterThan(0);
    expect(known(en)).toEqual(
      expect.arrayContaining(known(vi).filter((id) => !['#number', '#domains'].includes(id))),
    );
  });

  it.each([
    ['in NFD', 'kim ngạch xuất khẩu'.normalize('NFD')],
    ['in capitals', 'KIM NGẠCH XUẤT KHẨU'],
    ['without tone marks', 'kim ngach xuat khau'],
  ])('is read %s', (_, text) => {
    expect(ids(text)).toEqual(['#exports']);
  });

  it('reads the longest phrase: mobile broadband is not mobile telephony', () => {
    expect(ids('mobile broadband')).toEqual(['#mobile-broadband']);
    expect(ids('mobile phones')).toEqual(['#mobile']);
  });

  it('tells "bảo" from "bao": stop words keep their tone marks', () => {
    expect(ids('bảo vệ dữ liệu')).toEqual(['bao', 've', 'du', 'lieu']);
  });

  it('takes an editor’s own entries', () => {
    const own = extendedVocabulary([
      { id: 'exports', role: 'flow', vi: ['bán ra nước ngoài'], en: [] },
      { id: 'blockchain', role: 'topic', vi: ['chuỗi khối'], en: ['blockchain'] },
    ]);
    const read = (text: string) => analyse(text, own).map(({ id }) => id);
    expect(read('bán ra nước ngoài')).toEqual(['#exports']);
    expect(read('công nghệ chuỗi khối')).toContain('#blockchain');
    expect(ids('bán ra nước ngoài')).not.toContain('#exports');
  });
});

describe('counted nouns', () => {
  it('have each unit once', () => {
    const units = COUNTED_NOUNS.map(({ unit }) => unit);
    expect(new Set(units).size).toBe(units.length);
  });

  it.each([
    ['đô thị thông minh', 'cities'],
    ['smart cities', 'cities'],
    ['thuê bao di động', 'subscriptions'],
    ['mobile subscribers', 'subscriptions'],
    ['người dùng Internet', 'people'],
    ['internet users', 'people'],
    ['doanh nghiệp công nghệ số', 'enterprises'],
    ['tên miền', 'domains'],
    ['điểm', 'points'],
  ])('%s are %s', (noun, unit) => {
    expect([...unitsOf(noun)]).toContain(unit);
  });

  it.each([
    ['count', 'thuê bao', 'subscriptions', 'same'],
    ['count', 'mobile subscriptions', 'subscriptions per 100 people', 'same'],
    ['count', 'người', 'subscriptions', 'other'],
    ['count', 'trạm phát sóng', 'people', 'other'],
    ['count', '', 'people', 'unknown'],
    ['count', 'tàu điện', 'people', 'other'],
    ['quantity', 'km', 'km', 'same'],
    ['quantity', 'Mbps', 'km', 'other'],
    ['percent', 'percent', 'percent', 'same'],
    ['percent', 'percentage-point', 'percent', 'other'],
    ['money', 'USD', 'USD', 'same'],
  ] as const)('a %s in "%s" is held against "%s": %s', (kind, unit, factUnit, fit) => {
    const claim = figure('x 5 y', '5', { kind, unit, value: 5 });
    expect(unitFit(claim, { unit: factUnit } as never)).toBe(fit);
  });
});
