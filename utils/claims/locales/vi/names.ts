import { placeAt } from './place-names';
import { matchAt } from './words';

/** Names of people: Vietnamese surnames, which tell where a name begins, and the shape of foreign names. */

export const SURNAMES: ReadonlySet<string> = new Set(
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đinh Lâm Mai Trịnh Đoàn Lương Trương Tô Tạ Hà Cao Chu Châu Phùng Tống Thái Vương Quách Kiều Diệp Nghiêm La Lưu Triệu Tăng Mạc Bạch Thạch Sử Từ Hứa Âu Viên Ông Khuất Doãn Giáp Cù Cung Hạ Phó Lại Lục Mã Nhan Nhâm Ninh Nông Phí Quan Tào Thân Tôn Trà Trang Ưng Văn Vi Xa Đàm Điền Đồng Đậu Đường Giang Hàn Hầu Khổng Khúc Kim Lã Lều Lò Lăng Liêu Ma Mẫn Nghị Ngụy Ngụy Ngọc Nhữ Phương Quàng Sầm Thẩm Thiều Tiêu Tiết Ung Uông Vàng Vừ Ánh Ân Bế Ca Cấn Chử Công Cồ Đèo Đôn Hoa Hùng Bàng Bành Biện Thị Y H Tòng Tráng Giàng Lường Siu Rah Ksor Kpă Điểu Thào Hầu Sùng Lỳ'.split(
    ' ',
  ),
);

/** Of these a name seldom begins unless an honorific says so: they begin many other words. */
const WEAK_SURNAMES: ReadonlySet<string> = new Set(
  'Văn Công Kim Hoa Ngọc Phương Quan Trang Thị Y H Nghị Ân Ca Ánh Từ Ông Viên Phó Sử La Đồng Hùng Cao Xa Vi Lại Thân Đường Giang Châu Thái Hàn Hạ'.split(
    ' ',
  ),
);

/** Capitalised words that begin an office or a body, never a foreign name. */
const NAMES_OF_THINGS: ReadonlySet<string> = new Set(
  'Tổng Giám Phó Chủ Bộ Trưởng Viện Ủy Bí Thứ Cục Vụ Ban Sở Trung Hội Hiệp Tập Công Ngân Đại Chính Quốc Thủ Việt Nam Nhà Nước Đảng Ảnh Báo Luật Nghị Hà Theo Tại Trong Ngày Sau Trước'.split(
    ' ',
  ),
);

const CAPITALISED = /\p{Lu}[\p{Ll}\p{M}]*(?:['’.-]\p{Lu}?[\p{Ll}]+)*(?![\p{L}\p{N}&/])/uy;
const INITIAL = /\p{Lu}\.(?= \p{Lu})/uy;
const PARTICLE = /(?:van|von|de|der|bin|al|da|di|du|la|le|del)(?= \p{Lu})/uy;
/** A name that goes on in quotes or apostrophes: "D'Ercole". */
const SYLLABLES_MAX = 5;

export interface PersonName {
  name: string;
  end: number;
}

interface Token {
  text: string;
  start: number;
  end: number;
}

/** The run of capitalised words at a place, one space apart. */
export function capitalRun(text: string, at: number, max = 7): Token[] {
  const run: Token[] = [];
  let from = at;
  while (run.length < max) {
    const match =
      matchAt(INITIAL, text, from) ??
      matchAt(CAPITALISED, text, from) ??
      (run.length > 0 ? matchAt(PARTICLE, text, from) : null);
    if (!match) break;
    run.push({ text: match[0], start: from, end: from + match[0].length });
    from += match[0].length;
    if (text[from] !== ' ' || text[from + 1] === ' ') break;
    from++;
  }
  return run;
}

function joined(run: readonly Token[], text: string): PersonName | null {
  const first = run[0];
  const last = run.at(-1);
  return first && last ? { name: text.slice(first.start, last.end), end: last.end } : null;
}

/**
 * The name of a person at a place: a Vietnamese name of two to five syllables, or, where `foreign`, any run of two to
 * four capitalised words. Null where none begins here.
 */
export function nameAt(
  text: string,
  at: number,
  options: { foreign: boolean; honorific?: boolean },
): PersonName | null {
  const run = capitalRun(text, at);
  const first = run[0];
  if (first === undefined || placeAt(text, at) !== null) return null;
  const isSurname =
    SURNAMES.has(first.text) && (options.honorific || !WEAK_SURNAMES.has(first.text) || run.length >= 3);
  if (isSurname && run.length >= 2) return joined(run.slice(0, SYLLABLES_MAX), text);
  if (options.honorific && run.length >= 1 && run.length <= 5)
    return run.length >= 2 ? joined(run, text) : null;
  const isName =
    run.length >= 2 && run.length <= 4 && !run.some(({ text: word }) => NAMES_OF_THINGS.has(word));
  return options.foreign && isName ? joined(run, text) : null;
}
