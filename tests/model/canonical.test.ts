import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#src/model/canonical.ts';

/** The same data with the keys of every object turned round. */
const turned = (data: unknown): unknown => {
  if (Array.isArray(data)) return data.map(turned);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .reverse()
      .map(([key, value]) => [key, turned(value)]),
  );
};

describe('canonical text', () => {
  it('depends on the data and not on the order in which a program wrote its keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(canonicalJson(turned(data))).toBe(canonicalJson(data));
      }),
      { numRuns: 1000 },
    );
  });

  it('is JSON that says the same', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (data) => {
        expect(JSON.parse(canonicalJson(data))).toEqual(JSON.parse(JSON.stringify(data)));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [{ b: 1, a: [3, 1, 2] }, '{"a":[3,1,2],"b":1}'],
    [{ a: undefined, b: null }, '{"b":null}'],
    [{ '\uD83D\uDE00': 1, '\uFB33': 2 }, '{"\uD83D\uDE00":1,"\uFB33":2}'],
    [['\u2028', '"', '\n', '\uD800'], '["\u2028","\\"","\\n","\\ud800"]'],
    [{ a1: 1, a10: 1, a2: 1 }, '{"a1":1,"a10":1,"a2":1}'],
    [-0, '0'],
  ])('writes %j as RFC 8785 does: keys by their UTF-16 units, no spaces', (data, text) => {
    expect(canonicalJson(data)).toBe(text);
  });
});
