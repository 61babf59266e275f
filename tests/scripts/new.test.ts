import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeSite } from '#src/checks/describe-site.ts';
import { checkContent } from '#src/checks/run.ts';
import { buildParser } from '#src/markdown/build-parser.ts';
import { RefusedFile } from '#src/markdown/refused-file.ts';
import { renderEntry } from '#src/markdown/render.ts';
import type { Issue } from '#src/model/issues.ts';
import { buildSiteIndex } from '#src/model/site-index.ts';
import { readContentTree } from '../../scripts/content-tree.ts';
import { WrongAnswer } from '../../scripts/new-answers.ts';
import { makeEntry } from '../../scripts/new-entry.ts';
import { NotWritten } from '../../scripts/new-files.ts';
import { TODAY } from '../checks/good-site.ts';
import { wordDay, wordFile, wordParts } from '../fixtures/word-file.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'new-page-'));
  cpSync(join(project, 'tests/fixtures/content/good/content'), join(root, 'content'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The command itself, as a process of its own; what it does besides is tried without one, which takes less time. */
const command = (...parameters: string[]) => {
  const all = [join(project, 'scripts/new.ts'), '--root', root, ...parameters];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { cwd: project, encoding: 'utf8' });
  return { status, stdout, stderr };
};
const make = async (...parameters: string[]): Promise<{ status: number; stdout: string; stderr: string }> => {
  const text = { type: 'string' } as const;
  const options = { kind: text, title: text, partner: text, role: text, id: text, from: text };
  const { values } = parseArgs({ args: parameters, options });
  try {
    return { status: 0, stdout: (await makeEntry({ ...values, root, today: TODAY })).join('\n'), stderr: '' };
  } catch (error) {
    if (error instanceof WrongAnswer) return { status: 2, stdout: '', stderr: error.message };
    if (error instanceof NotWritten || error instanceof RefusedFile)
      return { status: 1, stdout: '', stderr: error.message };
    throw error;
  }
};
const errors = async (): Promise<Issue[]> =>
  checkContent(await describeSite(await readContentTree(root), TODAY)).filter(({ severity }) => severity === 'error');
const DAY = ['--kind', 'day', '--partner', 'police', '--role', 'officer'];
const inFolder = (path: string): string[] => readdirSync(join(root, path)).sort();
const write = (name: string, content: string | Uint8Array): string => {
  const path = join(root, name);
  writeFileSync(path, content);
  return path;
};

const photograph = (): Promise<Buffer> =>
  sharp({ create: { width: 2400, height: 1200, channels: 3, background: 'green' } })
    .withExif({ IFD0: { Artist: 'Somebody Real' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 29/1 0/1' } })
    .jpeg()
    .toBuffer();

describe('npm run new', () => {
  it('asks nothing where nobody can answer, and ends with 2 when something is missing', () => {
    const missing = command('--kind', 'day', '--yes');
    expect({ ...missing, stderr: missing.stderr.split('\n')[0] }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Say --title, --partner, --role too, for example:',
    });
    expect(command('--knid', 'day').stderr).toContain("Unknown option '--knid'");
  });

  it('ends with 0 when it has written, and with 1 when it refuses', () => {
    const flags = ['--kind', 'term', '--title', 'Front door', '--partner', 'police'];
    expect(command(...flags)).toMatchObject({ status: 0, stderr: '' });
    expect(command(...flags)).toMatchObject({ status: 1, stdout: '' });
  });

  it('writes a draft that passes the check, and nothing over what is there', async () => {
    const made = await make(...DAY, '--title', 'A wet Tuesday');
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(made.stdout).toContain('Written: content/days/a-wet-tuesday/index.mdx\n');
    expect(made.stdout).toMatch(/content\/days\/a-wet-tuesday\/index\.mdx:\d+ {2}hours\.from was set to 09:00\./u);
    expect(await errors()).toEqual([]);
    const text = readFileSync(join(root, 'content/days/a-wet-tuesday/index.mdx'), 'utf8');
    const again = await make(...DAY, '--title', 'A Wet  Tuesday');
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('There is content/days/a-wet-tuesday already, and nothing was written over it.');
    expect(readFileSync(join(root, 'content/days/a-wet-tuesday/index.mdx'), 'utf8')).toBe(text);
    expect((await make(...DAY, '--title', 'x', '--id', 'nul')).stderr).toContain(
      'Windows keeps the name “nul” for itself.',
    );
    expect((await make('--kind', 'blog', ...DAY.slice(2), '--title', 'x', '--id', 'a-thought')).stderr).toContain(
      'a-thought.mdx already',
    );
    expect(inFolder('content/days')).toEqual(['a-day', 'a-wet-tuesday']);
  });

  it.each([
    [['--kind', 'day'], /^Say --title, --partner, --role too/u],
    [['--kind', 'dya'], /There is no kind of page called “dya”. Did you mean “day”\?/u],
    [
      ['--kind', 'day', '--title', 'x', '--partner', 'polcie'],
      /There is no partner called “polcie”. Did you mean “police”\?/u,
    ],
    [
      [...DAY.slice(0, 4), '--title', 'x', '--role', 'ofificer'],
      /There is no role called “ofificer”. Did you mean “officer”\?/u,
    ],
    [
      ['--kind', 'day', '--title', 'x', '--partner', 'housing', '--role', 'officer'],
      /works for “police”, not for “housing”/u,
    ],
    [[...DAY, '--title', '你好'], /add --id/u],
    [[...DAY, '--title', 'x', '--id', '../../out'], /add --id/u],
    [[...DAY, '--title', 'Page'], /address of a page of the hub itself/u],
  ])('says what is missing or wrong, and ends with 2: %s', async (parameters, said) => {
    const { status, stdout, stderr } = await make(...parameters);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(said);
  });

  it('writes nothing through a folder that leads out of content', async () => {
    mkdirSync(join(root, 'elsewhere'));
    rmSync(join(root, 'content/events'), { recursive: true });
    symlinkSync(join(root, 'elsewhere'), join(root, 'content/events'));
    const { status, stderr } = await make('--kind', 'event', '--partner', 'police', '--title', 'Out');
    rmSync(join(root, 'content/events'));
    cpSync(join(project, 'tests/fixtures/content/good/content/events'), join(root, 'content/events'), {
      recursive: true,
    });
    expect(status).toBe(1);
    expect(stderr).toContain('content/events is not a plain folder.');
    expect(inFolder('elsewhere')).toEqual([]);
  });
});

describe('npm run new --from', () => {
  it('makes a draft of a Word file that passes the check and is rendered as it was written', async () => {
    const drawing = await sharp({ create: { width: 300, height: 200, channels: 4, background: '#00000080' } })
      .png()
      .toBuffer();
    const file = write('day.docx', wordDay(await photograph(), drawing));
    const { status, stdout, stderr } = await make(...DAY, '--from', file);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const folder = 'content/days/the-boots-were-by-the-door';
    expect(inFolder(folder)).toEqual(['index.mdx', 'picture-1.png', 'two-pairs-of-wet-boots-by-a-green-door.jpg']);
    const text = readFileSync(join(root, folder, 'index.mdx'), 'utf8');
    const body = text.slice(text.indexOf('\n---\n', 4) + 6);
    expect(body).toBe(`I count shoes. It is ‘not a method’, I’m told – “only a habit”.

## 08:30 At the gate

Umbrellas. I work with Erin Okonkwo and [the guidance](https://www.gov.uk/guidance) and an old page.

![Two pairs of wet boots by a green door](./two-pairs-of-wet-boots-by-a-green-door.jpg)

## 12:15 Lunch

Soup. With bread.

- A spoon
- A bowl

1. Ask
2. Wait

## 14:15 Art, of course

> She likes clay.

| Who | What |
| - | - |
| Amina | The talking |

![Still to write: what can be seen in this picture](./picture-1.png)

Words in a box.

### What I take home

Nothing \\<yet> (really). Ring me on (mailbox left out).
`);
    expect(await errors()).toEqual([]);
    const index = buildSiteIndex([]);
    const options = {
      collection: 'days',
      id: 'x',
      text,
      parser: buildParser,
      index,
      base: '/',
      showDrafts: true,
    } as const;
    const { moments, lead, problems } = renderEntry(options);
    expect(problems).toEqual([]);
    expect(lead).toBe('<p>I count shoes. It is ‘not a method’, I’m told – “only a habit”.</p>');
    expect(moments.map(({ time, title }) => `${time} ${title}`)).toEqual([
      '08:30 At the gate',
      '12:15 Lunch',
      '14:15 Art, of course',
    ]);
    expect(moments[0]?.html).toContain('alt="Two pairs of wet boots by a green door"');

    const said = stdout.replaceAll(`${folder}/index.mdx:`, '');
    const lineOf = (words: string): number => text.slice(0, text.indexOf(words)).split('\n').length;
    for (const [words, message] of [
      ['Umbrellas', 'A footnote was left out: “See the yearly report.”'],
      ['Umbrellas', 'The link on “an old page” was taken off (http://example.org/old).'],
      ['Umbrellas', '“Erin Okonkwo” may be the name of a real person.'],
      ['Soup', 'The file had tracked changes: 1 addition was taken in, 1 deletion was left out.'],
      ['Soup', 'A comment was left out: “Is this the real soup?”'],
      ['## 14:15', '“2:15” was taken as 14:15. Is that the time?'],
      ['![Still', 'The picture picture-1.png has no description.'],
      ['  from: ', 'hours was set to 08:30 to 14:15, from the first moment to the last.'],
      ['Words in a box', 'These words stood in a text box: “Words in a box.”'],
      ['Nothing', 'The mailbox anna@example.org was left out.'],
    ] as const)
      expect(said).toContain(`  ${lineOf(words)}  ${message}`);
  });

  it('keeps pictures small, and nothing that a camera wrote into them', async () => {
    const photo = readFileSync(
      join(root, 'content/days/the-boots-were-by-the-door/two-pairs-of-wet-boots-by-a-green-door.jpg'),
    );
    const { width, height, exif } = await sharp(photo).metadata();
    expect({ width, height, exif }).toEqual({ width: 1600, height: 800, exif: undefined });
    expect(photo.includes('Somebody Real')).toBe(false);
  });

  it('keeps the fields of a Markdown file that are right, and names the others', async () => {
    const front =
      '---\ntitle: Keys and damp\nrole: officer\nsummary: What keys tell.\ntopic: doors\nreviewBy: soon\ndraft: false\n---\n';
    const file = write('keys.md', `${front}\n## 9am Keys\n\nDamp.\n\n## 10am Walls\n\nMore.\n\n## 11am Home\n\nTea.\n`);
    const { status, stdout } = await make('--kind', 'day', '--from', file);
    expect(status).toBe(0);
    const text = readFileSync(join(root, 'content/days/keys-and-damp/index.mdx'), 'utf8');
    expect(text).toContain('summary: What keys tell.\n');
    expect(text).toContain('draft: true\n');
    expect(text).toContain('## 09:00 Keys\n\nDamp.');
    expect(stdout).toContain(
      'The field “topic” is not one of this kind of page, and was left out. Did you mean “topics”?',
    );
    expect(stdout).toContain('The field “reviewBy” was left out: Write the review date as year-month-day');
    expect(await errors()).toEqual([]);
  });

  it('reads a text file in the letters of Windows', async () => {
    const words =
      'A quiet Friday\n\nIt\x92s nine.\n\n09:00 \x96 Desk\n\nCaf\xe9.\n\n10:00 - Call\n\nA.\n\n11:00 - Tea\n\nB.\n';
    const file = write(
      'friday.txt',
      Uint8Array.from(words, (letter) => letter.charCodeAt(0)),
    );
    expect((await make(...DAY, '--from', file)).status).toBe(0);
    const text = readFileSync(join(root, 'content/days/a-quiet-friday/index.mdx'), 'utf8');
    expect(text).toContain('It’s nine.\n\n## 09:00 Desk\n\nCafé.\n\n## 10:00 Call');
  });

  it.each([
    ['no-zip.docx', () => new TextEncoder().encode('Only words.'), /This is not a Word file/u],
    ['sheet.docx', () => wordFile({ '[Content_Types].xml': '<Types/>' }), /This is not a Word document/u],
    ['macros.docx', () => wordFile(wordParts('', '', { 'word/vbaProject.bin': 'x' })), /has macros in it/u],
    ['deep.md', () => new TextEncoder().encode(`${'> '.repeat(3000)}a`), /inside one another/u],
    ['page.odt', () => new Uint8Array([1]), /Only \.docx, \.md and \.txt files/u],
    ['missing.docx', undefined, /There is no file/u],
  ])('refuses what it cannot trust in a plain sentence, and writes nothing: %s', async (name, content, said) => {
    const before = inFolder('content/days');
    const file = content === undefined ? join(root, name) : write(name, content());
    const { status, stderr } = await make(...DAY, '--title', 'Never', '--from', file);
    expect(status).toBe(1);
    expect(stderr).toMatch(said);
    expect(stderr).toMatch(/\.$/u);
    expect(inFolder('content/days')).toEqual(before);
    expect(existsSync(join(root, 'content/days/never'))).toBe(false);
  });
});
