import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSite } from '#src/checks/describe-site.ts';
import { checkContent, inOrder } from '#src/checks/run.ts';
import type { Issue } from '#src/model/issues.ts';
import { readContentTree } from '../../scripts/content-tree.ts';
import { siteWith, textFile, TODAY } from './good-site.ts';

const BROKEN_ROOT = fileURLToPath(new URL('../fixtures/content/broken', import.meta.url));

const issueOf = (part: Partial<Issue>): Issue => ({
  file: 'content/a.mdx',
  line: 1,
  column: 1,
  rule: 'rule',
  severity: 'error',
  message: 'What.',
  fix: 'How.',
  ...part,
});

describe('the checker', () => {
  it('reports every problem of every file in one run, in order, each at its line and column', async () => {
    const issues = checkContent(await describeSite(await readContentTree(BROKEN_ROOT), TODAY));
    expect(
      issues.map(({ file, line, column, rule }) => `${file.replace('content/', '')}:${line}:${column} ${rule}`),
    ).toEqual([
      'blogs/a-thought.mdx:3:1 duplicate-key',
      'blogs/a-thought.mdx:4:35 yaml',
      'blogs/a-thought.mdx:7:1 code',
      'blogs/payload.js:1:1 files',
      'blogs/payload.js:1:1 files',
      'blogs/payload.js:1:1 unused-files',
      'days/a-day/index.mdx:1:1 schema',
      'days/a-day/index.mdx:4:8 references',
      'days/a-day/index.mdx:5:1 schema',
      'days/a-day/index.mdx:6:12 schema',
      'days/a-day/index.mdx:7:7 references',
      'days/a-day/index.mdx:9:1 schema',
      'days/a-day/index.mdx:11:3 schema',
      'days/a-day/index.mdx:13:1 schema',
      'days/a-day/index.mdx:17:16 references',
      'days/a-day/index.mdx:22:13 schema',
      'days/a-day/index.mdx:24:7 schema',
      'days/a-day/index.mdx:25:7 schema',
      'days/a-day/index.mdx:26:19 schema',
      'days/a-day/index.mdx:29:3 schema',
      'days/a-day/index.mdx:30:11 schema',
      'days/a-day/index.mdx:32:1 headings',
      'days/a-day/index.mdx:33:6 telephones',
      'days/a-day/index.mdx:33:29 acronyms',
      'days/a-day/index.mdx:37:5 unknown-link',
      'days/a-day/index.mdx:37:31 links',
      'days/a-day/index.mdx:39:1 image-text',
      'days/a-day/index.mdx:39:1 images',
      'days/a-day/index.mdx:41:1 moment-time',
      'days/a-day/index.mdx:43:1 component',
      'learning/Not An Id.mdx:1:1 front-matter',
      'learning/Not An Id.mdx:1:1 ids',
      'modules/hello.mdx:12:14 module-changes',
      'modules/hello.mdx:15:16 module-changes',
      'modules/hello.mdx:16:14 module-changes',
      'modules/hello.mdx:17:9 module-changes',
      'modules/hello.mdx:19:12 formerly',
      'modules/hello.mdx:23:11 references',
      'modules/hello.mdx:30:5 schema',
      'modules/hello.mdx:33:15 question-options',
      'modules/hello.mdx:36:9 item-ids',
      'modules/hello.mdx:42:9 schema',
      'modules/hello.mdx:42:15 question-options',
      'modules/hello.mdx:46:26 question-options',
      'modules/hello.mdx:54:15 question-options',
      'modules/hello.mdx:60:9 item-ids',
      'pathways/new-member.mdx:21:15 pathway-steps',
      'pathways/new-member.mdx:22:19 item-ids',
      'pathways/new-member.mdx:25:21 references',
      'pathways/new-member.mdx:26:9 item-ids',
      'pathways/new-member.mdx:28:20 pathway-steps',
      'pathways/new-member.mdx:30:17 pathway-steps',
      'pathways/new-member.mdx:31:15 references',
      'settings/hub.yaml:61:14 settings',
      'vlogs/a-film/captions.vtt:6:1 captions',
      'vlogs/a-film/captions.vtt:6:1 captions',
      'vlogs/a-film/captions.vtt:6:1 captions-pace',
      'vlogs/a-film/index.mdx:5:11 review-date',
      'vlogs/a-film/index.mdx:8:10 partner-match',
      'vlogs/a-film/index.mdx:9:1 schema',
      'vlogs/a-film/index.mdx:10:9 references',
      'vlogs/a-film/index.mdx:14:1 people-in-pictures',
      'vlogs/a-film/index.mdx:24:9 schema',
      'vlogs/a-film/poster.png:1:1 files',
    ]);
  });

  it('says what is wrong and how to mend it, in sentences', async () => {
    const issues = checkContent(await describeSite(await readContentTree(BROKEN_ROOT), TODAY));
    const sentence = /^[^a-z].*[.?!]$/su;
    expect(issues.filter(({ message, fix }) => !sentence.test(message) || !sentence.test(fix))).toEqual([]);
  });

  it('sorts by file, then line, then column, and says nothing twice', () => {
    const issues = [
      issueOf({ file: 'content/b.mdx' }),
      issueOf({ line: 10 }),
      issueOf({ line: 9, column: 2 }),
      issueOf({ line: 9, column: 1 }),
      issueOf({ line: 10 }),
    ];
    expect(inOrder(issues).map(({ file, line, column }) => [file, line, column])).toEqual([
      ['content/a.mdx', 9, 1],
      ['content/a.mdx', 9, 2],
      ['content/a.mdx', 10, 1],
      ['content/b.mdx', 1, 1],
    ]);
  });

  it('checks an empty folder without falling over', async () => {
    const issues = checkContent(await describeSite([], TODAY));
    expect(issues.map(({ rule }) => rule)).toEqual(['settings']);
  });
});

