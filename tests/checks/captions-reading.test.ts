import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCaptions } from '#src/checks/captions-reading.ts';
import { transcriptOf, transcriptText } from '#src/model/captions.ts';

const two = (number: number): string => String(number).padStart(2, '0');
const timestamp = (seconds: number): string =>
  `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(Math.floor(seconds) % 60)}.000`;
const wordsOf = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

/** A cue: seconds after the one before, how long it stays, whether it has a name, and its lines of words. */
const cue = fc.record({
  wait: fc.integer({ min: 0, max: 20 }),
  stay: fc.integer({ min: 1, max: 9 }),
  name: fc.option(fc.stringMatching(/^[a-z0-9 ]{1,12}$/u).filter((name) => name.trim() !== '')),
  lines: fc.array(fc.stringMatching(/^[A-Za-zé’]{1,9}( [A-Za-z]{1,9}){0,6}[.,?]?$/u), { minLength: 1, maxLength: 3 }),
});

/** The pieces of WebVTT, and what breaks it. */
const piece = fc.constantFrom(
  'WEBVTT',
  '\n',
  '\n\n',
  '\r',
  '\r\n',
  '-->',
  ' --> ',
  '00:01.000',
  '00:00:04.000',
  '99:59:59.999',
  '00:61.000',
  'NOTE',
  'STYLE',
  'REGION',
  '::cue{}',
  '<v ',
  '<',
  '>',
  '&#x110000;',
  '&',
  '\0',
  '\uFEFF',
  '\u2028',
  'align:start',
  '-1',
  'words',
);

describe('captions that are read', () => {
  it('lose no word and no line number on the way from the file to the transcript', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cue, { minLength: 1, maxLength: 30 }), async (given) => {
        const rows = ['WEBVTT', ''];
        const places: number[] = [];
        let clock = 0;
        for (const { wait, stay, name, lines } of given) {
          clock += wait;
          if (name !== null) rows.push(name);
          places.push(rows.push(`${timestamp(clock)} --> ${timestamp((clock += stay))}`));
          rows.push(...lines, '');
        }
        const { cues, errors, lines, backwards, unread } = await readCaptions(rows.join('\n'));
        expect({ errors, backwards, unread }).toEqual({ errors: [], backwards: [], unread: [] });
        expect(lines).toEqual(places);
        const transcript = transcriptOf(cues);
        expect(wordsOf(transcriptText(transcript))).toEqual(given.flatMap((one) => one.lines.flatMap(wordsOf)));
        expect(new Set(transcript.map(({ id }) => id)).size).toBe(transcript.length);
        expect(transcript.every(({ seconds }, at) => seconds > (transcript[at - 1]?.seconds ?? -1))).toBe(true);
      }),
    );
  });

  it('are never a reason to stop or to wait, whatever is in the file', async () => {
    const files = fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }).map((pieces) => pieces.join(''));
    const started = performance.now();
    await fc.assert(
      fc.asyncProperty(files, async (text) => {
        const rows = text.split(/\r?\n|\r/u).length;
        const { cues, errors, lines, backwards, unread } = await readCaptions(text);
        expect(lines.length).toBeLessThanOrEqual(cues.length);
        for (const line of [...lines, ...backwards, ...unread, ...errors.map((problem) => problem.line)])
          expect(line).toBeLessThanOrEqual(rows + 1);
        transcriptOf(cues);
      }),
      { numRuns: 500 },
    );
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it.each([
    ['ten thousand captions', `WEBVTT\n\n${'00:01.000 --> 00:02.000\nWords.\n\n'.repeat(10_000)}`],
    ['a hundred thousand arrows', `WEBVTT\n\n${'-->\n'.repeat(100_000)}`],
    ['a hundred thousand open tags', `WEBVTT\n\n00:01.000 --> 00:02.000\n${`${'<v '.repeat(600)}\n`.repeat(170)}`],
    [
      'a caption of a million characters',
      `WEBVTT\n\n00:01.000 --> 00:02.000\n${`${'word '.repeat(390)}\n`.repeat(512)}`,
    ],
  ])('are read soon, even with %s', async (_, text) => {
    const started = performance.now();
    const { cues } = await readCaptions(text);
    transcriptOf(cues);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
