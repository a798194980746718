import type { LegalFact } from '@/utils/corpus/fact';
import { fold } from '@/utils/text/fold';
import { normaliseText } from '@/utils/text/normalise';

/** The kinds of document, by their names in both languages. */
const TYPES: readonly (readonly string[])[] = [
  ['luat', 'bo luat', 'law', 'code', 'act'],
  ['nghi dinh', 'decree'],
  ['nghi quyet', 'resolution'],
  ['quyet dinh', 'decision'],
  ['thong tu', 'circular'],
  ['thong tu lien tich', 'joint circular'],
  ['chi thi', 'directive'],
  ['phap lenh', 'ordinance'],
  ['cong van', 'official letter', 'official dispatch', 'dispatch'],
  ['ke hoach', 'plan'],
  ['hien phap', 'constitution'],
];
const typeOf = (name: string): string => {
  const folded = fold(name).trim();
  return TYPES.find((names) => names.includes(folded))?.[0] ?? folded;
};

/** True for two names of one kind of document, in either language ("Nghị định", "Decree"). */
export const sameDocumentType = (a: string, b: string): boolean => typeOf(a) === typeOf(b);

/** "49/2017/NĐ-CP" in its parts; the code without the letters' marks and dashes. */
function partsOf(number: string) {
  const text = fold(number).replace(/\s+/g, '').replace(/^so/, '');
  const match = /^0*(\d+[a-z]?)(?:\/((?:19|20)\d{2}))?(?:[/-](.+))?$/.exec(text);
  return match
    ? { number: match[1] ?? '', year: match[2] ?? null, code: match[3]?.replace(/[^a-z0-9]/g, '') ?? null }
    : { number: text, year: null, code: null };
}

/** True where a number as far as it is written is that of the document; what either leaves out may be anything. */
export function sameNumber(written: string, number: string): boolean {
  const [a, b] = [partsOf(written), partsOf(number)];
  const agree = (x: string | null, y: string | null) => x === null || y === null || x === y;
  return a.number === b.number && agree(a.year, b.year) && agree(a.code, b.code);
}

/** True where two documents' running numbers are one, whatever year and code follow. */
export const sameRunningNumber = (a: string, b: string): boolean => partsOf(a).number === partsOf(b).number;

/** True where the issuer's code is written, which tells the kind of document. */
export const isFullNumber = (number: string | null): boolean =>
  number !== null && partsOf(number).code !== null;

/** The year in a number, or null; a National Assembly's term ("QH15") stands for one, and so does an issuer's code. */
export function yearOfNumber(number: string): string | null {
  const { year, code } = partsOf(number);
  return year ?? code;
}

/** Words that say what is done with a subject, not what it is; and those that any decree has. */
const GENERAL = new Set(
  `ve quy dinh chi tiet huong dan thi hanh mot so dieu cua va cac nhung trong cho de theo voi tai o la duoc co cung nhu viec
   sua doi bo sung ban hanh thuc hien trien khai noi dung van de linh vuc hoat dong nghi luat quyet thong tu chinh phu
   on of the and in for to with a an by its as from decree law decision resolution circular amending regulating governing
   detailing implementing issued concerning about regulations provisions articles some number`.split(/\s+/),
);

/**
 * The telling words of a text. Vietnamese syllables keep their marks: without them, those of "dữ liệu" (data) and of
 * "không đủ" (not enough) are the same.
 */
function tellingWords(text: string, keepMarks: boolean): string[] {
  const words =
    normaliseText(text)
      .text.toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !GENERAL.has(fold(word)));
  return [...new Set(keepMarks ? telling : telling.map(fold))];
}

/** How many words say what a document is about, and the share of them that are among its own. */
export function aboutness(
  about: string,
  { subject, aliases, legal }: LegalFact,
): { words: number; share: number } {
  const marked = fold(about) !== about.normalize('NFC').toLowerCase();
  const said = tellingWords(about, marked);
  const labels = [subject.vi, subject.en, legal.title, ...aliases.vi, ...aliases.en];
  const own = new Set(tellingWords(labels.filter(Boolean).join(' '), marked));
  const shared = said.filter((word) => own.has(word)).length;
  return { words: said.length, share: said.length === 0 ? 0 : shared / said.length };
}
