import type { Period } from '../../types';
import {
  addDays,
  addMonths,
  type Day,
  dayPeriod,
  monthPeriod,
  quarterOf,
  quarterPeriod,
  spanOf,
  weekdayOf,
  yearPeriod,
} from './calendar';
import { type DateReading, type DateRule, rule } from './date-rule';
import { AFTER, BEFORE } from './words';

/** Times told from the day of publication: "năm ngoái", "hôm qua", "5 năm trước". */

const open: DateReading = { period: null, relative: true };

function from(anchor: Day | null, make: (anchor: Day) => Period, role?: DateReading['role']): DateReading {
  const reading: DateReading = anchor === null ? open : { period: make(anchor), relative: true };
  return role ? { ...reading, role } : reading;
}

const NUMBERS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười lăm': 15,
  'hai mươi': 20,
  'ba mươi': 30,
};
const NUMBER = `(\\d{1,3}|${Object.keys(NUMBERS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const numberOf = (written: string): number => NUMBERS[written.toLowerCase()] ?? Number(written);

/** The time some units away, as exact as the unit. */
function shifted(anchor: Day, unit: string, by: number): Period {
  switch (unit.toLowerCase()) {
    case 'năm':
      return yearPeriod(anchor.year + by);
    case 'tháng': {
      const { year, month } = addMonths(anchor, by);
      return monthPeriod(year, month);
    }
    case 'quý': {
      const index = anchor.year * 4 + quarterOf(anchor) - 1 + by;
      return quarterPeriod(Math.floor(index / 4), (index % 4) + 1);
    }
    case 'tuần':
    case 'tuần lễ': {
      const monday = addDays(anchor, by * 7 + 1 - weekdayOf(anchor));
      return spanOf(dayPeriod(monday), dayPeriod(addDays(monday, 6)));
    }
    case 'thập kỷ':
    case 'thập niên': {
      const decade = Math.floor(anchor.year / 10) * 10 + by * 10;
      return spanOf(yearPeriod(decade), yearPeriod(decade + 9));
    }
    default:
      return dayPeriod(addDays(anchor, by));
  }
}

/** "này", "trước", "tới": how many units away. */
function stepOf(word: string): number {
  if (/ngoái|trước|qua|rồi/iu.test(word)) return -1;
  if (/kia/iu.test(word)) return -2;
  return /sau|tới|kế|nữa/iu.test(word) ? 1 : 0;
}

/** The whole stretch of some units before or after the anchor: "trong 5 năm qua". */
function stretch(anchor: Day, unit: string, by: number): Period {
  const far = shifted(anchor, unit, by).split('/')[0] ?? '';
  const near = shifted(anchor, unit, 0).split('/')[0] ?? '';
  return by < 0 ? spanOf(far, near) : spanOf(near, far);
}

const WEEKDAYS: Readonly<Record<string, number>> = {
  hai: 1,
  ba: 2,
  tư: 3,
  năm: 4,
  sáu: 5,
  bảy: 6,
  'chủ nhật': 7,
};
function weekdayNumber(written: string): number {
  const word = written.toLowerCase().replace(/^thứ /u, '');
  return WEEKDAYS[word] ?? Number(word) - 1;
}

const PART_OF_DAY = '(?:rạng sáng|sáng|trưa|chiều|tối|đêm|khuya)';
const LAST = '(?:trước(?! đây| đó| tiên| mắt)|ngoái|vừa qua|vừa rồi|rồi|qua)';
const NEXT = '(?:tới|sau(?! đó| này| khi)|kế tiếp|tiếp theo)';

export const RELATIVE_RULES: readonly DateRule[] = [
  // Days.
  rule(`${BEFORE}(?:ngay )?(?:(?:trong )?ngày )?(?:hôm nay|${PART_OF_DAY} nay)${AFTER}`, (_, anchor) =>
    from(anchor, (day) => dayPeriod(day)),
  ),
  rule(
    `${BEFORE}(?:(?:trong )?ngày )?(?:(?:${PART_OF_DAY} )?hôm qua|${PART_OF_DAY} qua)${AFTER}`,
    (_, anchor) => from(anchor, (day) => dayPeriod(addDays(day, -1))),
  ),
  rule(`${BEFORE}(?:ngày |${PART_OF_DAY} )?hôm kia${AFTER}`, (_, anchor) =>
    from(anchor, (day) => dayPeriod(addDays(day, -2))),
  ),
  rule(`${BEFORE}(?:${PART_OF_DAY} |ngày |ngày hôm )mai${AFTER}`, (_, anchor) =>
    from(anchor, (day) => dayPeriod(addDays(day, 1))),
  ),
  rule(`${BEFORE}(?:ngày kia|ngày mốt)${AFTER}`, (_, anchor) =>
    from(anchor, (day) => dayPeriod(addDays(day, 2))),
  ),
  // Weekdays with their week; a weekday alone says too little.
  rule(
    `${BEFORE}(thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật) (?:(tuần) )?(này|${LAST}|${NEXT})${AFTER}`,
    ([, weekday = '', week, word = ''], anchor) =>
      from(anchor, (day) => {
        const target = weekdayNumber(weekday);
        const step = stepOf(word);
        if (week !== undefined || step === 0)
          return dayPeriod(addDays(day, step * 7 + target - weekdayOf(day)));
        const ahead = (target - weekdayOf(day) + 7) % 7;
        return dayPeriod(addDays(day, step > 0 ? ahead || 7 : ahead - 7));
      }),
  ),
  // "tháng trước", "quý này", "tuần tới", "thập kỷ qua".
  rule(
    `${BEFORE}(?<!\\d )(?<!(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|chục|vài|mấy|nhiều|những|các) )(?:cuối |đầu |giữa |trong )?(tuần|tháng|quý) (này|nay|${LAST}|${NEXT})${AFTER}`,
    ([, unit = '', word = ''], anchor) => from(anchor, (day) => shifted(day, unit, stepOf(word))),
  ),
  // "năm ngoái", "năm nay", "cùng kỳ năm trước".
  rule(
    `${BEFORE}(?<!\\d )(?<!(?:một|hai|ba|bốn|sáu|bảy|tám|chín|mười|mươi|lăm|chục|trăm|vài|mấy|nhiều|những|các|hàng|hằng|nửa) )(?:cả |cuối |đầu |giữa |hè |trong |cùng kỳ )?năm (nay|này|kia|${LAST}|${NEXT})${AFTER}(?! \\d)`,
    ([, word = ''], anchor) => from(anchor, (day) => yearPeriod(day.year + stepOf(word))),
  ),
  rule(`${BEFORE}cùng kỳ(?! năm| (?:19|20)\\d\\d)${AFTER}`, (_, anchor) =>
    from(anchor, (day) => yearPeriod(day.year - 1)),
  ),
  rule(
    `${BEFORE}(?:đầu|giữa|cuối|hết) năm${AFTER}(?! (?:\\d|nay|ngoái|trước|sau|tới|học|tài|qua|kia|nhất|nhì|hai|ba|tư))`,
    (_, anchor) => from(anchor, (day) => yearPeriod(day.year)),
  ),
  // "5 năm trước", "cách đây 3 tháng", "2 tuần nữa".
  rule(
    `${BEFORE}(?:cách đây|cách nay)(?: (?:hơn|gần|khoảng|đúng|chừng))? ${NUMBER} (năm|tháng|tuần|ngày|quý)${AFTER}`,
    ([, n = '', unit = ''], anchor) => from(anchor, (day) => shifted(day, unit, -numberOf(n))),
  ),
  rule(
    `${BEFORE}${NUMBER} (năm|tháng|tuần|ngày) (trước đây|về trước|trước(?! đó| khi| ngày| năm| khi| mắt))${AFTER}`,
    ([, n = '', unit = ''], anchor) => from(anchor, (day) => shifted(day, unit, -numberOf(n))),
  ),
  rule(`${BEFORE}${NUMBER} (năm|tháng|tuần|ngày) nữa${AFTER}`, ([, n = '', unit = ''], anchor) =>
    from(anchor, (day) => shifted(day, unit, numberOf(n))),
  ),
  // "trong 5 năm qua", "3 năm tới", "hai thập kỷ qua".
  rule(
    `${BEFORE}(?:trong (?:vòng )?|suốt )?${NUMBER} (năm|tháng|tuần|ngày|quý|thập kỷ|thập niên) (?:(gần đây|vừa qua|gần nhất|qua)|(tới|tiếp theo|sắp tới|kế tiếp))${AFTER}`,
    ([, n = '', unit = '', past], anchor) =>
      from(anchor, (day) => stretch(day, unit, past === undefined ? numberOf(n) : -numberOf(n)), 'span'),
  ),
];
