import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FoundPlaces, spokenMoment } from '#src/model/spoken-moment.ts';

/** A page as the index knows it, from its parts: an id in front of each that can be linked to, found words in stars. */
const pageOf = (...parts: string[]): FoundPlaces => {
  const words: string[] = [];
  const anchors: { id: string; location: number }[] = [];
  for (const part of parts) {
    const id = /^\[(.*?)\] /.exec(part)?.[1];
    if (id !== undefined) anchors.push({ id, location: words.length });
    words.push(...part.replace(/^\[.*?\] /, '').split(' '));
  }
  const locations = words.flatMap((word, at) => (word.includes('*') ? [at] : []));
  return { content: words.join(' ').replaceAll('*', ''), locations, anchors };
};

const HEAD = 'One question. What a scrutineer hears.';

describe('the moment of a film that says what was looked for', () => {
  it('is the line with most of it', () => {
    const page = pageOf(
      HEAD,
      '[t=7] The *light is broken.',
      '[t=83] The *light took *six weeks.',
      '[description] A *light.',
    );
    expect(spokenMoment(page)).toEqual({
      seconds: 83,
      excerpt: [
        { text: 'The', marked: false },
        { text: ' ', marked: false },
        { text: 'light', marked: true },
        { text: ' took', marked: false },
        { text: ' ', marked: false },
        { text: 'six', marked: true },
        { text: ' weeks.', marked: false },
      ],
    });
  });

  it('is the first of two as good', () => {
    expect(spokenMoment(pageOf(HEAD, '[t=7] A *light.', '[t=9] A *light, a *light.'))?.seconds).toBe(7);
  });

  it('is not asked for where the head of the page has as much', () => {
    expect(spokenMoment(pageOf('One *question.', '[t=7] One *question, I said.'))).toBeUndefined();
    expect(spokenMoment(pageOf(HEAD, '[t=7] I said.', '[description] A *jug.'))).toBeUndefined();
  });

  it('is there only on the page of a film', () => {
    expect(spokenMoment(pageOf('A *jug.', '[the-jug] The *jug.'))).toBeUndefined();
    expect(spokenMoment({ content: '', locations: [], anchors: [] })).toBeUndefined();
  });

  it('is always a line that says one of the words', () => {
    const part = fc.tuple(
      fc.constantFrom('', '[t=1] ', '[t=2] ', '[x] '),
      fc.array(fc.constantFrom('a', '*b', '*c'), { minLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const moment = spokenMoment(pageOf(...parts.map(([id, words]) => `${id}${words.join(' ')}`)));
        expect(moment === undefined || moment.excerpt.some(({ marked }) => marked)).toBe(true);
      }),
    );
  });
});
