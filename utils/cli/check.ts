import { parseArgs } from 'node:util';
import { createMemoryIndex } from '@/utils/matching/memory-index';
import { checkArticle } from '@/utils/verdicts/check-article';
import { DEFAULT_TOLERANCES } from '@/utils/verdicts/types';
import { formatReport } from './format-report';
import { formatTrace } from './format-trace';
import { loadCorpus, STARTER_CORPUS } from './load-corpus';
import { type InputOverrides, readInput } from './read-input';
import { resultJson } from './result-json';

const USAGE = `Checks the figures of articles against a corpus of facts.

  npm run check -- [options] FILE...

FILE is a .txt, .html or article .json ({ "title", "published", "lang", "text" }).

  --json             one JSON object a line and article
  --corpus FILE      a corpus in place of the starter corpus; may be given again
  --lang vi|en       language of the articles; guessed where left out
  --published DATE   date of publication (2017-03-21) where the file gives none
  --ui vi|en         language of the output; as the article where left out
  --trace            how each expression was read, and why it was or was not taken as a claim
  --help             this text

The exit status is 1 where a file could not be read, 2 where the call is wrong; verdicts never change it.`;

/** A call that can't be carried out: said with the usage, exit status 2. */
class UsageError extends Error {}

async function main(): Promise<number> {
  const { files, corpora, json, trace, ui, overrides } = readArguments();
  let troubles = 0;
  const report = (trouble: string) => {
    troubles++;
    console.error(trouble);
  };

  const facts = await loadCorpus(corpora, report);
  const source = createMemoryIndex(facts);
  for (const file of files) {
    try {
      const { id, article } = await readInput(file, overrides);
      const check = await checkArticle(article, { source, tolerances: DEFAULT_TOLERANCES });
      if (json) console.log(resultJson(id, check, check.extraction));
      else if (trace) console.log(formatTrace(file, check.extraction.trace));
      else console.log(formatReport({ name: file, article, ...check }, ui ?? article.lang, facts.length));
    } catch (error) {
      report(`${file}: ${(error as Error).message}`);
    }
  }
  return troubles > 0 ? 1 : 0;
}

function readArguments() {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse();
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const { values, positionals } = parsed;
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  if (positionals.length === 0) throw new UsageError('name at least one file');
  if (values.published && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(values.published)) {
    throw new UsageError(`--published ${values.published}: write a date as 2017-03-21`);
  }
  const overrides: InputOverrides = {};
  const lang = language('--lang', values.lang);
  if (lang) overrides.lang = lang;
  if (values.published) overrides.published = values.published;
  return {
    files: positionals,
    corpora: values.corpus ?? [STARTER_CORPUS],
    json: values.json,
    trace: values.trace,
    ui: language('--ui', values.ui),
    overrides,
  };
}

function parse() {
  return parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      trace: { type: 'boolean', default: false },
      corpus: { type: 'string', multiple: true },
      lang: { type: 'string' },
      ui: { type: 'string' },
      published: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}

function language(option: string, value: string | undefined): 'vi' | 'en' | undefined {
  if (value === undefined || value === 'vi' || value === 'en') return value;
  throw new UsageError(`${option} ${value}: vi or en`);
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
