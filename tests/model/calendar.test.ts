import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarText, sequenceOf, uidOf } from '#src/model/calendar.ts';
import type { Listed } from '#src/model/directory.ts';
import { clockChangeAt, withOffset } from '#src/model/london-time.ts';

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
      changed: [],
      ...more,
    },
  }) as unknown as Listed<'events'>;

const calendarAt = (address: string, mailbox: string | undefined, ...events: Listed<'events'>[]): string =>
  calendarText({
    name: 'Alongside: learn, together',
    organiser: 'Salford; "the" Partnership',
    ...(mailbox !== undefined && { mailbox }),
    key: 'salford',
    events,
    today: '2026-11-22',
    page: '/events/',
    toAbsolute: (href) => `${address}${href}`,
  });
const calendar = (...events: Listed<'events'>[]): string => calendarAt('https://hub.example', undefined, ...events);
/** The lines as a calendar program reads them: folded lines joined again (RFC 5545, section 3.1). */
const linesOf = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');
const parsed = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text) as unknown[]);
/** The first event as another program reads it, on the zone that the file itself describes. */
const read = (text: string): ICAL.Event => {
  const whole = parsed(text);
  const zone = new ICAL.Timezone(whole.getFirstSubcomponent('vtimezone') as ICAL.Component);
  const found = new ICAL.Event(whole.getFirstSubcomponent('vevent') as ICAL.Component);
  for (const time of [found.startDate, found.endDate]) time.zone = zone;
  return found;
};
const instantOf = (time: ICAL.Time): string => new Date(time.toUnixTime() * 1000).toISOString();
const london = (local: string): string => new Date(withOffset(local)).toISOString();

describe('the calendar', () => {
  const text = calendar(event('busy-home'));
  const lines = linesOf(text);

  it('ends every line with a carriage return and a line feed, and folds at 75 octets', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  });

  it('is published, and says how often to look for changes before its zone (RFC 5545, section 3.6)', () => {
    const head = lines.slice(0, lines.indexOf('BEGIN:VTIMEZONE'));
    expect(head).toContain('METHOD:PUBLISH');
    expect(head).toContain('REFRESH-INTERVAL;VALUE=DURATION:P1D');
    expect(head).toContain('X-PUBLISHED-TTL:P1D');
    expect(lines[lines.indexOf('END:VTIMEZONE') + 1]).toBe('BEGIN:VEVENT');
    const whole = parsed(text);
    expect(String(whole.getFirstPropertyValue('refresh-interval'))).toBe('P1D');
    expect(head).toContain('X-WR-CALNAME:Alongside: learn\\, together');
  });

  it('has everything an event that is published must have (RFC 5546, section 3.2.1)', () => {
    const component = read(text).component;
    for (const name of ['uid', 'dtstamp', 'dtstart', 'summary', 'organizer', 'sequence'])
      expect(component.getAllProperties(name), name).toHaveLength(1);
    expect(component.getFirstProperty('organizer')?.getFirstParameter('cn')).toBe('Salford; ’the’ Partnership');
    expect(component.getFirstPropertyValue('organizer')).toBe('https://hub.example/events/');
    const posted = calendarAt('https://hub.example', 'events@hub.example', event('busy-home'));
    expect(read(posted).organizer).toBe('mailto:events@hub.example');
  });

  it('gives local times with the rules of Europe/London beside them', () => {
    expect(lines).toContain('DTSTART;TZID=Europe/London:20270610T130000');
    expect(lines).toContain('DTEND;TZID=Europe/London:20270610T153000');
    expect(lines.filter((line) => line === 'BEGIN:VTIMEZONE')).toHaveLength(1);
  });

  it('stamps in UTC with the day of the build, so that the same day gives the same file', () => {
    expect(lines).toContain('DTSTAMP:20261122T000000Z');
    expect(calendar(event('busy-home'))).toBe(text);
  });

  it('is a whole calendar when there are no events', () => {
    expect(parsed(calendar()).getAllSubcomponents('vevent')).toEqual([]);
    expect(calendar()).toContain('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n');
  });
});

