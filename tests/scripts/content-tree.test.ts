import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContentTree } from '../../scripts/content-tree.ts';

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'content-tree-'));
  const day = join(root, 'content/days/a-day');
  mkdirSync(day, { recursive: true });
  writeFileSync(join(root, 'secret.mdx'), 'secret');
  writeFileSync(join(day, 'index.mdx'), '\uFEFFCafé');
  writeFileSync(join(day, 'picture.png'), Buffer.alloc(500, 7));
  writeFileSync(join(day, 'run.svg'), '<svg/>');
  chmodSync(join(day, 'run.svg'), 0o755);
  writeFileSync(join(day, '.hidden'), 'x');
  writeFileSync(join(day, '.DS_Store'), 'x');
  symlinkSync(join(root, 'secret.mdx'), join(day, 'link.mdx'));
  symlinkSync(root, join(day, 'around'));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('reading what lies under content/', () => {
  it('lists every file in order, and follows no link', async () => {
    const files = await readContentTree(root);
    expect(files.map(({ path, kind, text }) => [path.replace('content/days/a-day/', ''), kind, text])).toEqual([
      ['.hidden', 'file', undefined],
      ['around', 'symlink', undefined],
      ['index.mdx', 'file', '\uFEFFCafé'],
      ['link.mdx', 'symlink', undefined],
      ['picture.png', 'file', undefined],
      ['run.svg', 'file', '<svg/>'],
    ]);
  });

  it('knows the size, the first bytes and the mark of a program', async () => {
    const files = await readContentTree(root);
    const picture = files.find(({ path }) => path.endsWith('picture.png'));
    expect(picture).toMatchObject({ size: 500, executable: false });
    expect([...(picture?.head ?? [])]).toEqual(Array.from({ length: 64 }, () => 7));
    expect(files.filter(({ executable }) => executable).map(({ path }) => path)).toEqual([
      'content/days/a-day/run.svg',
    ]);
  });

  it('finds nothing where there is no content', async () => {
    expect(await readContentTree(join(root, 'content/days'))).toEqual([]);
  });
});
