import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.ts';
import { flagsOr } from './flags.ts';

/** What one step of the whole found. */
interface Outcome {
  passed: number;
  failed: number;
}

/** One step: a name, a command, and where the counts come from when the step is itself many tests. */
interface Step {
  name: string;
  command: readonly string[];
  environment?: Record<string, string>;
  count?: (ok: boolean) => Promise<Outcome>;
}

const { quick } = flagsOr(
  { quick: { type: 'boolean', default: false } },
  `Runs everything CI runs; ends with one line: N passed, N failed.

  npm test
  --quick  without a browser`,
);
const folder = await mkdtemp(join(tmpdir(), 'hub-tests-'));
const unitReport = join(folder, 'unit.json');
const browserReport = join(folder, 'browser.json');

const readJson = async (file: string): Promise<Record<string, never>> => JSON.parse(await readFile(file, 'utf8'));

/** A command that failed counts as one failure whatever its report says, and so does one that tested nothing. */
const honest = (ok: boolean, { passed, failed }: Outcome): Outcome => ({
  passed,
  failed: failed === 0 && (!ok || passed === 0) ? 1 : failed,
});

const unitCount = async (ok: boolean): Promise<Outcome> => {
  const report = await readJson(unitReport).catch(() => undefined);
  return honest(ok, {
    passed: Number(report?.['numPassedTests'] ?? 0),
    failed: Number(report?.['numFailedTests'] ?? 0),
  });
};

const browserCount = async (ok: boolean): Promise<Outcome> => {
  const report = await readJson(browserReport).catch(() => undefined);
  const found = report?.['stats'] as { expected?: number; unexpected?: number; flaky?: number } | undefined;
  return honest(ok, { passed: found?.expected ?? 0, failed: (found?.unexpected ?? 0) + (found?.flaky ?? 0) });
};

/** How a step went: whether all was well, how long it took, and what it said, unless it said it at once. */
interface Ran {
  ok: boolean;
  seconds: number;
  said: string;
}

/** @param aloud whether what the step says is shown as it says it, or kept until it is done */
const run = ({ command, environment = {} }: Step, aloud: boolean): Promise<Ran> =>
  new Promise((resolve) => {
    const [program = '', ...parameters] = command;
    const env = { ...process.env, ...(process.stdout.isTTY && !aloud && { FORCE_COLOR: '1' }), ...environment };
    const stdio = aloud ? 'inherit' : 'pipe';
    const start = performance.now();
    const child = spawn(program, parameters, { stdio, env, shell: process.platform === 'win32' });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (words: string) => (said += words));
    }
    const end = (ok: boolean): void => resolve({ ok, seconds: (performance.now() - start) / 1000, said });
    child.on('error', () => end(false));
    child.on('close', (code) => end(code === 0));
  });

/** Two rows of steps that keep one core busy each: they are run side by side. */
const rows: Step[][] = [
  [
    { name: 'Format', command: ['prettier', '--check', '--log-level=warn', '.'] },
    { name: 'Lint', command: ['eslint', '--max-warnings=0', '.'] },
    { name: 'Content', command: ['node', 'scripts/check.ts'] },
  ],
  [{ name: 'Types', command: ['astro', 'check', '--minimumSeverity=warning'] }],
];
const unit: Step = {
  name: 'House rules and unit tests',
  command: [
    'vitest',
    'run',
    '--config=tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ],
  count: unitCount,
};

const results: (Outcome & { name: string; seconds: number })[] = [];
const keep = async (step: Step, { ok, seconds }: Ran): Promise<boolean> => {
  const outcome = step.count ? await step.count(ok) : { passed: Number(ok), failed: Number(!ok) };
  results.push({ name: step.name, seconds: Math.round(seconds), ...outcome });
  return ok;
};
const take = async (step: Step): Promise<boolean> => {
  console.log(`\n— ${step.name}`);
  return keep(step, await run(step, true));
};

/** Runs each row one step after the other, and says what each step said, whole and in their order. */
const takeSideBySide = async (): Promise<void> => {
  const running = rows.flatMap((row) => {
    let before: Promise<unknown> = Promise.resolve();
    return row.map((step) => {
      const ran = before.then(() => run(step, false));
      before = ran;
      return { step, ran };
    });
  });
  for (const { step, ran } of running) {
    const { said } = await ran;
    console.log(`\n— ${step.name}`);
    process.stdout.write(said);
    await keep(step, await ran);
  }
};

// What the browser tests of a run that was stopped have left behind is none of the project's files.
for (const left of ['dist-hub', 'dist-lists', 'dist-editor', 'dist-written', 'dist-published', 'test-results'])
  await rm(left, { recursive: true, force: true });
const began = performance.now();
await takeSideBySide();
await take(unit);
if (!quick) {
  const built = await take({ name: 'Build', command: ['node', 'scripts/build.ts'] });
  try {
    const environment = { CHROMIUM_PATH: findBrowser(), BROWSER_REPORT: browserReport };
    const command = ['playwright', 'test', '--config=tests/playwright.config.ts'];
    if (built) await take({ name: 'Browser', command, environment, count: browserCount });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    results.push({ name: 'Browser', passed: 0, failed: 1, seconds: 0 });
  }
}
await rm(folder, { recursive: true, force: true });

console.log('');
for (const { name, passed, failed, seconds } of results) {
  console.log(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed, in ${seconds} s`);
}
const sum = (key: 'passed' | 'failed'): number => results.reduce((total, result) => total + result[key], 0);
console.log(`In all: ${Math.round((performance.now() - began) / 1000)} s`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);
