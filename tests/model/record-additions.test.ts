import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learningLog } from '#src/model/learning-log.ts';
import { emptyRecord, sameRecord } from '#src/model/record.ts';
import { additionsOf } from '#src/model/record-additions.ts';
import {
  addAnswer,
  bringBack,
  clear,
  type Edit,
  setConfidence,
  setDone,
  setNote,
  setReader,
  setStart,
  setStory,
  setTask,
} from '#src/model/record-edits.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';
import { filledRecord } from './bad-records.ts';
import { sampleCatalogue } from './induction-samples.ts';
import { anyRecord } from './record-samples.ts';

const MOMENT = { at: '2028-01-01T00:00:00.000Z', on: '2028-01-01' };
const LATER = { at: '2027-02-03T09:00:00.000Z', on: '2027-02-03' };
const whatAdds = (before: LearnerRecord, file: LearnerRecord) =>
  additionsOf(before, bringBack(file)(before, MOMENT), sampleCatalogue);
const fileWith = (edit: Edit): LearnerRecord => edit(filledRecord, LATER);

describe('what a file would add', () => {
  it('is everything, for somebody who has nothing', () => {
    expect(whatAdds(emptyRecord(), filledRecord)).toEqual({
      adds: [
        '“The welcome”. Done, version 1, 3 of 4 questions right, on 3 November 2026',
        'What you wrote about “The welcome” on 3 November 2026',
        'You read “A day” on 3 November 2026',
        '“Step into somebody else’s day”. Done: Shadow a colleague, on 3 November 2026',
        '1 answer to questions',
        'How sure you were, 2 times',
        'The day you began 1 pathway',
        'It fills in the name for your certificate',
        'It fills in where you work',
        'It fills in the question you take to your team',
      ],
      replaces: [],
      isNothing: false,
    });
  });

  it('is nothing, for the same again and for less', () => {
    const nothing = { adds: [], replaces: [], isNothing: true };
    expect(whatAdds(filledRecord, filledRecord)).toEqual(nothing);
    expect(whatAdds(filledRecord, emptyRecord())).toEqual(nothing);
    expect(whatAdds(filledRecord, clear('everything')(filledRecord, LATER))).toEqual(nothing);
    expect(whatAdds(filledRecord, fileWith(setNote('welcome', 'think', 'abc123', '')))).toEqual(nothing);
  });

  it.each<[string, Edit, string]>([
    [
      'a note',
      setNote('welcome', 'think', 'abc123', 'Somebody else.'),
      'What you wrote about “The welcome” on 3 February 2027',
    ],
    [
      'how a module was done',
      setDone('welcome', 1, { minutes: 7, right: 4, of: 4, tries: 3 }),
      '“The welcome”. Done, version 1, 4 of 4 questions right, on 3 February 2027',
    ],
    [
      'how a task was done',
      setTask('new-member', 'another-day', 'read'),
      '“Step into somebody else’s day”. Done: Read two days, on 3 February 2027',
    ],
    ['the day of a story', setStory('day:a-day', true), 'You read “A day” on 3 February 2027'],
    ['how sure they were', setConfidence('welcome', 'before', 5), 'How sure you were, 1 time'],
    ['the day they began', setStart('new-member', '2026-10-01'), 'The day you began 1 pathway'],
    ['their name', setReader('name', 'Alex'), 'It changes the name for your certificate'],
    ['nothing one can see', setConfidence('welcome', 'before', 2), 'Small details, such as when something was noted'],
    [
      'tries',
      setDone('welcome', 1, { minutes: 7, right: 3, of: 4, tries: 9 }),
      '“The welcome”. Done, version 1, 3 of 4 questions right, on 3 February 2027',
    ],
  ])('says when the file has %s differently, and later', (_, edit, line) => {
    expect(whatAdds(filledRecord, fileWith(edit))).toEqual({ adds: [], replaces: [line], isNothing: false });
  });

  it.each<[string, Edit, string]>([
    ['answers', addAnswer('welcome', { question: 'first', version: 1, right: true }, 'zzz'), '1 answer to questions'],
    ['a role', setReader('role', 'head'), 'It fills in what you do'],
    ['a beginning', setStart('other', '2026-10-01'), 'The day you began 1 pathway'],
    [
      'a module that is gone',
      setDone('gone', 2, { minutes: 7, right: 0, of: 0, tries: 0 }),
      '“A module that is no longer on the hub (gone)”. Done, version 2, on 3 February 2027',
    ],
    [
      'a pathway named like a part of the language',
      setStart('constructor', '2026-10-01'),
      'The day you began 1 pathway',
    ],
  ])('names %s that are new', (_, edit, line) => {
    expect(whatAdds(filledRecord, fileWith(edit))).toEqual({ adds: [line], replaces: [], isNothing: false });
  });

  it('names a module and a task apart, though their ids are alike', () => {
    const mine = setDone('new-member', 1, { minutes: 7, right: 0, of: 0, tries: 0 })(emptyRecord(), LATER);
    const file = setTask('new-member', '1', 'read')(emptyRecord(), LATER);
    expect(whatAdds(mine, file)).toMatchObject({ adds: [expect.stringContaining('Done: read')], replaces: [] });
  });

  it('is told exactly: nothing where nothing changes, else every line of the log that is new or other', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (before, file) => {
        const after = bringBack(file)(before, MOMENT);
        const { adds, replaces, isNothing } = additionsOf(before, after, sampleCatalogue);
        expect(isNothing).toBe(sameRecord(before, after));
        expect(adds.length + replaces.length > 0).toBe(!isNothing);
        const had = new Map(learningLog(before, sampleCatalogue).map((entry) => [entry.key, entry]));
        const log = learningLog(after, sampleCatalogue);
        expect(new Set(log.map(({ key }) => key)).size).toBe(log.length);
        const fresh = log.filter(({ key }) => !had.has(key));
        for (const { kind, title } of fresh) {
          const lines = adds.filter(
            (line) => line.includes(`“${title}”`) && (kind !== 'note' || line.startsWith('What you wrote')),
          );
          const same = fresh.filter((entry) => entry.title === title && (kind !== 'note' || entry.kind === kind));
          expect(lines.length).toBeGreaterThanOrEqual(same.length);
        }
        const logLines = adds.filter((line) => line.includes('“'));
        expect(logLines).toHaveLength(fresh.length);
        expect([...had.keys()].every((key) => log.some((entry) => entry.key === key))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
