import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const GOOD = 'tests/fixtures/content/good';
const BROKEN = 'tests/fixtures/content/broken';

const check = (...parameters: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...parameters], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

describe('npm run check', () => {
  it('ends with 0 and one line when nothing is wrong', () => {
    // The review dates of the good content are in 2027; later, they are advice, which also ends with 0.
    const { status, stdout } = check('--root', GOOD);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^(?:No problems in 18 files\.|Advice, )/u);
  });

  it('ends with 1 when anything stops publication, and lists all of it', () => {
    const { status, stdout } = check('--root', BROKEN);
    expect(status).toBe(1);
    expect(stdout).toContain(
      'content/days/a-day/index.mdx:5:1  schema  `revewBy` is not a field here. Did you mean `reviewBy`?\n',
    );
    expect(stdout).toContain('content/vlogs/a-film/index.mdx:24:9  schema  ');
    expect(stdout).toMatch(/\n\d+ errors, \d+ pieces of advice in 10 files; 16 files read\.\n$/u);
  });

  it('tells how old a reader each page needs, when asked, and still ends with 0', () => {
    const { status, stdout } = check('--root', '.', '--reading-age');
    expect(status).toBe(0);
    expect(stdout).toMatch(/\n {1,2}\d+\.\d {2}content\/modules\/welcome\.mdx {2}\d+ words, \d+\.\d a sentence\n/u);
    expect(check('--root', GOOD).stdout).not.toContain('Reading age');
  });

  it('has no colours when its report goes into a file', () => {
    expect(check('--root', BROKEN).stdout).not.toContain('\u001B');
  });

  it('writes JSON that holds nothing else', () => {
    const { status, stdout } = check('--root', BROKEN, '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toContainEqual({
      file: 'content/days/a-day/index.mdx',
      line: 22,
      column: 13,
      rule: 'schema',
      severity: 'error',
      message: '`time` is “8.30”, which is not written as it should be.',
      fix: 'Write the time of the moment on the 24-hour clock, for example "08:30".',
    });
  });

  it('writes annotations for a GitHub workflow', () => {
    const { stdout } = check('--root', BROKEN, '--format', 'github');
    expect(stdout).toContain('::error file=content/vlogs/a-film/index.mdx,line=5,col=11,title=review-date::');
  });

  it('writes a comment in plain words, with a welcome for whoever is new', () => {
    const { status, stdout } = check('--root', BROKEN, '--format', 'pr-comment', '--first-time');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^<!-- alongside: .* -->\n\n### A good start: \d+ things to mend\n\n\*\*Welcome\.\*\*/u);
    expect(stdout).toContain('**“A day with far too much in it”**, a day in the life (`content/days/a-day/index.mdx`)');
    expect(check('--root', GOOD, '--format', 'pr-comment').stdout).not.toContain('Welcome');
  });

  it('refuses a format it does not know', () => {
    const { status, stderr } = check('--format', 'xml');
    expect(status).toBe(2);
    expect(stderr).toContain('text, json, github, pr-comment');
  });
});
