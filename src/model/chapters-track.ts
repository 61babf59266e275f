import type { Chapter } from '#src/model/captions.ts';
import { secondsOf } from '#src/model/film-time.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** Whole seconds as WebVTT has them: 83 becomes "00:01:23.000". */
const timestamp = (seconds: number): string =>
  `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.000`;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A title on one line, with nothing in it that WebVTT takes for its own. */
const cueText = (title: string): string =>
  title
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[&<>]/gu, (sign) => ESCAPES[sign] ?? sign);

/**
 * The chapters of a film as a chapters track, which players and assistive technology offer as a list. Each lasts until
 * the next. Source: W3C WebVTT, 1.4, "WebVTT chapters track".
 * @param duration how long the film is, such as "01:42"
 */
export const chaptersTrack = (chapters: readonly Chapter[], duration: string): string => {
  const begins = chapters
    .map(({ at, title }) => ({ from: secondsOf(at), title }))
    .sort((one, other) => one.from - other.from);
  const cues = begins.flatMap(({ from, title }, index) => {
    const until = begins[index + 1]?.from ?? secondsOf(duration);
    return until > from ? [`${timestamp(from)} --> ${timestamp(until)}\n${cueText(title)}`] : [];
  });
  return `${['WEBVTT', ...cues].join('\n\n')}\n`;
};
