import { execFileSync } from 'node:child_process';
import type { ChangedFile } from '#src/checks/changed-files.ts';

/** The kinds of a file as git keeps them (git-fast-import(1), "mode"). */
const KINDS: Readonly<Record<string, ChangedFile['kind']>> = {
  '100644': 'file',
  '100755': 'program',
  '120000': 'symlink',
};
const NOTHING = '000000';
const MOST_OUTPUT = 64 * 1024 * 1024;

const git = (root: string, parameters: readonly string[], input = ''): string =>
  execFileSync('git', ['-C', root, ...parameters], { encoding: 'utf8', input, maxBuffer: MOST_OUTPUT, stdio: 'pipe' });

/**
 * The files that differ between two commits, as git knows them: nothing in the files is read or run.
 * @param root the folder of a repository that has both commits
 * @throws when git does not know one of them
 */
export const changedFiles = (root: string, base: string, head = 'HEAD'): ChangedFile[] => {
  const raw = git(root, [
    'diff-tree',
    '-r',
    '-z',
    '--raw',
    '--no-renames',
    '--no-abbrev',
    '--end-of-options',
    base,
    head,
  ]);
  const fields = raw.split('\0').filter((field) => field !== '');
  const found = fields.flatMap((field, index) => {
    const [, before = '', after = '', object = ''] = /^:(\d+) (\d+) \S+ (\S+) \S+$/u.exec(field) ?? [];
    // Facts and paths take turns; a path that looks like facts stands in the place of a path.
    return index % 2 === 1 ? [] : [{ before, after, object, path: fields[index + 1] ?? '' }];
  });
  const sizes = git(
    root,
    ['cat-file', '--batch-check=%(objectsize)'],
    found.map(({ object }) => `${object}\n`).join(''),
  ).split('\n');
  return found.map(({ before, after, path }, index): ChangedFile => {
    if (after === NOTHING) return { path, status: 'removed', kind: KINDS[before] ?? 'other', size: 0 };
    const status = before === NOTHING ? 'added' : 'changed';
    return { path, status, kind: KINDS[after] ?? 'other', size: Number(sizes[index]) || 0 };
  });
};
