import { describe, expect, it } from 'vitest';
import type { Catalogue } from '#src/model/catalogue.ts';
import { openSentFile } from '#src/model/coverage-file.ts';
import { coverageOf } from '#src/model/coverage.ts';
import { keptText, readRecord } from '#src/model/record-file.ts';
import { begunRecord, otherDevice, PATHWAY, sentFiles, wholeRecord } from '../../scripts/picture-records.ts';
import { modules } from '../site/module-content.ts';

/** What the pictures need of the hub, from its content as it is now: they are taken of the hub and not of a sample. */
const hub: Catalogue = {
  modules: [...modules].map(([id, { title, summary, minutes, version, changes, questions, teamQuestion }]) => ({
    ...{ id, title, summary, minutes, version, teamQuestion, href: '', reflections: [] },
    changes,
    questions: questions.map((question) => question.id),
  })),
  pathways: [
    {
      ...{ id: PATHWAY, title: PATHWAY, href: '', sample: true },
      stages: [
        {
          ...{ id: 'all', title: 'All', daysFromStart: 30 },
          items: ['welcome', 'your-duties', 'how-the-partnership-works', 'being-a-good-board-member'].map((module) => ({
            ...{ module, optional: false, for: [] },
          })),
        },
      ],
    },
  ],
  ...{ renames: {}, partners: [], roles: [], stories: {} },
};

describe('the made-up people in the help’s pictures', () => {
  it('are the same each time, so that pictures taken again are the same', () => {
    expect(keptText(begunRecord(hub))).toBe(keptText(begunRecord(hub)));
    expect(sentFiles(hub)).toEqual(sentFiles(hub));
  });

  it('have records that the hub can read', () => {
    for (const record of [begunRecord(hub), wholeRecord(hub)])
      expect(readRecord(keptText(record))).toHaveProperty('record');
    expect(readRecord(otherDevice(hub).text)).toHaveProperty('record');
  });

  it('stand as the pictures’ words say: six files read, one finished, two with a change, two refused, one question', () => {
    const files = sentFiles(hub).map(({ name, text }) => openSentFile({ id: name, file: name, text }, hub.renames));
    const { people, refused, matches } = coverageOf(files, hub);
    expect(people).toHaveLength(6);
    expect(people.filter(({ gaps }) => gaps.length === 0).map(({ name }) => name)).toEqual(['Robin Hale']);
    expect(people.filter(({ outOfDate }) => outOfDate > 0)).toHaveLength(2);
    expect(refused.map(({ file }) => file)).toEqual(['half-a-file.json', 'rota.json']);
    expect(matches.map(({ kind }) => kind)).toEqual(['same-name']);
  });

  it('need modules that the hub has, and say which one is missing', () => {
    expect(() => begunRecord({ ...hub, modules: [] })).toThrow('the module "welcome", which is not on the hub');
  });
});
