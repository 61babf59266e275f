import { describe, expect, it } from 'vitest';
import { addDays } from '#src/model/dates.ts';
import type { Directory } from '#src/model/directory.ts';
import { missingVoice, missingVoicePlace, partnersWithoutDay } from '#src/model/missing-voice.ts';

const directory = {
  partners: [{ id: 'housing' }, { id: 'police' }, { id: 'schools' }],
  days: [{ data: { partner: 'police' } }],
} as unknown as Directory;

const week = Array.from({ length: 8 }, (_, day) => addDays('2026-11-22', day));

describe('a missing voice', () => {
  it('is a partner without a day', () => {
    expect(partnersWithoutDay(directory).map(({ id }) => id)).toEqual(['housing', 'schools']);
  });

  it('changes from day to day, until each has had its turn', () => {
    const turns = week.map((day) => missingVoice(directory, day)?.id);
    expect(turns.slice(0, 2).sort()).toEqual(['housing', 'schools']);
    expect(turns.slice(2, 4)).toEqual(turns.slice(0, 2));
  });

  it('is nobody when every partner has a day', () => {
    const full = { ...directory, days: directory.partners.map(({ id }) => ({ data: { partner: id } })) };
    expect(missingVoice(full as unknown as Directory, '2026-11-22')).toBeUndefined();
  });

  it('stands third to sixth in a list, or last in a shorter one', () => {
    const places = week.map((day) => missingVoicePlace(20, day));
    expect([...new Set(places)].sort()).toEqual([2, 3, 4, 5]);
    expect(week.map((day) => missingVoicePlace(1, day))).toEqual(week.map(() => 1));
  });
});
