import {
  addAnswer,
  setConfidence,
  setDone,
  setNote,
  setReader,
  setStart,
  setStory,
  setTask,
} from '#src/model/record-edits.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';
import { recordAfter } from './induction-samples.ts';

/** A record with something in every part of it. */
export const filledRecord: LearnerRecord = recordAfter(
  setReader('name', 'Sam O’Brien'),
  setReader('partner', 'police'),
  setReader('question', 'welcome'),
  setStart('new-member', '2026-11-03'),
  setTask('new-member', 'another-day', 'shadow'),
  setStory('day:a-day', true),
  setConfidence('welcome', 'before', 2),
  addAnswer('welcome', { question: 'first', version: 1, right: true }, 'abc123'),
  setNote('welcome', 'think', 'abc123', 'The head of the school next door.'),
  setDone('welcome', 1, { minutes: 7, right: 3, of: 4, tries: 2 }),
  setConfidence('welcome', 'after', 4),
);

/** A copy of the filled record with one place changed. @param path where, for example `modules.welcome.done.1.value.on` */
export const withPlace = (path: string, value: unknown): unknown => {
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const copy = structuredClone(filledRecord) as unknown as Record<string, unknown>;
  const node = steps.reduce<Record<string, unknown>>((at, step) => at[step] as Record<string, unknown>, copy);
  if (!(last in node) && value === undefined) throw new Error(`There is nothing at ${path}.`);
  node[last] = value;
  return copy;
};

const AT = '2026-11-03T09:00:00.000Z';
const DONE = 'modules.welcome.done.1.value';
const NOTE = 'modules.welcome.reflections.think.abc123.value';

/** Everything a single place of a record can be that it must not be, and where the reader says it is. */
export const badPart: readonly { name: string; place: string; record: unknown }[] = (
  [
    ['a list for the modules', 'modules', [], 'modules'],
    ['a list for the whole reader', 'reader', [], 'reader'],
    ['a text for a list of stories', 'stories', 'day:a-day', 'stories'],
    ['null for what was cleared', 'cleared', null, 'cleared'],
    ['a part that no record has', 'grades', {}, 'grades'],
    ['a field that no module has', 'modules.welcome.score', 3, 'modules, welcome, score'],
    ['a day that does not exist', `${DONE}.on`, '2026-02-30', 'modules, welcome, done, 1, value, on'],
    ['29 February of a year without one', `${DONE}.on`, '2100-02-29', 'modules, welcome, done, 1, value, on'],
    ['a day written the other way round', `${DONE}.on`, '03-11-2026', 'modules, welcome, done, 1, value, on'],
    [
      'an instant that does not exist',
      'modules.welcome.done.1.at',
      '2026-02-30T09:00:00.000Z',
      'modules, welcome, done, 1, at',
    ],
    [
      'an instant at 24 hours',
      'modules.welcome.done.1.at',
      '2026-11-03T24:00:00.000Z',
      'modules, welcome, done, 1, at',
    ],
    [
      'an instant in another zone',
      'modules.welcome.done.1.at',
      '2026-11-03T09:00:00.000+01:00',
      'modules, welcome, done, 1, at',
    ],
    [
      'an instant of the year 12026',
      'modules.welcome.done.1.at',
      '+012026-11-03T09:00:00.000Z',
      'modules, welcome, done, 1, at',
    ],
    ['no instant', 'modules.welcome.done.1.at', undefined, 'modules, welcome, done, 1, at'],
    ['a negative count', `${DONE}.tries`, -1, 'modules, welcome, done, 1, value, tries'],
    ['a count that is not whole', `${DONE}.minutes`, 7.5, 'modules, welcome, done, 1, value, minutes'],
    ['a count as text', `${DONE}.minutes`, '7', 'modules, welcome, done, 1, value, minutes'],
    ['a count beyond all numbers', `${DONE}.minutes`, Infinity, 'modules, welcome, done, 1, value, minutes'],
    ['no number', `${DONE}.of`, null, 'modules, welcome, done, 1, value, of'],
    [
      'a version that is not a number',
      'modules.welcome.done',
      { one: { value: null, at: AT } },
      'modules, welcome, done, one',
    ],
    ['a version 0', 'modules.welcome.done', { 0: { value: null, at: AT } }, 'modules, welcome, done, 0'],
    ['six for how sure', 'modules.welcome.confidence.before.value', 6, 'modules, welcome, confidence, before, value'],
    [
      'nought for how sure',
      'modules.welcome.confidence.before.value',
      0,
      'modules, welcome, confidence, before, value',
    ],
    [
      'a note that is too long',
      `${NOTE}.text`,
      'a'.repeat(20_001),
      'modules, welcome, reflections, think, abc123, value, text',
    ],
    [
      'a note of megabytes',
      `${NOTE}.text`,
      'a'.repeat(2_000_000),
      'modules, welcome, reflections, think, abc123, value, text',
    ],
    ['a NUL in a note', `${NOTE}.text`, 'a\u0000b', 'modules, welcome, reflections, think, abc123, value, text'],
    [
      'half a character in a note',
      `${NOTE}.text`,
      'a\uD800b',
      'modules, welcome, reflections, think, abc123, value, text',
    ],
    [
      'a sign that turns text round in a note',
      `${NOTE}.text`,
      'a\u202Eb',
      'modules, welcome, reflections, think, abc123, value, text',
    ],
    ['a sign that turns text round in a name', 'reader.name.value', '\u2067maS', 'reader, name, value'],
    ['a name of two lines', 'reader.name.value', 'Sam\nhas finished everything', 'reader, name, value'],
    ['a name that is too long', 'reader.name.value', 'a'.repeat(121), 'reader, name, value'],
    ['a list for a name', 'reader.name.value', ['Sam'], 'reader, name, value'],
    [
      'HTML for the id of a module',
      'modules',
      { '<img src=x onerror=alert(1)>': {} },
      'modules, <img src=x onerror=alert(1)>',
    ],
    [
      'HTML for an option',
      'pathways.new-member.tasks.another-day.value.option',
      '<b>',
      'pathways, new-member, tasks, another-day, value, option',
    ],
    ['a path for a partner', 'reader.partner.value', '../../etc', 'reader, partner, value'],
    ['a kind of story that there is not', 'stories', { 'script:x': { value: null, at: AT } }, 'stories, script:x'],
    ['something cleared that cannot be', 'cleared', { 'pathway:x': AT }, 'cleared, pathway:x'],
    ['a module named constructor with nothing in it', 'modules', { constructor: {} }, 'modules, constructor, done'],
  ] as const
).map(([name, path, value, place]) => ({ name, place, record: withPlace(path, value) }));

/** The same with more questions right than there were: JSON Schema cannot say that. */
export const moreRight: unknown = withPlace(`${DONE}.right`, 5);
