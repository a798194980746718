import type { Language } from '@/utils/claims/types';
import { parseFact } from '@/utils/corpus/corpus-file';
import type { Fact, Source } from '@/utils/corpus/fact';
import type { Translator } from '@/utils/i18n/translate';
import { fold } from '@/utils/text/fold';
import { factValue } from './fact-value';
import { readTypedDate, readTypedPeriod } from './typed-period';
import { readTypedValue, type TypedValue } from './typed-value';

/** What a fact is about, as the form offers it; the kind of a figure comes from the figure. */
export type DraftType = 'figure' | 'date' | 'role' | 'legal' | 'statement';
export const DRAFT_TYPES: readonly DraftType[] = ['figure', 'date', 'role', 'legal', 'statement'];

/** A source as it is typed. */
export type SourceDraft = Record<keyof Source, string>;

/** A fact as it stands in the form: text everywhere, so that nothing typed is lost before it can be read. */
export interface FactDraft {
  type: DraftType;
  subjectVi: string;
  subjectEn: string;
  value: string;
  /** Empty: as read from the value. */
  unit: string;
  period: string;
  asOf: string;
  geography: string;
  series: string;
  measure: string;
  /** One a line. */
  aliasesVi: string;
  aliasesEn: string;
  target: boolean;
  disputed: boolean;
  note: string;
  dateValue: string;
  holder: string;
  title: string;
  titleEn: string;
  from: string;
  to: string;
  number: string;
  documentType: string;
  issuer: string;
  issued: string;
  documentTitle: string;
  effective: string;
  replacedBy: string;
  replacedFrom: string;
  sources: SourceDraft[];
}

/** Field by field, a key of the words that say what is wrong. */
export type DraftErrors = Partial<Record<string, string>>;

export const EMPTY_SOURCE: SourceDraft = {
  title: '',
  publisher: '',
  url: '',
  date: '',
  retrieved: '',
  quote: '',
};

export const EMPTY_DRAFT: FactDraft = {
  type: 'figure',
  subjectVi: '',
  subjectEn: '',
  value: '',
  unit: '',
  period: '',
  asOf: '',
  geography: 'VN',
  series: '',
  measure: '',
  aliasesVi: '',
  aliasesEn: '',
  target: false,
  disputed: false,
  note: '',
  dateValue: '',
  holder: '',
  title: '',
  titleEn: '',
  from: '',
  to: '',
  number: '',
  documentType: '',
  issuer: '',
  issued: '',
  documentTitle: '',
  effective: '',
  replacedBy: '',
  replacedFrom: '',
  sources: [EMPTY_SOURCE],
};

/** A fact as the form shows it, in the reader's way of writing. */
export function draftOf(fact: Fact, words: Translator): FactDraft {
  const draft: FactDraft = {
    ...EMPTY_DRAFT,
    type: typeOf(fact),
    subjectVi: fact.subject.vi ?? '',
    subjectEn: fact.subject.en ?? '',
    period: fact.period ?? '',
    asOf: fact.asOf ?? '',
    geography: fact.geography ?? '',
    series: fact.series ?? '',
    measure: fact.measure ?? '',
    aliasesVi: fact.aliases.vi.join('\n'),
    aliasesEn: fact.aliases.en.join('\n'),
    target: fact.target ?? false,
    disputed: fact.status === 'disputed',
    note: fact.note ?? '',
    sources: fact.sources.map((source) => ({
      title: source.title,
      publisher: source.publisher ?? '',
      url: source.url ?? '',
      date: source.date ?? '',
      retrieved: source.retrieved ?? '',
      quote: source.quote ?? '',
    })),
  };
  switch (fact.kind) {
    case 'date':
      return { ...draft, dateValue: fact.dateValue };
    case 'role': {
      const { holder, title, titleEn, from, to } = fact.role;
      return { ...draft, holder, title, titleEn: titleEn ?? '', from: from ?? '', to: to ?? '' };
    }
    case 'legal': {
      const { number, type, issuer, date, title, effective, replacedBy } = fact.legal;
      return {
        ...draft,
        number,
        documentType: type,
        issuer: issuer ?? '',
        issued: date ?? '',
        documentTitle: title ?? '',
        effective: effective ?? '',
        replacedBy: replacedBy?.number ?? '',
        replacedFrom: replacedBy?.from ?? '',
      };
    }
    case 'statement':
      return draft;
    default:
      return { ...draft, value: factValue(fact, words), unit: fact.unit };
  }
}

