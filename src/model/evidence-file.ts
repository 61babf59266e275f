import { canonicalJson } from '#src/model/canonical.ts';
import { readJson } from '#src/model/json-text.ts';
import { type ReadRecord, readRecord, recordOf, tooLarge } from '#src/model/record-file.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';

/** What an evidence file says it is. */
export const EVIDENCE_PRODUCT = 'alongside-evidence';
const EVIDENCE_FORMAT = 1;

/** What a certificate was made from: the file that goes with the printed page, from which its code can be made again. */
export interface Evidence {
  product: typeof EVIDENCE_PRODUCT;
  format: typeof EVIDENCE_FORMAT;
  /** The web address of the hub that made it. */
  hub: string;
  /** The id of the pathway. */
  pathway: string;
  /** The day it was made, year-month-day. */
  issued: string;
  /** The name as it stands on the page. */
  name: string;
  /** The record it was made from; what the reader wrote is in it only if they chose so. */
  record: LearnerRecord;
}

/** The evidence for a certificate. */
export const evidenceOf = (parts: Pick<Evidence, 'hub' | 'pathway' | 'issued' | 'name' | 'record'>): Evidence => ({
  product: EVIDENCE_PRODUCT,
  format: EVIDENCE_FORMAT,
  ...parts,
});

/** The text that the check code is made from: the same for the same evidence, whatever program wrote the file. */
export const evidenceText = (evidence: Evidence): string => canonicalJson(evidence);

/** What was found in a file: a record, and the evidence it lay in when it was an evidence file. */
export type ReadFile = { record: LearnerRecord; evidence?: Evidence } | { problem: string };

const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;

const KEYS = ['format', 'hub', 'issued', 'name', 'pathway', 'product', 'record'];

const evidenceIn = (data: Record<string, unknown>): ReadFile => {
  const { hub, pathway, issued, name, format } = data;
  if (typeof format === 'number' && format > EVIDENCE_FORMAT) {
    return { problem: 'This evidence was saved by a newer hub. Reload this page and try again.' };
  }
  const isWhole =
    format === EVIDENCE_FORMAT &&
    isText(hub, 200) &&
    isText(pathway, 80) &&
    isText(issued, 10) &&
    /^\d{4}-\d{2}-\d{2}$/.test(issued) &&
    isText(name, 120) &&
    Object.keys(data).sort().join() === KEYS.join();
  if (!isWhole)
    return {
      problem: 'This evidence file is damaged. Nothing was taken from it. If you have another copy, try that one.',
    };
  const read: ReadRecord = recordOf(data['record']);
  return 'problem' in read
    ? read
    : { record: read.record, evidence: evidenceOf({ hub, pathway, issued, name, record: read.record }) };
};

/** Reads a file that may be a record or the evidence of a certificate. Never throws, and never gives part of one. */
export const readFile = (text: string): ReadFile => {
  const large = tooLarge(text.length);
  if (large !== undefined) return { problem: large };
  const read = readJson(text);
  const data = 'data' in read ? read.data : undefined;
  const product = typeof data === 'object' && data !== null && 'product' in data ? data.product : undefined;
  return product === EVIDENCE_PRODUCT ? evidenceIn(data as Record<string, unknown>) : readRecord(text);
};
