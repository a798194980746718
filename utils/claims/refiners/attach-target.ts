import { endOf } from '../shapes/iso-date';
import { type Attacher, isFigure } from './draft';

/**
 * Whether a figure is aimed at, planned or required, not reported: by the words before it in its sentence, or a deadline
 * that lies ahead of the article. A word of achievement between the aim and the figure takes it back.
 */
const AIM =
  /(?:^|[^\p{L}])(?:mục tiêu|chỉ tiêu|nhiệm vụ|phấn đấu|kế hoạch|dự kiến|dự báo|kỳ vọng|hướng tới|hướng đến|định hướng|tầm nhìn|yêu cầu|đặt ra|mong muốn|tham vọng|quyết tâm|nâng [^,.;]{0,40} lên|đưa [^,.;]{0,60} (?:lên|vào)|sẽ|cần|phải|nhằm|target(?:s|ed|ing)?|aims?|aimed|aiming|goals?|objectives?|plans?|planned|intends?|hopes?|hoping|wants?|will|shall|expects?|expected|forecasts?|predicts?|projected|should|must|requires?|required|proposed?|seeks?)(?!\p{L})/giu;
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
      const before = text.slice(sentence?.start ?? expression.start, expression.start);
      const aim = lastIndex(AIM, before);
      const done = lastIndex(DONE, before);
      const ahead =
        period !== null &&
        anchor !== null &&
        endOf(period) > anchor &&
        period.slice(0, 4) > anchor.slice(0, 4);
      const deadline = (dating ?? expression.kind === 'date') && (dating ?? expression).kind === 'date';
      const byDeadline =
        deadline &&
        ahead &&
        (dating?.role === 'deadline' || (expression.kind === 'date' && expression.role === 'deadline'));
      draft.target = aim >= 0 ? aim > done || ahead : byDeadline || (ahead && dating !== null);
    }
  },
};
