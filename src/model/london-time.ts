/** The time zone of every local time in the hub. */
export const LONDON = 'Europe/London';

/**
 * The rules of Europe/London as RFC 5545 writes them, since 1996: summer time begins on the last Sunday of March and
 * ends on the last Sunday of October, both at 01:00 UTC (The Summer Time Order 2002).
 */
export const LONDON_TIMEZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${LONDON}`,
  `X-LIC-LOCATION:${LONDON}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'TZNAME:BST',
  'DTSTART:19960331T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'TZNAME:GMT',
  'DTSTART:19961027T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: LONDON,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** Whether a clock in London shows this local time when it is summer time. */
const isSummerTime = (localDateTime: string): boolean => {
  const instant = new Date(`${localDateTime}:00+01:00`);
  return clock.format(instant).replace(' ', 'T') === localDateTime;
};

/** A local date and time with its distance from UTC: `2026-12-03T13:00` becomes `2026-12-03T13:00:00+00:00`. */
export const withOffset = (localDateTime: string): string =>
  `${localDateTime}:00${isSummerTime(localDateTime) ? '+01:00' : '+00:00'}`;

/**
 * Whether a local time names one instant: an hour in March never comes, and an hour in October comes twice. Programs
 * differ about both, so nothing may begin or end then.
 */
export const clockChangeAt = (localDateTime: string): 'skipped' | 'twice' | undefined => {
  const shows = (offset: string): boolean =>
    clock.format(new Date(`${localDateTime}:00${offset}`)).replace(' ', 'T') === localDateTime;
  const [isSummer, isWinter] = [shows('+01:00'), shows('+00:00')];
  if (isSummer && isWinter) return 'twice';
  return isSummer || isWinter ? undefined : 'skipped';
};
