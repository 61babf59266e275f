import { type Keeper, recordKeeper } from '#src/model/record-keeper.ts';
import type { Shelf } from '#src/model/set-aside.ts';

/** A browser's storage that can be short of room, be denied, or fail at any moment. */
export class TestShelf implements Shelf {
  readonly texts = new Map<string, string>();
  /** How many characters there is room for. */
  room = Infinity;
  /** Calls that are still let through before every further one throws. */
  calls = Infinity;
  /** Runs once, just before the next write: what another tab does in between. */
  beforeWrite: (() => void) | undefined;
  writes = 0;

  get length(): number {
    this.call();
    return this.texts.size;
  }

  key(index: number): string | null {
    this.call();
    return [...this.texts.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    this.call();
    return this.texts.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    this.call();
    const meanwhile = this.beforeWrite;
    this.beforeWrite = undefined;
    meanwhile?.();
    const others = [...this.texts].filter(([name]) => name !== key);
    const used = others.reduce((sum, [name, held]) => sum + name.length + held.length, 0);
    if (used + key.length + text.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.texts.set(key, text);
    this.writes += 1;
  }

  removeItem(key: string): void {
    this.call();
    this.texts.delete(key);
  }

  private call(): void {
    if (this.calls <= 0) throw new DOMException('no', 'SecurityError');
    this.calls -= 1;
  }
}

/** The key the record has in tests. */
export const KEY = 'alongside-record/';

/** What a tab of the hub is in tests: its clock, its names for modules, its shelf. */
export interface Tab {
  shelf: TestShelf;
  now?: () => Date;
  today?: () => string;
  renames?: Record<string, string>;
}

/** Opens a tab: a keeper on a shelf that other tabs may share. */
export const openTab = ({ shelf, now = () => new Date('2026-11-03T09:00:00Z'), today, renames = {} }: Tab): Keeper =>
  recordKeeper({ shelf: () => shelf, key: KEY, now, today: today ?? (() => '2026-11-03'), renames });
