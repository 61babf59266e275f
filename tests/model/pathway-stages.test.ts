import { describe, expect, it } from 'vitest';
import type { Directory } from '#src/model/directory.ts';
import { minutesWords, pathwayStages, stageSky, stageWords, stepsWords } from '#src/model/pathway-stages.ts';
import type { Pathway } from '#src/schemas/pathways.ts';

const directory = {
  modules: [
    { id: 'welcome', href: '/induction/modules/welcome/', data: { minutes: 7, title: 'Welcome' } },
    { id: 'duties', href: '/induction/modules/duties/', data: { minutes: 12, title: 'Duties' } },
  ],
  days: [{ id: 'a-day', href: '/day-in-the-life/a-day/', data: {} }],
} as unknown as Directory;
const either = {
  id: 'another-day',
  title: 'Another day',
  options: [
    { id: 'read', text: 'Read', minutes: 20, link: 'day:a-day' },
    { id: 'draft', text: 'Read a draft', minutes: 25, link: 'day:not-published' },
    { id: 'shadow', text: 'Shadow', minutes: 210 },
  ],
};
const pathway = {
  stages: [
    { id: 'first', title: 'First', daysFromStart: 0, items: [{ module: 'welcome', optional: false, for: [] }] },
    {
      id: 'next',
      title: 'Next',
      daysFromStart: 30,
      items: [
        { module: 'not-published', optional: false, for: [] },
        { either, optional: false, for: [] },
        { module: 'duties', optional: true, for: [] },
      ],
    },
  ],
} as unknown as Pathway;

describe('the stages of a pathway', () => {
  it('are a morning: three stages are pre-dawn, dawn to noon, and noon to gold', () => {
    expect([0, 1, 2].map((index) => stageSky(index, 3))).toEqual([
      { from: 330, to: 420 },
      { from: 420, to: 750 },
      { from: 750, to: 990 },
    ]);
  });

  it.each([1, 2, 4, 7])('share the morning without a gap when there are %i, on half hours', (count) => {
    const skies = Array.from({ length: count }, (_, index) => stageSky(index, count));
    expect(skies[0]?.from).toBe(330);
    expect(skies.at(-1)?.to).toBe(990);
    skies.slice(1).forEach((sky, index) => expect(sky.from).toBe(skies[index]?.to));
    expect(skies.every(({ from, to }) => from % 30 === 0 && to >= from)).toBe(true);
  });

  it('number their steps through the whole pathway, and leave out what is not published', () => {
    const stages = pathwayStages(directory, pathway);
    expect(stages.map(({ steps }) => steps.map(({ number }) => number))).toEqual([[1], [2, 3]]);
    expect(stages.map(({ when }) => when)).toEqual([undefined, 'By day 30']);
  });

  it('count the minutes of what is required', () => {
    expect(pathwayStages(directory, pathway).map(({ minutes }) => minutes)).toEqual([7, 20]);
  });

  it('link an option only to a page that is published', () => {
    const options = pathwayStages(directory, pathway)[1]?.steps[0]?.task?.options;
    expect(options?.map(({ href }) => href)).toEqual(['/day-in-the-life/a-day/', undefined, undefined]);
  });

  it('say what their steps are', () => {
    const steps = pathwayStages(directory, pathway).flatMap((stage) => stage.steps);
    expect(stepsWords(steps)).toBe('2 modules and 1 task');
    expect(stepsWords(steps.slice(0, 1))).toBe('1 module');
    expect(stepsWords([])).toBe('');
    expect(stageWords({ steps: steps.slice(0, 1), minutes: 7 })).toBe('1 module, 7 minutes');
    expect(stageWords({ steps: steps.slice(2), minutes: 0 })).toBe('1 module');
  });

  it.each([
    [1, '1 minute'],
    [45, '45 minutes'],
    [210, 'about 3½ hours'],
  ])('say %i minutes as "%s"', (minutes, words) => {
    expect(minutesWords(minutes)).toBe(words);
  });
});
