import { describe, expect, it } from 'vitest';
import { type Evidence, evidenceOf, evidenceText, readFile } from '#src/model/evidence-file.ts';
import { emptyRecord } from '#src/model/record.ts';
import { bringBack } from '#src/model/record-edits.ts';
import { fileText, keptText } from '#src/model/record-file.ts';
import { badPart, filledRecord, moreRight, withPlace } from './bad-records.ts';
import { KEY, openTab, TestShelf } from './shelf.ts';

const GOOD = fileText(filledRecord);
const evidence: Evidence = evidenceOf({
  hub: 'https://hub.example/',
  pathway: 'new-member',
  issued: '2026-11-22',
  name: 'Sam O’Brien',
  record: filledRecord,
});

/** What stands on the shelf after a reader opened a file, as the page does it, and what they were told. */
const opened = (text: string): { told?: string; shelf: string | undefined; writes: number } => {
  const shelf = new TestShelf();
  shelf.texts.set(KEY, keptText(filledRecord));
  const keeper = openTab({ shelf });
  const read = readFile(text);
  if ('record' in read) keeper.change(bringBack(read.record));
  return { ...('problem' in read && { told: read.problem }), shelf: shelf.texts.get(KEY), writes: shelf.writes };
};

const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const utf16 = new Uint8Array(new Uint16Array([...`\uFEFF${GOOD}`].map((letter) => letter.charCodeAt(0))).buffer);
const AGAIN = 'Save the copy again and try that one.';
const CHOOSE = 'Choose the file that you saved from My record.';
const NOT_JSON = `This file is cut short or is not a record: it cannot be read as JSON. ${AGAIN}`;
const NOT_OURS = `This file is not a record of this hub. ${CHOOSE}`;
const NO_FORMAT = `This record does not say which format it has, so it cannot be trusted. ${AGAIN}`;
const damagedAt = (place: string): string =>
  `This record is damaged at: ${place}. Nothing was taken from it. If you have another copy, try that one.`;
const DAMAGED = 'This evidence file is damaged. Nothing was taken from it. If you have another copy, try that one.';

const inGood = (from: string, to: string): string => {
  if (!GOOD.includes(from)) throw new Error(`There is no “${from}” to replace.`);
  return GOOD.replace(from, () => to);
};
const proofWith = (change: object): string => JSON.stringify({ ...evidence, ...change });

