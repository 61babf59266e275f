import { describe, expect, it } from 'vitest';
import type { Listed } from '#src/model/directory.ts';
import {
  eventTitle,
  eventWhen,
  exampleOf,
  jointWords,
  nextEvent,
  pastEvents,
  upcomingEvents,
  writeUpOf,
} from '#src/model/events.ts';

const event = (start: string, end: string) => ({ id: start, data: { start, end } }) as unknown as Listed<'events'>;
const all = [
  event('2027-03-10T13:00', '2027-03-10T15:00'),
  event('2026-11-22T09:00', '2026-11-22T12:00'),
  event('2026-09-01T09:00', '2026-09-01T12:00'),
  event('2026-10-01T09:00', '2026-10-01T12:00'),
];

describe('events', () => {
  it('are upcoming until the end of their day, soonest first', () => {
    expect(upcomingEvents(all, '2026-11-22').map(({ id }) => id)).toEqual(['2026-11-22T09:00', '2027-03-10T13:00']);
  });

  it('are past after it, latest first', () => {
    expect(pastEvents(all, '2026-11-22').map(({ id }) => id)).toEqual(['2026-10-01T09:00', '2026-09-01T09:00']);
  });

  it('have as the next one the first that is not cancelled', () => {
    const cancelled = { id: 'off', data: { cancelled: true } } as unknown as Listed<'events'>;
    expect(nextEvent([cancelled, event('2027-03-10T13:00', '2027-03-10T15:00')])?.id).toBe('2027-03-10T13:00');
    expect(nextEvent([cancelled])).toBeUndefined();
  });

  it('say when they are, on one day or two', () => {
    expect(eventWhen({ start: '2026-12-03T13:00', end: '2026-12-03T15:30' })).toBe(
      'Thursday 3 December 2026, 13:00 to 15:30',
    );
    expect(eventWhen({ start: '2026-12-03T13:00', end: '2026-12-04T12:00' })).toBe(
      'Thursday 3 December 2026, 13:00 to Friday 4 December 2026, 12:00',
    );
  });

  it('say wherever their title stands that they are cancelled, and with whom they are joint', () => {
    expect(eventTitle({ title: 'Doors', cancelled: true })).toBe('Cancelled: Doors');
    expect(eventTitle({ title: 'Doors', cancelled: false })).toBe('Doors');
    expect(jointWords({ jointWith: 'Safeguarding Adults Board' })).toBe('Joint with the Safeguarding Adults Board');
    expect(jointWords({})).toBeUndefined();
  });

  it('lead to the example that they name, or else to one that names them', () => {
    const example = (id: string, from?: string) => ({ id, data: { from: { event: from } } }) as Listed<'learning'>;
    const [named, naming] = [example('named'), example('naming', 'talk')];
    const talk = (learning?: string) => ({ id: 'talk', data: { learning } }) as unknown as Listed<'events'>;
    expect(exampleOf(talk('named'), [naming, named])).toBe(named);
    expect(exampleOf(talk(), [named, naming])).toBe(naming);
    expect(exampleOf(talk('gone'), [named])).toBeUndefined();
  });

  it('have no write-up before they are over, nor when they were cancelled', () => {
    const session = { end: '2026-12-03T15:30', cancelled: false, writeUpDue: '2027-01-14' };
    expect(writeUpOf(session, undefined, '2026-12-03')).toBeUndefined();
    expect(writeUpOf({ ...session, cancelled: true }, undefined, '2027-02-01')).toBeUndefined();
    expect(writeUpOf({ ...session, writeUpDue: undefined }, undefined, '2027-02-01')).toBeUndefined();
  });

  it('say afterwards when the write-up is due, that it is overdue, or what was learned', () => {
    const session = { end: '2026-12-03T15:30', cancelled: false, writeUpDue: '2027-01-14' };
    expect(writeUpOf(session, undefined, '2027-01-14')).toEqual({
      state: 'due',
      words: 'Write-up due by 14 January 2027.',
    });
    expect(writeUpOf(session, undefined, '2027-01-15')).toEqual({
      state: 'overdue',
      words: 'The write-up was due by 14 January 2027.',
    });
    const learning = { id: 'leo' } as unknown as Listed<'learning'>;
    expect(writeUpOf(session, learning, '2027-01-15')).toEqual({ state: 'written', learning });
    expect(writeUpOf({ ...session, learning: 'leo' }, undefined, '2028-01-15')).toMatchObject({ state: 'withdrawn' });
  });
});
