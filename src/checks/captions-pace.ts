import type { CheckedCaptions, EntryRule } from '#src/checks/content-site.ts';
import { captionsOf, durationOf } from '#src/checks/film-fields.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import { cueWords } from '#src/model/captions.ts';
import { filmClock } from '#src/model/film-time.ts';
import type { Issue } from '#src/model/issues.ts';

const { advice } = issuesOf('captions-pace');

/**
 * What a caption can hold and still be read. The BBC recommends 160 to 180 words a minute, at most two lines and, as a
 * guide, 37 characters a line, some more in a font whose letters differ in width (BBC Subtitle Guidelines 1.2, sections
 * 3.1, 3.3 and 4); Netflix draws the line at 42 characters a line, 20 characters a second and 7 seconds (Timed Text
 * Style Guide, General Requirements, and English). Advice begins only where both are left behind.
 */
const MOST_LINES = 2;
const LONGEST_LINE = 42;
const FASTEST = 20;
const LONGEST_SECONDS = 7;
/** A stretch without captions that may have been forgotten, in seconds. */
const LONGEST_GAP = 10;

type Cue = CheckedCaptions['cues'][number];
type Advice = readonly [message: string, fix: string];

/** What makes one caption hard to read. */
const hardToRead = ({ startTime, endTime, text }: Cue): Advice[] => {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => cueWords(line).text);
  const longest = Math.max(...lines.map((line) => line.length));
  const seconds = endTime - startTime;
  const pace = Math.round(lines.join(' ').length / seconds);
  const found: Advice[] = [];
  if (lines.length > MOST_LINES)
    found.push([`The caption has ${lines.length} lines, which hide the picture.`, 'Make two captions of it.']);
  if (longest > LONGEST_LINE)
    found.push([
      `A line of the caption has ${longest} characters, and more than ${LONGEST_LINE} are hard to read.`,
      'Break it in two where somebody would draw breath.',
    ]);
  if (pace > FASTEST)
    found.push([
      `The caption has ${pace} characters a second, and more than ${FASTEST} are too many to read.`,
      'Let it stay longer, or share its words with the one beside it.',
    ]);
  if (seconds > LONGEST_SECONDS)
    found.push([
      `The caption stays for ${Math.round(seconds)} seconds, and is read twice after ${LONGEST_SECONDS}.`,
      'Make two captions of it.',
    ]);
  return found;
};

/** Where nothing is captioned for so long that something may have been forgotten. */
const gaps = (file: string, { cues, lines }: CheckedCaptions, duration: number): Issue[] => {
  const begins = [...cues.map(({ startTime }) => startTime), duration];
  return begins.flatMap((begin, index) => {
    const end = cues[index - 1]?.endTime ?? 0;
    if (begin - end <= LONGEST_GAP) return [];
    return advice(
      file,
      { line: lines[Math.min(index, cues.length - 1)] ?? 1, column: 1 },
      `Nothing is captioned from ${filmClock(end)} to ${filmClock(begin)}.`,
      'Write what is said there, or the sounds that matter: [A telephone rings].',
    );
  });
};

/** The captions of a film can be read in the time they stay, and leave nothing out for long. */
export const captionsPaceRule: EntryRule = (entry, site) => {
  const { file, captions } = captionsOf(entry, site) ?? {};
  if (file === undefined || captions === undefined || captions.cues.length === 0) return [];
  const hard = captions.cues.flatMap((cue, index) =>
    hardToRead(cue).map(([message, fix]) =>
      advice(file, { line: captions.lines[index] ?? 1, column: 1 }, message, fix),
    ),
  );
  const duration = durationOf(entry);
  return duration === undefined ? hard : [...hard, ...gaps(file, captions, duration)];
};
