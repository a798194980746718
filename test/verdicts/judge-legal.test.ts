import { describe, expect, it } from 'vitest';
import type { LegalClaim } from '@/utils/claims/types';
import type { Fact } from '@/utils/corpus/fact';
import { judge } from '@/utils/verdicts/judge';
import { claim, evidence, law, on } from './made';

const SIM = law('49/2017/NĐ-CP', { replacedBy: { number: '163/2024/NĐ-CP', from: '2024-12-24' } });
const NEW = law('163/2024/NĐ-CP', { date: '2024-12-24', effective: '2024-12-24' });
const DATA = law(
  '13/2023/NĐ-CP',
  { date: '2023-04-17', effective: '2023-07-01' },
  { subject: { vi: 'Nghị định về bảo vệ dữ liệu cá nhân', en: 'Decree on personal data protection' } },
);
const telecom = { vi: 'Luật Viễn thông', en: 'Telecommunications Law' };
const OLD_LAW = law(
  '41/2009/QH12',
  {
    type: 'Luật',
    date: '2009-11-23',
    effective: '2010-07',
    replacedBy: { number: '24/2023/QH15', from: '2024-07-01' },
  },
  { subject: telecom },
);
const NEW_LAW = law(
  '24/2023/QH15',
  { type: 'Luật', date: '2023-11-24', effective: '2024-07-01' },
  { subject: telecom },
);

const verdict = (
  fields: Partial<LegalClaim>,
  facts: Fact[],
  published: string | null,
  siblings: Fact[] = [],
) => judge(claim('legal', fields), evidence(facts, siblings), on(published));

describe('documents in force on the article’s date', () => {
  it.each([
    ['the full number', { number: '49/2017/NĐ-CP' }, '2018-11-07'],
    ['number and year', { number: '49/2017' }, '2018-11-07'],
    ['the bare number, on its subject', { number: '49', about: 'khóa SIM thuê bao di động' }, '2018-11-07'],
    ['in the other language', { documentType: 'Decree', number: '49/2017/ND-CP' }, '2018-11-07'],
    ['the first day', { number: '49/2017/NĐ-CP' }, '2017-04-24'],
  ])('agrees: %s', (_what, fields, day) => {
    expect(verdict(fields, [SIM], day)).toMatchObject({
      kind: 'supported',
      reason: 'agrees',
      fact: { id: '49/2017/NĐ-CP' },
    });
  });

  it('document-replaced, with its replacement where the corpus has it', () => {
    expect(verdict({}, [SIM], '2025-06-01', [NEW])).toMatchObject({
      kind: 'context',
      reason: 'document-replaced',
      replacement: { id: '163/2024/NĐ-CP' },
    });
    expect(verdict({}, [SIM], '2025-06-01')).toMatchObject({
      reason: 'document-replaced',
      replacement: null,
    });
  });

  it('not-yet-in-force', () => {
    expect(verdict({ number: '13/2023/NĐ-CP' }, [DATA], '2023-05-01')).toMatchObject({
      kind: 'context',
      reason: 'not-yet-in-force',
    });
  });

  it('date-unknown where the answer depends on the date, and only there', () => {
    expect(verdict({}, [SIM], null)).toMatchObject({ kind: 'context', reason: 'date-unknown' });
    expect(verdict({ number: '163/2024/NĐ-CP' }, [NEW], null)).toMatchObject({ reason: 'agrees' });
  });

  it.each([
    ['2015-01-01', 'agrees', '41/2009/QH12'],
    ['2024-01-15', 'agrees', '41/2009/QH12'],
    ['2024-08-01', 'agrees', '24/2023/QH15'],
  ])('a law by name on %s: %s, %s', (day, reason, id) => {
    const named = { documentType: 'Luật', number: null, name: 'Luật Viễn thông' };
    expect(verdict(named, [NEW_LAW, OLD_LAW], day)).toMatchObject({ reason, fact: { id } });
  });

  it('a law by name and year is the one of that year', () => {
    const named = { documentType: 'Luật', number: null, name: 'Luật Viễn thông năm 2023' };
    expect(verdict(named, [NEW_LAW, OLD_LAW], '2024-01-15')).toMatchObject({
      reason: 'not-yet-in-force',
      fact: { id: '24/2023/QH15' },
    });
  });
});

describe('no-such-document', () => {
  it('the number of a document on another subject', () => {
    expect(verdict({ about: 'bảo vệ dữ liệu cá nhân' }, [SIM], '2018-06-01', [DATA])).toMatchObject({
      kind: 'discrepancy',
      reason: 'no-such-document',
      fact: { id: '49/2017/NĐ-CP' },
      meant: { id: '13/2023/NĐ-CP' },
    });
  });

  it('a subject that no document of the corpus has', () => {
    expect(verdict({ about: 'lệ phí trước bạ ô tô' }, [SIM], '2018-06-01')).toMatchObject({
      reason: 'no-such-document',
      meant: null,
    });
  });

  it('the number of another kind of document, by its code or its subject', () => {
    expect(verdict({ documentType: 'Thông tư' }, [SIM], '2018-06-01')).toMatchObject({
      reason: 'no-such-document',
      fact: { id: '49/2017/NĐ-CP' },
    });
    const circular = { documentType: 'Thông tư', number: '13/2023', about: 'bảo vệ dữ liệu cá nhân' };
    expect(verdict(circular, [DATA], '2023-08-01')).toMatchObject({
      reason: 'no-such-document',
      fact: { id: '13/2023/NĐ-CP' },
    });
  });

  it.each([
    ['another kind may have the number too', { documentType: 'Thông tư', number: '49/2017' }],
    ['a bare number on another subject is another year’s', { number: '49', about: 'lệ phí trước bạ ô tô' }],
    ['another year’s number', { number: '49/2021/NĐ-CP' }],
    ['another issuer’s number', { number: '49/2017/TT-BTC' }],
  ])('unverified: %s', (_what, fields) => {
    expect(verdict(fields, [SIM], '2021-06-01')).toMatchObject({ kind: 'unverified' });
  });

  it('general words say nothing about a subject', () => {
    expect(verdict({ about: 'quy định chi tiết một số điều' }, [SIM], '2018-06-01')).toMatchObject({
      reason: 'agrees',
    });
  });
});
