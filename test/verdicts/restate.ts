import type { Language } from '@/utils/claims/types';
import type { NumericFact } from '@/utils/corpus/fact';
import { daysOf } from '@/utils/corpus/period';

/** Puts a fact back into sentences as articles write them, with a figure and a period of the caller's choice. */

export interface Sentence {
  text: string;
  lang: Language;
  published: string;
}

const decimal = (value: number, lang: Language): string => {
  const [whole = '', fraction] = String(Number(value.toPrecision(12))).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, lang === 'vi' ? '.' : ',') : whole;
  return fraction === undefined ? grouped : `${grouped}${lang === 'vi' ? ',' : '.'}${fraction}`;
};

/** Round millions in words, everything else in digits. */
function counted(value: number, lang: Language): string {
  if (value < 1e6 || value % 1e5 !== 0) return decimal(value, lang);
  return `${decimal(value / 1e6, lang)} ${lang === 'vi' ? 'triệu' : 'million'}`;
}

const NOUNS: Record<string, { vi: string; en: string }> = {
  subscriptions: { vi: 'thuê bao', en: 'subscriptions' },
  people: { vi: 'người', en: 'people' },
  domains: { vi: 'tên miền', en: 'domain names' },
  networks: { vi: 'mạng xã hội', en: 'social networks' },
  cities: { vi: 'đô thị', en: 'cities' },
  chains: { vi: 'chuỗi', en: 'chains' },
  enterprises: { vi: 'doanh nghiệp', en: 'enterprises' },
};

/** The figure as an article writes it; null where this unit has no way of writing here. */
export function written(value: number, { kind, unit }: NumericFact, lang: Language): string | null {
  switch (kind) {
    case 'money':
      if (unit === 'USD') {
        const billions = decimal(value / 1e9, lang);
        return lang === 'vi' ? `${billions} tỷ USD` : `$${billions} billion`;
      }
      return lang === 'vi'
        ? `${decimal(value / 1e9, lang)} tỷ đồng`
        : `VND ${decimal(value / 1e12, lang)} trillion`;
    case 'percent':
      return lang === 'vi' ? `${decimal(value, lang)}%` : `${decimal(value, lang)} percent`;
    case 'rank':
      return lang === 'vi' ? `hạng ${value}` : `${value}${ending(value)}`;
    case 'count': {
      const noun = NOUNS[unit];
      return noun ? `${counted(value, lang)} ${noun[lang]}` : null;
    }
    case 'quantity':
      if (unit !== 'points') return null;
      return lang === 'vi' ? `${decimal(value, lang)} điểm` : `${decimal(value, lang)} points`;
    default:
      return null;
  }
}

function ending(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The period in words: "năm 2016", "quý 1/2016", "tháng 1/2018", "6 tháng đầu năm 2020". */
export function periodWords(period: string, lang: Language): string {
  const [from = '', to] = period.split('/');
  const [year = '', part] = from.split('-');
  if (to !== undefined) {
    const months = Number(to.split('-')[1]);
    return lang === 'vi' ? `${months} tháng đầu năm ${year}` : `the first ${months} months of ${year}`;
  }
  if (part?.startsWith('Q'))
    return lang === 'vi' ? `quý ${part.slice(1)}/${year}` : `the first quarter of ${year}`;
  if (part) return lang === 'vi' ? `tháng ${Number(part)}/${year}` : `${MONTHS[Number(part) - 1]} ${year}`;
  return lang === 'vi' ? `năm ${year}` : year;
}

const bare = (label: string): string =>
  label
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/^(?:Target|Mục tiêu): ?/i, '')
    .trim();
/** A label within a sentence: its first letter is small, unless it is a name's. */
const lower = (label: string): string =>
  /^(?:Vi[eệ]t|Facebook|Zalo|Internet)/.test(label)
    ? label
    : label.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
const capital = (words: string): string => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Sentences that say `words` (a figure, hedge included) of the fact's measure in the period. */
export function sentencesOf(
  fact: NumericFact,
  words: Record<Language, string | null>,
  period: string,
): Sentence[] {
  const published = publishedAfter(fact, period);
  const { vi, en } = {
    vi: fact.subject.vi && bare(fact.subject.vi),
    en: fact.subject.en && bare(fact.subject.en),
  };
  const rank = fact.kind === 'rank';
  const sentences: Sentence[] = [];
  const say = (lang: Language, text: string) => sentences.push({ lang, text, published });
  if (vi && words.vi) {
    const when = periodWords(period, 'vi');
    if (fact.target) {
      say('vi', `Mục tiêu đến ${when}, ${lower(vi)} đạt ${words.vi}.`);
    } else {
      say('vi', `${capital(when)}, ${lower(vi)} ${rank ? 'đứng' : 'đạt'} ${words.vi}.`);
      say('vi', `Theo báo cáo, ${lower(vi)} ${rank ? 'ở' : 'là'} ${words.vi} trong ${when}.`);
    }
  }
  if (en && words.en) {
    const when = periodWords(period, 'en');
    const where = /viet ?nam|\bUS\b|united states/i.test(en) ? '' : ' in Vietnam';
    const ranked = /^(Vietnam's|Viet Nam's) (?:ASEAN )?rank in (.+)$/.exec(en)?.[2];
    if (fact.target) {
      say('en', `By ${when}, ${lower(en)}${where} should reach ${words.en}.`);
    } else if (rank) {
      if (ranked) {
        say('en', `In ${when}, Vietnam ranked ${words.en} in ${ranked}.`);
        say('en', `Vietnam was ranked ${words.en} in ${ranked} in ${when}, officials said.`);
      }
    } else {
      say('en', `In ${when}, ${lower(en)}${where} stood at ${words.en}.`);
      say('en', `${capital(en)}${where} reached ${words.en} in ${when}, the report said.`);
    }
  }
  return sentences;
}

/** The February after the period; a target is told when it became known. */
function publishedAfter({ target, asOf }: NumericFact, period: string): string {
  if (target && asOf) return daysOf(asOf)?.last ?? asOf;
  return `${Number((daysOf(period)?.last ?? '2020').slice(0, 4)) + 1}-02-01`;
}