function typeOf({ kind }: Fact): DraftType {
  return kind === 'date' || kind === 'role' || kind === 'legal' || kind === 'statement' ? kind : 'figure';
}

/** How the value of a draft is read: as it was while it is as it was, else by the recognisers. */
export function valueOfDraft(draft: FactDraft, original: Fact | null, words: Translator): TypedValue | null {
  if (original && isFigure(original)) {
    if (draft.value === factValue(original, words)) {
      const { kind, value, valueHigh, unit, hedge, denominator } = original;
      return {
        kind,
        value,
        ...(valueHigh !== undefined && { valueHigh }),
        unit,
        hedge,
        ...(denominator !== undefined && { denominator }),
      };
    }
  }
  const read = readTypedValue(draft.value, words.language);
  // A bare number typed over a figure keeps the unit of that figure.
  return read?.unit === '' && original && isFigure(original)
    ? { ...read, kind: original.kind, unit: original.unit }
    : read;
}

type FigureFact = Extract<Fact, { value: number; unit: string }>;
const isFigure = (fact: Fact): fact is FigureFact => typeOf(fact) === 'figure';

/**
 * The fact that a draft makes, or what is wrong with it, field by field. What the form does not show (`derived`,
 * `conflictsWith`) stays as the original has it. `isTaken` tells whether an id is in use, for a new fact.
 */
export function factOfDraft(
  draft: FactDraft,
  original: Fact | null,
  words: Translator,
  isTaken: (id: string) => boolean,
): { fact: Fact } | { errors: DraftErrors } {
  const { language } = words;
  const errors: DraftErrors = {};
  const time = (field: keyof FactDraft, text: string, read = readTypedPeriod): string | null => {
    if (text.trim() === '') return null;
    const period = read(text, language);
    if (period === null) errors[field] = 'fact_error_period';
    return period;
  };
  const date = (field: keyof FactDraft, text: string) => time(field, text, readTypedDate);

  const record: Record<string, unknown> = {
    ...carriedOver(original),
    subject: { vi: draft.subjectVi.trim(), en: draft.subjectEn.trim() },
    aliases: { vi: linesOf(draft.aliasesVi), en: linesOf(draft.aliasesEn) },
    period: time('period', draft.period),
    asOf: date('asOf', draft.asOf),
    geography: draft.geography.trim() || null,
    series: draft.series.trim() || null,
    measure: draft.measure.trim() || null,
    target: draft.target || null,
    status: draft.disputed ? 'disputed' : null,
    note: draft.note.trim() || null,
    sources: draft.sources.filter(isFilled).map((source, index) => sourceOf(source, index, errors, language)),
  };
  switch (draft.type) {
    case 'figure': {
      const read = valueOfDraft(draft, original, words);
      if (read === null) errors.value = draft.value.trim() ? 'fact_error_value' : 'fact_error_required';
      else Object.assign(record, read, { unit: draft.unit.trim() || read.unit });
      if (read && !record.unit) errors.unit = 'fact_error_unit';
      break;
    }
    case 'date':
      Object.assign(record, { kind: 'date', dateValue: date('dateValue', draft.dateValue) });
      if (draft.dateValue.trim() === '') errors.dateValue = 'fact_error_required';
      break;
    case 'role':
      Object.assign(record, {
        kind: 'role',
        role: {
          holder: draft.holder.trim(),
          title: draft.title.trim(),
          titleEn: draft.titleEn.trim() || null,
          from: date('from', draft.from),
          to: date('to', draft.to),
        },
      });
      if (!draft.holder.trim()) errors.holder = 'fact_error_required';
      if (!draft.title.trim()) errors.title = 'fact_error_required';
      break;
    case 'legal':
      Object.assign(record, {
        kind: 'legal',
        legal: {
          ...(original?.kind === 'legal' ? { status: original.legal.status } : {}),
          number: draft.number.trim(),
          type: draft.documentType.trim(),
          issuer: draft.issuer.trim() || null,
          date: date('issued', draft.issued),
          title: draft.documentTitle.trim() || null,
          effective: date('effective', draft.effective),
          replacedBy: draft.replacedBy.trim()
            ? { number: draft.replacedBy.trim(), from: date('replacedFrom', draft.replacedFrom) }
            : null,
        },
      });
      if (!draft.number.trim()) errors.number = 'fact_error_required';
      if (!draft.documentType.trim()) errors.documentType = 'fact_error_required';
      break;
    case 'statement':
      record.kind = 'statement';
      break;
  }
  record.id = original?.id ?? newId(draft, record.period, isTaken);
  if (Object.keys(errors).length > 0) return { errors };
  const result = parseFact(record);
  if ('fact' in result) return result;
  return {
    errors: Object.fromEntries(result.issues.map(({ path, reason }) => [fieldOf(path), wordsFor(reason)])),
  };
}

