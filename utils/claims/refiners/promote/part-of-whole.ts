import type { Expression, NumericExpression } from '../../expression';

const WHOLE_BEFORE =
  /(?:^|[^\p{L}])(?:of(?: the| all| its| some)?|out of(?: the)?|among(?: the)?|trong(?: số| tổng số)?|trên tổng số)\s$/iu;
const PART_AFTER = /^\s?,\s?(?:(?:mới |chỉ |đã |hiện )?(?:có )?|only |just |some |about )$/iu;

/** "Of the 200 services, 50 are online": the second counts what the first does, and the first is its whole. */
export function partOf(
  before: Expression | undefined,
  part: NumericExpression,
  text: string,
): NumericExpression | null {
  if (before?.kind !== 'count' || before.value < part.value) return null;
  if (!PART_AFTER.test(text.slice(before.end, part.start))) return null;
  if (!WHOLE_BEFORE.test(text.slice(Math.max(0, before.start - 20), before.start))) return null;
  return { ...part, kind: 'count', unit: before.unit, denominator: before.value };
}

const PEOPLE = /^\/|^\s?(?:dân|người dân|people|inhabitants)/iu;
/** Above this a slash stands between no day and month. */
const LAST_DAY = 31;

/** "42/63 (chiếm 67%) các tỉnh": x of y where the noun does not stand right behind; takes the place of both numbers. */
export function ratioOf(
  before: Expression | undefined,
  whole: NumericExpression,
  text: string,
): NumericExpression | null {
  if (before?.kind !== 'number' || text.slice(before.end, whole.start) !== '/') return null;
  if (before.value > whole.value || whole.value <= LAST_DAY || !Number.isInteger(before.value)) return null;
  if (PEOPLE.test(text.slice(whole.end, whole.end + 12))) return null;
  return { ...before, end: whole.end, kind: 'count', unit: '', denominator: whole.value };
}
