import { describe, expect, it } from 'vitest';
import { checkWith, siteWith } from './good-site.ts';
import { idsRule } from '#src/checks/ids.ts';

const term = (await siteWith()).files.find((file) => file.path === 'content/terms/lado.mdx')?.text ?? '';

const idIssues = async (...paths: string[]): Promise<string[]> => {
  const site = await siteWith(Object.fromEntries(paths.map((path) => [path, term])));
  return idsRule(site).map(({ file, message, fix }) => `${file.replace(/^content\//u, '')}: ${message} ${fix}`);
};

describe('ids', () => {
  it('must be small letters, digits and single hyphens', async () => {
    expect(await idIssues('content/terms/Café au lait.mdx')).toEqual([
      'terms/Café au lait.mdx: The name “Café au lait” cannot be used: it is also the address of the page. Use small letters, digits and single hyphens, for example “cafe-au-lait”.',
    ]);
    expect(await idIssues('content/terms/ lаdo.mdx')).toHaveLength(1);
    expect(await idIssues('content/terms/a--b.mdx', 'content/terms/-a.mdx', 'content/terms/a_b.mdx')).toHaveLength(3);
  });

  it('are at most sixty characters long', async () => {
    expect(await idIssues(`content/terms/${'a'.repeat(60)}.mdx`)).toEqual([]);
    expect(await idIssues(`content/terms/${'a'.repeat(61)}.mdx`)).toEqual([
      `terms/${'a'.repeat(61)}.mdx: The name has 61 characters, and the most is 60. Give the file a shorter name.`,
    ]);
  });

  it('are not shared by a file and a folder', async () => {
    expect(await idIssues('content/terms/lado/index.mdx')).toEqual([
      'terms/lado/index.mdx: “lado” is also the name of content/terms/lado.mdx. Give one of the two files another name.',
    ]);
  });

  it('do not differ only in their capitals', async () => {
    expect(await idIssues('content/terms/LADO.mdx')).toContain(
      'terms/LADO.mdx: “LADO” differs only in its capitals from the name of content/terms/lado.mdx. Give one of the two files another name.',
    );
  });

  it('are none that Windows keeps for itself, where nobody could open the hub any more', async () => {
    expect(
      await idIssues('content/terms/aux.mdx', 'content/days/com1/index.mdx', 'content/terms/con-page.mdx'),
    ).toEqual([
      'terms/aux.mdx: Windows keeps the name “aux” for itself, and cannot have a file or folder of that name. Give it another name, for example “aux-page”.',
      'days/com1/index.mdx: Windows keeps the name “com1” for itself, and cannot have a file or folder of that name. Give it another name, for example “com1-page”.',
    ]);
  });

  it.each(['\n', '\r', '\u2028'])('are read and refused with the end of a line in them: %j', async (end) => {
    expect(await idIssues(`content/terms/a${end}b.mdx`)).toEqual([
      expect.stringContaining('cannot be used: it is also the address of the page. Use small letters'),
    ]);
    expect(await idIssues(`content/terms/a${end}b/index.mdx`)).toHaveLength(1);
  });

  it('may be the same in two collections', async () => {
    expect(await idIssues('content/roles/lado.mdx')).toEqual([]);
  });

  it('leave the addresses of the hub’s own pages alone', async () => {
    expect(await idIssues('content/pathways/my-record.mdx')).toEqual([
      'pathways/my-record.mdx: “my-record” is the address of a page of the hub itself. Give the file another name.',
    ]);
    expect(await idIssues('content/learning/loops.mdx')).toEqual([
      'learning/loops.mdx: “loops” is the address of a page of the hub itself. Give the file another name.',
    ]);
    expect(await idIssues('content/terms/my-record.mdx')).toEqual([]);
    const pages = [
      'blogs/page',
      'blogs/series',
      'blogs/topic',
      'days/page',
      'days/partner',
      'vlogs/page',
      'vlogs/topic',
    ];
    for (const name of pages) expect(await idIssues(`content/${name}.mdx`)).toHaveLength(1);
  });

  it('are not read from files that lie too deep', async () => {
    expect(await idIssues('content/terms/a/b.mdx')).toEqual([
      'terms/a/b.mdx: “b.mdx” lies too deep to be a page. Name the file content/terms/a-b.mdx, or content/terms/a-b/index.mdx.',
    ]);
    expect(await idIssues('content/terms/index.mdx')).toHaveLength(1);
  });

  it('stop publication', async () => {
    const issues = await checkWith({ 'content/terms/lado/index.mdx': term });
    expect(issues.find((issue) => issue.rule === 'ids')).toMatchObject({ severity: 'error', line: 1, column: 1 });
  });
});
