import { describe, expect, it } from 'vitest';
import { checkWith, said, swap } from './good-site.ts';

const DAY = 'content/days/a-day/index.mdx';
const CAPTIONS = 'content/vlogs/a-film/captions.vtt';

const aHeading = (text: string): string => text.replace(/## 12:00 .*/u, '## 12:00 Still to write: a title');

describe('a hint left in an entry', () => {
  it('is an error where readers would meet it', async () => {
    expect(said(await checkWith({ [DAY]: aHeading }))).toContain(
      'days/a-day/index.mdx:42:10 hints There is still a hint here.',
    );
  });

  it('is only advice while the entry is a draft', async () => {
    const draft = (text: string): string => aHeading(text).replace('---\n', '---\ndraft: true\n');
    const found = (await checkWith({ [DAY]: draft })).filter(({ rule }) => rule === 'hints');
    expect(found.map(({ severity }) => severity)).toEqual(['advice']);
  });

  it('is found in captions, which belong to the film beside them', async () => {
    const issues = await checkWith({ [CAPTIONS]: (text) => text.replace(/(-->.*\n)/u, '$1Still to write: ') });
    expect(issues.map(({ rule, file }) => `${file} ${rule}`)).toEqual([`${CAPTIONS} hints`]);
  });

  it('is not what somebody says of their own work', async () => {
    const innocent = swap('## 12:00 At', '## 12:00 The report I have still to write, at');
    const found = (await checkWith({ [DAY]: innocent })).filter(({ rule }) => rule === 'hints');
    expect(found).toEqual([]);
  });
});
