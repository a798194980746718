import type { DropRule } from '../draft';

/** Numbers that name a thing and measure nothing: generations, versions, levels, phases, articles, standards, rooms. */

const LABEL_BEFORE =
  /(?:công nghiệp|industry|web|mức độ|cấp độ|giai đoạn|thế hệ(?: thứ)?|phiên bản|version|phase|level|stage|tier|grade|generation|điều|khoản|chương|phụ lục|article|section|chapter|clause|annex|page|ảnh|hình|photo|figure|table|iso(?:\/iec)?|tcvn|qcvn|ieee|rfc|imt|covid|windows|android|ios|ipv|iphone|galaxy|quốc lộ|quận|phường|khóa|nhiệm kỳ|formula|boeing|airbus)\s?[-–.:]?\s?(?:\d+(?:\.\d+)?\s?(?:,|và|-|–|&|and|to|đến)\s?)*$/iu;
const ADDRESS_BEFORE = /(?:^|[\s(])(?:số|no\.?|at)\s$/iu;
const ADDRESS_AFTER =
  /^\s?(?:,?\s)?(?:đường|phố|ngõ|đại lộ|(?:\p{Lu}\p{L}+\s){1,3}(?:street|st\.|road|rd\.|avenue|ave\.|lane|square|boulevard))(?!\p{L})/u;
/** Levels and phases are small: "giai đoạn 5.000 trạm" measures. */
const SMALL = /^\d{1,2}(?:\.\d)?$/;
const GENERATION = /^\d(?:\.\d+|\.5)?[Gg](?![\p{L}\d])/u;
const EDITION_BEFORE =
  /(?:đại hội|hội nghị|kỳ họp|phiên họp|diễn đàn|liên hoan|giải|cuộc thi|hội thảo|hội chợ|triển lãm|festival|games|congress|conference|forum|summit|edition|công nghiệp|trung ương|ban chấp hành|khóa|quốc hội)(?:\s\p{L}+){0,6}?\s$/iu;
/** A meeting's number, not how often something happened. */
const MEETING =
  /(?:^|\s)(?:session|meeting|congress|conference|forum|summit|edition|assembly|anniversary|festival|plenum|round|generation|phiên họp|kỳ họp|hội nghị|đại hội|diễn đàn)(?:\s|$)/iu;
const FIRST = /(?:đầu tiên|first)/iu;
const REVOLUTION_AFTER = /^\s?(?:industrial revolution|generation|edition|amendment|floor)/i;
/** Four digits without a separator before a word: "Sách trắng 2017 phản ánh"; a count would be "2.017". */
const YEAR_AS_COUNT = /^(?:19|20)\d{2}\s/;
const ROUND_THE_CLOCK = /^(?:24\/7|24\/24|24h|9\/11|50\/50)$/;

/** Drops numbers that are part of a name. */
export const labels: DropRule = {
  name: 'labels',
  judge:
    ({ text }) =>
    ({ kind, start, end, hedge, ...rest }) => {
      if (kind !== 'number' && kind !== 'count' && kind !== 'rank' && kind !== 'ordinal') return null;
      const written = text.slice(start, end);
      const before = text.slice(Math.max(0, start - 60), start);
      const after = text.slice(end, end + 40);
      const digits =
        /^\d[\d.]*(?:,\d| (?:nghìn|ngàn|triệu|tỷ|tỉ|thousand|million|billion)(?!\p{L}))?/iu.exec(
          written,
        )?.[0] ?? '';
      if (kind === 'count' && YEAR_AS_COUNT.test(written) && hedge === 'exact') return 'a year in a name';
      if (ROUND_THE_CLOCK.test(written.trim())) return 'round the clock';
      if (GENERATION.test(text.slice(start, end + 2))) return 'generation of a network';
      if (kind === 'ordinal' && MEETING.test(written) && !FIRST.test(written))
        return 'the number of a meeting';
      if (kind === 'ordinal' && (EDITION_BEFORE.test(before) || REVOLUTION_AFTER.test(after)))
        return 'edition or era';
      if (SMALL.test(digits) && LABEL_BEFORE.test(before) && hedge === 'exact') {
        return 'part of a name';
      }
      if (
        kind === 'count' &&
        'unit' in rest &&
        /^(?:đường|phố|ngõ|ngách)(?!\p{L})/iu.test(String(rest.unit)) &&
        /^số\s|^\d+\s/.test(written)
      ) {
        return ADDRESS_BEFORE.test(before) ? 'address' : null;
      }
      return (kind === 'number' || kind === 'count') && ADDRESS_AFTER.test(after) ? 'address' : null;
    },
};
