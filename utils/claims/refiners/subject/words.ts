import { isLetterAt, isLowerAt, isSpaceAt } from '@/utils/text/characters';

/** Where a part ends and another begins, between two figures. */
export const COORDINATOR = /\s(?:và|còn|nhưng|trong khi|trong đó|and|but|while|whereas|with)\s/iu;

export const OPENING =
  /^(?:[-–—•*]\s*)?(?:(?:và|còn|nhưng|đồng thời|ngoài ra|bên cạnh đó|tuy nhiên|and|but|while|whereas|with|however|meanwhile)\s)+/iu;

/** Behind a figure, where the sentence goes on to another deed of the same doer ("… và mời các doanh nghiệp góp ý"). */
export const ANOTHER_DEED =
  /\s(?:và|đồng thời|cũng như|and|but)\s(?:also |then |cũng |đã |sẽ |đang )?(?:mời|đề nghị|đề xuất|kêu gọi|yêu cầu|mong|mong muốn|hy vọng|kỳ vọng|cam kết|khuyến khích|cho rằng|cho biết|khẳng định|giao|chỉ đạo|tiếp tục|phối hợp|invit(?:es?|ed|ing)|call(?:s|ed|ing) (?:on|for)|ask(?:s|ed|ing)|urg(?:es?|ed|ing)|want(?:s|ed)|hope[sd]?|said|says|added|promis(?:es?|ed|ing)|proposed?|plans? to|intends? to)(?!\p{L})/iu;

/** A part that names only a share or a detail of what stands before it. */
export const CONTINUES =
  /^(?:trong đó|riêng|cụ thể|theo đó|chiếm|tăng|giảm|đạt|tương đương|tương ứng|bằng|gồm|bao gồm|chuyển|xuất khẩu|nhập khẩu|xuất siêu|nhập siêu|of (?:which|these|them)|up|down|including|accounting|or|that is|namely|compared|rising|falling|making|exports?|imports?)(?!\p{L})/iu;

/** A sentence that goes on with the one before. */
export const SENTENCE_CONTINUES =
  /^(?:trong đó|riêng|trong số (?:này|đó)|cụ thể|số này|con số này|đây|trước đó|of (?:which|these|them|this)|that|this|it|they)(?!\p{L})/iu;

/** A clause in front that says which measure or field is meant, not who said so. */
export const TOPIC_LEAD =
  /^(?:theo (?:chỉ số|bảng|xếp hạng|đánh giá|thống kê|báo cáo)|về|đối với|với|trong|tại|ở|nếu xét|xét|in|on|for|among|as for|according to the [\p{L}\s-]*(?:index|ranking|survey|report))(?!\p{L})/iu;

/** Words of time or turn that stand alone before a comma: what was spoken of stays. */
export const ASIDE =
  /^(?:trước đó|sau đó|trong khi đó|tuy nhiên|theo đó|cụ thể|đến nay|hiện nay|năm ngoái|năm trước|meanwhile|previously|earlier|however|before that|a year earlier|the year before)[\s,]*$/iu;

export const SAYING =
  /(?:cho biết|khẳng định|nhấn mạnh|phát biểu|chia sẻ|thông tin|nhận định|said|says|told|added|according)(?!\p{L})/iu;

/** Who says it, in front of what is said. */
export const SPEAKER =
  /^.{0,90}?(?<!\p{L})(?:cho biết|khẳng định|nhấn mạnh|phát biểu|nhận định|cho rằng|cho hay|thông tin|said|says|told reporters|announced)(?:\s(?:rằng|that))?\s/iu;

/** Words a part may have and still say nothing of its own. */
const EMPTY_WORDS = new Set(
  (
    'và còn nhưng có đạt là với trong khi được đã sẽ cũng thì mà của cho đến từ tới hơn khoảng gần chiếm tăng giảm lên xuống ' +
    'mức thêm tổng số cộng tương đương ước tính trên dưới the a an and but of to in at was were is are has have had up down by with or from about some'
  ).split(' '),
);

/** True where at least so many words say something of their own. */
export function hasContentWords(words: string, least: number): boolean {
  const lower = words.toLowerCase();
  let found = 0;
  for (let at = 0; at < lower.length; at += 1) {
    if (!isLetterAt(lower, at)) continue;
    const start = at;
    while (isLetterAt(lower, at)) at += 1;
    if (!EMPTY_WORDS.has(lower.slice(start, at))) found += 1;
    if (found >= least) return true;
  }
  return found >= least;
}

const STOPS = '.,;:!?…';
const LEADING = ',;:.)(…-';
const TRAILING = ',;:.!?…("”-';

/** Spaces of all kinds, and what stands for blanked words, as single spaces. */
function singleSpaced(words: string): string {
  let out = '';
  let from = 0;
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charCodeAt(at);
    if ((unit > 0x20 && unit < 0xa0) || !isBlankAt(words, at)) continue;
    const start = at;
    while (isBlankAt(words, at + 1)) at += 1;
    if (at === start && words[at] === ' ') continue;
    out += `${words.slice(from, start)} `;
    from = at + 1;
  }
  return from === 0 ? words : out + words.slice(from);
}

/** True where a stop stands behind a space, or before a small letter. */
function hasStopInside(words: string): boolean {
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charCodeAt(at);
    if ((unit > 0x3f && unit !== 0x2026) || unit === 0x20 || !STOPS.includes(words.charAt(at))) continue;
    if (isSpaceAt(words, at - 1) || isLowerAt(words, at + 1) || isSpaceAt(words, at + 1)) return true;
  }
  return false;
}

const isBlankAt = (text: string, at: number): boolean => isSpaceAt(text, at) || text.charCodeAt(at) === 0;

/** Words as they stand in a subject: single spaces, no stray punctuation. */
export function tidy(words: string): string {
  let tidied = singleSpaced(words);
  // Most have no stop inside, and a replacement that replaces nothing costs as much as one that does.
  if (hasStopInside(tidied))
    tidied = tidied
      .replace(/\s(?=[,;:!?…]|\.(?!\p{L}))/gu, '')
      // The dot of ".vn" is its own.
      .replace(/[!?…,;](?=\s?\p{Ll})|(?<!\s)\.(?=\s?\p{Ll})|\.(?=\s\p{Ll})/gu, '');
  let [start, end] = [0, tidied.length];
  while (start < end && (isSpaceAt(tidied, start) || LEADING.includes(tidied.charAt(start)))) start += 1;
  while (end > start && (isSpaceAt(tidied, end - 1) || TRAILING.includes(tidied.charAt(end - 1)))) end -= 1;
  return tidied.slice(start, end);
}
