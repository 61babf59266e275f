import type { Catalogue } from '#src/model/catalogue.ts';
import {
  type Edit,
  setConfidence,
  setDone,
  setNote,
  setReader,
  setStart,
  setStory,
  setTask,
} from '#src/model/record-edits.ts';
import { fileText } from '#src/model/record-file.ts';
import { emptyRecord } from '#src/model/record.ts';
import { withoutNotes } from '#src/model/record-share.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';

/** The pathway that the made-up people in the help's pictures are on. */
export const PATHWAY = 'new-board-member';
const CHANGED = 'how-the-partnership-works';
const FIRST_FOUR = ['welcome', 'keeping-gemma-at-the-centre', CHANGED, 'being-a-good-board-member'];
const STEP = { id: 'step-into-another-day', option: 'shadow-a-colleague' };

/** A file as somebody made up would send it. */
export interface SentSample {
  name: string;
  text: string;
}

/** A record as edits leave it, one a day, from a day in November 2026; no two people do anything in the same minute. */
const recordWith = (edits: readonly Edit[], firstDay = 2, minute = 0): LearnerRecord =>
  edits.reduce((record, edit, index) => {
    const at = new Date(Date.UTC(2026, 10, firstDay + index, 10, minute)).toISOString();
    return edit(record, { at, on: at.slice(0, 10) });
  }, emptyRecord());

/** Several edits on one day. */
const together =
  (...edits: readonly Edit[]): Edit =>
  (record, moment) =>
    edits.reduce((before, edit) => edit(before, moment), record);

/** Does a module, in the version of today or in the first. @throws when the hub has no such module */
const did = ({ modules }: Catalogue, id: string, version?: number): Edit => {
  const found = modules.find((module) => module.id === id);
  if (found === undefined) throw new Error(`The help’s pictures show the module "${id}", which is not on the hub.`);
  const of = found.questions.length;
  return together(
    setConfidence(id, 'before', 2),
    setDone(id, version ?? found.version, { minutes: found.minutes, right: of, of, tries: 1 }),
    setConfidence(id, 'after', 4),
  );
};

/** Somebody who has done the first stage, one module of it in a version that has changed since. */
export const begunRecord = (catalogue: Catalogue): LearnerRecord =>
  recordWith([
    together(setStart(PATHWAY, '2026-11-02'), did(catalogue, 'welcome')),
    ...FIRST_FOUR.slice(1).map((id) => did(catalogue, id, 1)),
    setReader('name', 'Robin Hale'),
  ]);

/** What somebody brings along from another device: a module, a note and a story that are not on this one. */
export const otherDevice = (catalogue: Catalogue): SentSample => ({
  name: 'alongside-record-2026-11-12.json',
  text: fileText(
    recordWith(
      [
        did(catalogue, 'your-duties'),
        setNote('your-duties', 'who-answers-for-it', 'desk', 'Ask our front desk how they would do it.'),
        setStory('day:the-gate-is-where-i-learn-the-most', true),
      ],
      10,
    ),
  ),
});

/** Somebody who has done every step of the pathway. */
export const wholeRecord = (catalogue: Catalogue): LearnerRecord => {
  const items = catalogue.pathways.find(({ id }) => id === PATHWAY)?.stages.flatMap((stage) => stage.items) ?? [];
  const modules = items.flatMap(({ module }) => (module === undefined ? [] : [module]));
  return recordWith([
    ...modules.map((id) => did(catalogue, id)),
    setTask(PATHWAY, STEP.id, STEP.option),
    setReader('name', 'Robin Hale'),
    setReader('question', 'welcome'),
  ]);
};

/** Somebody who has sent a file: its name, theirs, where they work, and the modules they did in their first version. */
type Sender = readonly [file: string, name: string, partner: string, modules: readonly string[]];

const SENDERS: readonly Sender[] = [
  ['ada.json', 'Ada Bright', 'schools', FIRST_FOUR],
  ['jo-laptop.json', 'Jo Marsh', 'police', FIRST_FOUR.slice(0, 2)],
  ['jo-phone.json', 'Jo Marsh', 'police', ['your-duties']],
  ['mina.json', 'Mina Cole', 'housing', ['welcome']],
  ['owen.json', 'Owen Lowe', 'schools', FIRST_FOUR.slice(0, 3)],
];

const sentBy = (catalogue: Catalogue, [, name, partner, modules]: Sender, minute: number): LearnerRecord =>
  withoutNotes(
    recordWith(
      [
        together(setReader('name', name), setReader('partner', partner), setStart(PATHWAY, '2026-11-02')),
        ...modules.map((id) => did(catalogue, id, 1)),
      ],
      2,
      minute,
    ),
  );

/** Files as people send them to a coordinator: most can be read, two bear one name, and two cannot be read. */
export const sentFiles = (catalogue: Catalogue): SentSample[] => {
  const whole = fileText(wholeRecord(catalogue));
  return [
    { name: 'robin.json', text: whole },
    ...SENDERS.map((sender, index) => ({
      name: sender[0],
      text: fileText(sentBy(catalogue, sender, index + 1)),
    })),
    { name: 'half-a-file.json', text: whole.slice(0, 2000) },
    { name: 'rota.json', text: '{"team":"north"}' },
  ];
};
