import { resolve } from 'node:path';
import { type Judged, type Judgement, measure, misses } from '#src/model/search-measures.ts';
import { launchBrowser } from './launch-browser.ts';
import { buildHub } from './build-steps.ts';
import { BUILT, isBuildFresh } from './built-site.ts';
import { flagsOr } from './flags.ts';
import { readJudgementsFile } from './judgements-file.ts';
import { ENGINES, judge } from './search-engines.ts';
import { basePath, readSettings } from './settings-file.ts';
import { serveFolder } from './static-server.ts';

const PORT = 4620;
const HELD_OUT = 'held-out';

const options = {
  judgements: { type: 'string', default: 'tests/search/judgements.yaml' },
  engine: { type: 'string', multiple: true },
  dist: { type: 'string' },
  'show-held-out': { type: 'boolean', default: false },
} as const;

const HELP = `Says how well search answers what staff ask.

  npm run search:eval
  --judgements     the questions: tests/search/judgements.yaml
  --engine         ${Object.keys(ENGINES).join(', ')}; may be written more than once
  --dist           the folder of a built site, when it is not to be built
  --show-held-out  also shows what is missed of the questions nobody tunes to`;

const COLUMNS: readonly [string, (judged: readonly Judged[]) => string][] = [
  ['questions', (judged) => String(measure(judged).answerable)],
  ['success@1', (judged) => measure(judged).successAt1.toFixed(3)],
  ['recall@3', (judged) => measure(judged).recallAt3.toFixed(3)],
  ['MRR', (judged) => measure(judged).reciprocalRank.toFixed(3)],
  ['nDCG@10', (judged) => measure(judged).gainAt10.toFixed(3)],
  ['zero results', (judged) => measure(judged).zeroRate.toFixed(3)],
  ['should be none', (judged) => String(measure(judged).unanswerable)],
  ['rightly none', (judged) => measure(judged).quietRate.toFixed(3)],
];

const row = (name: string, cells: readonly string[]): string =>
  `${name.padEnd(28)} ${cells.map((cell) => cell.padStart(14)).join(' ')}`;

/** The groups that a table has a line for: all, each split, each kind. */
const groupsOf = (judgements: readonly Judgement[]): [string, (judgement: Judgement) => boolean][] => {
  const named = (field: 'split' | 'kind'): [string, (judgement: Judgement) => boolean][] =>
    [...new Set(judgements.map((judgement) => judgement[field]))]
      .filter((value) => value !== undefined)
      .map((value) => [`  ${field} ${value}`, (judgement) => judgement[field] === value]);
  return [['all', () => true], ...named('split'), ...named('kind')];
};

const show = (name: string, judged: readonly Judged[]): void => {
  console.log(
    `\n${row(
      name,
      COLUMNS.map(([title]) => title),
    )}`,
  );
  for (const [group, isIn] of groupsOf(judged.map(({ judgement }) => judgement))) {
    const of = judged.filter(({ judgement }) => isIn(judgement));
    console.log(
      row(
        group,
        COLUMNS.map(([, cell]) => cell(of)),
      ),
    );
  }
};

const run = async (): Promise<void> => {
  const values = flagsOr(options, HELP);
  const names = [...new Set(['hub', ...(values.engine ?? [])])];
  const unknown = names.filter((name) => !(name in ENGINES));
  if (unknown.length > 0)
    throw new Error(`There is no engine called ${unknown.join(', ')}. Choose from ${Object.keys(ENGINES).join(', ')}.`);
  const judgements = readJudgementsFile(values.judgements);
  if (values.dist === undefined && !isBuildFresh(new Date())) await buildHub();
  const base = basePath(readSettings());
  const server = await serveFolder({ folder: resolve(values.dist ?? BUILT), base, port: PORT });
  const browser = await launchBrowser();
  try {
    for (const name of names) {
      const page = await browser.newPage();
      const engine = await ENGINES[name]?.(page, `http://localhost:${server.port}${base}`);
      if (engine === undefined) continue;
      const judged = await judge(engine, judgements);
      await page.close();
      show(name, judged);
      if (name !== 'hub') continue;
      const isShown = ({ judgement }: Judged): boolean => values['show-held-out'] || judgement.split !== HELD_OUT;
      const missed = misses(judged.filter(isShown));
      if (missed.length > 0) console.log(`\nWhat the hub does not answer first:\n${missed.join('\n')}`);
      if (!judged.every(isShown))
        console.log('\nMisses that are held out are not shown, so that nobody tunes to them (--show-held-out).');
    }
  } finally {
    await browser.close();
    await server.close();
  }
};

try {
  await run();
} catch (error) {
  console.error(`Search could not be measured. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
