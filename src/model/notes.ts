import { held } from '#src/model/record.ts';
import type { ModuleRecord } from '#src/schemas/record.ts';

/** What the reader wrote to one prompt on one device. */
export interface Note {
  /** The device it was written on. */
  device: string;
  text: string;
  on: string;
  at: string;
}

/** Notes that were brought back share one instant: then the day they were written on counts. */
const orderOf = ({ at, on, device }: Note): string => `${at} ${on} ${device}`;

/** Everything the reader wrote to a prompt, oldest first; what they deleted is not here. */
export const notesOf = (module: ModuleRecord, prompt: string): Note[] =>
  Object.entries(held(module.reflections, prompt) ?? {})
    .flatMap(([device, { value, at }]) => (value === null ? [] : [{ device, at, ...value }]))
    .sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));

/** The note to go on writing on a device: its own where there is one, else the latest from any other. */
export const latestNote = (module: ModuleRecord, prompt: string, device: string): Note | undefined => {
  const notes = notesOf(module, prompt);
  return notes.find((note) => note.device === device) ?? notes.at(-1);
};

/** A note that was begun without sight of what was there already: that first, then the new words. */
export const joinedNote = (before: string, typed: string): string =>
  before.trim() === '' || typed.startsWith(before) ? typed : `${before}\n\n${typed}`;
