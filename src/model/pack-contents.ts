import { minutesWords } from '#src/model/pathway-stages.ts';
import { type Pack, PACK_PLACES, placeOfModule, placeOfTask } from '#src/model/pack.ts';

/** One line of the contents. */
export interface ContentsLine {
  title: string;
  /** The place in the book it leads to. */
  place: string;
  /** How long it takes, or that it is optional. */
  note?: string;
}

/** A part of the contents; a part without a name stands by itself. */
export interface ContentsPart {
  name?: string;
  /** By when it is to be done. */
  when?: string;
  lines: ContentsLine[];
}

const noteOf = (minutes: number, optional: boolean): string =>
  `${minutesWords(minutes)}${optional ? ', optional' : ''}`;

/** The contents of a pathway's book, in the order of its pages: what is left out of the book is left out here. */
export const packContents = (pack: Pack, hasAbout: boolean): ContentsPart[] => {
  const { modules, tasks, terms, laws, stages } = pack;
  const line = (title: string, place: string, isThere = true): ContentsLine[] => (isThere ? [{ title, place }] : []);
  const parts = stages.map(({ id: stageId, title, when }) => ({
    name: title,
    ...(when !== undefined && { when }),
    lines: modules
      .filter(({ stage }) => stage === stageId)
      .map(({ module: { id, data }, optional }) => ({
        title: data.title,
        place: placeOfModule(id),
        note: noteOf(data.minutes, optional),
      })),
  }));
  const taskLines = tasks.map(({ id, title, optional, options }) => ({
    title,
    place: placeOfTask(id),
    note: noteOf(Math.min(...options.map(({ minutes }) => minutes)), optional),
  }));
  return [
    {
      lines: [
        ...line('If a child is at risk now', PACK_PLACES.risk),
        ...line('How to use this pack', PACK_PLACES.use),
        ...line('About this pathway', PACK_PLACES.about, hasAbout),
      ],
    },
    ...parts,
    { name: 'To do with others', lines: taskLines },
    {
      name: 'At the back',
      lines: [
        ...line('Answers', PACK_PLACES.answers, modules.length > 0),
        ...line('Glossary', PACK_PLACES.glossary, terms.length > 0),
        ...line('The law in this pack', PACK_PLACES.law, laws.length > 0),
        ...line('Notes', PACK_PLACES.notes),
        ...line('Who made this, and when it is read again', PACK_PLACES.made),
      ],
    },
  ].filter(({ lines }) => lines.length > 0);
};
