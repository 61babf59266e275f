import type { Catalogue, CatalogueModule } from '#src/model/catalogue.ts';
import { openSentFile, type TriedFile } from '#src/model/coverage-file.ts';
import { fileText } from '#src/model/record-file.ts';
import { emptyRecord } from '#src/model/record.ts';
import type { Edit } from '#src/model/record-edits.ts';
import { addAnswer, setDone, setNote, setReader, setStart, setTask } from '#src/model/record-edits.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';

const module = (id: string, version: number): CatalogueModule => ({
  id,
  title: `About ${id}`,
  summary: '',
  href: `/induction/modules/${id}/`,
  minutes: 9,
  version,
  changes: [],
  questions: [],
  reflections: [],
  teamQuestion: '',
});
const step = (id: string, who: string[] = []) => ({ module: id, optional: false, for: who });
const task = {
  id: 'shadow',
  title: 'Shadow a colleague',
  options: [
    { id: 'half-day', text: 'Half a day', minutes: 210 },
    { id: 'read', text: 'Read two days', minutes: 20, days: 2 },
  ],
};

/** Two pathways that share a module, one of which is for the police alone. */
export const CATALOGUE: Catalogue = {
  modules: [module('welcome', 2), module('your-duties', 1), module('custody', 1)],
  pathways: [
    {
      id: 'board',
      title: 'New to the board',
      href: '/induction/board/',
      sample: true,
      stages: [
        { id: 'first', title: 'Before your first meeting', daysFromStart: 7, items: [step('welcome')] },
        {
          id: 'later',
          title: 'First 30 days',
          daysFromStart: 30,
          items: [step('your-duties'), { task, optional: false, for: [] }],
        },
      ],
    },
    {
      id: 'front-line',
      title: 'New to the front line',
      href: '/induction/front-line/',
      sample: true,
      stages: [
        {
          id: 'week',
          title: 'First week',
          daysFromStart: 5,
          items: [step('welcome'), step('custody', ['partner:police'])],
        },
      ],
    },
  ],
  renames: { 'old-welcome': 'welcome' },
  partners: [
    { id: 'schools', title: 'Schools' },
    { id: 'police', title: 'Police' },
  ],
  roles: [{ id: 'head', title: 'Head teacher', partner: 'schools' }],
  stories: {},
};

/** An instant on 3 November 2026, so many milliseconds after nine. */
export const at = (step: number) => ({
  at: new Date(Date.UTC(2026, 10, 3, 9, 0, 0, step)).toISOString(),
  on: '2026-11-03',
});

/** A record to which some things were done, one after the other; another clock makes another device of it. */
export const recordWith = (edits: readonly Edit[], clock = 0): LearnerRecord =>
  edits.reduce((record, edit, index) => edit(record, at(clock * 1000 + index)), emptyRecord());

/** Somebody with a name. */
export const named = (name: string, partner?: string): Edit[] => [
  setReader('name', name),
  ...(partner === undefined ? [] : [setReader('partner', partner)]),
];

/** A module done in a version. */
export const did = (id: string, version = 1): Edit => setDone(id, version, { minutes: 9, right: 3, of: 3, tries: 1 });

/** The day somebody began a pathway. */
export const began = (pathway: string, day = '2026-11-01'): Edit => setStart(pathway, day);

/** The task done. */
export const shadowed: Edit = setTask('board', 'shadow', 'half-day');

/** An answer, given on a device. */
export const answered = (device: string): Edit =>
  addAnswer('welcome', { question: 'first', version: 1, right: true }, device);

/** Something private. */
export const wrote = (text: string): Edit => setNote('welcome', 'think', 'desk', text);

/** A file that was read, with the record it holds; its name tells it from the others. */
export const fileWith = (file: string, record: LearnerRecord): TriedFile => fileOf(file, fileText(record));

/** A file that was read, with any text at all. */
export const fileOf = (file: string, text: string): TriedFile =>
  openSentFile({ id: file, file, text }, CATALOGUE.renames);
