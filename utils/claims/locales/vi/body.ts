import { BODY_ABBREVIATIONS, BODY_NAMES, FOREIGN_BODIES } from './bodies';
import { capitalRun, nameAt } from './names';
import { placeAt } from './place-names';
import { AFTER, anyOf, compile, matchAt } from './words';

/**
 * The body that an office belongs to: "Bộ TT&TT", "Hiệp hội Internet Việt Nam", "Hoa Kỳ tại Việt Nam". It is read word
 * by word until a person's name, a verb or punctuation begins.
 */
export interface Body {
  /** Abbreviations spelled out; empty where none is named. */
  name: string;
  end: number;
}

const abbreviationSource = (written: string): string =>
  written.replaceAll(/ ?([&-]) ?/g, ' ?$1 ?').replaceAll('&', '(?:&|và)');
const ABBREVIATIONS = Object.keys(BODY_ABBREVIATIONS).sort((a, b) => b.length - a.length);
const ABBREVIATION = new RegExp(`(?:(${ABBREVIATIONS.map(abbreviationSource).join(')|(')}))${AFTER}`, 'uy');

const FULL_NAME = compile(`(?:${anyOf(BODY_NAMES)})${AFTER}`, 'y');
const FULL_NAMES: ReadonlyMap<string, string> = new Map(BODY_NAMES.map((name) => [name.toLowerCase(), name]));
const HEAD = compile(
  `(?:Bộ|Sở|Cục|Vụ|Ban|Viện|Ủy ban|Hiệp hội|Liên hiệp|Hội đồng|Hội|Tập đoàn|Tổng công ty|Công ty(?: (?:cổ phần|TNHH|CP))?|Ngân hàng|Liên minh|Trung tâm|Văn phòng|Đại học|Học viện|Trường(?: (?:đại học|ĐH|cao đẳng))?|Bệnh viện|Quỹ|Tổng cục|Thành ủy|Tỉnh ủy|Quận ủy|Huyện ủy|Phòng|Đài|Báo|Tạp chí|Thành phố|thành phố|tỉnh|TP\\.?|quận|huyện|nước|Cơ quan|Liên đoàn|nhóm|hãng|khối|bộ phận|chi nhánh|Câu lạc bộ|Thường trực|kiêm|phụ trách|Nhà xuất bản|Đảng ủy|Ban cán sự|Phòng Thương mại|Diễn đàn|Tổ chức)${AFTER}`,
  'y',
);
const CONNECTIVE = compile(`(?:và|tại|của|ở|về|cho|thuộc|các|-|–|&)(?= \\S)`, 'y');
const COMPANY = new RegExp(`(?:${FOREIGN_BODIES.join('|')}|[A-ZĐ]{2,}[A-Z0-9Đ&-]*)${AFTER}`, 'uy');
const LOWER = /\p{Ll}[\p{L}\p{M}]*(?![\p{L}\p{N}])/uy;
/** Verbs and other words that end a body's name. */
const END = compile(
  `(?:đã|cho|nói|phát biểu|khẳng định|nhấn mạnh|yêu cầu|đề nghị|chủ trì|cũng|vừa|sẽ|đang|là|có|được|bị|khi|trong|trao|ký|làm|đến|tới|từ|với|nhận|chia sẻ|thông tin thêm|thông báo|báo cáo|đánh giá|kết luận|tham dự|dự|tại buổi|tại hội|tại cuộc|tại lễ|tại phiên|bày tỏ|chỉ đạo|giao|ban hành|gửi|trả lời|phụ trách|cùng|đồng thời|mong muốn|kiến nghị|đề xuất|nêu|nhận định|lưu ý|tiếp|chúc|tặng|thay mặt|không|chưa|phải|cần|nên|và (?:ông|bà|đồng chí|các)|về việc|về (?:các|vấn|nạn)|để|hoặc|hay|do|bởi|ra|vào|theo|sau|trước|như|này|đó|nhằm|thăm|tuyên bố|thảo luận|trình|chụp|trao đổi|hội đàm|hội kiến|tiếp xúc|thì|mà|gồm|nhiệm kỳ|giai đoạn|khóa|người|vì|nhưng|công bố|giới thiệu|tin|hy vọng|cảm ơn|hoan nghênh|ghi nhận|tổng kết|dẫn đầu|tái|phê duyệt|đồng ý|thống nhất|quyết định)${AFTER}`,
  'y',
);

/** "Đại sứ Ted Osius": two words in plain letters right after the title are a foreign name. */
const PLAIN_LETTERS = /^[A-Z][a-z'.-]+ (?:[A-Z]\. )?[A-Z][a-z'.-]+(?![\p{L}\p{N}])/u;

