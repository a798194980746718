import type { Claim } from '@/utils/claims/types';
import type { Fact } from '@/utils/corpus/fact';
import type { FactList } from '@/utils/matching/memory-index';

/**
 * Made corpora of any size: indicators of countries over years, labelled in both languages. A fact is made when it is
 * asked for, so that a million cost no memory; the same number always gives the same fact.
 */

const TOPICS: readonly (readonly [en: string, vi: string])[] = [
  ['fixed broadband subscriptions', 'thuê bao băng rộng cố định'],
  ['mobile cellular subscriptions', 'thuê bao di động'],
  ['individuals using the Internet', 'người dùng Internet'],
  ['social media users', 'người dùng mạng xã hội'],
  ['secure Internet servers', 'máy chủ an toàn'],
  ['smart cities', 'đô thị thông minh'],
  ['domain names', 'tên miền'],
  ['digital technology enterprises', 'doanh nghiệp công nghệ số'],
  ['data centres', 'trung tâm dữ liệu'],
  ['online public services', 'dịch vụ công trực tuyến'],
  ['licensed social networks', 'mạng xã hội được cấp phép'],
  ['cyberattacks', 'cuộc tấn công mạng'],
  ['patent applications', 'đơn đăng ký sáng chế'],
  ['postal workers', 'nhân viên bưu chính'],
  ['newspapers', 'tờ báo'],
  ['base stations', 'trạm phát sóng'],
  ['software engineers', 'kỹ sư phần mềm'],
  ['electronic invoices', 'hóa đơn điện tử'],
  ['digital signatures', 'chữ ký số'],
  ['television households', 'hộ gia đình xem truyền hình'],
];
const KINDS: readonly (readonly [en: string, vi: string])[] = [
  ['in total', 'tất cả'],
  ['in rural areas', 'ở nông thôn'],
  ['in towns', 'ở thành thị'],
  ['held by women', 'của phụ nữ'],
  ['held by young people', 'của thanh niên'],
  ['in schools', 'trong trường học'],
  ['in hospitals', 'trong bệnh viện'],
  ['owned by the state', 'thuộc nhà nước'],
];
const FIRST_YEAR = 2000;
const YEARS = 25;
const INDICATORS = TOPICS.length * KINDS.length;

const names = (locale: string) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
const [english, vietnamese] = [names('en'), names('vi')];
const CODES = Array.from({ length: 26 * 26 }, (_, i) =>
  String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26)),
).filter((code) => !/^(?:X|ZZ|Q[M-Z]|AA|EU|EZ|UN)/.test(code) && (english.of(code)?.length ?? 0) > 2);

interface Cell {
  topic: readonly [string, string];
  part: readonly [string, string];
  code: string;
  year: number;
}

/** Indicators and countries grow together with the size, so that neither is what a look-up grows with. */
function cellOf(index: number): Cell {
  const year = FIRST_YEAR + (index % YEARS);
  const line = Math.floor(index / YEARS);
  // Walks the indicators with one stride and the countries with another, coprime to their numbers.
  const indicator = (line * 7 + Math.floor(line / INDICATORS)) % INDICATORS;
  const code = CODES[Math.floor(line / INDICATORS) % CODES.length] ?? 'VN';
  return {
    topic: TOPICS[indicator % TOPICS.length] ?? ['', ''],
    part: KINDS[Math.floor(indicator / TOPICS.length)] ?? ['', ''],
    code,
    year,
  };
}

/** The most facts there can be. */
export const MOST = INDICATORS * CODES.length * YEARS;

const valueAt = (index: number): number => 1000 + ((index * 7919) % 9_000_000);

export function factAt(index: number): Fact {
  const { topic, part, code, year } = cellOf(index);
  const series = `${topic[0]} ${part[0]} ${code}`.replaceAll(' ', '-');
  return {
    id: `${series}-${year}`,
    kind: 'count',
    subject: {
      en: `Number of ${topic[0]} ${part[0]}, ${english.of(code)}`,
      vi: `Số ${topic[1]} ${part[1]}, ${vietnamese.of(code)}`,
    },
    aliases: { vi: [], en: [] },
    value: valueAt(index),
    unit: topic[0],
    hedge: 'exact',
    period: String(year),
    asOf: null,
    geography: code,
    series,
    sources: [
      {
        title: 'Made for the benchmark',
        publisher: null,
        url: null,
        date: null,
        retrieved: null,
        quote: null,
      },
    ],
  };
}

export const madeFacts = (length: number): FactList => ({ length, at: factAt });

const digits = (value: number, locale: 'vi' | 'en'): string =>
  value.toLocaleString(locale === 'vi' ? 'de-DE' : 'en-US');

/** A sentence as news has it that states fact `index`, and the claim in it; every other one in Vietnamese. */
export function claimAt(index: number, locale: 'vi' | 'en'): Claim {
  const { topic, part, code, year } = cellOf(index);
  const value = valueAt(index);
  const [noun, where] = locale === 'vi' ? [topic[1], part[1]] : [topic[0], part[0]];
  const quote = `${digits(value, locale)} ${noun}`;
  const country = (locale === 'vi' ? vietnamese : english).of(code) ?? code;
  const sentence =
    locale === 'vi'
      ? `Theo số liệu vừa công bố hôm thứ Hai, năm ${year} ${country} có ${quote} ${where}, cao hơn dự báo của giới chuyên gia.`
      : `According to data released on Monday, ${country} had ${quote} ${where} in ${year}, more than experts had forecast.`;
  const start = sentence.indexOf(quote);
  return {
    kind: 'count',
    value,
    precision: 1,
    unit: noun,
    quote,
    start,
    end: start + quote.length,
    sentence,
    subject: locale === 'vi' ? `${country} có ${noun} ${where}` : `${country} had ${noun} ${where}`,
    place: code,
    period: String(year),
    hedge: 'exact',
    target: false,
  };
}