describe('the hour of an event', () => {
  it.each([
    ['in winter', '2026-12-03T13:00', '2026-12-03T15:30', '13:00', '15:30'],
    ['in summer', '2027-06-10T13:00', '2027-06-10T15:30', '12:00', '14:30'],
    ['before the clocks go forward', '2027-03-28T00:30', '2027-03-28T00:59', '00:30', '00:59'],
    ['across the hour that is skipped', '2027-03-27T22:00', '2027-03-28T09:00', '22:00', '08:00'],
    ['after the clocks went forward', '2027-03-28T02:00', '2027-03-28T03:00', '01:00', '02:00'],
    ['before the clocks go back', '2027-10-31T00:30', '2027-10-31T00:45', '23:30', '23:45'],
    ['across the hour that comes twice', '2027-10-30T22:00', '2027-10-31T09:00', '21:00', '09:00'],
    ['after the clocks went back', '2027-10-31T02:00', '2027-10-31T03:00', '02:00', '03:00'],
  ])('%s is the same instant for everybody', (_, start, end, from, to) => {
    const { startDate, endDate } = read(calendar(event('hour', { start, end })));
    expect([startDate, endDate].map((time) => instantOf(time).slice(11, 16))).toEqual([from, to]);
    expect([startDate, endDate].map(instantOf)).toEqual([start, end].map(london));
  });

  it('is what the page says, at every minute from 2024 to 2035, on whatever clock the hub is built', () => {
    const minutes = fc.integer({ min: Date.UTC(2024, 0, 1) / 60_000, max: Date.UTC(2035, 11, 31) / 60_000 });
    const sundays = fc.constantFrom(
      ...[2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035].flatMap((year) =>
        [3, 10].map(
          (month) => Date.UTC(year, month, 1) / 60_000 - (new Date(Date.UTC(year, month, 0)).getUTCDay() + 1) * 1440,
        ),
      ),
    );
    const nearAChange = fc.tuple(sundays, fc.integer({ min: -120, max: 300 })).map(([at, more]) => at + more);
    const localTime = fc
      .oneof(minutes, nearAChange)
      .map((minute) => new Date(minute * 60_000).toISOString().slice(0, 16));
    const before = process.env['TZ'];
    try {
      fc.assert(
        fc.property(localTime, fc.constantFrom('UTC', 'America/New_York', 'Australia/Sydney'), (start, zone) => {
          process.env['TZ'] = zone;
          fc.pre(clockChangeAt(start) === undefined);
          const found = read(calendar(event('hour', { start })));
          expect(instantOf(found.startDate)).toBe(london(start));
        }),
        { numRuns: 1500 },
      );
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
});

describe('an event that changes', () => {
  it('keeps its name when the hub moves, when its title changes and when its file is renamed', () => {
    const name = 'busy-home@salford.events.alongside';
    expect(read(calendar(event('busy-home'))).uid).toBe(name);
    expect(read(calendarAt('https://elsewhere.example/hub', undefined, event('busy-home'))).uid).toBe(name);
    expect(uidOf(event('busy-home', { title: 'Something else' }), 'salford')).toBe(name);
    expect(uidOf(event('hearing-each-child', { firstId: 'busy-home' }), 'salford')).toBe(name);
    expect(uidOf(event('busy-home'), 'bolton')).not.toBe(name);
  });

  it('is a later version with every change, when it is cancelled, and when it is put back on', () => {
    const room = { on: '2027-01-05', what: 'Another room.' };
    const off = { on: '2027-02-01', what: 'Off: the room has flooded.' };
    const on = { on: '2027-02-09', what: 'On again.' };
    const life = [
      { changed: [], cancelled: false },
      { changed: [room], cancelled: false },
      { changed: [room], cancelled: true },
      { changed: [room, off], cancelled: true },
      { changed: [room, off, on], cancelled: false },
    ];
    expect(life.map(sequenceOf)).toEqual([0, 2, 3, 5, 6]);
    const straightBack = sequenceOf({ changed: [on], cancelled: false });
    expect(straightBack).toBeGreaterThan(sequenceOf({ changed: [], cancelled: true }));
  });

  it('says when it changed last, and what', () => {
    const changed = [
      { on: '2027-01-05', what: 'A bigger room, upstairs.' },
      { on: '2027-02-01', what: 'It begins at 13:00.' },
    ];
    const found = read(calendar(event('busy-home', { changed })));
    expect(String(found.component.getFirstPropertyValue('last-modified'))).toBe('2027-02-01T00:00:00Z');
    expect(found.sequence).toBe(4);
    expect(found.description).toContain('2027-01-05: A bigger room, upstairs.\n2027-02-01: It begins at 13:00.');
    expect(linesOf(calendar(event('busy-home'))).join('\n')).not.toContain('LAST-MODIFIED');
  });

  it('says that it is cancelled, in its title and to programs, and not how to come', () => {
    const found = read(calendar(event('busy-home', { cancelled: true })));
    expect(found.summary).toBe('Cancelled: Hearing each child; in a busy home');
    expect(found.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(found.sequence).toBe(1);
    expect(found.description).not.toContain('Write to us.');
    expect(read(calendar(event('busy-home'))).component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });
});

describe('a title', () => {
  it.each([
    ['commas, semicolons; and a colon: each', 'one'],
    ['two\nlines\r\nand three', 'two\nlines\nand three'],
    ['back\\slash \\n that is no line', 'one'],
    ['👩‍👧‍👦 ćwiczenia – “quoted” 日本語 🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'one'],
    ['x'.repeat(300), 'one'],
    ['🙂,'.repeat(150), 'one'],
    ['END:VEVENT\r\nBEGIN:VEVENT\r\nUID:stolen', 'END:VEVENT\nBEGIN:VEVENT\nUID:stolen'],
  ])('%j arrives as it was meant', (title, meant) => {
    const text = calendar(event('hostile', { title }), event('after'));
    const found = parsed(text).getAllSubcomponents('vevent');
    expect(found.map((one) => one.getFirstPropertyValue('uid'))).toEqual([
      'hostile@salford.events.alongside',
      'after@salford.events.alongside',
    ]);
    expect(found[0]?.getFirstPropertyValue('summary')).toBe(meant === 'one' ? title : meant);
    expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  });
});
