import { describe, expect, it } from 'vitest';
import { readKind } from './read';

describe('English legal documents', () => {
  it.each<[string, string, string, string | null, string | null, string]>([
    ['under Decree 49, SIM cards', 'Decree 49', 'Decree', '49', null, ''],
    [
      'Decree 13/2023/ND-CP on personal data protection, which took effect',
      'Decree 13/2023/ND-CP',
      'Decree',
      '13/2023/ND-CP',
      null,
      'personal data protection',
    ],
    [
      'Decision No. 950/QD-TTg approving the plan for smart cities.',
      'Decision No. 950/QD-TTg',
      'Decision',
      '950/QD-TTg',
      null,
      'the plan for smart cities',
    ],
    [
      'Directive 2006/24/EC on data retention',
      'Directive 2006/24/EC',
      'Directive',
      '2006/24/EC',
      null,
      'data retention',
    ],
    [
      'Circular 47/2017/TT-BTTTT about prepaid SIM cards was signed',
      'Circular 47/2017/TT-BTTTT',
      'Circular',
      '47/2017/TT-BTTTT',
      null,
      'prepaid SIM cards',
    ],
    ['Resolution 52-NQ/TW says', 'Resolution 52-NQ/TW', 'Resolution', '52-NQ/TW', null, ''],
    ['Regulation (EU) 2016/679 applies', 'Regulation (EU) 2016/679', 'Regulation', '2016/679', null, ''],
    ['the Cybersecurity Law passed', 'Cybersecurity Law', 'Law', null, 'Cybersecurity Law', 'Cybersecurity'],
    [
      'the Law on Cybersecurity passed',
      'Law on Cybersecurity',
      'Law',
      null,
      'Law on Cybersecurity',
      'Cybersecurity',
    ],
    [
      'The new Law on Information Technology',
      'Law on Information Technology',
      'Law',
      null,
      'Law on Information Technology',
      'Information Technology',
    ],
    [
      'the Telecommunications Act 1996 set',
      'Telecommunications Act 1996',
      'Act',
      null,
      'Telecommunications Act',
      'Telecommunications',
    ],
    ['the Data Protection Act', 'Data Protection Act', 'Act', null, 'Data Protection Act', 'Data Protection'],
  ])('reads "%s"', (text, quote, documentType, number, name, about) => {
    expect(readKind('legal', text)).toMatchObject([{ quote, documentType, number, name, about }]);
  });

  it.each([
    "By law, Moore's Law holds",
    'the rule of law',
    'Common Law countries',
    'They act in 2016',
    'a decision 5 years ago',
    'Plan 9 is old',
    'the Decree',
  ])('finds none in "%s"', (text) => {
    expect(readKind('legal', text)).toEqual([]);
  });
});