describe('a file that is not a good record', () => {
  it.each([
    ['is empty', '', `This file is empty. ${CHOOSE}`],
    ['is blank', ' \r\n\t', `This file is empty. ${CHOOSE}`],
    ['is only a mark for the order of bytes', '\uFEFF', `This file is empty. ${CHOOSE}`],
    ['is cut short', GOOD.slice(0, GOOD.length / 2), NOT_JSON],
    ['is cut short by one character', GOOD.trim().slice(0, -1), NOT_JSON],
    ['has something after its end', `${GOOD}}`, NOT_JSON],
    ['was saved as UTF-16', utf8(utf16), NOT_JSON],
    ['is a picture', utf8(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])), NOT_JSON],
    ['is a web page', '<!doctype html><title>Sign in</title>', NOT_JSON],
    ['has NUL bytes for what was on the disk', '\0'.repeat(4096), NOT_JSON],
    ['has NaN for a number', inGood('"minutes": 7', '"minutes": NaN'), NOT_JSON],
    ['is an unclosed text of megabytes', `"${'\\"'.repeat(2_000_000)}`, NOT_JSON],
    [
      'is nested a hundred thousand deep',
      '['.repeat(100_000),
      `This file is nested far too deep to be a record. ${CHOOSE}`,
    ],
    ['is a number', '42', NOT_OURS],
    ['is nothing', 'null', NOT_OURS],
    ['is a list of records', JSON.stringify([filledRecord]), NOT_OURS],
    ['is the file of another product', '{"version":"2","notes":[{"text":"buy milk"}]}', NOT_OURS],
    ['names another product', inGood('alongside-record', 'else-record'), NOT_OURS],
    ['has its product as a list', inGood('"alongside-record"', '["alongside-record"]'), NOT_OURS],
    ['says no format', inGood('"format": 1,', ''), NO_FORMAT],
    ['says its format as text', inGood('"format": 1', '"format": "1"'), NO_FORMAT],
    ['has a format below nought', inGood('"format": 1', '"format": -1'), NO_FORMAT],
    ['has half a format', inGood('"format": 1', '"format": 1.5'), NO_FORMAT],
    ['has a format beyond all numbers', inGood('"format": 1', '"format": 1e999'), NO_FORMAT],
    ['is of a format that never was', inGood('"format": 1', '"format": 0'), damagedAt('format')],
    [
      'is of a format to come',
      inGood('"format": 1', '"format": 2'),
      'This record was saved by a newer hub (format 2; this page reads 1). Reload this page and try again.',
    ],
    [
      'has a number beyond all numbers',
      inGood('"minutes": 7', '"minutes": 1e999'),
      damagedAt('modules, welcome, done, 1, value, minutes'),
    ],
    [
      'has more right answers than questions',
      JSON.stringify(moreRight),
      damagedAt('modules, welcome, done, 1, value, right'),
    ],
    [
      'has an id twice',
      inGood('"modules": {', '"modules": {"welcome": {},'),
      `This file has “welcome” twice in one place, so nobody can tell which is true. ${AGAIN}`,
    ],
    [
      'has a part twice',
      inGood('"reader": {', '"reader": {}, "reader": {'),
      `This file has “reader” twice in one place, so nobody can tell which is true. ${AGAIN}`,
    ],
    [
      'reaches for the prototype',
      inGood('"reader": {', '"__proto__": {"isAdmin": true}, "reader": {'),
      `This file has a part named “__proto__”, which no record has. It may have been tampered with. ${CHOOSE}`,
    ],
    [
      'reaches for it in disguise',
      inGood('"welcome": {', '"\\u005f_proto__": {}, "welcome": {'),
      `This file has a part named “__proto__”, which no record has. It may have been tampered with. ${CHOOSE}`,
    ],
    [
      'has a constructor of its own',
      inGood('"reader": {', '"constructor": {"prototype": {}}, "reader": {'),
      damagedAt('constructor'),
    ],
    [
      'hides what it does in the name of a part',
      inGood('"reader": {', '"\\u202Egnp\\u0000": 1, "reader": {'),
      damagedAt('gnp'),
    ],
  ])('gets a sentence when it %s, and changes nothing', (_, text, sentence) => {
    expect(opened(text)).toEqual({ told: sentence, shelf: keptText(filledRecord), writes: 0 });
  });

  it.each(badPart)('gets a sentence when it has $name, and changes nothing', ({ record, place }) => {
    const text = JSON.stringify(record);
    // Infinity is null in JSON; what is wrong with it stands in the same place.
    expect(opened(text)).toEqual({ told: damagedAt(place), shelf: keptText(filledRecord), writes: 0 });
  });

  it('is refused unread when it has fifty megabytes', () => {
    const begun = performance.now();
    expect(opened('{"a":'.repeat(10_000_000)).told).toBe(
      `This file is too large to be a record (50 MB; the most is 5 MB). ${CHOOSE}`,
    );
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  it('is refused in good time when everything in it is wrong', () => {
    const wrong = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`X${index}`, { value: index }]));
    const begun = performance.now();
    expect(opened(JSON.stringify(withPlace('stories', wrong))).told).toBe(damagedAt('stories, X0'));
    expect(performance.now() - begun).toBeLessThan(4000);
  });

  it('leaves objects as they were', () => {
    opened(
      '{"product":"alongside-record","format":1,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('the evidence of a certificate', () => {
  it('comes back as it was, whatever program wrote the file', () => {
    for (const text of [JSON.stringify(evidence, null, 2), evidenceText(evidence), `\uFEFF${evidenceText(evidence)}`]) {
      const read = readFile(text);
      expect(read).toEqual({ record: filledRecord, evidence });
      expect('evidence' in read && read.evidence && evidenceText(read.evidence)).toBe(evidenceText(evidence));
    }
  });

  it('has the same text before and after it was a file, also where a module has nothing left to show', () => {
    const bare = { done: {}, attempts: {}, confidence: {}, reflections: { think: {} } };
    const made = evidenceOf({ ...evidence, record: { ...filledRecord, modules: { ...filledRecord.modules, bare } } });
    const read = readFile(JSON.stringify(made));
    expect('evidence' in read && read.evidence && evidenceText(read.evidence)).toBe(evidenceText(made));
  });

  it('is told from a record', () => {
    expect(readFile(GOOD)).toEqual({ record: filledRecord });
  });

  it.each([
    ['a name that turns text round', { name: '\u202EmaS' }, DAMAGED],
    ['a name of two lines', { name: 'a\nb' }, DAMAGED],
    ['a name that is too long', { name: 'a'.repeat(121) }, DAMAGED],
    ['a day that does not exist', { issued: '2026-02-30' }, DAMAGED],
    ['an address that runs', { hub: 'javascript:alert(1)' }, DAMAGED],
    ['an address with words in it', { hub: 'https://hub.example/ and more' }, DAMAGED],
    ['an address that is too long', { hub: `https://hub.example/${'a'.repeat(200)}` }, DAMAGED],
    ['HTML for its pathway', { pathway: '<b>' }, DAMAGED],
    ['a part too many', { grade: 1 }, DAMAGED],
    ['no name', { name: undefined }, DAMAGED],
    ['a format of nothing', { format: 0 }, DAMAGED],
    ['a format to come', { format: 2 }, 'This evidence was saved by a newer hub. Reload this page and try again.'],
    ['no record', { record: null }, NOT_OURS],
    [
      'a record of a format to come',
      { record: { ...emptyRecord(), format: 9 } },
      'This record was saved by a newer hub (format 9; this page reads 1). Reload this page and try again.',
    ],
    ['a damaged record', { record: moreRight }, damagedAt('modules, welcome, done, 1, value, right')],
  ])('gets a sentence when it has %s', (_, change, sentence) => {
    expect(opened(proofWith(change))).toEqual({ told: sentence, shelf: keptText(filledRecord), writes: 0 });
  });
});
