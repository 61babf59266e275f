import { describe, expect, it } from 'vitest';
import { calendarText } from '#src/model/calendar.ts';
import type { Listed } from '#src/model/directory.ts';

const event = (id: string, more: object = {}) =>
  ({
    id,
    href: `/events/${id}/`,
    data: {
      title: 'Hearing each child; in a busy home',
      summary: 'An afternoon, with tea.',
      start: '2027-06-10T13:00',
      end: '2027-06-10T15:30',
      place: { kind: 'both', text: 'A hall, or online' },
      booking: { text: 'Write to us.' },
      cancelled: false,
      ...more,
    },
  }) as unknown as Listed<'events'>;
const calendar = (...events: Listed<'events'>[]): string =>
  calendarText({
    name: 'Alongside: learn, together',
    events,
    today: '2026-11-22',
    toAbsolute: (href) => `https://hub.example${href}`,
  });
/** The lines as a calendar program reads them: folded lines joined again (RFC 5545, section 3.1). */
const linesOf = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('the calendar', () => {
  const text = calendar(event('busy-home'));
  const lines = linesOf(text);

  it('ends every line with a carriage return and a line feed, and folds at 75 octets', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  });

  it('gives local times with the rules of Europe/London beside them', () => {
    expect(lines).toContain('DTSTART;TZID=Europe/London:20270610T130000');
    expect(lines).toContain('DTEND;TZID=Europe/London:20270610T153000');
    expect(lines.filter((line) => line === 'BEGIN:VTIMEZONE')).toHaveLength(1);
    expect(lines.join()).toContain('TZID:Europe/London,');
    expect(lines).toContain('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU');
  });

  it('stamps in UTC with the day of the build, so that the same day gives the same file', () => {
    expect(lines).toContain('DTSTAMP:20261122T000000Z');
    expect(calendar(event('busy-home'))).toBe(text);
  });

  it('names each event for ever, and escapes what has a meaning in the format', () => {
    expect(lines).toContain('UID:busy-home@hub.example');
    expect(lines).toContain('SUMMARY:Hearing each child\\; in a busy home');
    expect(lines).toContain('LOCATION:A hall\\, or online');
    expect(lines).toContain('X-WR-CALNAME:Alongside: learn\\, together');
  });

  it('puts no property of the calendar after its zone (RFC 5545, section 3.6)', () => {
    const after = lines.slice(lines.indexOf('END:VTIMEZONE') + 1);
    expect(after[0]).toBe('BEGIN:VEVENT');
  });

  it('says of a cancelled event that it is cancelled, as a later version of it', () => {
    const cancelled = linesOf(calendar(event('busy-home', { cancelled: true })));
    expect(cancelled).toContain('STATUS:CANCELLED');
    expect(cancelled).toContain('SEQUENCE:1');
    expect(cancelled).toContain('SUMMARY:Cancelled: Hearing each child\\; in a busy home');
    expect(lines).toContain('STATUS:CONFIRMED');
  });

  it('is a whole calendar when there are no events', () => {
    expect(linesOf(calendar()).filter((line) => line === 'BEGIN:VEVENT')).toEqual([]);
    expect(calendar()).toContain('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n');
  });
});
