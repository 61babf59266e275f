// The small build of zod, because this also runs in the reader's browser.
import { z } from 'zod/mini';
import { canonicalJson } from '#src/model/canonical.ts';
import { tidy } from '#src/model/record.ts';
import { dataOf, recordOf } from '#src/model/record-file.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';
import { day, id, nameText } from '#src/schemas/record-fields.ts';

/** What an evidence file says it is. */
const EVIDENCE_PRODUCT = 'alongside-evidence';
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
  // In its one true form, as it will be when it is read from the file: else the code would not be the same.
  record: tidy(parts.record),
});

/** The text that the check code is made from: the same for the same evidence, whatever program wrote the file. */
export const evidenceText = (evidence: Evidence): string => canonicalJson(evidence);

/** What was found in a file: a record, and the evidence it lay in when it was an evidence file. */
export type ReadFile = { record: LearnerRecord; evidence?: Evidence } | { problem: string };

const isAddress = (text: string): boolean =>
  text.length <= 200 && /^https?:\/\/[!-~]+$/.test(text) && URL.canParse(text);

const fieldsSchema = z.strictObject({
  product: z.literal(EVIDENCE_PRODUCT),
  format: z.literal(EVIDENCE_FORMAT),
  hub: z.string().check(z.refine(isAddress)),
  pathway: id(),
  issued: day(),
  name: nameText(),
  record: z.unknown(),
});

const DAMAGED = 'This evidence file is damaged. Nothing was taken from it. If you have another copy, try that one.';

const evidenceIn = (data: Record<string, unknown>): ReadFile => {
  const { format } = data;
  if (typeof format === 'number' && format > EVIDENCE_FORMAT) {
    return { problem: 'This evidence was saved by a newer hub. Reload this page and try again.' };
  }
  const fields = fieldsSchema.safeParse(data, { jitless: true });
  if (!fields.success) return { problem: DAMAGED };
  const read = recordOf(fields.data.record);
  return 'problem' in read
    ? read
    : { record: read.record, evidence: evidenceOf({ ...fields.data, record: read.record }) };
};

/** Reads a file that may be a record or the evidence of a certificate. Never throws, and never gives part of one. */
export const readFile = (text: string): ReadFile => {
  const read = dataOf(text);
  if ('problem' in read) return read;
  const { data } = read;
  const product = typeof data === 'object' && data !== null && 'product' in data ? data.product : undefined;
  return product === EVIDENCE_PRODUCT ? evidenceIn(data as Record<string, unknown>) : recordOf(data);
};
