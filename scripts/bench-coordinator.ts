import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openSentFile } from '#src/model/coverage-file.ts';
import { coverageOf } from '#src/model/coverage.ts';
import { measureInBrowser } from './bench-browser.ts';
import { middle } from './middle.ts';
import { type SampleFile, sampleFiles, type SampleShape } from './sample-records.ts';

/** What it is to manage: 500 files of 50 KB in under 3 seconds on 2 cores. */
const FILES = 500;
const BYTES = 50_000;
const TARGET = 3;
/** Each is measured so often; the middle one counts. */
const ROUNDS = 5;

const idsIn = (kind: string): string[] => readdirSync(join('content', kind)).map((file) => file.replace(/\.mdx$/, ''));
const shape: SampleShape = {
  modules: idsIn('modules'),
  partners: idsIn('partners'),
  pathway: 'new-board-member',
  task: { id: 'step-into-another-day', option: 'shadow-a-colleague' },
  bytes: BYTES,
};
const who = shape.partners.map((id) => ({ id, title: id }));
const module = { summary: '', href: '', minutes: 9, version: 2, changes: [], reflections: [], teamQuestion: '' };
const catalogue = {
  modules: shape.modules.map((id) => ({ ...module, id, title: id, questions: [] })),
  pathways: [
    {
      id: shape.pathway,
      title: shape.pathway,
      href: '',
      sample: true,
      stages: [
        {
          id: 'all',
          title: 'All',
          daysFromStart: 30,
          items: shape.modules.map((id) => ({ module: id, optional: false, for: [] })),
        },
      ],
    },
  ],
  renames: {},
  partners: who,
  roles: [],
  stories: {},
};

const read = (files: readonly SampleFile[]): number => {
  const open = files.map(({ file, text }) => openSentFile({ id: file, file, text }, catalogue.renames));
  const { people, refused } = coverageOf(open, catalogue);
  if (refused.length > 0 || people.length !== files.length) throw new Error(`Only ${people.length} people were found.`);
  return people.length;
};

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};
const shown = (seconds: number): string => `${seconds.toFixed(2)} s, ${Math.round(FILES / seconds)} files a second`;

/**
 * Measures how fast the coordinator's page reads the records that learners sent, and says so.
 * @param dist the built site; where it is not built, only the reading is measured
 */
export const benchCoordinator = async (dist: string): Promise<void> => {
  const files = sampleFiles(FILES, shape);
  const sizes = files.map(({ text }) => Buffer.byteLength(text));
  const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / FILES / 1000;
  console.log(`${FILES} record files of ${kilobytes.toFixed(1)} KB each, ${ROUNDS} rounds, the middle one of them:`);
  // In turn, so that whatever else the machine does falls on both.
  const rounds = Array.from({ length: ROUNDS }, () => ({
    plain: timed(() => files.map(({ text }) => JSON.parse(text) as unknown)),
    whole: timed(() => read(files)),
  }));
  const plain = middle(rounds, ({ plain }) => plain).plain;
  const whole = middle(rounds, ({ whole }) => whole).whole;
  console.log(`JSON.parse alone          ${shown(plain)}`);
  console.log(`read, checked and counted ${shown(whole)}: ${(whole / plain).toFixed(1)} times as long`);

  if (existsSync(join(dist, 'induction/coordinator/index.html'))) {
    const folder = await mkdtemp(join(tmpdir(), 'hub-bench-'));
    await mkdir(folder, { recursive: true });
    for (const { file, text } of files) await writeFile(join(folder, file), text);
    const seconds = await measureInBrowser(resolve(dist), folder, FILES).finally(() => rm(folder, { recursive: true }));
    console.log(`in Chromium, until shown  ${shown(seconds)}`);
    console.log(seconds < TARGET ? `Under the ${TARGET} s it may take.` : `Over the ${TARGET} s it may take.`);
  } else console.log('The site is not built, so it was not measured in a browser: run "npm run build" first.');
};
