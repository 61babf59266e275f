import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readFlags } from '../../scripts/flags.ts';

const HELP = 'Does something.';
const read = (...parameters: string[]) => readFlags(parameters, { root: { type: 'string', default: '.' } }, HELP);

describe('the flags of a command', () => {
  it('are what was written, or what stands for them', () => {
    expect(read()).toEqual({ values: { root: '.' } });
    expect(read('--root', 'x')).toEqual({ values: { root: 'x' } });
  });

  it.each([
    ['--frmat', "Unknown option '--frmat'"],
    ['--root', "Option '--root <value>' argument missing"],
    ['words', "Unexpected argument 'words'."],
  ])('that nobody knows are said in one line, with the help: %s', (parameter, line) => {
    const said = read(parameter);
    expect(said).toMatchObject({ code: 2 });
    expect('say' in said && said.say.split('\n')).toEqual([line, '', HELP]);
  });

  it('are explained to whoever asks', () => {
    expect(read('--help')).toEqual({ say: HELP, code: 0 });
  });
});

const run = (script: string, ...parameters: string[]) =>
  promisify(execFile)('node', [`scripts/${script}.ts`, ...parameters]).catch((error: unknown) => error);

describe('a command with a flag it does not know', () => {
  it.each([
    'check',
    'contribution',
    'launch-check',
    'page-pictures',
    'bench',
    'search-eval',
    'new',
    'build',
    'github-files',
  ])(
    'does nothing but say so, without a trace of its own code: %s',
    async (script) => {
      const said = (await run(script, '--no-such-flag')) as { code: number; stdout: string; stderr: string };
      expect(said.code).toBe(2);
      expect(said.stdout).toBe('');
      expect(said.stderr).toMatch(/^Unknown option '--no-such-flag'\n\n.+npm run /su);
      expect(said.stderr).not.toMatch(/\n\s+at |node:/u);
    },
    30_000,
  );
});
