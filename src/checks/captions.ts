import type { CheckedCaptions, EntryRule } from '#src/checks/content-site.ts';
import { captionsOf, durationOf } from '#src/checks/film-fields.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import { filmClock as clock } from '#src/model/film-time.ts';
import type { Issue } from '#src/model/issues.ts';

const { error } = issuesOf('captions');

/** The least part of a film during which there are captions: with less, something was left out or never written. */
const LEAST_COVER = 0.6;
/** Seconds by which captions may outlast the stated duration, which is told in whole seconds. */
const GRACE = 1;

const at = (line: number) => ({ line, column: 1 });

/** Captions are in English, as the page says they are: a file's own header may say that they are not. */
const wrongWithLanguage = (file: string, { language }: CheckedCaptions): Issue[] =>
  language === undefined || /^en(?:-|$)/iu.test(language.name)
    ? []
    : [
        error(
          file,
          at(language.line),
          `The captions say that their language is “${language.name}”, and the hub is in English.`,
          'Put English captions here; a film in another language has its English translation in them.',
        ),
      ];

/** Cues are in order and do not overlap. */
const wrongWithOrder = (file: string, { cues, lines }: CheckedCaptions): Issue[] =>
  cues.flatMap((cue, index): Issue[] => {
    const before = cues[index - 1];
    const place = at(lines[index] ?? 1);
    if (cue.text.trim() === '')
      return [
        error(file, place, `The caption at ${clock(cue.startTime)} is empty.`, 'Write what is said, or take it out.'),
      ];
    if (before === undefined) return [];
    if (cue.startTime < before.startTime)
      return [
        error(
          file,
          place,
          `The caption at ${clock(cue.startTime)} comes after a later one.`,
          'Put the captions in the order of their times.',
        ),
      ];
    if (cue.startTime < before.endTime)
      return [
        error(
          file,
          place,
          `The caption begins before the one above it ends, at ${clock(before.endTime)}.`,
          'Let it begin when the one above ends.',
        ),
      ];
    return [];
  });

/** Captions end with the film, and are there for most of it. */
const wrongWithLength = (file: string, { cues, lines }: CheckedCaptions, duration: number): Issue[] => {
  const issues: Issue[] = [];
  const last = cues.reduce((latest, cue, index) => (cue.endTime > (cues[latest]?.endTime ?? 0) ? index : latest), 0);
  const end = cues[last]?.endTime ?? 0;
  if (end > duration + GRACE)
    issues.push(
      error(
        file,
        at(lines[last] ?? 1),
        `The captions end at ${clock(end)}, after the film does, at ${clock(duration)}.`,
        'Check the times, or the duration that the page gives.',
      ),
    );
  const covered = cues.reduce((sum, cue) => sum + cue.endTime - cue.startTime, 0);
  if (duration > 0 && covered / duration < LEAST_COVER) {
    const share = Math.round((covered / duration) * 100);
    issues.push(
      error(
        file,
        at(1),
        `There are captions for ${share} % of the film, and the least is ${LEAST_COVER * 100} %.`,
        'Caption everything that is said, and name sounds that matter.',
      ),
    );
  }
  return issues;
};

/** The captions of a film can be read, are in order, and say what is said from its beginning to its end. */
export const captionsRule: EntryRule = (entry, site) => {
  const { file, captions } = captionsOf(entry, site) ?? {};
  // A file that is not there is the references rule's to say.
  if (file === undefined || captions === undefined) return [];
  // One line can be wrong in two ways at once, which is once too often to say.
  const firstOfLine = captions.errors.filter(
    ({ line }, index, all) => all.findIndex((other) => other.line === line) === index,
  );
  const unreadable = firstOfLine.map((problem) =>
    error(
      file,
      at(Math.max(1, problem.line)),
      problem.message.startsWith('The ') ? `${problem.message}.` : 'This part of the captions cannot be read.',
      'Write times as 00:01.000 --> 00:04.000, with a blank line before.',
    ),
  );
  const backwards = captions.backwards.map((line) =>
    error(file, at(line), 'The caption ends before it begins.', 'Put the earlier time first.'),
  );
  const unread = captions.unread.map((line) =>
    error(file, at(line), 'The caption is not read as one.', 'Put a blank line before it.'),
  );
  if (captions.cues.length === 0) {
    const nothing = error(
      file,
      at(1),
      'There are no captions in the file.',
      'Write WEBVTT on the first line, then the captions with their times.',
    );
    return [...unreadable, ...backwards, ...unread, nothing];
  }
  const duration = durationOf(entry);
  const length = duration === undefined ? [] : wrongWithLength(file, captions, duration);
  return [
    ...unreadable,
    ...backwards,
    ...unread,
    ...wrongWithLanguage(file, captions),
    ...wrongWithOrder(file, captions),
    ...length,
  ];
};
