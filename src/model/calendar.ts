import ical, { ICalEventStatus } from 'ical-generator';
import type { Listed } from '#src/model/directory.ts';
import { LONDON, LONDON_TIMEZONE } from '#src/model/london-time.ts';

/** What a calendar of events is drawn from. */
export interface CalendarSource {
  /** What calendar programs call it. */
  name: string;
  events: readonly Listed<'events'>[];
  /** The day of the build, year-month-day: the stamp of every event, so that the same day gives the same file. */
  today: string;
  /** Makes a full web address of an address on the site. */
  toAbsolute: (href: string) => string;
}

/** ical-generator leaves the calendar's own name as it is; RFC 5545, section 3.3.11 asks for these to be escaped. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, (mark) => `\\${mark}`);

/** The name of an event that holds for ever: its id at the hub's host (RFC 5545, section 3.8.4.7). */
const uidOf = (id: string, address: string): string => `${id}@${new URL(address).hostname}`;

const description = ({ data }: Listed<'events'>, address: string): string =>
  [data.summary, data.jointWith && `Held jointly with the ${data.jointWith}.`, data.booking.text, address]
    .filter(Boolean)
    .join('\n\n');

/**
 * Events as a calendar file (RFC 5545). Times are local, with the rules of Europe/London beside them. A cancelled
 * event stays in the file, so that calendars that already have it learn that it is cancelled.
 */
export const calendarText = ({ name, events, today, toAbsolute }: CalendarSource): string => {
  // The zone is set on each event: set on the calendar, ical-generator would write DTSTAMP in local time, which must be UTC.
  // No `ttl`: it would be written after the zone, where RFC 5545, section 3.6 allows no more properties.
  const calendar = ical({
    name: escaped(name),
    prodId: { company: 'alongside', product: 'events', language: 'EN' },
    timezone: { name: null, generator: () => LONDON_TIMEZONE },
  });
  for (const event of events) {
    const { title, start, end, place, cancelled } = event.data;
    const address = toAbsolute(event.href);
    calendar.createEvent({
      id: uidOf(event.id, address),
      sequence: cancelled ? 1 : 0,
      stamp: new Date(`${today}T00:00:00Z`),
      start,
      end,
      timezone: LONDON,
      summary: cancelled ? `Cancelled: ${title}` : title,
      location: place.text,
      description: description(event, address),
      url: address,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return `${calendar.toString()}\r\n`;
};
