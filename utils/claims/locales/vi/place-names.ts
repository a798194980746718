import { EVERYDAY_NAMES, VIETNAMESE_PROVINCES } from '@/utils/text/words/places';
import { AFTER, matchAt } from './words';

/** Places as they stand in the names of bodies; short names that begin other words only before a capital. */
const PLACE_NAMES = [
  ...Object.entries(EVERYDAY_NAMES).flatMap(([, names]) => names),
  ...VIETNAMESE_PROVINCES,
  'TP\\.? ?HCM',
  'TPHCM',
  'Thành phố Hồ Chí Minh',
  'TP Hà Nội',
  'Thừa Thiên ?[-–] ?Huế',
  'Bà Rịa ?[-–] ?Vũng Tàu',
  'Liên Hợp Quốc',
  'Đông Dương',
].filter((name) => !/^(?:Trung|Hàn|Việt|Thái|Ấn|Anh|Nga|Lào|Hà)$/.test(name));
const PLACE = new RegExp(
  `(?:(?:TP|Thành phố|thành phố|Tỉnh|tỉnh)\\.? ?)?(?:${[...PLACE_NAMES].sort((a, b) => b.length - a.length).join('|')}|(?:Anh|Nga|Lào|Thái|Hàn)(?= \\p{Lu}\\p{Ll}))${AFTER}`,
  'uy',
);

/** The name of a place that begins at a place of the text, or null. */
export function placeAt(text: string, at: number): string | null {
  return matchAt(PLACE, text, at)?.[0] ?? null;
}