/** Lower-case words that may follow a capitalised one ("Tần số vô tuyến"). */
const SECOND_SYLLABLE = 3;
const BRACKETED = / \([A-ZĐ][A-Za-zĐ&-]{1,11}\)/uy;

const MOST_WORDS = 14;

interface Piece {
  text: string;
  end: number;
  /** A full name, place or company: a person's name may follow. */
  closes: boolean;
}

function abbreviationAt(text: string, at: number): Piece | null {
  const match = matchAt(ABBREVIATION, text, at);
  if (!match) return null;
  const index = match.findIndex((group, i) => i > 0 && group !== undefined) - 1;
  const full = BODY_ABBREVIATIONS[ABBREVIATIONS[index] ?? ''] ?? match[0];
  return { text: full, end: at + match[0].length, closes: true };
}

function fixedAt(text: string, at: number): Piece | null {
  const abbreviation = abbreviationAt(text, at);
  if (abbreviation) return abbreviation;
  const full = matchAt(FULL_NAME, text, at);
  if (full)
    return { text: FULL_NAMES.get(full[0].toLowerCase()) ?? full[0], end: at + full[0].length, closes: true };
  const place = placeAt(text, at);
  if (place !== null) return { text: place, end: at + place.length, closes: true };
  const company = matchAt(COMPANY, text, at);
  return company && { text: company[0], end: at + company[0].length, closes: true };
}

function pieceAt(text: string, at: number, first: boolean, afterCapital: number): Piece | null {
  const fixed = fixedAt(text, at);
  if (fixed) return fixed;
  const head = matchAt(HEAD, text, at);
  if (head) return { text: head[0], end: at + head[0].length, closes: false };
  // The second syllable of a capitalised word ("Ngoại giao") may look like a verb ("giao", to assign).
  if (afterCapital < SECOND_SYLLABLE && matchAt(END, text, at)) return null;
  const connective = first ? null : matchAt(CONNECTIVE, text, at);
  if (connective) return { text: connective[0], end: at + connective[0].length, closes: false };
  const capital = capitalRun(text, at, 1)[0];
  if (capital) return { text: capital.text, end: capital.end, closes: false };
  const lower = afterCapital > 0 ? matchAt(LOWER, text, at) : null;
  return lower && { text: lower[0], end: at + lower[0].length, closes: false };
}

/** "Bộ trưởng TT&TT": the ministry goes without saying. */
function withHead(name: string, title: string): string {
  if (!/(?:Bộ|Thứ) trưởng/iu.test(title) || /^(?:Bộ|Ủy ban|Văn phòng)(?!\p{L})/iu.test(name)) return name;
  return FULL_NAMES.has(`bộ ${name.toLowerCase()}`) ? `Bộ ${name}` : name;
}

const CANONICAL_CASE: ReadonlyMap<string, string> = FULL_NAMES;

/** Reads the body after a title that ends at a place; the text up to a person's name, a verb or punctuation. */
export function readBody(text: string, at: number, title: string): Body {
  const pieces: string[] = [];
  let end = at;
  let lowers = 0;
  for (let count = 0; count < MOST_WORDS; count++) {
    if (text[end] !== ' ') break;
    const from = end + 1;
    const fixed = fixedAt(text, from);
    if (
      !fixed &&
      nameAt(text, from, { foreign: pieces.length === 0 && PLAIN_LETTERS.test(text.slice(from, from + 40)) })
    )
      break;
    const piece = fixed ?? pieceAt(text, from, pieces.length === 0, lowers);
    if (!piece) break;
    // A foreign name: two capitals or more after a closed part, and then the end of the run.
    if (!fixed && pieces.length > 0 && lowers === 0 && nameAt(text, from, { foreign: true })) break;
    lowers = fixed?.closes
      ? 0
      : /^\p{Lu}\p{Ll}+$/u.test(piece.text)
        ? SECOND_SYLLABLE
        : Math.max(0, lowers - 1);
    pieces.push(piece.text);
    end = piece.end;
  }
  while (pieces.length > 0 && matchAt(CONNECTIVE, `${pieces.at(-1)} x`, 0)?.[0] === pieces.at(-1)) {
    end -= (pieces.pop() ?? '').length + 1;
  }
  // "Trung tâm Internet Việt Nam (VNNIC)": the abbreviation is passed over.
  if (pieces.length > 0) end += matchAt(BRACKETED, text, end)?.[0].length ?? 0;
  const written = pieces.join(' ');
  return { name: withHead(CANONICAL_CASE.get(written.toLowerCase()) ?? written, title), end };
}
