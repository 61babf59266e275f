import type { Catalogue } from '#src/model/catalogue.ts';
import { notesOf } from '#src/model/notes.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';

/** One line of the learning log. */
export interface LogEntry {
  /** Names the line among all others: its kind, and where it is kept. */
  key: string;
  /** The day, year-month-day. */
  on: string;
  at: string;
  kind: 'module' | 'note' | 'task' | 'story';
  title: string;
  href?: string;
  /** What is said of it: "version 2, all 4 questions right", or the note itself. */
  text: string;
  /** For a note: where it is kept. */
  note?: { module: string; prompt: string; device: string };
  /** For a note: what it answers, where the hub still asks it. */
  asked?: string;
}

const GONE = 'A module that is no longer on the hub';

/** Everything a record holds as a log, newest first. What is no longer on the hub is named as such, and kept. */
export const learningLog = (record: LearnerRecord, catalogue: Catalogue): LogEntry[] => {
  const modules = Object.entries(record.modules).flatMap(([id, mine]): LogEntry[] => {
    const module = catalogue.modules.find((one) => one.id === id);
    const about = { title: module?.title ?? `${GONE} (${id})`, ...(module && { href: module.href }) };
    const done = Object.entries(mine.done).map(([version, { value, at }]): LogEntry => {
      const check = value.of > 0 ? `, ${value.right} of ${value.of} questions right` : '';
      return {
        key: `module ${id} ${version}`,
        kind: 'module',
        on: value.on,
        at,
        ...about,
        text: `Done, version ${version}${check}.`,
      };
    });
    const notes = Object.keys(mine.reflections).flatMap((prompt) =>
      notesOf(mine, prompt).map(({ device, text, on, at }): LogEntry => {
        const note = { module: id, prompt, device };
        const asked = module?.reflections.find((one) => one.id === prompt)?.prompt;
        const key = `note ${id} ${prompt} ${device}`;
        return { key, kind: 'note', on, at, ...about, text, note, ...(asked !== undefined && { asked }) };
      }),
    );
    return [...done, ...notes];
  });
  const tasks = Object.entries(record.pathways).flatMap(([id, { tasks: mine }]) =>
    Object.entries(mine).flatMap(([task, { value, at }]): LogEntry[] => {
      if (value === null) return [];
      const pathway = catalogue.pathways.find((one) => one.id === id);
      const found = pathway?.stages.flatMap(({ items }) => items).find((item) => item.task?.id === task)?.task;
      const option = found?.options.find((one) => one.id === value.option);
      const title = found?.title ?? 'A task that is no longer on the hub';
      const text = `Done: ${option?.text ?? value.option}.`;
      return [
        {
          key: `task ${id} ${task}`,
          kind: 'task',
          on: value.on,
          at,
          title,
          text,
          ...(pathway && { href: pathway.href }),
        },
      ];
    }),
  );
  const stories = Object.entries(record.stories).flatMap(([pointer, { value, at }]): LogEntry[] => {
    if (value === null) return [];
    const story = Object.hasOwn(catalogue.stories, pointer) ? catalogue.stories[pointer] : undefined;
    const title = story?.title ?? 'A story that is no longer on the hub';
    return [
      {
        key: `story ${pointer}`,
        kind: 'story',
        on: value.on,
        at,
        title,
        text: 'Read.',
        ...(story && { href: story.href }),
      },
    ];
  });
  return [...modules, ...tasks, ...stories].sort((one, other) => {
    const [a, b] = [`${one.on} ${one.at} ${one.key}`, `${other.on} ${other.at} ${other.key}`];
    return a < b ? 1 : -1;
  });
};

const plain = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/[’‘]/g, "'").toLowerCase();

/** The lines of a log in which every word of a search stands, wherever in the line, capitals and accents aside. */
export const searchLog = (log: readonly LogEntry[], words: string): LogEntry[] => {
  const wanted = plain(words).split(/\s+/u).filter(Boolean);
  return log.filter(({ title, asked = '', text }) =>
    wanted.every((word) => plain(`${title} ${asked} ${text}`).includes(word)),
  );
};
