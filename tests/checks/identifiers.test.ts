import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { identifiersRule } from '#src/checks/identifiers.ts';
import { siteWith, swap } from './good-site.ts';

interface Expected {
  line: number;
  column: number;
  rule: string;
}

const FOLDER = new URL('../fixtures/confidentiality/hostile/', import.meta.url);
const expected = JSON.parse(readFileSync(new URL('expected.json', FOLDER), 'utf8')) as Record<string, Expected>;
const files = readdirSync(FOLDER).filter((file) => file !== 'expected.json');

/** Where a hostile file would lie. */
const pathOf = (file: string): string =>
  file.endsWith('.yaml')
    ? 'content/settings/hub.yaml'
    : file.endsWith('.mdx')
      ? `content/terms/${file}`
      : `content/vlogs/a-film/${file}`;

const places = async (path: string, change: string | ((text: string) => string)): Promise<Expected[]> =>
  identifiersRule(await siteWith({ [path]: change }))
    .filter(({ file }) => file === path)
    .map(({ line, column, rule }) => ({ line, column, rule }));

const TERM = 'content/terms/lado.mdx';
const SETTINGS = 'content/settings/hub.yaml';

describe('identifiers of people', () => {
  it('are hidden in at least 40 ways, each with an expected place', () => {
    expect(files.length).toBeGreaterThanOrEqual(40);
    expect(files.toSorted()).toEqual(Object.keys(expected).toSorted());
  });

  it.each(files)('in %s are found where they are written, and nothing else is', async (file) => {
    const found = await places(pathOf(file), readFileSync(new URL(file, FOLDER), 'utf8'));
    expect(found).toEqual([expected[file]]);
  });

  it('are not in the good content', async () => {
    expect(identifiersRule(await siteWith())).toEqual([]);
  });

  it('are errors, which stop publication', async () => {
    const issues = identifiersRule(await siteWith({ [TERM]: swap('The LADO is told', 'At M6 5QQ the LADO is told') }));
    expect(issues.map(({ severity, message }) => ({ severity, message }))).toEqual([
      {
        severity: 'error',
        message: 'The whole postcode M6 … stands for a handful of homes: with an age it is enough to find a family.',
      },
    ]);
  });

  it('are found in the names of files and folders, which are public too', async () => {
    const site = await siteWith();
    const picture = (path: string) =>
      ({ path, kind: 'file', size: 9, executable: false, head: new Uint8Array() }) as const;
    const found = identifiersRule({
      ...site,
      files: [
        picture('content/days/a-day/call-07700-900123.jpg'),
        picture('content/days/nhs-943-476-5919/street.jpg'),
        picture('content/days/a-day/two-pairs-of-boots-2.jpg'),
        picture('content/learning/working-together-2026/street-1.jpg'),
      ],
    });
    expect(found.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'content/days/a-day/call-07700-900123.jpg telephones',
      'content/days/nhs-943-476-5919/street.jpg nhs-number',
    ]);
    expect(found[0]?.message).toMatch(/^The name of this file is public, too\. The telephone number/);
    expect(found[0]?.fix).toBe('Give the file, or its folder, another name.');
  });

  it('may stand when the settings allow them with a reason, and in the contacts of the hub', async () => {
    const words = swap('The LADO is told', 'Write to desk@council.example, M6 5QQ. The LADO is told');
    const lists = swap(
      'allowLists:\n',
      'allowLists:\n  postcode:\n    - value: m6 5qq\n      reason: The civic centre.\n  email:\n    - value: Desk@council.example\n      reason: A shared mailbox.\n',
    );
    expect(await places(TERM, words)).toHaveLength(2);
    expect(identifiersRule(await siteWith({ [TERM]: words, [SETTINGS]: lists }))).toEqual([]);
  });
});
