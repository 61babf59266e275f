/** Seconds of a film's clock such as "01:42". */
export const secondsOf = (clock: string): number => Number(clock.slice(0, -3)) * 60 + Number(clock.slice(-2));

/** The film's clock at so many seconds: 102 becomes "01:42". */
export const filmClock = (seconds: number): string =>
  [Math.floor(seconds / 60), Math.floor(seconds % 60)].map((part) => String(part).padStart(2, '0')).join(':');

/** The same as people say it: 102 becomes "1:42". */
export const spokenClock = (seconds: number): string => filmClock(seconds).replace(/^0/, '');

/** The two ways to point at a moment: seconds, or hours, minutes and seconds. */
const SECONDS = /^(\d{1,6})(?:\.\d{1,3})?s?$/;
const CLOCK = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)(?:\.\d{1,3})?$/;

/**
 * The whole seconds that the fragment of an address points at, such as `#t=83`, `#t=83s` or `#t=01:23`; of a stretch such
 * as `#t=83,90` its beginning. Undefined for any other fragment, whatever it is.
 * Source: W3C Media Fragments URI 1.0, section 4.2.1, Normal Play Time.
 */
export const secondsInFragment = (fragment: string): number | undefined => {
  const [begins = ''] = /^#?t=(?:npt:)?([^&,]*)/.exec(fragment.replaceAll(/%3A/gi, ':'))?.slice(1) ?? [];
  const seconds = SECONDS.exec(begins)?.[1];
  if (seconds !== undefined) return Number(seconds);
  const clock = CLOCK.exec(begins);
  return clock === null ? undefined : Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
};
