import { describe, expect, it } from 'vitest';
import { answerQuestion } from '#src/model/answer-question.ts';
import { emptyRecord } from '#src/model/record.ts';
import { readRecord, keptText } from '#src/model/record-file.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';

const module = { id: 'sharing', version: 2, minutes: 11, questions: ['a', 'b', 'c', 'd', 'e'] };

/** The record after these answers, one a day; a capital letter is a right answer. */
const after = (answers: string, start: LearnerRecord = emptyRecord()): LearnerRecord =>
  [...answers].reduce((record, letter, index) => {
    const on = `2026-11-${String(index + 1).padStart(2, '0')}`;
    const isRight = letter !== letter.toLowerCase();
    const edit = answerQuestion(module, letter.toLowerCase(), isRight, 'abc123');
    return edit(record, { at: `${on}T09:00:00.000Z`, on });
  }, start);
const done = (record: LearnerRecord) => record.modules['sharing']?.done['2']?.value;

describe('answering a question', () => {
  it.each([
    ['ABC', undefined],
    ['ABCd', undefined],
    ['AAAA', undefined],
    ['ABCD', { right: 4, of: 5, tries: 1, on: '2026-11-04', minutes: 11 }],
    ['aABCdeD', { right: 4, of: 5, tries: 2, on: '2026-11-07', minutes: 11 }],
    ['ABCDe', { right: 4, of: 5, tries: 1, on: '2026-11-04', minutes: 11 }],
    ['ABCDE', { right: 5, of: 5, tries: 1, on: '2026-11-04', minutes: 11 }],
    ['ABCDeeE', { right: 5, of: 5, tries: 1, on: '2026-11-04', minutes: 11 }],
    ['ABCDEa', { right: 5, of: 5, tries: 1, on: '2026-11-04', minutes: 11 }],
  ])('in the order %s leaves %o', (answers, expected) => {
    expect(done(after(answers))).toEqual(expected);
  });

  it('keeps every answer, in a record that can be read again', () => {
    const record = after('aABcCD');
    expect(Object.keys(record.modules['sharing']?.attempts ?? {})).toHaveLength(6);
    expect(readRecord(keptText(record))).toEqual({ record });
  });
});
