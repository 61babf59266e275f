import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SocialCard } from '#src/model/social-card.ts';

const execute = promisify(execFile);
const card: SocialCard = {
  path: '/cards/blogs/tea.png',
  kind: 'Blog',
  title: 'Tea',
  sample: false,
  by: { label: 'GP' },
  hub: 'Alongside',
};

describe('the cards of a build', () => {
  let folder = '';
  const draw = async (cards: readonly SocialCard[]): Promise<string> => {
    const cardFolder = join(folder, 'cards');
    await mkdir(cardFolder, { recursive: true });
    await writeFile(join(cardFolder, 'list.json'), JSON.stringify(cards));
    const env = { ...process.env, CARD_CACHE: join(folder, 'cache') };
    const { stdout } = await execute('node', ['scripts/social-cards.ts', folder], { env });
    return stdout;
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hub-cards-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('are drawn once: what has not changed is taken from the last build, and what nobody has asked for is swept', async () => {
    expect(await draw([card])).toContain('1, 1 of them new');
    const first = await readFile(join(folder, card.path));
    const forgotten = join(folder, 'cache', 'forgotten.png');
    await writeFile(forgotten, 'old');
    await utimes(forgotten, new Date('2020-01-01'), new Date('2020-01-01'));
    await rm(join(folder, card.path));

    expect(await draw([card, { ...card, path: '/cards/blogs/cake.png', title: 'Cake' }])).toContain('2, 1 of them new');
    expect((await readFile(join(folder, card.path))).equals(first)).toBe(true);
    expect(await readdir(join(folder, 'cache'))).toHaveLength(2);
    expect((await readdir(join(folder, 'cards'))).sort()).toEqual(['blogs']);
  });
});
