import type { Catalogue, CatalogueModule, CataloguePathway } from '#src/model/catalogue.ts';
import { emptyRecord } from '#src/model/record.ts';
import type { Edit } from '#src/model/record-edits.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';

/** A module of four questions that takes seven minutes. */
export const moduleOf = (id: string, rest: Partial<CatalogueModule> = {}): CatalogueModule => ({
  id,
  title: `The ${id}`,
  summary: '',
  href: `/induction/modules/${id}/`,
  minutes: 7,
  version: 1,
  changes: [{ version: 1, on: '2026-11-01', what: 'First version.', headings: [] }],
  questions: ['first', 'second', 'third', 'fourth'],
  reflections: [
    { id: 'think', prompt: 'Whom do you know?' },
    { id: 'ask', prompt: 'Whom could you ask?' },
  ],
  teamQuestion: 'Whom should we meet?',
  ...rest,
});

/** A pathway of two stages: two modules, then a module, a task for some, and one more module that is optional. */
export const samplePathway: CataloguePathway = {
  id: 'new-member',
  title: 'New member',
  href: '/induction/new-member/',
  sample: false,
  stages: [
    {
      id: 'before',
      title: 'Before your first meeting',
      daysFromStart: 7,
      items: [
        { module: 'welcome', optional: false, for: [] },
        { module: 'your-duties', optional: false, for: [] },
      ],
    },
    {
      id: 'after',
      title: 'First 30 days',
      daysFromStart: 30,
      items: [
        {
          task: {
            id: 'another-day',
            title: 'Step into somebody else’s day',
            options: [
              { id: 'read', text: 'Read two days', minutes: 20, days: 2, href: '/day-in-the-life/' },
              { id: 'shadow', text: 'Shadow a colleague', minutes: 210 },
            ],
          },
          optional: false,
          for: [],
        },
        { module: 'for-police', optional: false, for: ['partner:police'] },
        { module: 'more', optional: true, for: [] },
      ],
    },
  ],
};

/** An induction of one pathway and four modules, two of them changed since they were new. */
export const sampleCatalogue: Catalogue = {
  modules: [
    moduleOf('welcome', {
      version: 3,
      changes: [
        { version: 3, on: '2027-01-05', what: 'A new number.', minutes: 3, headings: ['A card'] },
        { version: 2, on: '2026-12-01', what: 'A new law.', headings: ['The law'] },
        { version: 1, on: '2026-11-01', what: 'First version.', headings: [] },
      ],
    }),
    moduleOf('your-duties', { minutes: 12 }),
    moduleOf('for-police', { minutes: 5 }),
    moduleOf('more', { minutes: 30 }),
  ],
  pathways: [samplePathway],
  renames: { 'old-name': 'welcome' },
  partners: [
    { id: 'police', title: 'Police' },
    { id: 'schools', title: 'Schools' },
  ],
  roles: [{ id: 'head', title: 'Head', partner: 'schools' }],
  stories: {
    'day:a-day': { title: 'A day', href: '/day-in-the-life/a-day/' },
    'day:b-day': { title: 'Another day', href: '/day-in-the-life/b-day/' },
  },
};

/** A record in which these things were done one after another, a second apart, on 3 November 2026. */
export const recordAfter = (...edits: Edit[]): LearnerRecord =>
  edits.reduce(
    (record, edit, second) =>
      edit(record, { at: new Date(Date.UTC(2026, 10, 3, 9, 0, second)).toISOString(), on: '2026-11-03' }),
    emptyRecord(),
  );
