import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ContentFile, ContentSite } from '#src/checks/content-site.ts';
import { describeSite } from '#src/checks/describe-site.ts';
import { checkContent } from '#src/checks/run.ts';
import { draftEntry } from '#src/markdown/draft-entry.ts';
import { readFrontMatter } from '#src/markdown/front-matter.ts';
import { ENTRY_KINDS, type EntryKind } from '#src/model/entry-kinds.ts';
import { LINK_SCHEMES } from '#src/schemas/names.ts';
import { readContentTree } from '../../scripts/content-tree.ts';
import { GOOD_ROOT, textFile, TODAY } from '../checks/good-site.ts';

const kinds = Object.keys(ENTRY_KINDS) as EntryKind[];
const PICTURE = 'tests/fixtures/content/good/content/vlogs/a-film/poster.png';

let files: ContentFile[];
let site: ContentSite;
beforeAll(async () => {
  files = await readContentTree(GOOD_ROOT);
  site = await describeSite(files, TODAY);
});

const draftOf = (kind: EntryKind) =>
  draftEntry(
    { kind, title: 'A new page: “yes”, it’s new', partner: 'police', role: 'officer' },
    { today: TODAY, index: site.index, mostMonths: 18 },
  );

/** What the checker says of a new entry among good content, and of the same when it is no draft any more. */
const checked = async (kind: EntryKind, change: (text: string) => string = (text) => text) => {
  const folder = `content/${LINK_SCHEMES[kind]}/a-new-page`;
  const { text, beside } = draftOf(kind);
  const more = beside.map((file): ContentFile => {
    if ('text' in file) return textFile(`${folder}/${file.name}`, file.text);
    const bytes = readFileSync(PICTURE);
    return { ...textFile(`${folder}/${file.name}`, ''), size: bytes.length, head: bytes.subarray(0, 64) };
  });
  const all = [...files, textFile(`${folder}/index.mdx`, change(text)), ...more];
  return checkContent(await describeSite(all, TODAY)).filter(({ file }) => file.startsWith(`${folder}/`));
};

describe('a new entry', () => {
  it.each(kinds)('is a valid draft with hints to replace: %s', async (kind) => {
    const issues = await checked(kind);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(issues.filter(({ rule }) => rule === 'hints').length).toBeGreaterThan(1);
  });

  it.each(kinds)('cannot be published with a hint left in it: %s', async (kind) => {
    const issues = await checked(kind, (text) => text.replace('draft: true\n', ''));
    expect(issues.filter(({ rule, severity }) => rule === 'hints' && severity === 'error').length).toBeGreaterThan(1);
  });

  it('says what had to be chosen for the writer', () => {
    expect(draftOf('day').chosen.map(({ path }) => path.join('.'))).toEqual([
      'hours.from',
      'hours.to',
      'consent.kind',
      'consent.signedOffOn',
    ]);
  });

  it('is dated today, to be read again within a year, by the partner it belongs to', () => {
    expect(readFrontMatter(draftOf('day').text).data).toMatchObject({
      title: 'A new page: “yes”, it’s new',
      owner: 'police',
      partner: 'police',
      role: 'officer',
      published: TODAY,
      reviewBy: '2027-11-22',
      draft: true,
    });
  });

  it('is read again sooner where the settings say so', () => {
    const { text } = draftEntry(
      { kind: 'term', title: 'A word', partner: 'police' },
      { today: TODAY, index: site.index, mostMonths: 6 },
    );
    expect(readFrontMatter(text).data['reviewBy']).toBe('2027-05-22');
  });
});
