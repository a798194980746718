import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Runs the command as a user does, as a process of its own. */

const ROOT = join(import.meta.dirname, '../..');
const SAMPLE = join(ROOT, 'test/site/viet-nam-hoa-ky.html');

interface Outcome {
  status: number;
  stdout: string;
  stderr: string;
}

function check(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const command = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'utils/cli/check.ts'), ...args];
    execFile(process.execPath, command, { cwd: ROOT, maxBuffer: 1e8 }, (error, stdout, stderr) =>
      resolve({ status: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

describe('npm run check', { timeout: 60_000 }, () => {
  let folder: string;
  const file = async (name: string, content: unknown) => {
    const path = join(folder, name);
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'doi-chieu-check-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('prints one object a line and article, with exact quotes', async () => {
    const text = 'Tổng cộng 😀 Việt Nam xuất khẩu sang Hoa Kỳ 61,35 tỷ USD năm 2019.';
    const article = await file('a.json', { id: 'mine', lang: 'vi', published: '2020-02-01', text });
    const { status, stdout, stderr } = await check('--json', article, SAMPLE);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [mine, sample, ...more] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(more).toEqual([]);
    expect(mine).toMatchObject({ id: 'mine', lang: 'vi', topic: { isIctPolicy: expect.any(Boolean) } });
    expect(mine.claims).toMatchObject([
      {
        kind: 'money',
        value: 61_350_000_000,
        unit: 'USD',
        period: '2019',
        verdict: 'supported',
        reason: 'agrees',
        factId: 'vn-exports-to-us-customs-2019',
      },
    ]);
    for (const { start, end, quote } of [...mine.claims, ...mine.figures])
      expect(text.slice(start, end)).toBe(quote);
    expect(sample.topic.isIctPolicy).toBe(true);
  });

  it('takes date and language from the call where the file gives none', async () => {
    const article = await file('b.txt', 'Bộ trưởng Bộ TT&TT Trương Minh Tuấn đã phát biểu.');
    const reasons = async (...args: string[]) => {
      const { stdout } = await check('--json', ...args, article);
      return JSON.parse(stdout).claims.map(({ reason }: { reason: string }) => reason);
    };
    expect(await reasons()).toEqual(['date-unknown']);
    expect(await reasons('--published', '2017-03-21', '--lang', 'vi')).toEqual(['agrees']);
  });

  it('judges by the corpora named in place of the starter corpus', async () => {
    const fact = (id: string, value: number) => ({
      id,
      kind: 'percent',
      value,
      unit: 'percent',
      subject: { en: 'Share of Freedonian homes with fibre' },
      period: '2020',
      sources: [{ title: 'Yearbook' }],
    });
    const one = await file('one.json', [fact('fibre', 40)]);
    const bad = await file('bad.json', {
      facts: [fact('fine', 1), { ...fact('no-source', 2), sources: [] }],
    });
    const article = await file('c.txt', 'The share of Freedonian homes with fibre was 40% in 2020.');
    const good = await check('--json', '--corpus', one, article);
    expect(JSON.parse(good.stdout).claims).toMatchObject([{ verdict: 'supported', factId: 'fibre' }]);
    const mixed = await check('--json', '--corpus', one, '--corpus', bad, article);
    expect(mixed.status).toBe(1);
    expect(mixed.stderr).toMatch(/bad\.json: fact no-source: sources/);
    expect(JSON.parse(mixed.stdout).claims).toHaveLength(1);
  });

  it('names each file it could not read and checks the others', async () => {
    const broken = await file('broken.json', '{ "text": ');
    const empty = await file('no-text.json', { title: 'x' });
    const page = await file(
      'no-article.html',
      '<!doctype html><title>x</title><nav><a href="/">Home</a></nav>',
    );
    const { status, stdout, stderr } = await check(
      '--json',
      broken,
      empty,
      page,
      join(folder, 'none.txt'),
      SAMPLE,
    );
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/broken\.json: not valid JSON: /),
      expect.stringMatching(/no-text\.json: not an article: text: /),
      expect.stringMatching(/no-article\.html: no article found/),
      expect.stringMatching(/none\.txt: no such file/),
    ]);
    expect(stdout.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    ['no file', [], /name at least one file/],
    ['an unknown option', ['--frobnicate', SAMPLE], /frobnicate/],
    ['a language it does not read', ['--lang', 'fr', SAMPLE], /--lang fr: vi or en/],
    ['a date that is none', ['--published', 'yesterday', SAMPLE], /--published yesterday/],
  ])('says how it is called on %s', async (_name, args, message) => {
    const { status, stderr } = await check(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/npm run check -- \[options\]/);
  });

  it('prints a table for a person, and the way of each expression on request', async () => {
    const table = await check('--ui', 'en', SAMPLE);
    expect(table.stdout).toMatch(/≠ Differs\s+hơn 40 tỷ USD\s+.*2015.*2016/);
    const trace = await check('--trace', SAMPLE);
    expect(trace.stdout).toMatch(/read\s+vi\/money\s+“hơn 40 tỷ USD”/);
    expect(trace.stdout).toMatch(/dropped\s+\S+\s+“/);
  });
});
