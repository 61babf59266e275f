import { readFile } from '#src/model/evidence-file.ts';
import { carryOver, type Renames } from '#src/model/record.ts';
import { withoutNotes } from '#src/model/record-share.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';

/** A file that somebody sent, as text. */
export interface SentFile {
  /** Tells this file from the others, whatever they are called. */
  id: string;
  /** What it is called on the device. */
  file: string;
  text: string;
}

/** A file that could be read: a person's record, without anything they wrote in private. */
export interface OpenFile {
  id: string;
  file: string;
  /** The record under the ids that modules have now, without notes. */
  record: LearnerRecord;
  /** The name typed in the record, or on the certificate it was the evidence of; empty where none was. */
  name: string;
  /** Whether the file held notes; they are left behind here and go no further. */
  hadNotes: boolean;
  /** Things that were done, each with the instant, by which two copies of different age are known. */
  facts: ReadonlySet<string>;
}

/** A file that could not be read, and why. */
export interface RefusedFile {
  id: string;
  file: string;
  problem: string;
}

/** What came of a file: either an open one or a refused one. */
export type TriedFile = OpenFile | RefusedFile;

/** Whether a file could be read. */
export const isOpen = (file: TriedFile): file is OpenFile => 'record' in file;

/** Whether a file could not be read. */
export const isRefused = (file: TriedFile): file is RefusedFile => !isOpen(file);

/** Marks that steer how text runs (Unicode Bidirectional Algorithm, UAX 9) and characters that show nothing. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text that somebody typed, or the name of a file, fit to stand in a row: one line, and nothing that turns it round. */
export const inOneLine = (text: string): string => text.replaceAll(UNSEEN, ' ').replaceAll(/\s+/gu, ' ').trim();

const hasNotes = ({ modules }: LearnerRecord): boolean =>
  Object.values(modules).some(({ reflections }) =>
    Object.values(reflections).some((notes) => Object.values(notes).some(({ value }) => value !== null)),
  );

/** What the reader did, as "welcome attempts 20261103 2026-11-03T09:00:00.000Z": never who they are or what they wrote. */
const factsIn = ({ modules, pathways, stories }: LearnerRecord): Set<string> => {
  const facts = new Set<string>();
  for (const [id, { done, attempts }] of Object.entries(modules)) {
    for (const [version, { at }] of Object.entries(done)) facts.add(`${id} done ${version} ${at}`);
    for (const [key, { at }] of Object.entries(attempts)) facts.add(`${id} answer ${key} ${at}`);
  }
  for (const [id, { tasks }] of Object.entries(pathways)) {
    for (const [task, { value, at }] of Object.entries(tasks))
      if (value !== null) facts.add(`${id} task ${task} ${at}`);
  }
  for (const [story, { value, at }] of Object.entries(stories)) if (value !== null) facts.add(`${story} ${at}`);
  return facts;
};

/**
 * Reads one file that somebody sent to a coordinator: a record, or the evidence of a certificate. What they wrote in
 * private is dropped here, before anything else sees it. Never throws.
 */
export const openSentFile = ({ id, file, text }: SentFile, renames: Renames): TriedFile => {
  const read = readFile(text);
  if ('problem' in read) return { id, file: inOneLine(file), problem: read.problem };
  const record = carryOver(withoutNotes(read.record), renames);
  return {
    id,
    file: inOneLine(file),
    record,
    name: inOneLine(record.reader.name?.value ?? read.evidence?.name ?? ''),
    hadNotes: hasNotes(read.record),
    facts: factsIn(record),
  };
};
