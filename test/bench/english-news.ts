/**
 * English news text of any length for the benchmarks: paragraphs of varied sentences; as in the news on this field, two in five have
 * figures, one in five a date and one in four is speech in curly quotes. The same length always gives the same text.
 */

const SENTENCES: readonly ((n: () => number) => string)[] = [
  (n) => `The ministry said on Tuesday that ${n()} operators had applied for licences before the deadline.`,
  (n) => `Officials expect the programme to cost $${n()} million over the next ${2 + (n() % 7)} years.`,
  () =>
    'Analysts who follow the sector said the plan had been expected for some time and would change little.',
  (n) =>
    `Exports of electronics rose ${n() % 40}.${n() % 10} per cent in ${2005 + (n() % 20)}, according to customs data.`,
  () => 'Consumer groups asked for clearer rules on how personal information may be kept and for how long.',
  (n) =>
    `More than ${n()},000 households in the province were connected to fibre by March ${2005 + (n() % 20)}.`,
  () =>
    'The company declined to comment on the talks, which two people close to them described as difficult.',
  (n) => `The country ranked ${n() % 150}th in the index, up from ${n() % 150}th a year earlier.`,
  () => 'A spokeswoman added that the rules would apply to foreign and domestic firms in the same way.',
  (n) =>
    `Nearly ${n() % 90} percent of respondents said they had used an online public service at least once.`,
  () => 'Engineers have begun to replace the oldest equipment, much of which dates from the first roll-out.',
  (n) => `Between ${n()} and ${n() + 900} base stations will be switched off under the proposal.`,
  () => 'Schools and clinics are to be served first, followed by villages that have no fixed line at all.',
  (n) => `Revenue fell to £${n() % 90}.${n() % 10}bn from £${90 + (n() % 60)}bn, the regulator reported.`,
  () => 'Critics say the targets are too modest and the means of reaching them too vague.',
  () => 'In the long run, the minister argued, a digital economy depends on people more than on machines.',
  () =>
    '“We have asked for patience, because nobody has done this before,” said Helen Marsh, chief executive of the operator.',
  (n) =>
    `The bill was first debated on ${1 + (n() % 28)} May and is expected to reach the upper house next month.`,
  () => 'Small firms fear that they won’t be able to bear the cost, whatever the promises made last year.',
  () => '“Our members don’t object to the aim,” the association’s director told reporters in Hanoi.',
  () => 'A decision had been due in December, but the court in Brussels put it off without giving a reason.',
  () => 'Neither side would say who had proposed the change, or whether it could still be withdrawn.',
  () => '“It is the right idea at the wrong time,” said one adviser, who asked not to be named.',
  () => 'Similar plans in Japan and the United States were dropped after protests from local councils.',
  () => 'The new office will open on Monday, and its head, Daniel Pryce, will report to parliament.',
];

/** Paragraphs of together about `kilobytes` KB. */
export function englishNews(kilobytes: number): string[] {
  let state = 20_250_101;
  const next = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state >>> 8;
  };
  const number = () => 1 + (next() % 990);
  const paragraphs: string[] = [];
  for (let length = 0; length < kilobytes * 1024; ) {
    const sentences = Array.from({ length: 3 }, () => SENTENCES[next() % SENTENCES.length]?.(number) ?? '');
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return paragraphs;
}
