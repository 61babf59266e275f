import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOneLine, isOpen, type OpenFile } from '#src/model/coverage-file.ts';
import { evidenceOf } from '#src/model/evidence-file.ts';
import { fileText, MOST_BYTES } from '#src/model/record-file.ts';
import { emptyRecord } from '#src/model/record.ts';
import { recordSchema } from '#src/schemas/record.ts';
import { did, fileOf, fileWith, named, recordWith, wrote } from './coverage-samples.ts';
import { anyRecord } from './record-samples.ts';

const good = fileText(recordWith([...named('Ada'), did('welcome')]));
const evidence = (parts: object): string =>
  JSON.stringify({
    ...evidenceOf({
      hub: 'https://hub.example/',
      pathway: 'board',
      issued: '2026-11-03',
      name: 'Ada Lowe',
      record: recordWith([did('welcome')]),
    }),
    ...parts,
  });
const withModules = (modules: object): string => JSON.stringify({ ...emptyRecord(), modules });

/** Everything that can be wrong with a file that somebody sends, with words of the reason they are given. */
const BAD: readonly (readonly [string, string, RegExp])[] = [
  ['nothing at all', '', /empty/],
  ['only spaces', ' \n ', /empty/],
  ['a file that is cut short', good.slice(0, 120), /cut short/],
  ['a picture', '\uFFFD\uFFFDJFIF\u0000', /cut short or is not a record/],
  ['a page of the web', '<!doctype html><title>My record</title>', /not a record/],
  ['another product’s file', '{"type":"FeatureCollection","features":[]}', /not a record of this hub/],
  ['a list', '[]', /not a record of this hub/],
  ['a text', '"alongside-record"', /not a record of this hub/],
  ['a record without a format', '{"product":"alongside-record"}', /which format/],
  ['a record of a newer hub', good.replace('"format": 1', '"format": 2'), /newer hub/],
  ['evidence of a newer hub', evidence({ format: 2 }), /newer hub/],
  ['evidence with a part too many', evidence({ more: true }), /damaged/],
  ['evidence whose record is none', evidence({ record: [] }), /not a record/],
  ['a module of the wrong type', withModules({ welcome: [] }), /damaged at: modules, welcome/],
  ['a day that is none', good.replace('2026-11-03', '3/11/2026'), /damaged/],
  ['a part that no record has', JSON.stringify({ ...emptyRecord(), admin: true }), /damaged at: admin/],
  ['the same key twice', good.replace('"reader": {', '"reader": {}, "reader": {'), /“reader” twice/],
  ['the same module twice', '{"modules":{"welcome":{},"welcome":{}}}', /“welcome” twice/],
  ['a key that reaches into the language', '{"__proto__":{"isAdmin":true}}', /“__proto__”/],
  ['the same key, written with an escape', '{"\\u005f_proto__":{}}', /“__proto__”/],
  ['nesting without end', '['.repeat(200_000), /too deep/],
  ['nesting without end in objects', '{"a":'.repeat(200_000), /too deep/],
  ['a file far too large', ' '.repeat(MOST_BYTES + 1), /too large/],
];

describe('a file that somebody sent', () => {
  it.each(BAD)('is refused with a reason: %s', (_, text, reason) => {
    const tried = fileOf('sent.json', text);
    expect(isOpen(tried)).toBe(false);
    expect(tried).toEqual({ id: 'sent.json', file: 'sent.json', problem: expect.stringMatching(reason) });
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it('never throws, whatever text it holds, and never gives a record that the schema refuses', () => {
    const broken = fc
      .tuple(fc.constantFrom(good, evidence({})), fc.nat(), fc.nat(9), fc.string())
      .map(([text, start, length, put]) => {
        const from = start % text.length;
        return text.slice(0, from) + put + text.slice(from + length);
      });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), broken), (text) => {
        const tried = fileOf('sent.json', text);
        if (isOpen(tried)) expect(recordSchema.safeParse(tried.record).success).toBe(true);
        else expect(tried.problem).toMatch(/\.$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves what people wrote behind, whatever it is, and says only that there was something', () => {
    const secret = 'What I would never show';
    const file = fileWith('ada.json', recordWith([...named('Ada'), did('welcome'), wrote(secret)])) as OpenFile;
    expect(file.hadNotes).toBe(true);
    expect(JSON.stringify({ ...file, facts: [...file.facts] })).not.toContain(secret);
    const without = fileWith('ada.json', recordWith([...named('Ada'), did('welcome')])) as OpenFile;
    expect(without.hadNotes).toBe(false);
    fc.assert(
      fc.property(anyRecord, (record) => {
        const { record: kept } = fileWith('any.json', record) as OpenFile;
        for (const { reflections } of Object.values(kept.modules)) expect(reflections).toEqual({});
      }),
      { numRuns: 1000 },
    );
  });

  it('does not count a note that was deleted', () => {
    const record = recordWith([wrote('Later deleted'), wrote('')]);
    expect((fileWith('ada.json', record) as OpenFile).hadNotes).toBe(false);
  });

  it('brings what was done under a module’s former id along', () => {
    const file = fileWith('ada.json', recordWith([did('old-welcome')])) as OpenFile;
    expect(Object.keys(file.record.modules)).toEqual(['welcome']);
  });

  it('takes its name from the record, else from the certificate', () => {
    expect((fileOf('a.json', good) as OpenFile).name).toBe('Ada');
    expect((fileOf('a.json', evidence({})) as OpenFile).name).toBe('Ada Lowe');
    expect((fileWith('a.json', recordWith([did('welcome')])) as OpenFile).name).toBe('');
  });

  it.each([
    ['a line break', 'Ada\nLowe', 'Ada Lowe'],
    ['spaces', '  Ada   Lowe ', 'Ada Lowe'],
    ['marks that turn text round', 'Ada \u202Eewol\u202C', 'Ada ewol'],
    ['a character that ends texts', 'Ada\u0000', 'Ada'],
    ['accents and other scripts, which stay', 'Zoë Łuczak 李', 'Zoë Łuczak 李'],
  ])('is named in one line: %s', (_, typed, shown) => {
    expect(inOneLine(typed)).toBe(shown);
    expect((fileWith('a.json', recordWith(named(typed))) as OpenFile).name).toBe(shown);
  });
});
