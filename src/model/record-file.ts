import { canonicalJson } from '#src/model/canonical.ts';
import { type JsonFault, readJson } from '#src/model/json-text.ts';
import { plainLine } from '#src/model/plain-words.ts';
import { tidy } from '#src/model/record.ts';
import { type LearnerRecord, RECORD_FORMAT, RECORD_PRODUCT, recordSchema } from '#src/schemas/record.ts';

/** The largest record file that is read, in bytes: a record of years of notes is far smaller. */
export const MOST_BYTES = 5_000_000;

/** A record that was read, or a sentence that says why it could not be. */
export type ReadRecord = { record: LearnerRecord } | { problem: string };

/** One step from a format to the next: takes plain data in the old format and gives it in the new one. */
export type Migration = (data: Record<string, unknown>) => Record<string, unknown>;

/** The steps from each older format to the one after it, by the older format's number. */
export type Migrations = Readonly<Record<number, Migration>>;

/** There is one format so far. The next one adds its step here, beside its schema. */
const MIGRATIONS: Migrations = {};

const FAULTS: Readonly<Record<JsonFault['kind'], (fault: never) => string>> = {
  'not-json': () =>
    'This file is cut short or is not a record: it cannot be read as JSON. Save the copy again and try that one.',
  'too-deep': () => 'This file is nested far too deep to be a record. Choose the file that you saved from My record.',
  twice: ({ key }: { key: string }) =>
    `This file has “${plainLine(key, 80)}” twice in one place, so nobody can tell which is true. Save the copy again and try that one.`,
  forbidden: ({ key }: { key: string }) =>
    `This file has a part named “${key}”, which no record has. It may have been tampered with. Choose the file that you saved from My record.`,
};

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`;

/** Says, before a file is read, that it is too large; undefined when it is not. @param bytes its size */
export const tooLarge = (bytes: number): string | undefined =>
  bytes > MOST_BYTES
    ? `This file is too large to be a record (${megabytes(bytes)}; the most is ${megabytes(MOST_BYTES)}). Choose the file that you saved from My record.`
    : undefined;

const isObject = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** Where something is in a record, in words: "modules, welcome, confidence". */
const placeOf = (path: readonly PropertyKey[]): string => plainLine(path.map(String).join(', '), 160);

/** How many bytes a text takes in a file (UTF-8). */
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Whether a text is small enough to be read again. */
export const isReadable = (text: string): boolean => text.length * 3 <= MOST_BYTES || bytesOf(text) <= MOST_BYTES;

const migrate = (data: Record<string, unknown>, migrations: Migrations): Record<string, unknown> | undefined => {
  let current = data;
  for (let format = Number(data['format']); format < RECORD_FORMAT; format += 1) {
    const step = migrations[format];
    if (step === undefined) break;
    try {
      current = { ...step(current), format: format + 1 };
    } catch {
      // A file that says it is old and is not what old files were: the schema will say that it is nothing.
      return undefined;
    }
  }
  return current;
};

/** Checks plain data that says it is a record. */
export const recordOf = (data: unknown, migrations: Migrations = MIGRATIONS): ReadRecord => {
  if (!isObject(data) || data['product'] !== RECORD_PRODUCT) {
    return { problem: 'This file is not a record of this hub. Choose the file that you saved from My record.' };
  }
  const format = data['format'];
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 0) {
    return {
      problem:
        'This record does not say which format it has, so it cannot be trusted. Save the copy again and try that one.',
    };
  }
  if (format > RECORD_FORMAT) {
    return {
      problem: `This record was saved by a newer hub (format ${format}; this page reads ${RECORD_FORMAT}). Reload this page and try again.`,
    };
  }
  const current = migrate(data, migrations);
  const parsed = recordSchema.safeParse(current, { jitless: true });
  if (parsed.success) return { record: tidy(parsed.data) };
  const [issue] = parsed.error.issues;
  const place = placeOf([
    ...(issue?.path ?? []),
    ...(issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []),
  ]);
  return {
    problem: `This record is damaged${place === '' ? '' : ` at: ${place}`}. Nothing was taken from it. If you have another copy, try that one.`,
  };
};

/** Reads the text of a file as plain data, or says in a sentence why it cannot be. Never throws. */
export const dataOf = (text: string): { data: unknown } | { problem: string } => {
  const large = tooLarge(text.length);
  if (large !== undefined) return { problem: large };
  if (text.replace(/^\uFEFF/, '').trim() === '')
    return { problem: 'This file is empty. Choose the file that you saved from My record.' };
  const read = readJson(text);
  return 'fault' in read ? { problem: FAULTS[read.fault.kind](read.fault as never) } : read;
};

/** Reads the text of a record file. Never throws, and never gives part of a record. */
export const readRecord = (text: string, migrations: Migrations = MIGRATIONS): ReadRecord => {
  const read = dataOf(text);
  return 'problem' in read ? read : recordOf(read.data, migrations);
};

/** A record as text to be kept in the browser: short, and the same for the same record. */
export const keptText = (record: LearnerRecord): string => canonicalJson(tidy(record));

/** A record as the text of a file for people to keep: one fact a line, unless that would make it too large to be read. */
export const fileText = (record: LearnerRecord): string => {
  const text = `${JSON.stringify(tidy(record), null, 2)}\n`;
  return isReadable(text) ? text : `${keptText(record)}\n`;
};
