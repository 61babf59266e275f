import { describe, expect, it } from 'vitest';
import { peopleInPicturesRule } from '#src/checks/people-in-pictures.ts';
import { issuesOfPage, swap } from './good-site.ts';

const DAY = 'content/days/a-day/index.mdx';
const FILM = 'content/vlogs/a-film/index.mdx';

const saidOf = async (path: string, change: (text: string) => string): Promise<string[]> =>
  (await issuesOfPage(peopleInPicturesRule, path, change)).map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );

const photograph = swap('./street.svg', './street.jpg');
const MISSING = 'The page shows a picture, and does not say whether anybody can be recognised in it.';

describe('people in pictures', () => {
  it('are spoken of on a page that shows a photograph, at the picture', async () => {
    expect(await saidOf(DAY, photograph)).toEqual([`40:1 ${MISSING}`]);
    expect(await saidOf(DAY, (text) => photograph(text).replace('published:', 'people: none\npublished:'))).toEqual([]);
  });

  it('are spoken of where there is a film, whose poster shows what is in it', async () => {
    expect(await saidOf(FILM, swap('people: none\n', ''))).toEqual([`13:1 ${MISSING}`]);
  });

  it('are not asked about on a page of words or drawings', async () => {
    expect(await saidOf(DAY, (text) => `${text}\n`)).toEqual([]);
  });

  it('have agreed on a day, when they can be recognised', async () => {
    expect(await saidOf(FILM, swap('people: none', 'people: consented'))).toEqual([
      '14:9 People can be recognised in the pictures, and there is no day on which they agreed.',
    ]);
    const agreed = swap('people: none', 'people: consented\npeopleConsentOn: 2026-11-01');
    expect(await saidOf(FILM, agreed)).toEqual([]);
  });
});
