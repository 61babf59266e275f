import { describe, expect, it } from 'vitest';
import { agreedDaysRule } from '#src/checks/agreed-days.ts';
import { issuesOfPage, swap } from './good-site.ts';

const DAY = 'content/days/a-day/index.mdx';
const FILM = 'content/vlogs/a-film/index.mdx';

const saidOf = async (path: string, change: (text: string) => string): Promise<string[]> =>
  (await issuesOfPage(agreedDaysRule, path, change, '2026-11-25')).map(({ message }) => message);
const on = (day: string) => (text: string) => text.replace(/signedOffOn: .*/, `signedOffOn: ${day}`);

describe('the day on which somebody agreed', () => {
  it('has come, here or a few hours away', async () => {
    expect(await saidOf(DAY, on('2026-11-25'))).toEqual([]);
    expect(await saidOf(DAY, on('2026-11-26'))).toEqual([]);
    expect(await saidOf(DAY, on('soon'))).toEqual([]);
  });

  it('cannot lie ahead, whatever was agreed', async () => {
    expect(await saidOf(DAY, on('2027-01-01'))).toEqual(['Nobody can have agreed on 1 January 2027 yet.']);
    const people = swap('people: none', 'people: consented\npeopleConsentOn: 2027-01-01');
    expect(await saidOf(FILM, people)).toEqual(['Nobody can have agreed on 1 January 2027 yet.']);
  });
});
