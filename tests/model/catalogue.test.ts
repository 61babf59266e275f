import { describe, expect, it } from 'vitest';
import { catalogueOf, inductionCatalogue, moduleRenames } from '#src/model/catalogue.ts';
import { type DataOf, type Directory, listed } from '#src/model/directory.ts';
import type { Collection } from '#src/schemas/names.ts';
import { smallDirectory } from '../fixtures/small-partnership.ts';

const entry = <Name extends Collection>(collection: Name, id: string, data: object) =>
  listed(collection, id, { title: id, summary: 'In short.', ...data } as unknown as DataOf[Name], '/');

const module = (id: string, formerly: string[] = []) =>
  entry('modules', id, {
    minutes: 7,
    version: 2,
    formerly,
    changes: [
      { version: 2, on: '2026-12-01', what: 'More.', minutes: 3, headings: ['A card'] },
      { version: 1, on: '2026-11-01', what: 'First.', headings: [] },
    ],
    questions: [{ id: 'first', kind: 'single', options: [{ text: 'a', correct: true, because: 'secret' }] }],
    reflections: [{ id: 'think', prompt: 'Whom?' }],
    teamQuestion: 'What?',
  });

const directory = {
  ...smallDirectory,
  modules: [module('welcome', ['old-name', 'duties', 'older']), module('duties')],
  pathways: [
    entry('pathways', 'new-member', {
      sample: true,
      stages: [
        {
          id: 'before',
          title: 'Before',
          daysFromStart: 7,
          items: [
            { module: 'welcome', optional: false, for: [] },
            { module: 'a-draft', optional: false, for: [] },
            {
              optional: true,
              for: ['partner:police'],
              either: {
                id: 'two-days',
                title: 'Two days',
                options: [
                  { id: 'read', text: 'Read', minutes: 20, link: 'day:the-gate', days: 2 },
                  { id: 'draft', text: 'Draft', minutes: 20, link: 'day:a-draft' },
                  { id: 'shadow', text: 'Shadow', minutes: 210 },
                ],
              },
            },
          ],
        },
      ],
    }),
    entry('pathways', 'other', { sample: false, stages: [] }),
  ],
  days: [entry('days', 'the-gate', { title: 'The gate' })],
  blogs: [],
  vlogs: [],
  learning: [entry('learning', 'the-gate', { title: 'A plan' })],
} as unknown as Directory;

describe('the catalogue', () => {
  const catalogue = inductionCatalogue(directory);

  it('holds what the record needs to know of a module, and none of its answers', () => {
    expect(catalogue.modules[0]).toEqual({
      id: 'welcome',
      href: '/induction/modules/welcome/',
      title: 'welcome',
      summary: 'In short.',
      minutes: 7,
      version: 2,
      changes: [
        { version: 2, on: '2026-12-01', what: 'More.', minutes: 3, headings: ['A card'] },
        { version: 1, on: '2026-11-01', what: 'First.', headings: [] },
      ],
      questions: ['first'],
      reflections: [{ id: 'think', prompt: 'Whom?' }],
      teamQuestion: 'What?',
    });
    expect(JSON.stringify(catalogue)).not.toContain('secret');
  });

  it('leaves out steps and links that readers cannot open', () => {
    expect(catalogue.pathways[0]).toEqual({
      id: 'new-member',
      href: '/induction/new-member/',
      title: 'new-member',
      sample: true,
      stages: [
        {
          id: 'before',
          title: 'Before',
          daysFromStart: 7,
          items: [
            { module: 'welcome', optional: false, for: [] },
            {
              optional: true,
              for: ['partner:police'],
              task: {
                id: 'two-days',
                title: 'Two days',
                options: [
                  { id: 'read', text: 'Read', minutes: 20, href: '/day-in-the-life/the-gate/', days: 2 },
                  { id: 'draft', text: 'Draft', minutes: 20 },
                  { id: 'shadow', text: 'Shadow', minutes: 210 },
                ],
              },
            },
          ],
        },
      ],
    });
  });

  it('knows former ids, but never takes the id of a module that is there for one', () => {
    expect(moduleRenames(directory)).toEqual({ 'old-name': 'welcome', older: 'welcome' });
    expect(catalogue.renames).toEqual(moduleRenames(directory));
  });

  it('knows who a reader can be, and stories by kind', () => {
    expect(catalogue.roles).toContainEqual({ id: 'lado', title: 'LADO', partner: 'council' });
    expect(catalogue.partners.map(({ id }) => id)).toEqual(['council', 'adults', 'police', 'schools']);
    expect(catalogue.stories).toEqual({
      'day:the-gate': { title: 'The gate', href: '/day-in-the-life/the-gate/' },
      'learning:the-gate': { title: 'A plan', href: '/learning/the-gate/' },
    });
  });

  it('of one pathway has what that pathway needs', () => {
    const one = catalogueOf(catalogue, 'new-member');
    expect([one.pathways.map(({ id }) => id), one.modules.map(({ id }) => id), one.stories]).toEqual([
      ['new-member'],
      ['welcome'],
      {},
    ]);
    expect(one.renames).toEqual(catalogue.renames);
    expect(catalogueOf(catalogue, 'gone')).toMatchObject({ pathways: [], modules: [] });
  });
});
