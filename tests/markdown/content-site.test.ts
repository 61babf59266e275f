import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { allProblems, isUnsound, takeSnapshot } from '#src/markdown/content-site.ts';

const GOOD = fileURLToPath(new URL('../fixtures/content/good/content', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'content-site-'));
cpSync(GOOD, join(root, 'content'), { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

const twins = async (): Promise<string[]> => {
  const snapshot = await takeSnapshot(root);
  const lines = allProblems(snapshot, { base: '/', showDrafts: false });
  expect(isUnsound(snapshot)).toBe(lines.length > 0);
  return lines
    .filter((line) => line.includes('duplicate-id'))
    .map((line) => /^(\S+?):.*this one and (\S+)\./.exec(line)?.slice(1).join(' = ') ?? line);
};

describe('the content of a hub', () => {
  it('is sound when every entry has an id of its own; two kinds may share one', async () => {
    cpSync(join(GOOD, 'terms/lado.mdx'), join(root, 'content/terms/officer.mdx'));
    expect(await twins()).toEqual([]);
    rmSync(join(root, 'content/terms/officer.mdx'));
  });

  it('is not when two files have one id, and each of the two is told of the other', async () => {
    mkdirSync(join(root, 'content/terms/lado'));
    writeFileSync(join(root, 'content/terms/lado/index.mdx'), 'Nothing.');
    const [one, other] = ['content/terms/lado.mdx', 'content/terms/lado/index.mdx'];
    expect((await twins()).sort()).toEqual([`${one} = ${other}`, `${other} = ${one}`]);
  });
});
