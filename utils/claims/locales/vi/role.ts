import type { Expression, ReadingContext, Recogniser, RoleExpression } from '../../expression';
import { readBody } from './body';
import { nameAt, type PersonName } from './names';
import { TITLE_PREFIXES, TITLE_SUFFIXES, TITLES } from './titles';
import { AFTER, anyOf, BEFORE, compile, matchAt, matchBefore, matchesOf } from './words';

const NAME = 'vi/role';

const OFFICE = `(?:${anyOf(TITLES)})(?: (?:${anyOf(TITLE_SUFFIXES)}))?`;
const TITLE = compile(
  `${BEFORE}(?:(?:${anyOf(TITLE_PREFIXES)}) )?${OFFICE}(?:(?:,? kiêm | kiêm nhiệm )${OFFICE})*${AFTER}`,
  'g',
);
const HONORIFIC =
  '(?:(?:ông|bà|đồng chí|đ/c|anh|chị|ngài|cô|luật sư|nhà báo|(?:PGS|GS|TS|ThS|BS|KS|LS|CN|ĐBQH)\\.?|tiến sĩ|thạc sĩ|giáo sư|phó giáo sư|bác sĩ|kỹ sư|chuyên gia|(?:Thiếu|Trung|Thượng|Đại) (?:tướng|tá)|Đại tướng)[ .]\\s?)';
/** Between office and holder: nothing, a dash or comma, an honorific. */
const LINK = compile(`(?: ?[-–] ?|, | \\(|: | là | )(${HONORIFIC}*)`, 'y');
const PLAIN_LINK = compile(` (${HONORIFIC}*)`, 'y');

/** Before an office that follows its holder: "Nguyễn Viết Thế, Ủy viên Trung ương Đảng, Bộ trưởng …". */
const OTHER_OFFICE =
  '(?:(?:Ủy viên|Phó Bí thư|Bí thư|Phó Chủ tịch|Chủ tịch|Trưởng|Phó Trưởng|Đại biểu|Thành viên|Giáo sư|Tiến sĩ|Anh hùng|Nguyên|Phó|người|vị|nhà)[^,.;\\n–]{0,70}|(?:TS|GS|PGS|ThS)\\.?)';
