import type { Expression, LegalExpression, ReadingContext, Recogniser } from '../../expression';
import { KNOWN_LAWS } from './laws';
import { nounEnd } from './noun-phrase';
import { withoutOverlap } from './spans';
import { AFTER, anyOf, compile, matchAt, matchBefore, matchesOf } from './words';

const NAME = 'vi/legal-document';

const TYPES: readonly string[] = [
  'Nghị định',
  'Quyết định',
  'Thông tư liên tịch',
  'Thông tư',
  'Nghị quyết',
  'Chỉ thị',
  'Công văn',
  'Công điện',
  'Pháp lệnh',
  'Kế hoạch',
  'Thông báo',
  'Tờ trình',
  'Kết luận',
  'Hướng dẫn',
  'Sắc lệnh',
  'Giấy phép',
  'Văn bản',
  'Bộ luật',
  'Luật',
];
const TYPE_OF: ReadonlyMap<string, string> = new Map(TYPES.map((type) => [type.toLowerCase(), type]));
/** Types that are also everyday words: only with "số" or a code after the number. */
const EVERYDAY =
  /^(?:quyết định|kế hoạch|thông báo|kết luận|hướng dẫn|giấy phép|văn bản|luật|công điện|tờ trình)$/u;

/** "-CP", "/NĐ-CP", "/2017/NĐ - CP": capitals with their joints, spaces around a hyphen and in the year forgiven. */
const CODE =
  '(?:[A-ZĐƯ][A-ZĐƯa-z0-9]{0,9})(?:&[A-Z]+)?(?: ?[-–/] ?(?:[A-ZĐƯ][A-ZĐƯa-z0-9]{0,9}(?:&[A-Z]+)?))*';
const NUMBER = `\\d{1,5}[a-zA-Z]?(?: ?/ ?(?:19|2 ?0)\\d\\d)?(?: ?[/-] ?${CODE})?`;
const CITED = new RegExp(
  `(?<![\\p{L}\\p{N}])(${TYPES.map((type) => `[${type[0]}${type[0]?.toLowerCase()}]${type.slice(1)}`).join('|')})( số:? ?| )(\\d \\d{3}/[A-ZĐ]{2,}|${NUMBER})(?![\\p{L}\\p{N}])`,
  'gu',
);
const OF_YEAR = / năm ((?:19|20)\d\d)(?![\d/])/uy;
/** Another number of the same list: "Nghị định 72/2013/NĐ-CP và 27/2018/NĐ-CP". */
const NEXT = new RegExp(
  `(?:, | và |; )(?:số )?(\\d{1,5}[a-zA-Z]?(?:/(?:19|20)\\d\\d)?[/-]${CODE})(?![\\p{L}\\p{N}])`,
  'uy',
);
/** A number by itself whose code tells the type. */
const CODED =
  /(?<![\p{L}\p{N}/-])(\d{1,5}[a-zA-Z]?(?:\/(?:19|20)\d\d)?[/-](NĐ|QĐ|TT|TTLT|NQ|CT|QH\d{1,2})(?: ?[-–/] ?[A-ZĐ][A-ZĐa-z]*)*)(?![\p{L}\p{N}])/gu;
const CODE_TYPES: Readonly<Record<string, string>> = {
  NĐ: 'Nghị định',
  QĐ: 'Quyết định',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
  NQ: 'Nghị quyết',
  CT: 'Chỉ thị',
};
/** "quyết định 5 dự án": a figure, not a number. */
const UNIT_AFTER = compile(
  `[.,]\\d| ?%| (?:năm(?! (?:19|20)\\d\\d)|tháng|ngày|tỷ|tỉ|triệu|nghìn|ngàn|dự án|người|doanh nghiệp|nội dung|nhiệm vụ|vấn đề|giải pháp|lần|bước|điểm|đơn vị)${AFTER}`,
  'y',
);

const LAW = compile(`(?<![\\p{L}\\p{N}])(?:(?:bộ )?luật) (?=\\p{Lu}|An |an )`, 'g');
const KNOWN = compile(`(?:${anyOf(KNOWN_LAWS)})${AFTER}`, 'y');
const NOT_LAW = compile(
  `(?:Sư|sư|gia|pháp|lệ|Hà Nội|TP|Việt Nam|Mỹ|Trung Quốc|Nguyễn|Trần|Lê|Phạm)${AFTER}`,
  'y',
);
const LAW_EDITION = compile(` (?:\\(sửa đổi\\)|sửa đổi|(?:năm )?(?:19|20)\\d\\d(?![\\d/]))`, 'y');
const LAW_NUMBER = new RegExp(`,? số (${NUMBER})(?![\\p{L}\\p{N}])`, 'uy');
const FIRST_SYLLABLE = /\p{Lu}[\p{L}]*(?![\p{L}\p{N}])/uy;

