import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { changedFiles } from '../../scripts/changed-files.ts';

const root = mkdtempSync(join(tmpdir(), 'hub-changes-'));
const git = (...parameters: string[]): string =>
  execFileSync('git', ['-C', root, '-c', 'user.name=A', '-c', 'user.email=a@b.example', ...parameters], {
    encoding: 'utf8',
  });
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const commit = (): void => {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'x');
};

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the files of a contribution', () => {
  it('are told with what they are and how large', () => {
    git('init', '--quiet');
    write('content/blogs/old.mdx', 'old');
    write('content/blogs/gone.mdx', 'gone');
    write('content/blogs/same.mdx', 'same');
    commit();
    write('content/blogs/old.mdx', 'older');
    rmSync(join(root, 'content/blogs/gone.mdx'));
    write('content/days/the gate’s “day”/index.mdx', 'new words');
    write('content/run.sh', 'x');
    chmodSync(join(root, 'content/run.sh'), 0o755);
    symlinkSync('/etc/passwd', join(root, 'content/blogs/leads.mdx'));
    write(':100644 100644 a b M', 'odd');
    commit();
    expect(changedFiles(root, 'HEAD^1')).toEqual([
      { path: ':100644 100644 a b M', status: 'added', kind: 'file', size: 3 },
      { path: 'content/blogs/gone.mdx', status: 'removed', kind: 'file', size: 0 },
      { path: 'content/blogs/leads.mdx', status: 'added', kind: 'symlink', size: 11 },
      { path: 'content/blogs/old.mdx', status: 'changed', kind: 'file', size: 5 },
      { path: 'content/days/the gate’s “day”/index.mdx', status: 'added', kind: 'file', size: 9 },
      { path: 'content/run.sh', status: 'added', kind: 'program', size: 1 },
    ]);
  });

  it('are none when nothing was changed, and an error when there is nothing to compare with', () => {
    expect(changedFiles(root, 'HEAD')).toEqual([]);
    expect(() => changedFiles(root, 'nowhere')).toThrow();
    expect(() => changedFiles(root, '--output=/tmp/x')).toThrow();
  });
});
