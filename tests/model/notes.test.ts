import { describe, expect, it } from 'vitest';
import { joinedNote, latestNote, notesOf } from '#src/model/notes.ts';
import { emptyModule } from '#src/model/record.ts';

const note = (text: string, on: string, second = 0) => ({
  value: { text, on },
  at: `2026-11-03T09:00:0${second}.000Z`,
});
const moduleWith = (notes: object) => ({ ...emptyModule(), reflections: { think: notes } }) as never;

describe('notes', () => {
  it('stand oldest first, without what was deleted', () => {
    const module = moduleWith({
      a: note('late', '2026-11-05', 5),
      b: note('early', '2026-11-03', 3),
      c: { value: null, at: '2026-11-03T09:00:04.000Z' },
    });
    expect(notesOf(module, 'think').map(({ text }) => text)).toEqual(['early', 'late']);
    expect(notesOf(module, 'ask')).toEqual([]);
    expect(notesOf(emptyModule(), 'constructor')).toEqual([]);
  });

  it('that were brought back at one instant stand by the day they were written on', () => {
    const one = { a: note('late', '2026-11-05'), b: note('early', '2026-11-03') };
    const other = { b: one.b, a: one.a };
    for (const notes of [one, other])
      expect(notesOf(moduleWith(notes), 'think').map(({ text }) => text)).toEqual(['early', 'late']);
  });

  it('go on where this device left off, or where the latest other one did', () => {
    const module = moduleWith({
      a: note('mine', '2026-11-03', 1),
      b: note('theirs', '2026-11-03', 2),
      c: note('older', '2026-11-03', 0),
    });
    expect(latestNote(module, 'think', 'a')?.text).toBe('mine');
    expect(latestNote(module, 'think', 'new')?.text).toBe('theirs');
    expect(latestNote(module, 'ask', 'a')).toBeUndefined();
  });

  it.each([
    ['', 'New.', 'New.'],
    [' \n', 'New.', 'New.'],
    ['From last week.', 'New.', 'From last week.\n\nNew.'],
    ['From last week.', 'From last week. And on.', 'From last week. And on.'],
  ])('that were begun without sight of %j keep it: %j', (before, typed, whole) => {
    expect(joinedNote(before, typed)).toBe(whole);
  });
});