const PIECES = [
  '---\n',
  'title: A\n',
  'questions:\n  - kind: single\n',
  'video:\n  file: ./a.mp4\n',
  'reach: 1\n',
  'meanwhile: [[[\n',
  'stages:\n  - items: [{}]\n',
  'role: officer\n',
  'captions: ./captions.vtt\n',
  '__proto__: {}\n',
  'a: &a [*a]\n',
  '## 08:30 A\n',
  '[a](role:b)',
  '![](./c.png)',
  '<Callout>',
  '{x}',
  'WEBVTT\n\n',
  '00:01.000 --> 00:00.000\n',
  'navigation: [{to: /x/}]\n',
  'wording: {askExamples: [1, a]}\n',
  'contacts: [null, {id: a}, {id: a, telephone: 07700 900123}]\n',
  'allowLists: {telephone: 3}\n',
  '\uFEFF',
  '\0',
  '\u202E',
  '\uD800',
];

describe('the checker on arbitrary content', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 12 })
      .map((parts) => parts.join('')),
  );
  const anyPath = fc.constantFrom(
    'content/days/a-day/index.mdx',
    'content/vlogs/a-film/index.mdx',
    'content/vlogs/a-film/captions.vtt',
    'content/days/a-day/street.svg',
    'content/settings/hub.yaml',
    'content/modules/welcome.mdx',
    'content/partners/police.mdx',
    'content/pathways/__proto__.mdx',
    'content/constructor/x.mdx',
    'content//.mdx',
  );

  it('never throws, and places every issue in a file, at a line and a column', async () => {
    await fc.assert(
      fc.asyncProperty(anyPath, anyText, async (path, text) => {
        const issues = checkContent(await siteWith({ [path]: text }));
        for (const issue of issues) {
          expect(issue.file).toMatch(/^content\//u);
          expect(issue.line).toBeGreaterThanOrEqual(1);
          expect(issue.column).toBeGreaterThanOrEqual(1);
          expect(issue.message).not.toBe('');
          expect(issue.fix).not.toBe('');
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('never throws on front matter of any shape', async () => {
    const shape = fc.jsonValue({ maxDepth: 4 });
    const fields = fc.constantFrom(
      'questions',
      'stages',
      'hours',
      'role',
      'meanwhile',
      'reach',
      'weCannot',
      'video',
      'captions',
      'reviewBy',
      'topics',
      'author',
      'sample',
      'video',
    );
    const folders = fc.constantFrom('days', 'vlogs', 'modules', 'pathways', 'partners', 'learning');
    await fc.assert(
      fc.asyncProperty(folders, fc.dictionary(fields, shape), async (folder, data) => {
        const text = `---\n${JSON.stringify(data)}\n---\n\nWords.\n`;
        const site = await describeSite([textFile(`content/${folder}/x/index.mdx`, text)], TODAY);
        expect(checkContent(site).length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
