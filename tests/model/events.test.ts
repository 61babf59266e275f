import { describe, expect, it } from 'vitest';
import type { Listed } from '#src/model/directory.ts';
import { eventWhen, pastEvents, upcomingEvents } from '#src/model/events.ts';

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

  it('say when they are, on one day or two', () => {
    expect(eventWhen({ start: '2026-12-03T13:00', end: '2026-12-03T15:30' })).toBe(
      'Thursday 3 December 2026, 13:00 to 15:30',
    );
    expect(eventWhen({ start: '2026-12-03T13:00', end: '2026-12-04T12:00' })).toBe(
      'Thursday 3 December 2026, 13:00 to Friday 4 December 2026, 12:00',
    );
  });
});
