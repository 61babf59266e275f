import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listOtherFiles, readContentFiles, readSettingsText } from '#src/markdown/content-files.ts';
import { entryOfPath, indexContent } from '#src/markdown/content-index.ts';
import { findEntry } from '#src/model/site-index.ts';

let root = '';

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'alongside-files-'));
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  write(
    'content/terms/lado.mdx',
    '---\ntitle: Local authority designated officer\nshort: LADO\nsummary: " Takes allegations. "\n---\n',
  );
  write('content/roles/gp/index.mdx', '---\ntitle: GP\nacronym: GP\npartner: general-practice\ndraft: true\n---\n');
  write('content/roles/gp.mdx', '---\ntitle: Another\n---\n');
  write(
    'content/partners/police/index.mdx',
    '---\ntitle: Police\nshortName: The police\nfamily: police-justice\n---\n',
  );
  write('content/partners/police/badge.svg', '<svg/>');
  write('content/partners/police/deep/index.mdx', 'x');
  write('content/recipes/soup.mdx', 'x');
  write('content/terms/note.md', 'x');
  write('content/settings/hub.yaml', 'topics:\n  - id: home\ncontacts:\n  - id: front-door\n  - nothing\n');
  symlinkSync('/etc/passwd', path.join(root, 'content/terms/secret.mdx'));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the files of a hub', () => {
  test('are entries when they lie where entries lie, with the same id for a file and a folder', async () => {
    const files = await readContentFiles(root);
    expect(files.map(({ path: file, collection, id }) => `${file} ${collection}/${id}`)).toEqual([
      'content/partners/police/index.mdx partners/police',
      'content/roles/gp.mdx roles/gp',
      'content/roles/gp/index.mdx roles/gp',
      'content/terms/lado.mdx terms/lado',
    ]);
  });

  test('are all listed, and links to other files are never followed', async () => {
    expect(await listOtherFiles(root)).toEqual([
      { path: 'content/partners/police/badge.svg', kind: 'file', size: 6 },
      { path: 'content/partners/police/deep/index.mdx', kind: 'file', size: 1 },
      { path: 'content/recipes/soup.mdx', kind: 'file', size: 1 },
      { path: 'content/settings/hub.yaml', kind: 'file', size: 62 },
      { path: 'content/terms/note.md', kind: 'file', size: 1 },
      { path: 'content/terms/secret.mdx', kind: 'symlink', size: 0 },
    ]);
  });

  test('that are not there are no files', async () => {
    expect(await readContentFiles(path.join(root, 'nowhere'))).toEqual([]);
    expect(await readSettingsText(path.join(root, 'nowhere'))).toBeUndefined();
  });

  test.each([
    'content/terms/a/b/index.mdx',
    'content/terms/a/other.mdx',
    'content/terms/a.md',
    'content/x/a.mdx',
    'terms/a.mdx',
    'content/__proto__/a.mdx',
  ])('%s is not the path of an entry', (file) => expect(entryOfPath(file)).toBeUndefined());
});

describe('the index', () => {
  test('knows of each entry what links to it need, and the lists in settings', async () => {
    const index = indexContent(await readContentFiles(root), await readSettingsText(root));
    expect(findEntry(index, 'terms', 'lado')).toEqual({
      collection: 'terms',
      id: 'lado',
      title: 'Local authority designated officer',
      short: 'LADO',
      summary: 'Takes allegations.',
      draft: false,
    });
    expect(findEntry(index, 'roles', 'gp')).toMatchObject({ short: 'GP', partner: 'general-practice', draft: true });
    expect(findEntry(index, 'partners', 'police')).toMatchObject({ short: 'The police', family: 'police-justice' });
    expect(index).toMatchObject({ topics: ['home'], contacts: ['front-door'] });
  });

  test('is built from broken files as well, by their ids', () => {
    const file = { path: 'content/terms/x.mdx', collection: 'terms', id: 'x', text: '---\ntitle: [\n---\n' } as const;
    expect(findEntry(indexContent([file], 'a: ['), 'terms', 'x')).toMatchObject({ title: 'x', draft: false });
  });
});
