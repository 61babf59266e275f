import {
  carryOver,
  emptyRecord,
  isEmpty,
  mergeRecords,
  nextStamp,
  type Renames,
  sameRecord,
} from '#src/model/record.ts';
import type { Edit } from '#src/model/record-edits.ts';
import { isReadable, keptText, readRecord, recordOf } from '#src/model/record-file.ts';
import { asideKeys, putAside, type Shelf } from '#src/model/set-aside.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';
import { isDay } from '#src/schemas/record-fields.ts';

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
  /** Makes a change, and keeps it at once; one that would make a record nobody can read is not made. */
  change: (edit: Edit) => Kept;
  /** Reads the shelf again: another tab has written, or the page has come back. */
  refresh: () => Kept;
  subscribe: (listener: () => void) => () => void;
  /** The text of a copy that was set aside. */
  readAside: (key: string) => string | undefined;
  /** Throws away a copy that was set aside; only ever because the reader said so. */
  dropAside: (key: string) => Kept;
}

/** What was found on the shelf, and what the keeper knows now that it has looked. */
interface Look {
  next: Kept;
  /** Whether the keeper knows something that should be on the shelf and is not. */
  isBehind: boolean;
}

/** Whether a record that a change made can be read again once it is kept. */
const isWhole = (record: LearnerRecord): boolean => 'record' in recordOf(record);

/**
 * Makes a keeper. The record lives in memory and on the shelf; before each write the shelf is read again and merged,
 * so that two tabs never undo each other. A copy that cannot be read is set aside under a key of its own, and the place
 * is written over only once that has worked. The shelf may fail at any moment; the keeper then goes on in memory.
 */
export const recordKeeper = (world: KeeperWorld): Keeper => {
  const { key, renames } = world;
  const listeners = new Set<() => void>();
  let kept: Kept = { record: emptyRecord(), keeping: 'kept', setAside: [] };

  /** Does something with the shelf; undefined where the browser does not let it. */
  const attempt = <Result>(act: (on: Shelf) => Result): Result | undefined => {
    try {
      return act(world.shelf());
    } catch {
      return undefined;
    }
  };

  /** What is on the shelf, merged into what is in memory. */
  const look = (): Look =>
    attempt((on): Look => {
      const text = on.getItem(key);
      if (text === null) {
        // Where it was kept before, the reader has emptied their browser: that is theirs to do.
        const isBehind = kept.keeping !== 'kept' && !isEmpty(kept.record);
        return { next: { ...kept, keeping: 'kept', setAside: asideKeys(on, key) }, isBehind };
      }
      const read = readRecord(text);
      if ('problem' in read) {
        const put = putAside(on, key, text, world.now());
        const keeping = put === 'failed' ? 'stuck' : 'kept';
        // Written over at once only the first time, or two tabs of different ages would take turns without end.
        return { next: { ...kept, keeping, setAside: asideKeys(on, key) }, isBehind: put === 'done' };
      }
      const onShelf = carryOver(read.record, renames);
      const record = mergeRecords(kept.record, onShelf);
      const isBehind = !sameRecord(record, onShelf);
      return { next: { record, keeping: 'kept', setAside: asideKeys(on, key) }, isBehind };
    }) ?? { next: { ...kept, keeping: 'denied' }, isBehind: false };

  const write = (next: Kept): Kept => {
    if (next.keeping !== 'kept') return next;
    const text = keptText(next.record);
    const isWritten = isReadable(text) && attempt((on) => (on.setItem(key, text), true)) === true;
    return isWritten ? next : { ...next, keeping: 'full' };
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

  /** Takes in copies that were set aside and can be read after all: this hub is newer than the page that did so. */
  const takeIn = (next: Kept): Kept => {
    const found = next.setAside.flatMap((aside) => {
      const read = readRecord(attempt((on) => on.getItem(aside)) ?? '');
      return 'record' in read ? [{ aside, record: carryOver(read.record, renames) }] : [];
    });
    if (next.keeping !== 'kept' || found.length === 0) return next;
    const merged = write({ ...next, record: found.map(({ record }) => record).reduce(mergeRecords, next.record) });
    if (merged.keeping === 'kept') for (const { aside } of found) attempt((on) => on.removeItem(aside));
    return { ...merged, setAside: attempt((on) => asideKeys(on, key)) ?? merged.setAside };
  };

  kept = takeIn(look().next);

  return {
    current: () => kept,
    change: (edit) => {
      const { next } = look();
      const at = nextStamp(next.record, world.now());
      const [today, day] = [world.today(), at.slice(0, 10)];
      const record = edit(next.record, { at, on: isDay(today) ? today : day });
      return settle(isWhole(record) ? write({ ...next, record }) : next);
    },
    refresh: () => {
      const { next, isBehind } = look();
      // What this tab knows and the shelf does not (it was full, or another tab wrote at the same instant) is written back.
      return settle(isBehind ? write(next) : next);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    readAside: (aside) => attempt((on) => on.getItem(aside)) ?? undefined,
    dropAside: (aside) => {
      const setAside = attempt((on) => {
        // The same copy may still stand in its old place, from where it would be set aside again.
        if (on.getItem(aside) === on.getItem(key)) on.setItem(key, keptText(kept.record));
        on.removeItem(aside);
        return asideKeys(on, key);
      });
      return settle({ ...kept, setAside: setAside ?? kept.setAside });
    },
  };
};
