import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translatorFor } from '@/utils/i18n/dictionaries';
import { type Cell, reportAsCsv, writeCsv } from '@/utils/report/csv';
import { decidedReport } from './decided-report';

/** Reads RFC 4180 as a spreadsheet would, without our quote before a formula. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 1;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; !(text[at] === '"' && text[at + 1] !== '"'); at++) {
        cell += text[at];
        if (text[at] === '"') at++;
      }
      at++;
    } else while (text[at] !== ',' && text[at] !== '\r') cell += text[at++];
    row.push(cell);
    if (text[at] === '\r') {
      rows.push(row);
      row = [];
      at += 2;
    } else at++;
  }
  return rows;
}
const plain = (cell: string) => (/^'+[=+\-@\t\r\n\0＝＋－＠]/u.test(cell) ? cell.slice(1) : cell);

describe('a table of cells', () => {
  it.each<[Cell, string]>([
    ['chữ', 'chữ'],
    [null, ''],
    [-1.5, '-1.5'],
    ['a,b', '"a,b"'],
    ['nói "số"', '"nói ""số"""'],
    ['hai\ndòng', '"hai\ndòng"'],
    ['=1+1', "'=1+1"],
    ['-5', "'-5"],
    ['@a', "'@a"],
    ['+84', "'+84"],
    ["'=a", "''=a"],
    ["'a", "'a"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ['=a,b', '"\'=a,b"'],
  ])('%j', (cell, written) => {
    expect(writeCsv([[cell]])).toBe(`\uFEFF${written}\r\n`);
  });

  it('reads back as it was, and no cell begins a formula', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('=1', '"', "''=", '\r\n', '-', ','),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (rows) => {
        const read = readCsv(writeCsv(rows));
        expect(read.map((row) => row.map(plain))).toEqual(rows);
        expect(read.flat().filter((text) => /^[=+\-@\t\r\n\0＝＋－＠]/u.test(text))).toEqual([]);
      }),
    );
  });
});

describe('a report as a table', () => {
  it('has a row a claim, the verdict shown beside ours, and the decision', () => {
    const [head = [], ...rows] = readCsv(reportAsCsv(decidedReport, translatorFor('vi')));
    const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);
    expect(column('verdict')).toEqual(['supported', 'ignored', 'supported', 'discrepancy']);
    expect(column('judged')).toEqual(['discrepancy', 'unverified', 'supported', 'discrepancy']);
    expect(column('decisions')[0]).toContain('đúng "theo" <Tổng cục>');
    expect(column('quote')[0]).toBe('hơn 40 tỷ USD');
    expect(rows.every((row) => row.length === head.length)).toBe(true);
  });
});
