import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '#src/model/json-text.ts';

const RUNS = { numRuns: 1500 };
const NOT_JSON = { fault: { kind: 'not-json' } };

describe('reading JSON', () => {
  it('takes plain data as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), fc.constantFrom(0, 2), (text, spaces) => {
        const data: unknown = JSON.parse(text);
        const read = readJson(JSON.stringify(data, null, spaces));
        if ('data' in read) expect(read.data).toEqual(data);
        else expect(read.fault.kind).toBe('forbidden');
      }),
      RUNS,
    );
  });

  it('never throws, and takes nothing that JSON.parse does not', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '"a"',
      '1',
      'null',
      ' ',
      '\uFEFF',
      '\\u0061',
    );
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readJson(text);
        if ('data' in read) expect(read.data).toEqual(JSON.parse(text.replace(/^\uFEFF/, '')));
        else if (read.fault.kind === 'not-json')
          expect(() => JSON.parse(text.replace(/^\uFEFF/, '')) as unknown).toThrow();
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['{"a":1,"a":2}', { kind: 'twice', key: 'a' }],
    ['{"b":{"a":1,"\\u0061":2}}', { kind: 'twice', key: 'a' }],
    ['[{"a":{"x":1}, "a" : 2}]', { kind: 'twice', key: 'a' }],
    ['{"__proto__":{}}', { kind: 'forbidden', key: '__proto__' }],
    ['{"a":{"\\u005f_proto__":1}}', { kind: 'forbidden', key: '__proto__' }],
    [`${'['.repeat(21)}${']'.repeat(21)}`, { kind: 'too-deep', most: 20 }],
    ['['.repeat(100_000), { kind: 'too-deep', most: 20 }],
    ['{"a":'.repeat(100_000), { kind: 'too-deep', most: 20 }],
  ])('finds what JSON.parse lets pass: %.40s', (text, fault) => {
    expect(readJson(text)).toEqual({ fault });
  });

  it.each(['', ' ', '{', '{"a":1', '{"a"', '"\\', 'NaN', '[1e', "{'a':1}", '{"a":1}}', '{a:1}', '\uFEFF\uFEFF{}'])(
    'says that %j is not JSON',
    (text) => {
      expect(readJson(text)).toEqual(NOT_JSON);
    },
  );

  it.each([
    ['{"a":"a","b":"a"}', { a: 'a', b: 'a' }],
    ['["a","a"]', ['a', 'a']],
    ['[{"a":1},{"a":1}]', [{ a: 1 }, { a: 1 }]],
    ['{"a":{"a":1}}', { a: { a: 1 } }],
    ['{"a":"{\\"a\\":1,\\\\","b":"}"}', { a: '{"a":1,\\', b: '}' }],
    ['{"constructor":1,"prototype":2}', { constructor: 1, prototype: 2 }],
    [`\uFEFF${'['.repeat(20)}${']'.repeat(20)}`, JSON.parse(`${'['.repeat(20)}${']'.repeat(20)}`)],
  ])('takes %.40s', (text, data) => {
    expect(readJson(text)).toEqual({ data });
  });

  it('takes time that grows with the length of the text and no faster', () => {
    const begun = performance.now();
    const size = 2_000_000;
    for (const text of [
      `"${'\\"'.repeat(size)}`,
      `"${'\\"'.repeat(size)}\\`,
      `{"a":"${'\\\\'.repeat(size)}`,
      '"'.repeat(size),
      `"${'\\'.repeat(size)}`,
    ]) {
      expect(readJson(text)).toEqual(NOT_JSON);
    }
    expect(readJson(JSON.stringify('"\\'.repeat(size)))).toEqual({ data: '"\\'.repeat(size) });
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
