import { sizeInWords } from '#src/checks/file-kinds.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import type { Issue } from '#src/model/issues.ts';

/** A file that a contribution adds, changes or takes away. */
export interface ChangedFile {
  /** The path from the project's root, with forward slashes. */
  path: string;
  status: 'added' | 'changed' | 'removed';
  /** What the path names after the change; a removed file is what it was. */
  kind: 'file' | 'program' | 'symlink' | 'other';
  /** The size in bytes after the change; 0 when removed. */
  size: number;
}

/** Who sent a contribution. */
export interface Sender {
  /**
   * Whether it comes from a branch of the hub's own repository, where only those who may write to it can put one: they look
   * after the hub, and may change more than words. What GitHub calls a member may be everybody at the partnership.
   */
  isMaintainer: boolean;
}

/** How GitHub says that nothing of somebody's has been taken in before (GitHub Docs, `author_association`). */
export const FIRST_TIMERS: readonly string[] = ['FIRST_TIMER', 'FIRST_TIME_CONTRIBUTOR'];

/** As many files as a person can look at, at once: a film with its captions and poster, and a few pages about it. */
export const MOST_FILES = 40;
/** As much as one film may be, and something to go with it. */
export const MOST_BYTES = 30 * 1024 * 1024;
/** After so many files that do not belong, one more says nothing new. */
const MOST_NAMED = 20;

const { error, advice } = issuesOf('contribution');

const isContent = ({ path }: ChangedFile): boolean => path.startsWith('content/');
const isSettings = ({ path }: ChangedFile): boolean => path.startsWith('content/settings/');

const wrongWithPlace = (file: ChangedFile): Issue[] => {
  if (!isContent(file))
    return [
      error(
        file.path,
        undefined,
        'This is a part of the hub itself, not one of its pages.',
        'Take this change out. If the hub itself should change, ask for it in words.',
      ),
    ];
  if (isSettings(file))
    return [
      error(
        file.path,
        undefined,
        'The hub’s settings are kept by the partnership.',
        'Take this change out, and say in a message what should be different.',
      ),
    ];
  return [];
};

const wrongWithKind = ({ path, status, kind }: ChangedFile): Issue[] => {
  if (status === 'removed' || kind === 'file') return [];
  if (kind === 'symlink')
    return [error(path, undefined, 'This leads to another file instead of being one.', 'Put the file itself here.')];
  if (kind === 'program')
    return [
      error(path, undefined, 'This file is marked as a program.', 'Send it again without that mark, or leave it out.'),
    ];
  return [error(path, undefined, 'This is not a plain file.', 'Leave it out.')];
};

const wrongWithAmount = (files: readonly ChangedFile[]): Issue[] => {
  const first = files[0]?.path ?? 'content';
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const found: Issue[] = [];
  if (files.length > MOST_FILES)
    found.push(
      error(
        first,
        undefined,
        `There are ${files.length} files in this, and the most at once is ${MOST_FILES}.`,
        'Send it in parts: one story at a time is easiest to read.',
      ),
    );
  if (bytes > MOST_BYTES)
    found.push(
      error(
        first,
        undefined,
        `The files are ${sizeInWords(bytes)} together, and the most at once is ${sizeInWords(MOST_BYTES)}.`,
        'Make pictures and films smaller, or send them in parts.',
      ),
    );
  return found;
};

const takenAway = (files: readonly ChangedFile[]): Issue[] =>
  files
    .filter((file) => file.status === 'removed' && isContent(file) && file.path.endsWith('.mdx'))
    .map(({ path }) =>
      advice(path, undefined, 'This page would be taken off the hub.', 'If that is meant, say why in a message below.'),
    );

/**
 * What is wrong with which files a contribution changes: anybody may add and change pages, in an amount a person can read,
 * as plain files; everything else is for those who look after the hub.
 */
export const wrongWithChange = (files: readonly ChangedFile[], { isMaintainer }: Sender): Issue[] => {
  const kinds = files.flatMap(wrongWithKind);
  if (isMaintainer) return kinds;
  const places = files.flatMap(wrongWithPlace);
  return [
    ...places.slice(0, MOST_NAMED),
    ...kinds.slice(0, MOST_NAMED),
    ...wrongWithAmount(files),
    ...takenAway(files),
  ];
};

/** Whether the hub itself is changed, and not its words alone: then the hub's own tests judge it, by the code it brings. */
export const changesTheHub = (files: readonly ChangedFile[]): boolean => files.some((file) => !isContent(file));
