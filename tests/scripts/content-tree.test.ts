import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
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

  it('reads what a picture gives away, and no picture that is too large', async () => {
    const other = mkdtempSync(join(tmpdir(), 'content-pictures-'));
    const folder = join(other, 'content/days/a-day');
    mkdirSync(folder, { recursive: true });
    const taken = sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } });
    const jpeg = await taken
      .withExif({ IFD0: { Model: 'Phone 9' } })
      .jpeg()
      .toBuffer();
    writeFileSync(join(folder, 'table.jpg'), jpeg);
    writeFileSync(join(folder, 'vast.jpg'), Buffer.concat([jpeg, Buffer.alloc(2 * 1024 ** 2)]));
    const files = await readContentTree(other);
    rmSync(other, { recursive: true, force: true });
    expect(files.map(({ details }) => details)).toEqual([['camera'], undefined]);
    expect(files.every(({ head }) => head.buffer.byteLength === 64)).toBe(true);
  });

  it('finds nothing where there is no content', async () => {
    expect(await readContentTree(join(root, 'content/days'))).toEqual([]);
  });
});
