import type { LegalExpression, Recogniser } from '../../expression';
import { CUE } from './cues';
import { linesWith } from './lines';
import { occupiedIn } from './occupied';
import { WORD_END, WORD_START } from './words';

const NAME = 'en/legal-document';

const TYPE =
  'Joint Circular|Decree-Law|Decree|Circular|Decision|Resolution|Directive|Regulation|Ordinance|Official Dispatch|Official Letter|Executive Order|' +
  'Instruction|Dispatch|Law|Act|Notice|Announcement|Conclusion|Plan|Public Law|Bill';
/** 49 · 13/2023 · 49/2017/ND-CP · 950/QD-TTg · 2006/24/EC · (EU) 2016/679 */
const NUMBER =
  '(?:\\((?:EU|EC|EEC)\\) ?)?(?:No\\.? ?|number |#|Nr\\.? ?)?\\d{1,4}(?:[/-]\\d{1,4})*(?:/(?:\\p{Lu}[\\p{L}\\d]*)(?:[-–&]\\p{Lu}[\\p{L}\\d&]*)*|-\\p{Lu}{2,}(?:/\\p{Lu}{2,})?)?';

/** Decree 13/2023/ND-CP; Decision No. 950/QD-TTg; Directive 2006/24/EC */
const NUMBERED = new RegExp(
  `${WORD_START}(?:the )?(?:(?:Government|Prime Minister|President|EU|MIC|Ministry|Politburo|Party|EU's|government)(?:['’]s)? )?(${TYPE})(?: of the (?:Government|Prime Minister))? (${NUMBER})${WORD_END}`,
  'gu',
);
/** Right behind a law's name: "No. 41/2009/QH12" */
const NUMBER_BEHIND = /^,? (?:No\.? ?|number )?(\d{1,4}\/\d{4}\/QH\d{1,2})(?![\d/])/u;
const LOOSE_TYPES = /^(?:Law|Act|Bill|Plan|Notice|Conclusion|Announcement|Regulation|Instruction|Dispatch)$/;
/** the 2013 Decree; Law on Cybersecurity; Act on the Protection of Personal Data, the 2018 Law on Cybersecurity */
const LAW_ON = new RegExp(
  `${WORD_START}(?:\\d{4} )?((?:Framework |Basic |Draft |Amended |Revised )?(?:Law|Act|Ordinance) (?:on|for|of) (?:the )?\\p{Lu}[\\p{L}-]*(?:(?:,? (?:and|of|on|in|for|the|to|against))*,? (?!No\\b)\\p{Lu}[\\p{L}-]*)*)(?: (?:of )?(\\d{4}))?`,
  'gu',
);
/** the Cybersecurity Law; the Telecommunications Act 1996; the Intellectual Property Law; Digital Services Act */
const NAMED = new RegExp(
  `${WORD_START}((?:\\p{Lu}[\\p{L}'’-]*(?: (?:and|of|on|for|in|the|&)(?= \\p{Lu}))* (?:\\(\\p{Lu}\\p{L}+\\) )?){1,7}(?:Law|Act|Ordinance|Code|Bill|Regulation|Directive))${WORD_END}(?:,? (?:of )?(\\d{4})(?!\\d))?`,
  'gu',
);
/** Words that open a sentence or say whose law it is, and are no part of its name. */
const NOT_NAME =
  /^(?:(?:the|this|that|a|an|under|in|its|our|their|new|draft|amended|revised|according|since|when|if|as|by|with|and|but|for|on|after|before|to|of|vietnam(?:ese)?(?:['’]s)?|\p{Lu}[\p{L}]*['’]s|us|eu|uk|u\.s\.|british|chinese|american|indian|european|singaporean?|japanese|german|french) )+/iu;
const NOT_A_LAW =
  /^(?:Common|Martial|Civil|Criminal|International|Domestic|National|Federal|State|Local|Case|Private|Public|Company|Moore['’]s|Murphy['’]s|Dress|Country|Area|Source|Postal|Zip|Balancing|Class|QR|Mr|Ms|Sharia|Islamic|Roman|Jude|Private Members) (?:Law|Act|Code|Bill)$|^(?:Law|Act|Bill|Code|Regulation|Directive)$/u;

const ABOUT =
  /^(?:,? (?:of|by|from) (?:the )?(?:Government|Prime Minister|Ministry[^,.;]{0,60}?|National Assembly|President))?(?:,? (?:dated|issued|of|signed|promulgated|adopted)(?: on| in)? (?:\p{L}{3,9} \d{1,2}, \d{4}|[^,.;]{4,30}?))?,? (?:(?:which|that) )?(?:on|about|governing|concerning|regarding|regulating|regulates|guiding|detailing|relating to|related to|stipulating|stipulates|providing for|prescribing|approving|approves|approved|specifying|amending|covering|requiring|requires|restricting|banning) ((?:the )?[^.;:,()"“”\n]{3,120})/iu;
const CLAUSE_END =
  / (?:which|that|who|where|when|while|because|since|after|before|but|has|have|had|is|are|was|were|will|would|takes?|took|came|comes|says?|said|requires?|entered|enters|effective|from \d|in \d{4}|by \d{4}|starting|and (?:its|the|it|they))(?!\p{L}).*$/iu;

/** Legal documents by type and number, and laws by name, with what the text says they are about. */
export const legalDocument: Recogniser = {
  name: NAME,
  find({ text }) {
    const found: LegalExpression[] = [];
    const lines = linesWith(text, CUE.law);
    if (lines.length === 0) return found;
    const occupied = occupiedIn(text.length);
    const add = (expression: LegalExpression) => {
      if (!occupied.isFree(expression.start, expression.end)) return;
      occupied.take(expression.start, expression.end);
      found.push(expression);
    };
    for (const { line, offset } of lines) {
      for (const match of line.matchAll(NUMBERED)) {
        if (isNumbered(match[1] ?? '', match[2] ?? '')) add(numbered(text, offset, match));
      }
      for (const match of line.matchAll(LAW_ON)) {
        const start = match.index + offset;
        const number = NUMBER_BEHIND.exec(line.slice(match.index + match[0].length));
        add(named(start, start + match[0].length + (number?.[0].length ?? 0), match[1] ?? '', number?.[1]));
      }
      for (const match of line.matchAll(NAMED)) {
        const lead = NOT_NAME.exec(match[1] ?? '')?.[0].length ?? 0;
        const name = (match[1] ?? '').slice(lead);
        const start = match.index + offset;
        if (!NOT_A_LAW.test(name)) add(named(start + lead, start + match[0].length, name));
      }
    }
    return found.sort((a, b) => a.start - b.start);
  },
};

/** "Plan 5" and "Act 1996" need more than a figure to be a document's number: a slash or "No.". */
function isNumbered(type: string, number: string): boolean {
  return !LOOSE_TYPES.test(type) || /[/#]|No|number/i.test(number);
}

function numbered(text: string, offset: number, match: RegExpExecArray): LegalExpression {
  const whole = match[0];
  const type = match[1] ?? '';
  const start = offset + match.index + whole.indexOf(type);
  const end = offset + match.index + whole.length;
  return {
    start,
    end,
    recogniser: NAME,
    kind: 'legal',
    hedge: 'exact',
    documentType: type,
    number: (match[2] ?? '').replace(/^(?:\((?:EU|EC|EEC)\) ?)?(?:No\.? ?|number |#|Nr\.? ?)?/u, ''),
    name: null,
    about: aboutOf(text, end),
  };
}

function named(start: number, end: number, name: string, number: string | null = null): LegalExpression {
  const type = /(?:^|\s)(Law|Act|Ordinance|Code|Bill|Regulation|Directive)(?=\s|$)/u.exec(name)?.[1] ?? 'Law';
  const subject = name
    .replace(
      /^(?:(?:Framework|Basic|Draft|Amended|Revised) )?(?:Law|Act|Ordinance) (?:on|for|of) (?:the )?/u,
      '',
    )
    .replace(/ (?:Law|Act|Ordinance|Code|Bill|Regulation|Directive)$/u, '');
  return {
    start,
    end,
    recogniser: NAME,
    kind: 'legal',
    hedge: 'exact',
    documentType: type,
    number,
    name,
    about: subject,
  };
}

/** What the text right behind a document says that it is about, up to the end of the clause. */
function aboutOf(text: string, end: number): string {
  const about = ABOUT.exec(text.slice(end, end + 260))?.[1] ?? '';
  return about.replace(CLAUSE_END, '').trim();
}
