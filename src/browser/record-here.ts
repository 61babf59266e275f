import { RECORD_KEY } from '#src/browser/record-key.ts';
import { type Keeper, recordKeeper } from '#src/model/record-keeper.ts';
import type { Renames } from '#src/model/record.ts';

const DEVICE_KEY = 'alongside-device';

const renamesIn = (page: Document): Renames => {
  const text = page.querySelector<HTMLElement>('[data-record-renames]')?.dataset['recordRenames'];
  return text === undefined ? {} : (JSON.parse(text) as Renames);
};

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The day by the reader's own clock and zone, year-month-day. */
export const todayHere = (now: Date = new Date()): string =>
  `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;

let keeper: Keeper | undefined;

/** The one keeper of the record in this tab; it follows what other tabs write. */
export const recordHere = (page: Document = document): Keeper => {
  if (keeper !== undefined) return keeper;
  const made = recordKeeper({
    shelf: () => window.localStorage,
    key: RECORD_KEY,
    now: () => new Date(),
    today: todayHere,
    renames: renamesIn(page),
  });
  window.addEventListener('storage', (event) => {
    if (event.key === null || event.key === RECORD_KEY) made.refresh();
  });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) made.refresh();
  });
  keeper = made;
  return made;
};

let device: string | undefined;

/** A name for this device that says nothing about it: six letters and digits made up once. */
export const deviceHere = (): string => {
  if (device !== undefined) return device;
  const made = [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => (byte % 36).toString(36)).join('');
  try {
    const stored = localStorage.getItem(DEVICE_KEY) ?? '';
    // A name that a record does not take would keep every answer and note of this device out of it.
    device = /^[a-z0-9]{1,20}$/.test(stored) ? stored : made;
    localStorage.setItem(DEVICE_KEY, device);
  } catch {
    device ??= made;
  }
  return device;
};
