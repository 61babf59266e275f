import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { growContent } from './grow-content.ts';

/** How many entries the hubs have that are measured; the first is so small that what it takes is the start-up. */
const START_UP = 12;
const SIZES = [500, 1000, 2000] as const;
/** Each is measured so often; the least counts, since whatever else the machine does only adds to it. */
const ROUNDS = 3;
/** What it is to manage: so many seconds for 1,000 entries beyond start-up, on 2 cores. */
const TARGET = 3;

const execute = promisify(execFile);
const METER = pathToFileURL(join(import.meta.dirname, 'processor-time.ts')).href;

/** How long one check takes, in seconds: on the clock, and of all processors together. */
interface Taken {
  clock: number;
  processor: number;
}

/** @throws when the check itself fails; problems that it finds are no failure */
const measure = async (root: string): Promise<Taken> => {
  const file = join(root, 'processor-time.json');
  const env = { ...process.env, PROCESSOR_TIME_FILE: file };
  const script = join(import.meta.dirname, 'check.ts');
  const start = performance.now();
  try {
    await execute(process.execPath, ['--import', METER, script, '--root', root], { env, maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    if ((error as { code?: unknown }).code !== 1) throw error;
  }
  const clock = (performance.now() - start) / 1000;
  return { clock, processor: JSON.parse(await readFile(file, 'utf8')) as number };
};

const least = (rounds: readonly Taken[]): Taken => ({
  clock: Math.min(...rounds.map(({ clock }) => clock)),
  processor: Math.min(...rounds.map(({ processor }) => processor)),
});

/** Seconds for 1,000 entries beyond start-up. */
const perThousand = (taken: number, startUp: number, size: number): number =>
  ((taken - startUp) / (size - START_UP)) * 1000;

/** Measures how long the content of hubs of more and more entries takes to check: it must grow as they do, not faster. */
export const benchCheck = async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'hub-bench-'));
  try {
    const sizes = [START_UP, ...SIZES];
    for (const size of sizes) await growContent('.', join(folder, String(size)), size);
    const rounds = new Map(sizes.map((size) => [size, [] as Taken[]]));
    // In turn, so that whatever else the machine does falls on all.
    for (let round = 0; round < ROUNDS; round += 1)
      for (const size of sizes) rounds.get(size)?.push(await measure(join(folder, String(size))));
    const taken = (size: number): Taken => least(rounds.get(size) ?? []);
    const startUp = taken(START_UP);
    console.log(`  start-up: ${startUp.clock.toFixed(2)} s, ${startUp.processor.toFixed(2)} s of processor`);
    for (const size of SIZES) {
      const { clock, processor } = taken(size);
      const each = perThousand(processor, startUp.processor, size).toFixed(2);
      const onClock = perThousand(clock, startUp.clock, size).toFixed(2);
      console.log(
        `  ${size} entries: ${clock.toFixed(2)} s, ${processor.toFixed(2)} s of processor; beyond start-up ${onClock} s a thousand, ${each} s of processor`,
      );
    }
    const [small, large] = [taken(1000), taken(2000)].map(({ processor }) => processor - startUp.processor);
    console.log(`  2,000 take ${((large ?? 0) / (small ?? 1)).toFixed(2)} times as long as 1,000, beyond start-up.`);
    const most = perThousand(taken(2000).clock, startUp.clock, 2000);
    console.log(
      most <= TARGET ? `Within the ${TARGET} s a thousand may take.` : `Over the ${TARGET} s a thousand may take.`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
