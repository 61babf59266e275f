import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { describeSite } from '#src/checks/describe-site.ts';
import { checkContent } from '#src/checks/run.ts';
import { COLLECTIONS } from '#src/schemas/names.ts';
import { readContentTree } from '../../scripts/content-tree.ts';
import { growContent } from '../../scripts/grow-content.ts';
import { GOOD_ROOT, TODAY } from '../checks/good-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'grow-content-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a hub that is grown to be measured', () => {
  it('has so many pages, of every kind, each with a name and a title of its own, and nothing new is wrong with them', async () => {
    await growContent(GOOD_ROOT, folder, 60);
    const site = await describeSite(await readContentTree(folder), TODAY);
    expect(site.entries).toHaveLength(60);
    expect(new Set(site.entries.map(({ collection }) => collection))).toEqual(new Set(COLLECTIONS));
    expect(new Set(site.entries.map(({ data, collection }) => `${collection} ${String(data['title'])}`)).size).toBe(60);
    expect(checkContent(site).filter(({ severity, rule }) => severity === 'error' && rule !== 'events')).toEqual([]);
  });

  it('is not made of nothing', async () => {
    await expect(growContent(join(folder, 'content'), join(folder, 'other'), 5)).rejects.toThrow();
  });
});