/** What stands between a document and what it is about: the issuer and the day of issue. */
const ISSUER = compile(
  `(?: ?\\([^)\\n]{0,60}\\)| (?:năm (?:19|20)\\d\\d|ngày [\\d/.-]+(?: tháng \\d+)?(?: năm \\d+)?|của (?:Chính phủ|Thủ tướng(?: Chính phủ)?|Quốc hội|Bộ Chính trị|Ban Chấp hành Trung ương|Trung ương|Bộ trưởng(?: [^,.;\\n]{1,40}?)?|Bộ [^,.;\\n]{1,40}?|UBND [^,.;\\n]{1,30}?)|do [^,.;\\n]{1,40}? ban hành))`,
  'y',
);
const ABOUT = compile(
  `,? (?:(?:ban hành |phê duyệt |quy định |hướng dẫn )?về (?:việc )?|quy định (?:chi tiết )?(?:về (?:việc )?)?|hướng dẫn (?:về )?|phê duyệt |ban hành |sửa đổi(?:, bổ sung)? |quy định )[“"]?([^.;\\n()“”"]{3,200})`,
  'y',
);
/** Where the subject of a document ends and the sentence goes on. */
const ABOUT_END = compile(
  `(?:,? (?:có hiệu lực|được (?:ban hành|Chính phủ|thông qua|Quốc hội)|đã (?:được|có|quy định|nêu)|sẽ|vừa|hiện|chính thức|nêu rõ|yêu cầu|thay thế|bắt đầu|mới|khiến|giúp|theo đó|trong đó|nhằm|doanh nghiệp|người dân|các (?:bên|doanh nghiệp|nhà mạng)|cơ quan|là |cũng|cho phép|do |ngày \\d|kể từ|từ ngày|từ năm|đang)|, )[^\\n]*$`,
);

interface Document {
  start: number;
  end: number;
  documentType: string;
  number: string | null;
  name: string | null;
}

function aboutAfter(text: string, end: number): string {
  let at = end;
  for (let turn = 0; turn < 3; turn++) {
    const issuer = matchAt(ISSUER, text, at);
    if (!issuer) break;
    at += issuer[0].length;
  }
  const about = matchAt(ABOUT, text, at)?.[1];
  return about === undefined ? '' : about.replace(ABOUT_END, '').trim();
}

const tidy = (number: string): string => number.replaceAll(/\s+/g, '').replaceAll('–', '-');

function cited(text: string): Document[] {
  const out: Document[] = [];
  for (const match of matchesOf(CITED, text)) {
    const [whole, type = '', link = '', number = ''] = match;
    let end = match.index + whole.length;
    const isCoded = /[/-]/.test(number);
    if (EVERYDAY.test(type) && !isCoded && !/số/u.test(link)) continue;
    if (!isCoded && matchAt(UNIT_AFTER, text, end)) continue;
    const documentType = TYPE_OF.get(type.toLowerCase()) ?? type;
    // "Nghị định 13 năm 2023" is number 13/2023.
    const year = /\//.test(number) ? null : matchAt(OF_YEAR, text, end);
    end += year?.[0].length ?? 0;
    const full = year?.[1] === undefined ? number : `${number}/${year[1]}`;
    out.push({ start: match.index, end, documentType, number: tidy(full), name: null });
    for (let next = matchAt(NEXT, text, end); next; next = matchAt(NEXT, text, end)) {
      const start = end + next[0].length - (next[1]?.length ?? 0);
      end += next[0].length;
      out.push({ start, end, documentType, number: tidy(next[1] ?? ''), name: null });
    }
  }
  return out;
}

function coded(text: string): Document[] {
  return matchesOf(CODED, text).map((match): Document => {
    const code = match[2] ?? '';
    return {
      start: match.index,
      end: match.index + match[0].length,
      documentType: CODE_TYPES[code] ?? 'Luật',
      number: tidy(match[1] ?? ''),
      name: null,
    };
  });
}

/** The words of a law's name after "Luật": one known, or a capitalised phrase cut like a counted noun. */
function lawName(text: string, at: number): number | null {
  const known = matchAt(KNOWN, text, at);
  if (known) return at + known[0].length;
  const first = matchAt(FIRST_SYLLABLE, text, at);
  if (!first || matchAt(NOT_LAW, text, at)) return null;
  const end = at + first[0].length;
  return text[end] === ' ' ? nounEnd(text, end, 4) : null;
}

function laws(text: string): Document[] {
  const out: Document[] = [];
  for (const match of matchesOf(LAW, text)) {
    const start = match.index;
    if (matchBefore(/(?:đúng|theo|pháp|kỷ) $/iu, text, start, 5)?.[0] === 'pháp ') continue;
    const named = lawName(text, start + match[0].length);
    if (named === null) continue;
    const edition = matchAt(LAW_EDITION, text, named);
    let end = named + (edition?.[0].length ?? 0);
    const number = matchAt(LAW_NUMBER, text, end);
    if (number) end += number[0].length;
    const type = /^bộ/iu.test(match[0]) ? 'Bộ luật' : 'Luật';
    const written = text.slice(start, named + (edition?.[0].length ?? 0));
    out.push({
      start,
      end,
      documentType: type,
      number: number?.[1] === undefined ? null : tidy(number[1]),
      name: `${written.slice(0, 1).toUpperCase()}${written.slice(1)}`,
    });
  }
  return out;
}

/** Legal documents by type and number, by code, and laws by name; "Nghị định này" is none. */
export const legalDocument: Recogniser = {
  name: NAME,
  find(context: ReadingContext): Expression[] {
    const { text } = context;
    return withoutOverlap([...laws(text), ...cited(text), ...coded(text)]).map(
      (found): LegalExpression => ({
        kind: 'legal',
        recogniser: NAME,
        hedge: 'exact',
        ...found,
        about: aboutAfter(text, found.end),
      }),
    );
  },
};
