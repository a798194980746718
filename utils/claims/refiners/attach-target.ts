import { endOf, grainOf, startOf } from '../shapes/iso-date';
import { type Attacher, isFigure } from './draft';

/**
 * Whether a figure is aimed at, planned or required, not reported: by the words before it in its sentence, or a deadline
 * that lies ahead of the article. A word of achievement between the aim and the figure takes it back.
 */
const AIM =
  /(?:^|[^\p{L}])(?:mục tiêu|chỉ tiêu|phấn đấu|kế hoạch|dự kiến|dự báo|kỳ vọng|hướng tới|hướng đến|định hướng|tầm nhìn|đặt ra|mong muốn|tham vọng|quyết tâm|target(?:s|ed|ing)?|aims?|aimed|aiming|goals?|objectives?|plans?|planned|intends?|hopes?|hoping|wants?|will|shall|expects?|expected|forecasts?|predicts?|projected|proposed?|seeks?)(?!\p{L})/giu;
/** Words of duty and future that speak for their own clause only. */
const MUST =
  /(?:^|[^\p{L}])(?:nhiệm vụ [^,.;]{0,40} là|yêu cầu|nâng [^,.;]{0,40} lên|đưa [^,.;]{0,60} (?:lên|vào|ở)|sẽ|cần|phải|nhằm|should|must|requires?|required|to be)(?!\p{L})/giu;
const DONE =
  /(?:^|[^\p{L}])(?:đã|hiện|hiện nay|đến nay|vừa|đạt được|thực tế|đang có|has|have|had|was|were|is currently|now|so far|already|reached|stood at|rose|fell|increased by|grew)(?!\p{L})/giu;

const lastIndex = (pattern: RegExp, text: string): number => {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
};

export const attachTarget: Attacher = {
  name: 'attach-target',
  attach(drafts, { text, structure, anchor }) {
    for (const draft of drafts) {
      const { expression, dating, period } = draft;
      if (!isFigure(expression) && expression.kind !== 'date') continue;
      const sentence = structure.sentences[structure.sentenceAt(expression.start)];
      const clause = structure.clauses[structure.clauseAt(expression.start)];
      const from = sentence?.start ?? expression.start;
      const before = text.slice(from, expression.start);
      const own = Math.max(0, (clause?.start ?? from) - from);
      const must = lastIndex(MUST, before.slice(own));
      const aim = Math.max(lastIndex(AIM, before), must < 0 ? -1 : own + must);
      const done = lastIndex(DONE, before);
      const ahead =
        period !== null && anchor !== null && startOf(period) > anchor && grainOf(period) === 'year';
      const deadline = dating ?? (expression.kind === 'date' ? expression : null);
      const isPast = period !== null && anchor !== null && endOf(period) <= anchor;
      const toDeadline = deadline?.role === 'deadline' && !isPast;
      if (expression.kind === 'date') draft.target = ahead || (!isPast && (toDeadline || aim >= own));
      else draft.target = aim >= 0 ? aim > done || ahead : ahead || (toDeadline && done < 0);
    }
  },
};
