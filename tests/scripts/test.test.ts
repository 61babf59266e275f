import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/test.ts', import.meta.url));

/** Stands in for every tool: fails when FAIL names it, and writes the report it is asked for. */
const STAND_IN = `#!/bin/sh
name=$(basename "$0")
for parameter in "$@"; do
  case "$parameter" in
    --outputFile.json=*) [ -z "$NO_REPORT" ] && printf '{"numPassedTests":%s,"numFailedTests":%s}' "\${UNIT_PASSED:-7}" "\${UNIT_FAILED:-0}" > "\${parameter#*=}" ;;
  esac
done
if [ "$name" = playwright ]; then
  printf '{"stats":{"expected":%s,"unexpected":%s,"flaky":%s}}' "\${SEEN:-5}" "\${BROKEN:-0}" "\${FLAKY:-0}" > "$BROWSER_REPORT"
fi
echo "ran $name $1"
case " $FAIL " in *" $name:$1 "* | *" $name "*) exit 1 ;; esac
`;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-test-'));
  for (const name of ['prettier', 'eslint', 'astro', 'vitest', 'node', 'playwright', 'chromium']) {
    await writeFile(join(folder, name), STAND_IN);
    await chmod(join(folder, name), 0o755);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Run {
  code: number;
  lines: string[];
}

const run = (environment: Record<string, string>, ...parameters: string[]): Promise<Run> =>
  new Promise((resolve) => {
    const env = {
      ...process.env,
      CHROMIUM_PATH: join(folder, 'chromium'),
      PATH: `${folder}${delimiter}${process.env['PATH']}`,
      ...environment,
    };
    execFile(process.execPath, [script, ...parameters], { cwd: folder, env }, (error, stdout) =>
      resolve({ code: error ? Number(error.code) : 0, lines: stdout.trimEnd().split('\n') }),
    );
  });

const ran = ({ lines }: Run): string[] => lines.filter((line) => line.startsWith('ran ')).map((line) => line.slice(4));

// The stand-ins are shell scripts.
describe.skipIf(process.platform === 'win32')('npm test', () => {
  it('does every step, says what each said in order, and ends with one plain line', async () => {
    const all = await run({});
    expect(ran(all)).toEqual([
      'prettier --check',
      'eslint --max-warnings=0',
      'node scripts/check.ts',
      'astro check',
      'vitest run',
      'node scripts/build.ts',
      'playwright test',
    ]);
    expect([all.code, all.lines.at(-1)]).toEqual([0, '17 passed, 0 failed']);
  });

  it('says what each step said under its name, also of those that run side by side', async () => {
    const { lines } = await run({ FAIL: 'eslint' });
    for (const [name, said] of [
      ['Format', 'ran prettier --check'],
      ['Lint', 'ran eslint --max-warnings=0'],
      ['Types', 'ran astro check'],
    ] as const) {
      expect(lines[lines.indexOf(`— ${name}`) + 1], name).toBe(said);
    }
    expect(lines.some((line) => /^✗ Lint: 0 passed, 1 failed/.test(line))).toBe(true);
    expect(lines.some((line) => /^✓ Types: 1 passed, 0 failed/.test(line))).toBe(true);
  });

  it('leaves out the build and the browser when it is to be quick', async () => {
    const quick = await run({}, '--quick');
    expect(ran(quick)).not.toContain('playwright test');
    expect([quick.code, quick.lines.at(-1)]).toEqual([0, '11 passed, 0 failed']);
  });

  it.each(['prettier', 'eslint', 'astro', 'vitest', 'node:scripts/check.ts', 'playwright'])(
    'fails when %s fails, and does the rest',
    async (tool) => {
      const broken = await run({ FAIL: tool });
      expect(broken.code).toBe(1);
      expect(broken.lines.at(-1)).toMatch(/^\d+ passed, 1 failed$/);
      expect(ran(broken)).toContain('playwright test');
    },
  );

  it('does not look at an old build in the browser when the build fails', async () => {
    const broken = await run({ FAIL: 'node:scripts/build.ts' });
    expect(ran(broken)).not.toContain('playwright test');
    expect([broken.code, broken.lines.at(-1)]).toEqual([1, '11 passed, 1 failed']);
  });

  it('counts what failed as the reports count it', async () => {
    const broken = await run({ FAIL: 'vitest playwright', UNIT_FAILED: '3', BROKEN: '2', FLAKY: '1' });
    expect([broken.code, broken.lines.at(-1)]).toEqual([1, '17 passed, 6 failed']);
  });

  it('does not take tests that did not run for tests that passed', async () => {
    expect((await run({ NO_REPORT: '1' })).lines.at(-1)).toBe('10 passed, 1 failed');
    expect((await run({ SEEN: '0' })).lines.at(-1)).toBe('12 passed, 1 failed');
  });

  it('says in one sentence when the browser that is named is not there', async () => {
    const { code, lines } = await run({ CHROMIUM_PATH: join(folder, 'gone') });
    expect([code, lines.at(-1)]).toEqual([1, '12 passed, 1 failed']);
  });
});
