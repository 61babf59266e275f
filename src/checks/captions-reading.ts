import { parseText, parseVTTTimestamp } from 'media-captions';
import type { CheckedCaptions } from '#src/checks/content-site.ts';

/** The start of a timing line, if there is a time on both sides of the arrow and the parser can use it. */
const timing = (line: string): { start: number; end: number } | undefined => {
  const [before = '', after = ''] = line.split(/\s*-->\s+/u);
  const start = parseVTTTimestamp(before);
  const end = parseVTTTimestamp(after.split(/\s+/u)[0] ?? '');
  return start === null || end === null ? undefined : { start, end };
};

/** The language in a header such as "Language: en", which ends at the first empty line. */
const languageOf = (rows: readonly string[]): Pick<CheckedCaptions, 'language'> => {
  const end = rows.indexOf('');
  const index = rows.slice(0, end === -1 ? rows.length : end).findIndex((row) => /^language:/iu.test(row));
  const name = rows[index]?.slice('language:'.length).trim();
  return name === undefined ? {} : { language: { name, line: index + 1 } };
};

/** The longest line that is read, in code units: more than any caption needs, and safe for the parser's patterns. */
const LONGEST_LINE = 2_000;

/**
 * Parses captions and finds the line of each cue, which the parser does not tell.
 * The parser is silent about a cue that ends before it begins, and about timings where it expects none: both are kept apart.
 */
export const readCaptions = async (text: string): Promise<CheckedCaptions> => {
  const rows = text.replace(/^\uFEFF/u, '').split(/\r?\n|\r/u);
  const tooLong = rows.findIndex((row) => row.length > LONGEST_LINE);
  if (tooLong !== -1) {
    const message = `The line is longer than ${LONGEST_LINE} characters`;
    return { cues: [], errors: [{ line: tooLong + 1, message }], lines: [], backwards: [], unread: [] };
  }
  const { cues, errors } = await parseText(rows.join('\n'), { type: 'vtt', errors: true });
  const timings = rows.flatMap((row, index) => {
    const time = row.includes('-->') ? timing(row) : undefined;
    return time === undefined ? [] : [{ line: index + 1, ...time }];
  });
  const unread: number[] = [];
  const lines: number[] = [];
  for (const { line, start, end } of timings) {
    if (end <= start) continue;
    if (cues[lines.length]?.startTime === start) lines.push(line);
    else unread.push(line);
  }
  const backwards = timings.filter(({ start, end }) => end <= start).map(({ line }) => line);
  return { cues, errors, lines, backwards, unread, ...languageOf(rows) };
};
