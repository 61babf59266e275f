import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { HELP_PICTURES } from '../../scripts/picture-list.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'src/assets/help');
const taken = readdirSync(folder);
const pages = ['index', 'coordinators'].map((page) =>
  readFileSync(join(root, `src/pages/induction/help/${page}.mdx`), 'utf8'),
);

/** The names of variables that a help page gives to pictures, by the picture's file. */
const given = pages.map((text) => ({
  text,
  pictures: [...text.matchAll(/^import (\w+) from '#src\/assets\/help\/([\w-]+\.png)';$/gm)],
}));

describe('the pictures of the help', () => {
  it('are exactly those that the command takes, so that none can grow old unseen', () => {
    expect([...taken].sort()).toEqual(HELP_PICTURES.map(({ name }) => `${name}.png`).sort());
  });

  it('are each shown on one help page, once, with words that say what matters in it', () => {
    const shown = given.flatMap(({ text, pictures }) =>
      pictures.map(([, variable, file]) => {
        const uses = [...text.matchAll(new RegExp(`picture=\\{${variable}\\}\\s+alt="([^"]+)"`, 'g'))];
        expect(uses, file).toHaveLength(1);
        expect(uses[0]?.[1]?.length, `words for ${file}`).toBeGreaterThan(60);
        return file;
      }),
    );
    expect(shown.sort()).toEqual([...taken].sort());
  });

  it('take less than 600 KB of the repository together', () => {
    expect(taken.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)).toBeLessThan(600_000);
  });
});
