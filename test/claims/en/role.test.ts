import { describe, expect, it } from 'vitest';
import { readKind } from './read';

describe('English offices and their holders', () => {
  it.each<[string, string, string, string]>([
    ['The bank’s chairman Lord Ashby resigned', 'chairman Lord Ashby', 'chairman', 'Lord Ashby'],
    [
      'said Ann Lowe, sales director for Norwell Networks.',
      'Ann Lowe, sales director for Norwell Networks',
      'sales director for Norwell Networks',
      'Ann Lowe',
    ],
    [
      'Ann Lowe, Owls’ director of sales, said',
      'Ann Lowe, Owls’ director of sales',
      'Owls’ director of sales',
      'Ann Lowe',
    ],
    ['paymaster general Ann Lowe said', 'paymaster general Ann Lowe', 'paymaster general', 'Ann Lowe'],
    ['Green leader Tom Harper asked', 'Green leader Tom Harper', 'Green leader', 'Tom Harper'],
    [
      'Telecommunications Minister Arun Mehra said',
      'Telecommunications Minister Arun Mehra',
      'Telecommunications Minister',
      'Arun Mehra',
    ],
    ['led by Prime Minister Vo Van Kiet.', 'Prime Minister Vo Van Kiet', 'Prime Minister', 'Vo Van Kiet'],
    [
      'Minister of Information and Communications Nguyen Manh Hung said',
      'Minister of Information and Communications Nguyen Manh Hung',
      'Minister of Information and Communications',
      'Nguyen Manh Hung',
    ],
    [
      'MIC Minister Nguyen Manh Hung said',
      'MIC Minister Nguyen Manh Hung',
      'Minister of Information and Communications',
      'Nguyen Manh Hung',
    ],
    [
      'the US Ambassador to Vietnam, Ted Osius, met them',
      'US Ambassador to Vietnam, Ted Osius',
      'US Ambassador to Vietnam',
      'Ted Osius',
    ],
    ['US Ambassador Ted Osius met them', 'US Ambassador Ted Osius', 'US Ambassador', 'Ted Osius'],
    [
      'said Jane Doe, director of corporate affairs at Acme. Costs fell',
      'Jane Doe, director of corporate affairs at Acme',
      'director of corporate affairs at Acme',
      'Jane Doe',
    ],
    [
      "said Jane Doe, Acme's chief executive.",
      "Jane Doe, Acme's chief executive",
      "Acme's chief executive",
      'Jane Doe',
    ],
    [
      "said Acme's principal analyst Jane Doe.",
      'principal analyst Jane Doe',
      'principal analyst',
      'Jane Doe',
    ],
    [
      'Pham Hong Hai, Deputy Minister of Information and Communications, said',
      'Pham Hong Hai, Deputy Minister of Information and Communications',
      'Deputy Minister of Information and Communications',
      'Pham Hong Hai',
    ],
    ['CEO of Viettel Tao Duc Thang said', 'CEO of Viettel Tao Duc Thang', 'CEO of Viettel', 'Tao Duc Thang'],
    [
      'director of market research Jane Doe said',
      'director of market research Jane Doe',
      'director of market research',
      'Jane Doe',
    ],
    [
      'ITU Secretary-General Houlin Zhao said',
      'ITU Secretary-General Houlin Zhao',
      'Secretary-General of International Telecommunication Union',
      'Houlin Zhao',
    ],
    [
      'Deputy Prime Minister Vu Duc Dam said',
      'Deputy Prime Minister Vu Duc Dam',
      'Deputy Prime Minister',
      'Vu Duc Dam',
    ],
    [
      'Trade and Industry Secretary Jane Doe said',
      'Trade and Industry Secretary Jane Doe',
      'Trade and Industry Secretary',
      'Jane Doe',
    ],
    [
      'Jane Doe, co-founder and CEO of Acme, said',
      'Jane Doe, co-founder and CEO of Acme',
      'co-founder and CEO of Acme',
      'Jane Doe',
    ],
    ['Sir John Roe, chairman of Acme, said', 'John Roe, chairman of Acme', 'chairman of Acme', 'John Roe'],
    ['Deputy PM Vu Duc Dam said', 'Deputy PM Vu Duc Dam', 'Deputy Prime Minister', 'Vu Duc Dam'],
    [
      'Head of the Radio Frequency Office Le Van Tuan said',
      'Head of the Radio Frequency Office Le Van Tuan',
      'Head of the Radio Frequency Office',
      'Le Van Tuan',
    ],
  ])('reads "%s"', (text, quote, title, holder) => {
    expect(readKind('role', text)).toMatchObject([{ quote, title, holder }]);
  });

  it('reads each of two', () => {
    const found = readKind('role', 'President Barack Obama met Prime Minister Nguyen Xuan Phuc in Hanoi.');
    expect(found.map(({ holder }) => holder)).toEqual(['Barack Obama', 'Nguyen Xuan Phuc']);
  });

  it.each([
    'former president Barack Obama spoke',
    'ex-minister John Smith spoke',
    'The minister said that Hanoi agreed',
    'The Prime Minister asked Mr Tran',
    'the chief executive, chief technology officer and chief financial officer',
    'They want to head Start Up Nation',
    'the Ministry of Science and Technology',
    'a director of the company',
  ])('finds none in "%s"', (text) => {
    expect(readKind('role', text)).toEqual([]);
  });
});