/** Fields that the form does not show. */
function carriedOver(original: Fact | null): Record<string, unknown> {
  if (!original) return {};
  const { derived, conflictsWith, bestMatch, tags, value, unit, hedge } = original;
  // A date or a statement may have a figure beside it ("seven companies named"), which stands in no field either.
  const figure = isFigure(original) ? {} : { value, unit, hedge };
  const carried = { derived, conflictsWith, bestMatch, tags, ...figure };
  return Object.fromEntries(Object.entries(carried).filter(([, field]) => field !== undefined));
}

const linesOf = (text: string): string[] =>
  text
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter(Boolean);

export const isFilled = (source: SourceDraft): boolean =>
  Object.values(source).some((text) => text.trim() !== '');

function sourceOf(source: SourceDraft, index: number, errors: DraftErrors, language: Language) {
  const day = (field: 'date' | 'retrieved') => {
    const text = source[field].trim();
    if (text === '') return null;
    const read = readTypedDate(text, language);
    if (read === null) errors[`sources.${index}.${field}`] = 'fact_error_period';
    return read;
  };
  return {
    title: source.title.trim() || source.publisher.trim() || source.url.trim(),
    publisher: source.publisher.trim() || null,
    url: source.url.trim() || null,
    date: day('date'),
    retrieved: day('retrieved'),
    quote: source.quote.trim() || null,
  };
}

/** The form's field that a path of the schema belongs to. */
function fieldOf(path: string): string {
  if (path.startsWith('subject')) return 'subjectVi';
  if (path === 'value') return 'value';
  return path;
}

function wordsFor(reason: string): string {
  const known = ['period', 'date', 'url', 'currency', 'subject', 'sources'];
  return known.includes(reason) ? `fact_error_${reason}` : 'fact_error_other';
}

/** An id that says what the fact is about: `kim-ngach-viet-nam-hoa-ky-2016`. */
function newId(draft: FactDraft, period: unknown, isTaken: (id: string) => boolean): string {
  const label = draft.subjectEn.trim() || draft.subjectVi.trim() || draft.number || draft.holder || 'fact';
  const words = fold(label)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  const base = [words || 'fact', typeof period === 'string' ? period.replace('/', '-').toLowerCase() : '']
    .filter(Boolean)
    .join('-');
  let id = base;
  for (let n = 2; isTaken(id); n += 1) id = `${base}-${n}`;
  return id;
}
