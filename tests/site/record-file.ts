import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { emptyRecord } from '#src/model/record.ts';
import { type Edit, setConfidence, setDone, setNote, setReader, setStory } from '#src/model/record-edits.ts';
import { keptText } from '#src/model/record-file.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';

/** Where the hub keeps a record, when it is published in the root of its host. */
export const RECORD_KEY = 'alongside-record/';

/** A record as the edits leave it, one a day from 2 November 2026. */
export const recordWith = (...edits: readonly Edit[]): LearnerRecord =>
  edits.reduce((record, edit, index) => {
    const on = new Date(Date.UTC(2026, 10, 2 + index)).toISOString();
    return edit(record, { at: on, on: on.slice(0, 10) });
  }, emptyRecord());

/** Somebody who has done one module in a version, with a note and a story read. */
export const begun = (module: string, version = 1): LearnerRecord =>
  recordWith(
    setConfidence(module, 'before', 2),
    setDone(module, version, { minutes: 7, right: 3, of: 3, tries: 2 }),
    setConfidence(module, 'after', 4),
    setNote(module, 'a-prompt', 'abc123', 'The kettle, and <b>who</b> was not in the room.'),
    setStory('day:the-gate-is-where-i-learn-the-most', true),
    setReader('name', 'Samira Okafor'),
  );

/** Puts a record where the hub keeps it, before any page is opened; once, so that what a page does to it stays. */
export const keepRecord = async (page: Page, record: LearnerRecord | string): Promise<void> => {
  const text = typeof record === 'string' ? record : keptText(record);
  await page.context().addInitScript(
    ({ key, kept }) => {
      if (sessionStorage.getItem('kept') !== null) return;
      sessionStorage.setItem('kept', 'yes');
      localStorage.setItem(key, kept);
    },
    { key: RECORD_KEY, kept: text },
  );
};

/** The record as the browser has it now. */
export const keptRecord = async (page: Page): Promise<LearnerRecord> =>
  JSON.parse((await page.evaluate((key) => localStorage.getItem(key), RECORD_KEY)) ?? '{}') as LearnerRecord;

/** The name and the text of a file that the page hands over. */
export const savedFile = async (page: Page, act: () => Promise<unknown>): Promise<{ name: string; text: string }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), text: await textOf(download) };
};

const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');
