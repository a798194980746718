import { fold } from '@/utils/text/fold';
import type { Drop, Expression, Refiner, RoleExpression } from '../expression';

/**
 * An office holder is a claim once: at the first mention, and once more where a later mention gives the office more fully.
 * A short title ("Bộ trưởng Nguyễn Mạnh Hùng") takes the full one that the text gives for the same person elsewhere.
 */

/** The holders' names folded; "Hùng" alone or "Mr Hosford" is the person whose full name ends so. */
function samePerson(a: string, b: string): boolean {
  const [x, y] = [fold(a).trim(), fold(b).trim()];
  return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`);
}

function fullerTitle(title: string, others: readonly string[]): string {
  const short = fold(title);
  let best = title;
  for (const other of others) {
    const whole = fold(other);
    if ((whole.startsWith(`${short} `) || whole.endsWith(` ${short}`)) && other.length > best.length)
      best = other;
  }
  return best;
}

export const rolesOnce: Refiner = {
  name: 'roles-once',
  refine(expressions) {
    const roles = expressions.filter(
      (expression): expression is RoleExpression => expression.kind === 'role',
    );
    const people: { holder: string; mentions: RoleExpression[] }[] = [];
    for (const role of roles) {
      const known = people.find(({ holder }) => samePerson(holder, role.holder));
      if (known) {
        known.mentions.push(role);
        if (role.holder.length > known.holder.length) known.holder = role.holder;
      } else people.push({ holder: role.holder, mentions: [role] });
    }
    const kept = new Map<Expression, Expression>();
    const dropped: Drop[] = [];
    for (const { holder, mentions } of people) {
      const titles = mentions.map(({ title }) => title);
      let fullest = 0;
      for (const mention of mentions) {
        if (fullest === 0 || mention.title.length > fullest) {
          kept.set(mention, { ...mention, holder, title: fullerTitle(mention.title, titles) });
          fullest = mention.title.length;
        } else dropped.push({ expression: mention, reason: `named before as ${titles[0]}` });
      }
    }
    return {
      kept: expressions
        .filter((one) => one.kind !== 'role' || kept.has(one))
        .map((one) => kept.get(one) ?? one),
      dropped,
    };
  },
};
