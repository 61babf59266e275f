import { carryOver, emptyRecord, mergeRecords, nextStamp, type Renames, sameRecord } from '#src/model/record.ts';
import type { Edit } from '#src/model/record-edits.ts';
import { keptText, readRecord } from '#src/model/record-file.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';

/** The part of the browser's storage that a keeper needs (Web Storage, HTML Living Standard). */
export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
}

/**
 * How keeping goes: kept; denied (the browser lets the page keep nothing); full (there is no room); or stuck (what is
 * kept cannot be read, and there is no room to set it aside, so it is left as it is).
 */
export type Keeping = 'kept' | 'denied' | 'full' | 'stuck';

/** What everybody who looks at the record is told. */
export interface Kept {
  record: LearnerRecord;
  keeping: Keeping;
  /** Keys of copies that could not be read and were set aside, oldest first. */
  setAside: readonly string[];
}

/** What a keeper works with; all of it is the world outside. */
export interface KeeperWorld {
  /** Gives the shelf, and may throw where the browser denies it. */
  shelf: () => Shelf;
  key: string;
  now: () => Date;
  /** The day by the reader's clock, year-month-day. */
  today: () => string;
  renames: Renames;
}

/** Keeps a record on a shelf, merges what other tabs put there, and tells everybody who asked. */
export interface Keeper {
  current: () => Kept;
  /** Makes a change, and keeps it at once. */
  change: (edit: Edit) => Kept;
  /** Reads the shelf again: another tab has written, or the page has come back. */
  refresh: () => Kept;
  subscribe: (listener: () => void) => () => void;
  /** The text of a copy that was set aside. */
  readAside: (key: string) => string | undefined;
  /** Throws away a copy that was set aside; only ever because the reader said so. */
  dropAside: (key: string) => Kept;
}

const LISTS_ASIDE = ':set-aside';

/**
 * Makes a keeper. The record lives in memory and on the shelf; before each write the shelf is read again and merged,
 * so that two tabs never undo each other. A copy that cannot be read is set aside under a key of its own, and the place
 * is written over only once that has worked.
 */
export const recordKeeper = (world: KeeperWorld): Keeper => {
  const { key, renames } = world;
  const listKey = `${key}${LISTS_ASIDE}`;
  const listeners = new Set<() => void>();
  let kept: Kept = { record: emptyRecord(), keeping: 'kept', setAside: [] };

  const shelf = (): Shelf | undefined => {
    try {
      const found = world.shelf();
      found.getItem(key);
      return found;
    } catch {
      return undefined;
    }
  };

  const asideKeys = (on: Shelf): string[] => {
    try {
      const list: unknown = JSON.parse(on.getItem(listKey) ?? '[]');
      return Array.isArray(list) ? list.filter((item): item is string => typeof item === 'string') : [];
    } catch {
      return [];
    }
  };

  /** Puts a copy that cannot be read where it is safe; false when there is no room for that. */
  const putAside = (on: Shelf, text: string): boolean => {
    const keys = asideKeys(on);
    if (keys.some((aside) => on.getItem(aside) === text)) return true;
    const aside = `${key}:${world.now().toISOString()}`;
    try {
      on.setItem(aside, text);
      on.setItem(listKey, JSON.stringify([...keys, aside]));
      return true;
    } catch {
      return false;
    }
  };

  /** What is on the shelf, merged into what is in memory. */
  const withShelf = (on: Shelf | undefined): Kept => {
    if (on === undefined) return { ...kept, keeping: 'denied' };
    const text = on.getItem(key);
    if (text === null) return { ...kept, keeping: 'kept', setAside: asideKeys(on) };
    const read = readRecord(text);
    if ('record' in read) {
      const record = mergeRecords(kept.record, carryOver(read.record, renames));
      return { record, keeping: 'kept', setAside: asideKeys(on) };
    }
    const isSafe = putAside(on, text);
    return { ...kept, keeping: isSafe ? 'kept' : 'stuck', setAside: asideKeys(on) };
  };

  const write = (on: Shelf | undefined, next: Kept): Kept => {
    if (on === undefined || next.keeping !== 'kept') return next;
    try {
      on.setItem(key, keptText(next.record));
      return next;
    } catch {
      return { ...next, keeping: 'full' };
    }
  };

  const settle = (next: Kept): Kept => {
    const isNews =
      next.keeping !== kept.keeping ||
      next.setAside.join() !== kept.setAside.join() ||
      !sameRecord(next.record, kept.record);
    if (isNews) {
      kept = next;
      for (const listener of [...listeners]) listener();
    }
    return kept;
  };

  kept = withShelf(shelf());

  return {
    current: () => kept,
    change: (edit) => {
      const on = shelf();
      const found = withShelf(on);
      const moment = { at: nextStamp(found.record, world.now()), on: world.today() };
      return settle(write(on, { ...found, record: edit(found.record, moment) }));
    },
    refresh: () => {
      const on = shelf();
      const text = on?.getItem(key);
      const found = withShelf(on);
      // What this tab knows and the shelf does not (it was full, or another tab wrote an older copy) is written back.
      const isBehind = found.keeping === 'kept' && text !== keptText(found.record) && text !== null;
      return settle(isBehind ? write(on, found) : found);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    readAside: (aside) => shelf()?.getItem(aside) ?? undefined,
    dropAside: (aside) => {
      const on = shelf();
      if (on !== undefined) {
        const rest = asideKeys(on).filter((name) => name !== aside);
        on.removeItem(aside);
        if (rest.length > 0) on.setItem(listKey, JSON.stringify(rest));
        else on.removeItem(listKey);
      }
      return settle({ ...kept, setAside: on === undefined ? [] : asideKeys(on) });
    },
  };
};
