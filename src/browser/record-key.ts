/** The key of the record: hubs that share one web host (under /a/ and /b/) keep theirs apart. */
export const RECORD_KEY = `alongside-record${(import.meta as { env?: { BASE_URL?: string } }).env?.BASE_URL ?? '/'}`;

/** Whether there is a record on this device at all; where there is none, pages need not ask for the code that reads it. */
export const hasRecordHere = (): boolean => {
  try {
    return localStorage.getItem(RECORD_KEY) !== null;
  } catch {
    return false;
  }
};
