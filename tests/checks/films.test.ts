import { describe, expect, it } from 'vitest';
import { checkWith, said, swap } from './good-site.ts';

const FILM = 'content/vlogs/a-film/index.mdx';
const DESCRIPTION = 'description: A red door.';

const filmIssues = async (from: string, to: string): Promise<string[]> =>
  said(await checkWith({ [FILM]: swap(from, to) })).map((line) => line.replace('vlogs/a-film/index.mdx:', ''));

describe('a film is described for people who cannot see it', () => {
  it.each([
    'description: ""',
    'description: "  "',
    'description:',
    'description: "\\u00A0\\u200B"',
    'describes: A door.',
  ])('and is not published with %s', async (line) => {
    const issues = await checkWith({ [FILM]: swap(DESCRIPTION, line) });
    expect(issues.filter(({ severity, file }) => severity === 'error' && file === FILM)).not.toEqual([]);
  });

  it.each([
    ['the summary', 'description: ten seconds, at a DOOR', '16:14 films `description`: It only repeats the summary.'],
    ['the title', 'description: “A film.”', '16:14 films `description`: It only repeats the title.'],
    ['the question', 'description: Did you hear it', '16:14 films `description`: It only repeats the question.'],
    ['signs alone', 'description: "…"', '16:14 films `description`: There are no words in it.'],
  ])('in words of its own, not %s', async (_, line, issue) => {
    expect(await filmIssues(DESCRIPTION, line)).toEqual([issue]);
  });
});

describe('the chapters of a film', () => {
  const withChapters = (...starts: string[]): Promise<string[]> => {
    const list = starts.map((at) => `  - at: '${at}'\n    title: A door`).join('\n');
    return filmIssues(DESCRIPTION, `${DESCRIPTION}\nchapters:\n${list}`);
  };

  it('are in order, each at a time of its own', async () => {
    expect(await withChapters('00:00', '00:03', '00:09')).toEqual([]);
    expect(await withChapters('00:03', '00:01')).toEqual([
      '20:9 films `chapters`: The chapter at 00:01 does not begin after the one above it, at 00:03.',
    ]);
    expect(await withChapters('00:03', '00:03')).toEqual([
      '20:9 films `chapters`: The chapter at 00:03 does not begin after the one above it, at 00:03.',
    ]);
  });

  it('begin before the film ends', async () => {
    expect(await withChapters('00:10')).toEqual([
      '18:9 films `chapters`: The chapter at 00:10 begins when the film is over, at 00:10.',
    ]);
  });
});
