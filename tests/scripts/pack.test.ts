import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';
let browser = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hub-pack-'));
  browser = join(folder, 'chromium');
  writeFileSync(browser, '');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pack = (parameters: string[], environment: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/pack.ts', ...parameters], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CHROMIUM_PATH: browser, ...environment },
  });
  return { status, stdout, stderr };
};

describe('npm run pack, before it builds or prints anything', () => {
  it('names the pathways there are when it does not know the one it is asked for', () => {
    const { status, stdout, stderr } = pack(['--pathway', 'no-such-pathway']);
    expect(status).toBe(1);
    expect(stderr).toContain('There is no pathway "no-such-pathway". There are: ');
    const [first = ''] = readdirSync(join(root, 'content/pathways'));
    expect(stderr).toContain(first.replace(/\.mdx$/u, ''));
    expect(stdout).toBe('');
  });

  it('says how to name a pathway when none is named', () => {
    const { status, stderr } = pack(['--pathway']);
    expect(status).toBe(1);
    expect(stderr).toContain("Option '--pathway <value>' argument missing");
    expect(stderr).toContain('npm run pack -- --pathway new-board-member');
  });

  it('says what to do when there is no Chromium', () => {
    const { status, stdout, stderr } = pack(['--card'], { CHROMIUM_PATH: join(folder, 'gone') });
    expect(status).toBe(1);
    expect(stderr).toMatch(/CHROMIUM_PATH names ".*gone", which is not there\./u);
    expect(stdout).toBe('');
  });

  it('refuses a folder in place of a file', () => {
    const { status, stdout, stderr } = pack(['--card', '--out', folder]);
    expect(status).toBe(1);
    expect(stderr).toContain(`"${folder}" is a folder. Give --out the name of a file.`);
    expect(stdout).toBe('');
  });

  it('says which file cannot be written, and leaves nothing behind', () => {
    const file = join(browser, 'inside-a-file.pdf');
    const { status, stdout, stderr } = pack(['--card', '--out', file]);
    expect(status).toBe(1);
    expect(stderr).toContain(`"${file}" cannot be written: `);
    expect(stderr).not.toMatch(/\n\s+at /u);
    expect(stdout).toBe('');
    expect(readdirSync(folder)).toEqual(['chromium']);
  });
});
