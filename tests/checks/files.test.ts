import { describe, expect, it } from 'vitest';
import type { ContentFile } from '#src/checks/content-site.ts';
import { filesRule } from '#src/checks/files.ts';
import { type Change, siteWith, textFile } from './good-site.ts';

const fileIssues = async (changes: Record<string, Change>): Promise<string[]> =>
  filesRule(await siteWith(changes)).map(
    ({ file, line, column, rule, message }) =>
      `${file.replace(/^content\//u, '')}:${line}:${column} ${rule} ${message}`,
  );

const bytes = (...values: number[]): Partial<ContentFile> => ({
  head: new Uint8Array(values),
  size: 100,
  text: undefined,
});
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff, 0xe0];
const latin = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

describe('files under content/', () => {
  it('may be pictures, films and captions whose first bytes are those of their name', async () => {
    const picture = (name: string, ...head: number[]) => ({ [`content/days/a-day/${name}`]: bytes(...head) });
    expect(
      await fileIssues({
        ...picture('a.png', ...PNG),
        ...picture('b.jpg', ...JPEG),
        ...picture('c.jpeg', ...JPEG),
        ...picture('d.webp', ...latin('RIFF\0\0\0\0WEBPVP8 ')),
        ...picture('e.avif', 0, 0, 0, 24, ...latin('ftypmif1\0\0\0\0mif1avif')),
        ...picture('f.mp4', 0, 0, 0, 24, ...latin('ftypisom\0\0\0\0isommp42')),
        ...picture('g.webm', 0x1a, 0x45, 0xdf, 0xa3),
        'content/days/a-day/h.svg': '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"></svg>\n',
        'content/days/a-day/i.vtt': '\uFEFFWEBVTT\n',
      }),
    ).toEqual([]);
  });

  it('are what their names say', async () => {
    const wrong = 'The file is not what its name says: it does not begin as a';
    expect(
      await fileIssues({
        'content/days/a-day/a.png': bytes(...JPEG),
        'content/days/a-day/b.mp4': bytes(0, 0, 0, 24, ...latin('ftypavif\0\0\0\0avifmif1')),
        'content/days/a-day/c.avif': bytes(0, 0, 0, 24, ...latin('ftypisom\0\0\0\0isommp42')),
        'content/days/a-day/d.vtt': '1\n00:00:01,000 --> 00:00:02,000\nHello\n',
        'content/days/a-day/e.png': bytes(...latin('<!doctype html><script>')),
      }),
    ).toEqual([
      `days/a-day/a.png:1:1 files ${wrong} .png file does.`,
      `days/a-day/b.mp4:1:1 files ${wrong} .mp4 file does.`,
      `days/a-day/c.avif:1:1 files ${wrong} .avif file does.`,
      `days/a-day/d.vtt:1:1 files ${wrong} .vtt file does.`,
      `days/a-day/e.png:1:1 files ${wrong} .png file does.`,
    ]);
  });

  it.each(['x.js', 'x.astro', 'x.html', 'x.md', 'x.css', 'x.gif', 'x.pdf', 'x.json', 'x'])(
    'are never %s',
    async (name) => {
      expect(await fileIssues({ [`content/days/a-day/${name}`]: 'text' })).toContainEqual(
        expect.stringMatching(/:1:1 files (?:Files that end in|The file’s name has no ending)/u),
      );
    },
  );

  it('have small letters in their names', async () => {
    const site = await siteWith({ 'content/days/a-day/Street.PNG': bytes(...PNG) });
    expect(filesRule(site).map(({ fix }) => fix)).toEqual([
      'Write the ending in small letters: .png.',
      'Use small letters, digits and hyphens, for example kitchen-table.png.',
    ]);
  });

  it('are no larger than their kind may be', async () => {
    const size = (path: string, most: number) =>
      Promise.all([fileIssues({ [path]: { size: most } }), fileIssues({ [path]: { size: most + 1 } })]);
    expect(await size('content/vlogs/a-film/poster.png', 2 * 1024 ** 2)).toEqual([
      [],
      ['vlogs/a-film/poster.png:1:1 files The picture is 2.0 MB, and the most is 2.0 MB.'],
    ]);
    expect((await size('content/vlogs/a-film/film.mp4', 25 * 1024 ** 2)).map(({ length }) => length)).toEqual([0, 1]);
    expect((await size('content/vlogs/a-film/captions.vtt', 200 * 1024)).map(({ length }) => length)).toEqual([0, 1]);
    expect((await size('content/terms/lado.mdx', 200 * 1024)).map(({ length }) => length)).toEqual([0, 1]);
  });

  it('are not empty, not links, not hidden and not programs', async () => {
    expect(
      await fileIssues({
        'content/days/a-day/a.png': { size: 0, text: undefined },
        'content/days/a-day/b.png': { kind: 'symlink', text: undefined },
        'content/days/.secret/c.png': bytes(...PNG),
        'content/days/a-day/street.svg': { executable: true },
        'content/days/a-day/pipe.png': { kind: 'other', text: undefined },
      }),
    ).toEqual([
      'days/a-day/a.png:1:1 files The file is empty.',
      'days/a-day/b.png:1:1 files This is a link to another file.',
      'days/.secret/c.png:1:1 files Hidden files cannot be published.',
      'days/a-day/street.svg:1:1 files The file is marked as a program.',
      'days/a-day/pipe.png:1:1 files This is not a plain file.',
    ]);
  });

  it('lie where they belong', async () => {
    expect(
      await fileIssues({
        'content/stray.mdx': 'text',
        'content/dayz/a/index.mdx': 'text',
        'content/days/loose.png': bytes(...PNG),
        'content/days/a-day/pictures/deep.png': bytes(...PNG),
        'content/days/a-day/settings.yaml': 'a: 1',
        'content/settings/logo.png': bytes(...PNG),
        'content/days/a-day/con.png': bytes(...PNG),
      }),
    ).toEqual([
      'stray.mdx:1:1 files “stray.mdx” lies in no folder of content/.',
      'dayz/a/index.mdx:1:1 files There is no folder called “dayz” for pages.',
      'days/loose.png:1:1 files A file that belongs to a page lies in a folder with it.',
      'days/a-day/pictures/deep.png:1:1 files The file lies too deep to be used.',
      'days/a-day/settings.yaml:1:1 files Settings in .yaml belong only in content/settings.',
      'settings/logo.png:1:1 files Only settings in .yaml belong in content/settings.',
      'days/a-day/con.png:1:1 files Windows keeps the name “con” for itself, whatever its ending.',
    ]);
  });

  it('that are drawings hold no script', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg">\n  <script>1</script>\n</svg>\n';
    expect(await fileIssues({ 'content/days/a-day/street.svg': svg })).toEqual([
      'days/a-day/street.svg:2:3 svg A drawing cannot have <script>.',
    ]);
  });

  it('are text that can be read', async () => {
    const broken = textFile('content/terms/lado.mdx', 'Caf\uFFFD');
    expect(await fileIssues({ 'content/terms/lado.mdx': broken })).toEqual([
      'terms/lado.mdx:1:4 files Some characters of the file cannot be read.',
    ]);
  });
});