const HOLDER_BEFORE = compile(
  `(${HONORIFIC}*)((?:\\p{L}[\\p{L}'’.]* ){1,6}?\\p{L}[\\p{L}'’.]*|\\p{L}+)((?: ?[-–,] ?| \\(| là | hiện là | đang là | giữ chức(?: vụ)? | làm )(?:${OTHER_OFFICE}(?: ?[-–,] ?| kiêm | và ))*)$`,
);
const LAST_NAME =
  /(?:^|[^\p{L}\p{N}])((?:\p{Lu}[\p{Ll}\p{M}]*(?:['’.-]\p{Lu}?\p{Ll}+)* ){1,4}\p{Lu}[\p{Ll}\p{M}]*(?:['’.-]\p{Lu}?\p{Ll}+)*)$/u;

/** An office is not held where it is only addressed, elected or abstract: "chức danh Bộ trưởng", "ghế Thủ tướng". */
const ABSTRACT = compile(
  `${BEFORE}(?:chức danh|chức vụ|chức|ghế|cương vị|cấp|các|những|hàm|văn phòng|phu nhân|trợ lý|thư ký) $`,
);

interface Found {
  start: number;
  end: number;
  holder: string;
  title: string;
}

function capitalised(title: string): string {
  return title.slice(0, 1).toUpperCase() + title.slice(1);
}

/** A country's head of government is named in full: "Thủ tướng" alone is Vietnam's. */
function titleOf(office: string, body: string): string {
  const plain = office.replace(/^tân /iu, '');
  const title = capitalised(body === '' ? plain : `${plain} ${body}`);
  return /^(?:Phó )?Thủ tướng$/iu.test(title) ? `${title} Chính phủ` : title;
}

interface Office {
  start: number;
  end: number;
  office: string;
  body: string;
}

function officeAt(text: string, match: RegExpExecArray): Office {
  const start = match.index;
  const end = start + match[0].length;
  const body = readBody(text, end, match[0]);
  return { start, end: body.end, office: match[0], body: body.name };
}

function holderAfter(text: string, office: Office): PersonName | null {
  const plain = matchAt(PLAIN_LINK, text, office.end);
  if (plain) {
    const at = office.end + plain[0].length;
    const honorific = plain[1] !== '';
    const found = nameAt(text, at, { foreign: true, honorific });
    if (found) return found;
  }
  const link = matchAt(LINK, text, office.end);
  if (!link || link[1] === '') return null;
  return nameAt(text, office.end + link[0].length, { foreign: true, honorific: true });
}

/** The holder named before the office, with where the name begins. */
function holderBefore(text: string, at: number): { name: string; start: number } | null {
  const reach = Math.max(0, at - 170);
  const tail = text.slice(reach, at);
  const line = tail.slice(Math.max(tail.lastIndexOf('\n') + 1, 0));
  const match = HOLDER_BEFORE.exec(line);
  const link = match?.[3];
  if (match === null || link === undefined) return null;
  const head = line.slice(0, line.length - link.length);
  const name = LAST_NAME.exec(head)?.[1];
  if (name === undefined) return null;
  return personIn(text, at - link.length - name.length, name, head);
}

/** Cuts a run of capitals down to the person: from the surname on, or after an honorific. */
function personIn(
  text: string,
  start: number,
  run: string,
  head: string,
): { name: string; start: number } | null {
  const words = run.split(' ');
  for (let skip = HONORIFIC_WORD.test(run) ? 1 : 0; words.length - skip >= 2; skip++) {
    const from = start + words.slice(0, skip).join(' ').length + (skip > 0 ? 1 : 0);
    const before = head.slice(0, head.length - words.slice(skip).join(' ').length);
    const honorific = HONORIFIC_BEFORE.test(before);
    const found = nameAt(text, from, { foreign: honorific, honorific });
    if (found && found.end === start + run.length) return { name: found.name, start: from };
  }
  return null;
}
/** "Ông" begins a sentence with a capital, and is a surname too. */
const HONORIFIC_WORD = /^(?:Ông|Bà|Anh|Chị|Ngài|Cô) (?=\p{Lu}\p{Ll}* \p{Lu})/u;
const HONORIFIC_BEFORE = compile(`${BEFORE}${HONORIFIC}$`);

/** Offices with their holders, in either order. */
export const role: Recogniser = {
  name: NAME,
  find(context: ReadingContext): Expression[] {
    const { text } = context;
    const offices = matchesOf(TITLE, text)
      .filter((match) => !matchBefore(ABSTRACT, text, match.index, 12))
      .map((match) => officeAt(text, match));
    const found: Found[] = [];
    /** Where the names begin that have an office before them. */
    const titled = new Set<number>();
    let covered = 0;
    const open: Office[] = [];
    for (const office of offices) {
      if (office.start < covered) continue;
      const holder = holderAfter(text, office);
      covered = holder ? holder.end : office.end;
      if (!holder) {
        open.push(office);
        continue;
      }
      titled.add(holder.end - holder.name.length);
      found.push({
        start: office.start,
        end: holder.end,
        holder: holder.name,
        title: titleOf(office.office, office.body),
      });
    }
    for (const office of open) {
      const holder = holderBefore(text, office.start);
      if (!holder || titled.has(holder.start)) continue;
      found.push({
        start: holder.start,
        end: office.end,
        holder: holder.name,
        title: titleOf(office.office, office.body),
      });
    }
    return found
      .sort((a, b) => a.start - b.start)
      .map((one): RoleExpression => ({ kind: 'role', recogniser: NAME, hedge: 'exact', ...one }));
  },
};
