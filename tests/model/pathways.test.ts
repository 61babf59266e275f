import { describe, expect, it } from 'vitest';
import type { Directory } from '#src/model/directory.ts';
import { aboutHowLong, modulePlaces, pathwayMinutes } from '#src/model/pathways.ts';
import type { Pathway } from '#src/schemas/pathways.ts';

const pathway = {
  stages: [
    { id: 'first', title: 'First', items: [{ module: 'welcome', optional: false, for: [] }] },
    {
      id: 'next',
      title: 'Next',
      items: [
        { module: 'duties', optional: false, for: [] },
        { either: { options: [{ minutes: 18 }, { minutes: 240 }] }, optional: false, for: [] },
        { module: 'extra', optional: true, for: [] },
        { either: { options: [{ minutes: 50 }] }, optional: false, for: ['partner:police'] },
      ],
    },
  ],
} as unknown as Pathway;
const modules = [
  ['welcome', 7],
  ['duties', 12],
  ['extra', 30],
].map(([id, minutes]) => ({ id, data: { minutes } }));
const directory = { modules, pathways: [{ id: 'board', data: pathway }] } as unknown as Directory;

describe('a pathway', () => {
  it('takes as long as what everybody has to do, and the shortest way through each task', () => {
    expect(pathwayMinutes(directory, pathway)).toBe(7 + 12 + 18);
  });

  it.each([
    [3, 'About 5 minutes'],
    [37, 'About 35 minutes'],
    [80, 'About 1½ hours'],
    [125, 'About 2 hours'],
  ])('says of %i minutes "%s"', (minutes, words) => {
    expect(aboutHowLong(minutes)).toBe(words);
  });

  it('knows where a module stands and what comes next', () => {
    const [place] = modulePlaces(directory, 'duties');
    expect(place).toMatchObject({ stage: 'Next', place: 2, count: 3, next: { id: 'extra' } });
    expect(modulePlaces(directory, 'extra')[0]?.next).toBeUndefined();
    expect(modulePlaces(directory, 'nowhere')).toEqual([]);
  });
});
