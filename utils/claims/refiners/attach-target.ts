import { endOf, grainOf, startOf } from '../shapes/iso-date';
import { type Attacher, isFigure } from './draft';
import { BASE_BEFORE } from './period/words';

/**
 * Whether a figure is aimed at, planned or required, not reported: by the words before it in its sentence, or a deadline
 * that lies ahead of the article. A word of achievement between the aim and the figure takes it back.
 */
const AIM =
  /(?:^|[^\p{L}])(?:mục tiêu|phấn đấu|(?<!(?:%|so với|vượt|hoàn thành|thực hiện|đạt)\s)(?:chỉ tiêu|kế hoạch)|dự kiến|dự báo|kỳ vọng|hướng tới|hướng đến|định hướng|tầm nhìn|đặt ra|có thể (?:sẽ )?(?:đạt|chạm|cán|lên|tăng|vượt|đóng góp|mang)|mong muốn|tham vọng|quyết tâm|target(?:s|ed|ing)?|aims?|aimed|aiming|goals?|objectives?|plans?|planned|intends?|hopes?|hoping|wants?|will|shall|expects?|expected|forecasts?|predicts?|projected|proposed?|seeks?)(?!\p{L})/giu;
/** Words of duty and future that speak for their own clause only. */
const MUST =
  /(?:^|[^\p{L}])(?:nhiệm vụ [^,.;]{0,40} là|yêu cầu|nâng [^,.;]{0,40} lên|đưa [^,.;]{0,60} (?:lên|vào|ở)|sẽ|cần(?! Thơ)|phải|nhằm|should|must|requires?|required|to be)(?!\p{L})/giu;
const DONE =
  /(?:^|[^\p{L}])(?:đã|(?<!(?:thực|phát|xuất|thể|biểu|tái|ẩn|hiển)\s)hiện(?!\s(?:đại|thực|vật|tượng|trường|trạng|hữu|diện|hành|thân|hóa))|đến nay|(?<!(?:và|cỡ|quy mô) )vừa|đạt được|thực tế|đang có|has|have|had|was|were|is currently|now|so far|already|reached|stood at|rose|fell|increased by|grew)(?!\p{L})/giu;

/** Where the matches of a global pattern start. */
function starts(pattern: RegExp, text: string): number[] {
  const offsets: number[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) offsets.push(match.index);
  return offsets;
}

/** The last of some ordered offsets that lies in a stretch; -1 where none does. */
function lastIn(offsets: readonly number[], from: number, to: number): number {
  for (let at = offsets.length - 1; at >= 0; at -= 1) {
    const offset = offsets[at] ?? -1;
    if (offset < to) return offset >= from ? offset : -1;
  }
  return -1;
}

export const attachTarget: Attacher = {
  name: 'attach-target',
  attach(drafts, { text, structure, anchor }) {
    let known = -1;
    let words = '';
    let cues = { aims: [] as number[], musts: [] as number[] };
    let dones: number[] | null = null;
    for (const draft of drafts) {
      const { expression, dating, period } = draft;
      if (!isFigure(expression) && expression.kind !== 'date') continue;
      const at = structure.sentenceAt(expression.start);
      const sentence = structure.sentences[at];
      if (!sentence) continue;
      if (at !== known) {
        words = text.slice(sentence.start, sentence.end);
        cues = { aims: starts(AIM, words), musts: starts(MUST, words) };
        dones = null;
        known = at;
      }
      const here = expression.start - sentence.start;
      const own =
        (structure.clauses[structure.clauseAt(expression.start)]?.start ?? sentence.start) - sentence.start;
      // The blank before a word counts to its match.
      const aim = Math.max(lastIn(cues.aims, 0, here), lastIn(cues.musts, Math.max(0, own - 1), here));
      const ahead =
        period !== null && anchor !== null && startOf(period) > anchor && grainOf(period) === 'year';
      const deadline = dating ?? (expression.kind === 'date' ? expression : null);
      const isPast = period !== null && anchor !== null && endOf(period) <= anchor;
      // "Đến năm 2017, … có 50 triệu": of the article's own year it is told, unless it is said to be an aim.
      const ownYear = isFigure(expression) && period !== null && period === anchor?.slice(0, 4);
      const toDeadline = deadline?.role === 'deadline' && !isPast && !ownYear;
      if (expression.kind === 'date')
        draft.target = ahead || (!isPast && (toDeadline || aim >= Math.max(0, own - 1)));
      // "expects to sell 660m, up from 643m": the base is no aim.
      else if (BASE_BEFORE.test(text.slice(Math.max(0, expression.start - 20), expression.start)))
        draft.target = false;
      else if (ahead || (aim < 0 && !toDeadline)) draft.target = ahead;
      else {
        // What is told as done only matters where something says that it is to be.
        dones ??= starts(DONE, words);
        draft.target = aim > lastIn(dones, 0, here) || (aim < 0 && lastIn(dones, 0, here) < 0);
      }
    }
  },
};
