import { foldedLine, parameterValue, textValue } from '#src/model/calendar-lines.ts';
import type { Listed } from '#src/model/directory.ts';
import { eventTitle } from '#src/model/events.ts';
import { LONDON, LONDON_TIMEZONE } from '#src/model/london-time.ts';
import type { HubEvent } from '#src/schemas/events.ts';

/** What a calendar of events is drawn from. */
export interface CalendarSource {
  /** What calendar programs call it. */
  name: string;
  /** Who sends it: the partnership. */
  organiser: string;
  /** The partnership’s shared mailbox for questions about events, when one is set. */
  mailbox?: string;
  /** The word in the lasting name of every event, from settings. */
  key: string;
  events: readonly Listed<'events'>[];
  /** The day of the build, year-month-day: the stamp of every event, so that the same day gives the same file. */
  today: string;
  /** The address of the page of all events. */
  page: string;
  /** Makes a full web address of an address on the site. */
  toAbsolute: (href: string) => string;
}

/** How often a calendar program should look for changes (RFC 7986, section 5.7): an event may be moved the day before. */
const REFRESH = 'P1D';

/**
 * The name by which calendars know an event for ever (RFC 5545, section 3.8.4.7). It is made of the event's id and a
 * word from settings, and not of the site's address, so that it outlives a move of the hub to another host; an event
 * whose file is renamed keeps its first id in `firstId`. The word keeps two hubs apart in one calendar.
 */
export const uidOf = ({ id, data }: Pick<Listed<'events'>, 'id' | 'data'>, key: string): string =>
  `${data.firstId ?? id}@${key}.events.alongside`;

/**
 * The version of an event (RFC 5545, section 3.8.7.4), which must only ever grow. Each change counts two and being
 * cancelled counts one more, so that an event that is put back on, with a line that says so, is later than its cancellation.
 */
export const sequenceOf = ({ changed, cancelled }: Pick<HubEvent, 'changed' | 'cancelled'>): number =>
  changed.length * 2 + (cancelled ? 1 : 0);

/** A local date and time, or the beginning of a day, as calendars write it: `20261203T130000`. */
const basic = (moment: string): string => `${moment.replace(/[-:]/gu, '')}${moment.includes('T') ? '00' : 'T000000'}`;

const description = ({ data }: Listed<'events'>, address: string): string =>
  [
    data.summary,
    data.jointWith && `Held jointly with the ${data.jointWith}.`,
    data.changed.length > 0 && ['Changed:', ...data.changed.map(({ on, what }) => `${on}: ${what}`)].join('\n'),
    data.cancelled ? undefined : data.booking.text,
    address,
  ]
    .filter(Boolean)
    .join('\n\n');

/** Programs that publish events must say who does (RFC 5546, section 3.2.1); without a mailbox it is the page's address. */
const organiserLine = ({ organiser, mailbox, page, toAbsolute }: CalendarSource): string =>
  `ORGANIZER;CN=${parameterValue(organiser)}:${mailbox === undefined ? toAbsolute(page) : `mailto:${encodeURI(mailbox)}`}`;

const eventLines = (source: CalendarSource, event: Listed<'events'>): string[] => {
  const { data } = event;
  const address = source.toAbsolute(event.href);
  const last = data.changed.at(-1);
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(uidOf(event, source.key))}`,
    `SEQUENCE:${sequenceOf(data)}`,
    `DTSTAMP:${basic(source.today)}Z`,
    ...(last === undefined ? [] : [`LAST-MODIFIED:${basic(last.on)}Z`]),
    `DTSTART;TZID=${LONDON}:${basic(data.start)}`,
    `DTEND;TZID=${LONDON}:${basic(data.end)}`,
    `SUMMARY:${textValue(eventTitle(data))}`,
    `LOCATION:${textValue(data.place.text)}`,
    `DESCRIPTION:${textValue(description(event, address))}`,
    organiserLine(source),
    `URL:${address}`,
    `STATUS:${data.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
};

/**
 * Events as a calendar file (RFC 5545) that is published (RFC 5546). Times are local, with the rules of Europe/London
 * beside them. A cancelled event stays in the file, so that calendars that already have it learn that it is cancelled.
 *
 * Written here and not by a library: ical-generator reads a local time on the clock of the machine that builds, writes
 * how often to look after the zone, where no property of the calendar may stand, and cannot name a sender without a mailbox.
 */
export const calendarText = (source: CalendarSource): string => {
  const name = textValue(source.name);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//alongside//events//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
    ...LONDON_TIMEZONE.split('\r\n'),
    ...source.events.flatMap((event) => eventLines(source, event)),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldedLine).join('\r\n')}\r\n`;
};
