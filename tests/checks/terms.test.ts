import { describe, expect, it } from 'vitest';
import { checkWith, said, swap } from './good-site.ts';

const BLOG = 'content/blogs/a-thought.mdx';
const TERM = 'content/terms/front-door.mdx';
const FRONT_DOOR = `---
title: Front door
summary: Where a worry about a child is told.
owner: police
reviewBy: 2027-06-30
source:
  text: Guidance
  law: first-act
  verified: read
---

It is where you ring.
`;
const writing = async (words: string, term = FRONT_DOOR): Promise<string[]> =>
  said(await checkWith({ [BLOG]: swap('I knocked twice.', words), [TERM]: term }));
const saying = (words: string): string => `terms “${words}” is in the glossary, and this page does not lead to it.`;

describe('a term of several words', () => {
  it('is linked once on a page that uses it', async () => {
    expect(await writing('We rang the front door. The front door rang back.')).toEqual([
      `(advice) blogs/a-thought.mdx:15:13 ${saying('front door')}`,
    ]);
    expect(await writing('We rang the front door. The [front door](term:front-door) rang back.')).toEqual([]);
  });

  it('is known in capitals, in the plural and however it is spaced', async () => {
    expect(await writing('Front  doors are many.')).toEqual([
      `(advice) blogs/a-thought.mdx:15:1 ${saying('Front doors')}`,
    ]);
  });

  it('is no part of a longer word, and not asked for inside another link, in headings or in tags', async () => {
    expect(await writing('A front-door key, a shopfront door, the [front door team](role:officer).')).toEqual([]);
    expect(
      await writing('## The front door\n\n<Callout kind="note" title="The front door">\n\nWords.\n\n</Callout>'),
    ).toEqual([]);
  });

  it('is left alone when it is one word, a draft, or the page itself', async () => {
    expect(await writing('A door is a door.', FRONT_DOOR.replace('title: Front door', 'title: Door'))).toEqual([]);
    expect(await writing('The front door.', FRONT_DOOR.replace('---\n\n', 'draft: true\n---\n\n'))).toEqual([]);
    expect(await writing('Words.', FRONT_DOOR.replace('It is where', 'The front door is where'))).toEqual([]);
  });

  it('comes with the words to write', async () => {
    const issues = await checkWith({ [BLOG]: swap('I knocked twice.', 'The front door.'), [TERM]: FRONT_DOOR });
    expect(issues.map(({ fix }) => fix)).toEqual(['Write [front door](term:front-door) here.']);
  });
});
