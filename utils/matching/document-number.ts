import { fold } from '@/utils/text/fold';

/** The number of a legal document in its parts, as far as written: "36a/NQ-CP", "49/2017/NĐ-CP", "950". */
export interface DocumentNumber {
  /** The running number with its letter: `49`, `36a`; empty where none is written. */
  running: string;
  year: string | null;
  /** Type and issuer, folded, without signs: `ndcp`, `qdttg`, `qh15`. */
  code: string | null;
  /** The terms it is indexed and asked for under, from the running number to the whole. */
  terms: string[];
}

const PART = /[\p{L}\p{N}]+/gu;

/** Reads a number however it is spaced, marked and cut ("số 49 / 2017 / NĐ-CP", "49/2017/ND-CP"). Never throws. */
export function documentNumber(written: string): DocumentNumber {
  const parts =
    fold(written)
      .replace(/^\s*(?:so|no\.?)\s+/, '')
      .match(PART) ?? [];
  const running = /^\d/.test(parts[0] ?? '') ? (parts[0] ?? '').replace(/^0+(?=\d)/, '') : '';
  const rest = running === '' ? [] : parts.slice(1);
  const year = rest[0] !== undefined && /^(?:19|20)\d{2}$/.test(rest[0]) ? rest[0] : null;
  const code = rest.slice(year === null ? 0 : 1).join('') || null;
  const terms = running === '' ? [] : [`§${running}`];
  if (running !== '' && year !== null) terms.push(`§${running}/${year}`);
  if (running !== '' && code !== null) terms.push(`§${running}/${code}`);
  return { running, year, code, terms };
}
