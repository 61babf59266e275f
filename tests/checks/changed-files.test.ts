import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChangedFile, changesTheHub, MOST_BYTES, MOST_FILES, wrongWithChange } from '#src/checks/changed-files.ts';

const file = (path: string, change: Partial<ChangedFile> = {}): ChangedFile => ({
  path,
  status: 'added',
  kind: 'file',
  size: 1_000,
  ...change,
});
const said = (files: readonly ChangedFile[], isMaintainer = false): string[] =>
  wrongWithChange(files, { isMaintainer }).map(({ file: path, severity, message }) => `${path} ${severity} ${message}`);
const story = file('content/days/a-day/index.mdx');

describe('what anybody may send', () => {
  it('is a story, with what belongs to it', () => {
    expect(
      said([story, file('content/days/a-day/gate.png'), file('content/blogs/one.mdx', { status: 'changed' })]),
    ).toEqual([]);
  });

  it.each([
    'src/model/paths.ts',
    'package.json',
    'README.md',
    '.github/workflows/ci.yml',
    'content',
    'Content/days/a.mdx',
    'contents/days/a.mdx',
    ' content/days/a.mdx',
    'public/content/a.mdx',
  ])('is not %s', (path) => {
    expect(said([story, file(path)])).toEqual([
      `${path} error This is a part of the hub itself, not one of its pages.`,
    ]);
    expect(said([story, file(path, { status: 'removed', size: 0 })])).toHaveLength(1);
  });

  it('is not the settings, nor anything beside them', () => {
    expect(said([file('content/settings/hub.yaml', { status: 'changed' })])).toEqual([
      'content/settings/hub.yaml error The hub’s settings are kept by the partnership.',
    ]);
    expect(said([file('content/settings/more.mdx')])).toHaveLength(1);
  });

  it('leads nowhere else, runs nowhere, and is nothing but files', () => {
    expect(said([file('content/days/a/index.mdx', { kind: 'symlink' })])).toEqual([
      'content/days/a/index.mdx error This leads to another file instead of being one.',
    ]);
    expect(said([file('content/days/a/x.png', { kind: 'program' })])[0]).toContain('marked as a program');
    expect(said([file('content/days/other', { kind: 'other' })])[0]).toContain('not a plain file');
    expect(said([file('content/days/a/index.mdx', { kind: 'symlink', status: 'removed' })])[0]).toContain('taken off');
  });

  it('is as much as a person can look at', () => {
    const files = (number: number, size: number): ChangedFile[] =>
      Array.from({ length: number }, (_, index) => file(`content/blogs/b${index}.mdx`, { size }));
    expect(said(files(MOST_FILES, 100))).toEqual([]);
    expect(said(files(MOST_FILES + 1, 100))).toEqual([
      'content/blogs/b0.mdx error There are 41 files in this, and the most at once is 40.',
    ]);
    expect(said(files(2, MOST_BYTES / 2))).toEqual([]);
    expect(said(files(2, MOST_BYTES / 2 + 1))[0]).toMatch(
      /^content\/blogs\/b0\.mdx error The files are 30.* MB together, and the most/u,
    );
  });

  it('may take a page away, which is pointed out', () => {
    expect(said([file('content/blogs/one.mdx', { status: 'removed', size: 0 })])).toEqual([
      'content/blogs/one.mdx advice This page would be taken off the hub.',
    ]);
  });

  it('is told in a few sentences, however much is wrong', () => {
    expect(
      said(Array.from({ length: 3_000 }, (_, index) => file(`src/${index}.ts`, { kind: 'symlink' }))),
    ).toHaveLength(41);
  });

  it('never passes with a file that lies outside of the pages', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (paths, outside) => {
        fc.pre(!/^content\/(?!settings\/)/u.test(outside));
        expect(said([...paths.map((path) => file(path)), file(outside)]).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('what those who look after the hub may send', () => {
  it('is anything, in any amount, but not what leads elsewhere or runs', () => {
    const many = Array.from({ length: 60 }, (_, index) => file(`src/x${index}.ts`, { size: MOST_BYTES }));
    expect(said([...many, file('content/settings/hub.yaml')], true)).toEqual([]);
    expect(said([file('content/days/a/x.png', { kind: 'symlink' })], true)).toHaveLength(1);
  });

  it('is judged by the hub’s own tests when it changes more than words', () => {
    expect(changesTheHub([story])).toBe(false);
    expect(changesTheHub([story, file('src/a.ts')])).toBe(true);
  });
});
